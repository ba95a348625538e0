#pragma once

#include "core/jobs/job_queue.h"
#include "core/learning/engine_loader.h"

namespace nucleoscope {

struct TrainingSpeed {
    double imagesPerSecond = 0; ///< whole step: forward, backward, optimiser
    LearnerDescription learner;
};

/// Measures a few training steps of the recipe on blank pixels, to tell beforehand how long a training takes: one to
/// warm up, then as many as fit into about a second (two at least). On the learning thread. Weights do not matter: random.
/// Between two steps others are served, and a stop is heard: then it fails with Cancelled.
Result<TrainingSpeed> measureTrainingSpeed(const Recipe& recipe, int classCount, const std::string& device, EngineHost& host,
                                           JobContext& context);

/// Seconds for a whole training: passes over both parts; a validation image costs about a third of a training image. With a final
/// network, where the recipe has one: passes over all of them.
double estimatedSeconds(const TrainingSpeed& speed, const Recipe& recipe, int epochs, int trainingSamples, int validationSamples);

} // namespace nucleoscope
