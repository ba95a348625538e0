#include "core/workflow/feature_task.h"

#include "core/base/hash.h"
#include "core/base/system.h"
#include "core/base/text.h"
#include "core/imaging/batch_loader.h"
#include "core/learning/half.h"
#include "core/learning/safetensors.h"
#include "core/workflow/run_predictor.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr const char* formatName = "nucleoscope-features";
constexpr const char* formatVersion = "1";

FeatureTable readTable(const fs::path& file, std::size_t runSampleCount)
{
    FeatureTable table;
    const auto opened = SafetensorsFile::open(file);
    if (!opened)
        return table;
    const auto features = opened->tensors().find("features");
    const auto rows = opened->tensors().find("samples");
    const auto end = opened->tensors().end();
    if (features == end || rows == end || features->second.shape.size() != 2 || rows->second.type != TensorType::I32
        || rows->second.elements() != features->second.shape[0])
        return table;
    auto values = features->second.toFloat();
    std::vector<std::int32_t> samples(static_cast<std::size_t>(rows->second.elements()));
    std::memcpy(samples.data(), rows->second.data.data(), samples.size() * sizeof(std::int32_t));
    const auto known = [&](int sample) { return sample >= 0 && static_cast<std::size_t>(sample) < runSampleCount; };
    if (!values || !std::is_sorted(samples.begin(), samples.end()) || !std::all_of(samples.begin(), samples.end(), known))
        return table;
    table.width = static_cast<int>(features->second.shape[1]);
    table.samples.assign(samples.begin(), samples.end());
    table.values = std::move(*values);
    return table;
}

Result<void> writeTable(const fs::path& file, const FeatureTable& table, const Run& run)
{
    std::error_code problem; // writing says it
    fs::create_directories(file.parent_path(), problem);
    std::vector<std::uint16_t> halves(table.values.size());
    std::transform(table.values.begin(), table.values.end(), halves.begin(), halfFromFloat);
    const std::vector<std::int32_t> samples(table.samples.begin(), table.samples.end());
    const std::vector<TensorToWrite> tensors{
        {"features", TensorType::F16, {table.size(), table.width}, std::as_bytes(std::span(halves))},
        {"samples", TensorType::I32, {table.size()}, std::as_bytes(std::span(samples))}};
    return writeSafetensors(
        file, tensors,
        {{"format", formatName}, {"format_version", formatVersion}, {"architecture", run.info().recipe.network.architecture}});
}

/// Rows of both; where both have a sample, the first one's.
FeatureTable merged(const FeatureTable& a, const FeatureTable& b)
{
    if (a.samples.empty() || a.width != b.width)
        return b;
    FeatureTable all;
    all.width = a.width;
    std::set_union(a.samples.begin(), a.samples.end(), b.samples.begin(), b.samples.end(), std::back_inserter(all.samples));
    all.values.reserve(all.samples.size() * static_cast<std::size_t>(all.width));
    for (const int sample : all.samples) {
        const int inA = a.find(sample);
        const auto row = inA >= 0 ? a.row(inA) : b.row(b.find(sample));
        all.values.insert(all.values.end(), row.begin(), row.end());
    }
    return all;
}

FeatureTable onlyOf(const FeatureTable& table, const std::vector<int>& samples)
{
    if (table.samples == samples)
        return table;
    FeatureTable chosen;
    chosen.width = table.width;
    for (const int sample : samples)
        if (const int found = table.find(sample); found >= 0) {
            chosen.samples.push_back(sample);
            chosen.values.insert(chosen.values.end(), table.row(found).begin(), table.row(found).end());
        }
    return chosen;
}

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

/// One pass over what is not known yet.
class FeaturePass {
public:
    FeaturePass(const Run& run, const FeatureRequest& request, const std::vector<int>& runSamples,
                const PredictionOptions& options)
        : runSamples_(runSamples)
    {
        BatchLoaderOptions loading;
        loading.preprocessing = run.info().recipe.input;
        loading.threads = options.threads > 0 ? options.threads : usableThreads();
        batches_ = makeBatchLoader(request.dataset, loading);
        PassPlan plan;
        plan.batchSize = std::max(1, options.batchSize);
        rowOf_.assign(static_cast<std::size_t>(request.dataset->sampleCount()), -1);
        for (const int runSample : runSamples) {
            const int sample = request.datasetIndex[static_cast<std::size_t>(runSample)];
            plan.samples.push_back(sample);
            rowOf_[static_cast<std::size_t>(sample)] = runSample;
        }
        batches_->begin(std::move(plan));
    }

    Result<void> run(Predictor& predictor, JobContext& context)
    {
        table_.width = predictor.featureCount();
        for (;;) {
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled,
                            {"features.stopped", "Stopped after {count} nuclei.", {{"count", grouped(table_.size())}}});
            context.serviceInteractive();
            const auto batch = batches_->next();
            if (!batch)
                return fail(batch.error());
            if (!batch->has_value())
                return {};
            if (const auto added = add(predictor, **batch); !added)
                return added;
            context.report(
                {static_cast<double>(table_.size()) / static_cast<double>(std::max<std::size_t>(1, runSamples_.size())),
                 {"features.computing",
                  "Looking at {count} nuclei",
                  {{"count", grouped(static_cast<long long>(runSamples_.size()))}}}});
        }
    }

    const FeatureTable& table() const { return table_; }

private:
    Result<void> add(Predictor& predictor, const PixelBatch& batch)
    {
        if (batch.count() == 0)
            return {};
        const auto features = predictor.features(batch);
        if (!features)
            return fail(features.error());
        for (const int sample : batch.samples)
            table_.samples.push_back(rowOf_[static_cast<std::size_t>(sample)]);
        for (const float value : *features)
            table_.values.push_back(floatFromHalf(halfFromFloat(value)));
        return {};
    }

    const std::vector<int>& runSamples_;
    std::unique_ptr<BatchSource> batches_;
    std::vector<int> rowOf_; ///< run sample of each of the dataset's
    FeatureTable table_;
};

} // namespace

int FeatureTable::find(int runSample) const
{
    const auto found = std::lower_bound(samples.begin(), samples.end(), runSample);
    return found != samples.end() && *found == runSample ? static_cast<int>(found - samples.begin()) : -1;
}

fs::path featureFile(const Run& run)
{
    const auto model = readFile(run.bestModel());
    return model ? run.folder() / "features" / (ContentHash::of(*model).hex() + ".safetensors") : fs::path();
}

FeatureTable keptFeatures(const Run& run)
{
    const fs::path file = featureFile(run);
    return file.empty() ? FeatureTable{} : readTable(file, run.samples().size());
}

Result<FeatureTable> runFeatures(const Run& run, const FeatureRequest& request, EngineHost& host,
                                 const PredictionOptions& options, JobContext& context)
{
    const std::vector<int> wanted = wantedSamples(run, request);
    const fs::path file = featureFile(run);
    FeatureTable kept = file.empty() ? FeatureTable{} : readTable(file, run.samples().size());
    std::vector<int> missing;
    for (const int sample : wanted)
        if (kept.find(sample) < 0 && request.datasetIndex[static_cast<std::size_t>(sample)] >= 0)
            missing.push_back(sample);
    if (missing.empty())
        return onlyOf(kept, wanted);

    const auto predictor = runPredictor(run, host, options);
    if (!predictor)
        return fail(predictor.error());
    FeaturePass pass(run, request, missing, options);
    const auto done = pass.run(**predictor, context);
    FeatureTable all = merged(kept, pass.table());
    if (pass.table().size() > 0)
        (void)writeTable(file, all, run); // a run on a read-only disk: computed again next time
    if (!done)
        return fail(done.error());
    return onlyOf(all, wanted);
}

Result<FeatureTable> imageFeatures(const Run& run, std::shared_ptr<const Dataset> dataset, std::vector<int> samples,
                                   EngineHost& host, const PredictionOptions& options, JobContext& context)
{
    const auto predictor = runPredictor(run, host, options);
    if (!predictor)
        return fail(predictor.error());
    FeatureRequest request;
    request.datasetIndex.resize(static_cast<std::size_t>(dataset->sampleCount()));
    std::iota(request.datasetIndex.begin(), request.datasetIndex.end(), 0);
    request.dataset = std::move(dataset);
    FeaturePass pass(run, request, samples, options);
    if (const auto done = pass.run(**predictor, context); !done)
        return fail(done.error());
    return pass.table();
}

} // namespace nucleoscope
