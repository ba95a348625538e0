#pragma once

#include "core/workflow/feature_table.h"
#include "core/workflow/prediction_task.h"

namespace nucleoscope {

struct FeatureRequest {
    std::shared_ptr<const Dataset> dataset;
    std::vector<int> datasetIndex; ///< of each of Run::samples(), -1 where it is not there: Run::locateIn()
    std::vector<int> runSamples;   ///< whose features are wanted; empty: all but the left out
    int first = -1;                ///< one of them that is looked at before the others; -1: none
};

/// Features of the run's best model; samples of the table are rows of Run::samples(). What was computed before lies in the
/// run's folder features/ (docs/formats.md), by the model's hash, and is read; the rest is computed and added. Unreadable
/// samples have no row. A run that cannot be written to is no error. Fails with Cancelled when stopped; what was done until
/// then is kept: a part drawn by lot, in which every class and patient has a share. Fails with Unsupported of a pooled run,
/// whose networks see a nucleus each in its own way.
Result<FeatureTable> runFeatures(const Run& run, const FeatureRequest& request, EngineHost& host,
                                 const PredictionOptions& options, JobContext& context);

/// Likewise, of samples that the run's network learned from, to hold others against; of a pooled run those of its ensemble.
Result<FeatureTable> learnedFeatures(const Run& run, const FeatureRequest& request, EngineHost& host,
                                     const PredictionOptions& options, JobContext& context);

/// The same for other images: indices into the dataset of whichever images the network is shown, in `samples` of the table
/// too. Nothing is kept.
Result<FeatureTable> imageFeatures(const Run& run, std::shared_ptr<const Dataset> dataset, std::vector<int> samples,
                                   EngineHost& host, const PredictionOptions& options, JobContext& context);

/// features/HASH.safetensors of the run's best model as it is now; empty where there is no model.
std::filesystem::path featureFile(const Run& run);

/// Those that are kept, of whichever samples; empty where there are none. Needs no engine; on the disk thread.
FeatureTable keptFeatures(const Run& run);

} // namespace nucleoscope
