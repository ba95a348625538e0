#pragma once

#include "core/learning/schedule.h"
#include "core/learning/stopwatch.h"
#include "core/learning/trainer.h"
#include "core/learning/training_state.h"

namespace nucleoscope {

/// Everything a pass needs; owned by Trainer::run.
struct LoopContext {
    const TrainingPlan& plan;
    Learner& learner;
    BatchSource& batches;
    TrainingControl& control;
    TrainingObserver& observer;
    const TrainingHooks& hooks;
    Stopwatch watch;
    int layerGroups = 1;
    std::function<void(const EpochPosition&)> saveWithin; ///< a checkpoint inside the epoch; empty: none
};

/// What one pass over the training or the validation part brought.
struct PassResult {
    PredictionList predictions;
    double objective = notANumber; ///< mean of the training objective over the images
    double imagesPerSecond = 0;
    double learningRate = 0; ///< the head's, of the last step
    int steps = 0;
    bool cut = false; ///< stopped early before its end
    bool cancelled = false;
};

/// One epoch of learning, from where it stands. Fails where the learner does, naming epoch and step; the caller's checkpoints stay as they are.
Result<PassResult> trainEpoch(LoopContext& context, int epoch, const Schedule& schedule, EpochPosition from);
/// A pass over the validation part with the averaged weights. Stopping early lets it finish: what was learned is to be
/// evaluated; a cancel ends it within one batch.
Result<PassResult> validateEpoch(LoopContext& context, int epoch);

/// Mean of what is finite or not, NaN where there is nothing.
class RunningMean {
public:
    explicit RunningMean(double sum = 0, double count = 0) : sum_(sum), count_(count) {}
    void add(double value)
    {
        sum_ += value;
        ++count_;
    }
    double mean() const { return count_ > 0 ? sum_ / count_ : notANumber; }
    double sum() const { return sum_; }
    double count() const { return count_; }

private:
    double sum_;
    double count_;
};

} // namespace nucleoscope
