#pragma once

#include "core/learning/engine_loader.h"
#include "core/workflow/prediction_task.h"

namespace nucleoscope {

/// A training by the instant recipe, put together by runTraining() and resumeTraining().
struct InstantTraining {
    std::shared_ptr<const Dataset> dataset;
    TrainingPlan plan;
    std::filesystem::path weights; ///< of the backbone
    PredictionOptions options;     ///< device and threads, for features that are not there yet
    /// Called when the features are there: the run's folder is not touched before.
    std::function<Result<std::unique_ptr<RunWriter>>()> makeWriter;
};

/// Features (read, or computed once), the head, an ordinary run of one epoch. The steps of its table are the iterations of the
/// fit; checkpoints/ holds best.safetensors alone, as there is nothing to go on from. Fails with Cancelled where it is stopped
/// before the head is fitted: features that were computed are kept.
Result<TrainingOutcome> runInstantTraining(const InstantTraining& training, EngineHost& host, TrainingControl& control,
                                           TrainingObserver& observer, JobContext& context);

} // namespace nucleoscope
