#include "core/workflow/feature_task.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/learning/weights_file.h"
#include "core/run/pooled_run.h"
#include "core/run/run_lock.h"
#include "core/workflow/feature_pass.h"
#include "core/workflow/run_predictor.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

std::vector<int> wantedSamples(const Run& run, const FeatureRequest& request)
{
    std::vector<int> wanted = request.runSamples;
    if (wanted.empty())
        for (std::size_t i = 0; i < run.samples().size(); ++i)
            if (run.samples()[i].part != Part::LeftOut)
                wanted.push_back(static_cast<int>(i));
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    return wanted;
}

/// By lot, so that a pass that is stopped knows something of every class and patient.
std::vector<int> passOrder(std::vector<int> wanted, int first)
{
    Random(0, Random::Purpose::Sampler).shuffle(wanted);
    std::stable_partition(wanted.begin(), wanted.end(), [&](int sample) { return sample == first; });
    return wanted;
}

} // namespace

fs::path featureFile(const Run& run)
{
    const auto model = readFile(run.bestModel(), largestWeightsFile);
    return model ? run.folder() / "features" / (ContentHash::of(*model).hex() + ".safetensors") : fs::path();
}

FeatureTable keptFeatures(const Run& run)
{
    const fs::path file = featureFile(run);
    return file.empty() ? FeatureTable{} : readFeatureTable(file, run.samples().size());
}

Result<FeatureTable> learnedFeatures(const Run& run, const FeatureRequest& request, EngineHost& host,
                                     const PredictionOptions& options, JobContext& context)
{
    const std::vector<int> wanted = wantedSamples(run, request);
    const fs::path file = featureFile(run);
    FeatureTable kept = file.empty() ? FeatureTable{} : readFeatureTable(file, run.samples().size());
    FeaturePassRequest missing{request.dataset, run.info().recipe.input, {}, {}};
    for (const int sample : passOrder(wanted, request.first))
        if (const int place = request.datasetIndex[static_cast<std::size_t>(sample)]; place >= 0 && kept.find(sample) < 0) {
            missing.samples.push_back(place);
            missing.names.push_back(sample);
        }
    if (missing.samples.empty())
        return featuresOf(kept, wanted);

    const auto predictor = runPredictor(run, host, options);
    if (!predictor)
        return fail(predictor.error());
    FeatureTable fresh;
    const auto done = passFeatures(missing, **predictor, options, context, fresh);
    fresh.unreadable.clear(); // they are few, and tried again when somebody asks
    FeatureTable all = mergedFeatures(kept, fresh);
    if (fresh.size() > 0 && refuseLinks(run.folder())) // a run on a read-only disk: computed again next time
        (void)writeFeatureTable(file, all, {{"architecture", run.info().recipe.network.architecture}});
    if (!done)
        return fail(done.error());
    return featuresOf(all, wanted);
}

Result<FeatureTable> runFeatures(const Run& run, const FeatureRequest& request, EngineHost& host,
                                 const PredictionOptions& options, JobContext& context)
{
    if (isPooledRun(run.info()))
        return fail(
            ErrorCode::Unsupported,
            {"features.pooled",
             "The predictions of {run} are of several networks, each of which sees nuclei in its own way, and each nucleus "
             "was learned by all but one of them. Open the run of one fold.",
             {{"run", run.info().name}}});
    return learnedFeatures(run, request, host, options, context);
}

Result<FeatureTable> imageFeatures(const Run& run, std::shared_ptr<const Dataset> dataset, std::vector<int> samples,
                                   EngineHost& host, const PredictionOptions& options, JobContext& context)
{
    const auto predictor = runPredictor(run, host, options);
    if (!predictor)
        return fail(predictor.error());
    FeatureTable table;
    FeaturePassRequest request{std::move(dataset), run.info().recipe.input, samples, samples};
    if (const auto done = passFeatures(request, **predictor, options, context, table); !done)
        return fail(done.error());
    return table;
}

} // namespace nucleoscope
