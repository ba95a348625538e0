#pragma once

#include "core/learning/engine.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>

namespace nucleoscope {

/// One sample of the training or validation part.
struct TrainingSample {
    int sample = -1; ///< dataset index
    int classIndex = 0;
    int subject = 0;
};

struct TrainingPlan {
    Recipe recipe;
    int epochs = 0; ///< planned; the schedule stretches over them
    std::uint64_t seed = 1;
    PositiveClasses positive; ///< in class order; its size is the number of classes
    std::vector<TrainingSample> training;
    std::vector<TrainingSample> validation;
    std::filesystem::path checkpointFolder; ///< best.safetensors, last.safetensors, epoch-NNN.safetensors
    bool resume = false;                    ///< continue from within.safetensors or last.safetensors
    double checkpointMinutes = 10;          ///< between checkpoints inside an epoch, pauses not counted; 0: none there
};

/// Training images of each class, in class order.
std::vector<double> imagesOfClasses(const TrainingPlan& plan);

struct StepRecord {
    int epoch = 0; ///< from 1
    int step = 0;  ///< from 1, within the epoch
    int stepsInEpoch = 0;
    double loss = 0;            ///< of this batch
    double accuracy = 0;        ///< of this batch, 0…1
    double learningRate = 0;    ///< of the head
    double imagesPerSecond = 0; ///< over the last few steps
    double seconds = 0;         ///< since the training began, pauses not counted
};

struct EpochRecord {
    int epoch = 0;   ///< from 1
    Scores training; ///< running: of the pass itself, augmented, weights changing meanwhile
    Scores validation;
    double learningRate = 0;
    double seconds = 0;                      ///< of this epoch, validation included
    double imagesPerSecond = 0;              ///< of its training pass
    bool best = false;                       ///< best so far by the recipe's metric
    double trainingObjective = notANumber;   ///< mean of what was made small: with class weights, smoothing, double softmax
    double validationObjective = notANumber; ///< the same on the validation part; what the plateau schedule follows
};

enum class PredictionSource {
    Validation,
    TrainingPass, ///< augmented, made while learning
    Test          ///< of the best epoch, once somebody has opened the test part; never made by a training
};
struct EpochPredictions {
    int epoch = 0;
    PredictionSource source = PredictionSource::Validation;
    PredictionList predictions; ///< rows refer to dataset samples
};

enum class TrainingPhase { Preparing, Training, Validating, Saving, Paused };
struct PhaseRecord {
    TrainingPhase phase = TrainingPhase::Preparing;
    int epoch = 0;
    double fraction = 0; ///< of this phase, 0…1
};

enum class TrainingEnd { Completed, StoppedEarly, StoppedByPatience, Cancelled };

/// Hears what a training does. Called on the learning thread: copy and return.
class TrainingObserver {
public:
    virtual ~TrainingObserver() = default;
    virtual void started(const LearnerDescription&) {}
    virtual void placementChecked(const PlacementReport&) {} ///< before the first step
    virtual void phaseChanged(const PhaseRecord&) {}
    virtual void stepFinished(const StepRecord&) {}
    virtual void predictionsReady(const EpochPredictions&) {}
    virtual void epochFinished(const EpochRecord&) {}            ///< after its predictions, before its checkpoint
    virtual void checkpointBegun(int /*epoch*/, int /*step*/) {} ///< inside an epoch: what was told so far is to be on the disk
    virtual void checkpointWritten(int /*epoch*/, bool /*best*/) {}
    virtual void warned(const Message&) {}
    virtual void finalTrainingBegun() {} ///< the run is whole; phases and warnings are of its final network from now on
};

/// Steers a training from any thread; each wish is answered within one batch.
class TrainingControl {
public:
    void pause() { set(paused_, true); }
    void resume() { set(paused_, false); }
    void stopEarly() { set(stopEarly_, true); } ///< keep and evaluate what there is
    void cancel() { set(cancelled_, true); }    ///< keep finished epochs only
    bool isPaused() const { return paused_; }
    bool stopEarlyRequested() const { return stopEarly_; }
    bool cancelRequested() const { return cancelled_; }
    /// Called after each change (to wake a paused training).
    void setWaker(std::function<void()> waker);
    /// Sleeps until a wish changes or the time is over; returns at once where not paused.
    void waitForChange(std::chrono::milliseconds atMost);

private:
    void set(std::atomic<bool>& flag, bool value);
    std::atomic<bool> paused_{false};
    std::atomic<bool> stopEarly_{false};
    std::atomic<bool> cancelled_{false};
    std::mutex wakerMutex_;
    std::condition_variable changed_;
    std::uint64_t changes_ = 0;
    std::function<void()> waker_;
};

/// Called between batches: runs interactive requests, and waits while paused.
struct TrainingHooks {
    std::function<void()> betweenBatches;          ///< may be empty
    std::function<void()> waitWhilePaused;         ///< one bounded wait; called again while paused
    std::function<std::string(int sample)> nameOf; ///< of a dataset index, for people; may be empty
};

struct TrainingOutcome {
    TrainingEnd end = TrainingEnd::Completed;
    int epochsFinished = 0;
    int bestEpoch = 0; ///< 0: none finished
    Scores bestValidation;
    std::vector<int> unreadableSamples; ///< dataset indices left out because they could not be decoded
    bool finalNetworkFailed = false;    ///< that was to follow; a warning said why
};

/// The loop over epochs: order of samples, learning rates, validation, selection of the best epoch, checkpoints.
/// Torch-free: the learner does the arithmetic. Resuming gives the same end as never having stopped, bit for bit. With
/// more epochs than were planned before, the schedule of the new total is followed from where it stands after the
/// finished epochs (one-cycle and cosine rise again accordingly), and the patience of early stopping starts afresh.
class Trainer {
public:
    Trainer(TrainingPlan plan, Learner& learner, BatchSource& batches);
    /// Stop early: the epoch under way is cut, validated and recorded; one that has not begun is dropped. Cancel:
    /// finished epochs stay.
    /// Fails where the learner or the disk does; finished epochs stay.
    Result<TrainingOutcome> run(TrainingControl& control, TrainingObserver& observer, const TrainingHooks& hooks);

private:
    TrainingPlan plan_;
    Learner& learner_;
    BatchSource& batches_;
};

} // namespace nucleoscope
