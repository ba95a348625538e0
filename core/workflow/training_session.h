#pragma once

#include "core/jobs/job_queue.h"
#include "core/learning/engine_loader.h"
#include "core/run/run.h"

namespace nucleoscope {

/// Everything that a training needs, put together; the folder is not touched before it is known to work.
struct TrainingSession {
    std::shared_ptr<const Dataset> dataset;
    TrainingPlan plan;
    std::unique_ptr<Learner> learner;
    std::unique_ptr<BatchSource> batches;
    std::unique_ptr<RunWriter> writer;
};

/// Of the session's recipe, for its classes. `weights`: a file to begin from; empty: random ones. `threads` 0: all there are.
Result<std::unique_ptr<Learner>> makeLearner(const TrainingSession& session, EngineHost& host, const std::string& device,
                                             int threads, const std::filesystem::path& weights);

/// Of the session's images, with the classes that its plan gives them. `observer` hears what the loader has to say, and lives longer than it.
std::unique_ptr<BatchSource> makeBatches(const TrainingSession& session, int threads, TrainingObserver& observer);

/// Checks the placement of tensors, learns to the end of the plan or until it is stopped, and finishes the run. Progress goes to
/// `context`, everything else to `observer` and the run. On the learning thread. What the engine throws is a failed outcome.
Result<TrainingOutcome> runSession(TrainingSession& session, TrainingControl& control, TrainingObserver& observer,
                                   JobContext& context);

} // namespace nucleoscope
