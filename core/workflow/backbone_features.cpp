#include "core/workflow/backbone_features.h"

#include "core/base/cache_contents.h"
#include "core/base/csv.h"
#include "core/base/preferences.h"
#include "core/dataset/content_key.h"
#include "core/learning/recipe_names.h"
#include "core/learning/weights_file.h"
#include "core/workflow/feature_pass.h"
#include "core/workflow/starting_weights.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// Everything about the recipe that the features depend on.
std::string inputKey(const Recipe& recipe)
{
    std::string key = recipe.network.architecture + '|' + std::string(choiceName(recipe.precision)) + '|'
                      + std::to_string(recipe.input.cropPixels) + '|' + std::to_string(recipe.input.sizePixels);
    for (const auto& numbers : {recipe.input.mean, recipe.input.standardDeviation})
        for (const float number : numbers)
            key += '|' + csvNumber(static_cast<double>(number));
    return key;
}

std::vector<int> labelledSamples(const Dataset& dataset)
{
    std::vector<int> labelled;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (dataset.sample(i).classIndex >= 0)
            labelled.push_back(i);
    return labelled;
}

FeatureTable readKept(const fs::path& file, const Dataset& dataset)
{
    if (file.empty())
        return {};
    std::error_code ignored;
    fs::last_write_time(file, fs::file_time_type::clock::now(), ignored); // used now: others go before it
    return readFeatureTable(file, static_cast<std::size_t>(dataset.sampleCount()));
}

/// Labelled, and neither there nor known to be unreadable.
std::vector<int> missingFrom(const FeatureTable& kept, const Dataset& dataset)
{
    std::vector<int> missing;
    for (const int sample : labelledSamples(dataset))
        if (kept.find(sample) < 0 && !std::binary_search(kept.unreadable.begin(), kept.unreadable.end(), sample))
            missing.push_back(sample);
    return missing;
}

} // namespace

Result<fs::path> backboneFeatureFile(const BackboneRequest& request)
{
    const auto weights = readFile(request.weights, largestWeightsFile);
    if (!weights)
        return fail(weights.error());
    const auto reader = request.dataset->makeReader();
    if (!reader)
        return fail(reader.error());
    const std::string images = contentKey(*request.dataset, **reader);
    if (images.empty())
        return fs::path();
    const std::string key =
        images + '|' + ContentHash::of(*weights).hex() + '|' + inputKey(withInputOf(request.recipe, request.weights));
    return cacheFolder() / "features" / (ContentHash::of(key).hex() + ".safetensors");
}

std::optional<FeatureTable> keptBackboneFeatures(const BackboneRequest& request)
{
    const auto file = backboneFeatureFile(request);
    if (!file)
        return std::nullopt;
    FeatureTable kept = readKept(*file, *request.dataset);
    if (kept.size() == 0 || !missingFrom(kept, *request.dataset).empty())
        return std::nullopt;
    return kept;
}

Result<FeatureTable> backboneFeatures(const BackboneRequest& request, EngineHost& host, const PredictionOptions& options,
                                      JobContext& context)
{
    const auto file = backboneFeatureFile(request);
    if (!file)
        return fail(file.error());
    FeatureTable kept = readKept(*file, *request.dataset);
    const std::vector<int> missing = missingFrom(kept, *request.dataset);
    if (missing.empty() && kept.size() > 0)
        return kept;
    const auto engine = host.engine();
    if (!engine)
        return fail(engine.error());
    PredictorRequest wanted;
    wanted.recipe = withInputOf(request.recipe, request.weights);
    wanted.classCount = std::max(2, static_cast<int>(request.dataset->classes().size()));
    wanted.model = request.weights;
    wanted.featuresOnly = true;
    wanted.device = options.device;
    wanted.threads = options.threads;
    const auto predictor = (*engine)->makePredictor(wanted);
    if (!predictor)
        return fail(predictor.error());
    FeatureTable fresh;
    const auto done =
        passFeatures({request.dataset, wanted.recipe.input, missing, missing}, **predictor, options, context, fresh);
    FeatureTable all = mergedFeatures(kept, fresh);
    const std::uint64_t limit = featureCacheBytes(preferences());
    if (fresh.size() > 0 && !file->empty() && limit > 0) { // a full disk costs the next time, nothing else
        (void)writeFeatureTable(*file, all, {{"architecture", request.recipe.network.architecture}});
        limitFiles(file->parent_path(), file->extension(), limit, *file);
    }
    if (!done)
        return fail(done.error());
    return all;
}

} // namespace nucleoscope
