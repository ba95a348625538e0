#pragma once

#include "core/learning/recipe.h"
#include "core/workflow/feature_table.h"
#include "core/workflow/prediction_task.h"

namespace nucleoscope {

/// What a backbone of given weights, not trained on these images, makes of a dataset: the ground on which heads are fitted in
/// an instant.
struct BackboneRequest {
    std::shared_ptr<const Dataset> dataset;
    Recipe recipe;                 ///< architecture, input and precision count
    std::filesystem::path weights; ///< .safetensors: locateWeights()
};

/// Below cacheFolder()/features, named by the images (their ids, sizes, classes and ages), the weights' hash, architecture,
/// input geometry and precision. Reads the weights. Empty where the age of an image is not known; fails where weights or
/// images cannot be read.
Result<std::filesystem::path> backboneFeatureFile(const BackboneRequest& request);

/// Features of every labelled sample, by its index in the dataset; unreadable ones have none. What the cache has is read,
/// without an engine; the rest is computed and kept, also when stopped (Cancelled), within the limit of Preferences: the longest
/// unused tables go. In a Learning job.
Result<FeatureTable> backboneFeatures(const BackboneRequest& request, EngineHost& host, const PredictionOptions& options,
                                      JobContext& context);

/// Only what the cache has; needs no engine. Empty where a labelled sample is missing.
std::optional<FeatureTable> keptBackboneFeatures(const BackboneRequest& request);

} // namespace nucleoscope
