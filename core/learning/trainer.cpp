#include "core/learning/trainer.h"

#include "core/learning/epoch_loop.h"
#include "core/learning/sample_order.h"
#include "core/learning/training_state.h"

#include <algorithm>
#include <cstdio>
#include <set>
#include <span>
#include <utility>

namespace nucleoscope {
namespace fs = std::filesystem;

void TrainingControl::setWaker(std::function<void()> waker)
{
    const std::lock_guard lock(wakerMutex_);
    waker_ = std::move(waker);
}

void TrainingControl::set(std::atomic<bool>& flag, bool value)
{
    std::function<void()> waker;
    {
        const std::lock_guard lock(wakerMutex_);
        flag = value;
        ++changes_;
        waker = waker_;
    }
    changed_.notify_all();
    if (waker)
        waker();
}

void TrainingControl::waitForChange(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(wakerMutex_);
    const std::uint64_t before = changes_;
    if (paused_)
        changed_.wait_for(lock, atMost, [&] { return changes_ != before; });
}

std::vector<double> imagesOfClasses(const TrainingPlan& plan)
{
    std::vector<double> images(plan.positive.size(), 0);
    for (const TrainingSample& sample : plan.training)
        ++images[static_cast<std::size_t>(sample.classIndex)];
    return images;
}

namespace {

/// One call of Trainer::run.
class Session {
public:
    explicit Session(const LoopContext& context) : c_(context)
    {
        c_.saveWithin = [this](const EpochPosition& position) { saveWithin(position); };
    }
    Result<TrainingOutcome> run();

private:
    Result<void> prepare();
    Result<void> restore();
    Result<bool> epoch(int number, Schedule& schedule); ///< false: cancelled, nothing of it is kept
    Result<void> record(int number, double began, const PassResult& training, const PassResult& validation, Schedule& schedule);
    Result<void> save(int number, bool best);
    void saveWithin(const EpochPosition& position);
    void keepPrevious() const;
    void warnOfUnreadable();
    bool patienceIsOver() const;

    const Recipe& recipe() const { return c_.plan.recipe; }
    fs::path file(const std::string& name) const { return c_.plan.checkpointFolder / name; }
    bool improves(const Scores& validation) const;

    LoopContext c_;
    TrainingState state_;
    EpochPosition position_; ///< within the epoch after state_.epoch
    bool cut_ = false;
    bool lastIsWhole_ = false;        ///< there is a last.safetensors, and it can be read
    std::set<int> unreadableTold_;    ///< samples
    std::size_t unreadableCount_ = 0; ///< of these, without what was changed under the training
};

/// The first of the files that the reasons name.
std::string filesOf(const std::vector<Message>& reasons)
{
    constexpr std::size_t mostNamed = 10;
    std::string files;
    for (const Message& reason : std::span(reasons).first(std::min(reasons.size(), mostNamed)))
        files += (files.empty() ? "" : ", ") + reason.argument("file");
    return reasons.size() > mostNamed ? files + ", …" : files;
}

Error unusable(const char* id, const char* text)
{
    return {ErrorCode::InvalidInput, {id, text}};
}

Result<void> Session::prepare()
{
    if (c_.plan.training.size() < 2)
        return fail(unusable("training.too_few",
                             "There are fewer than two images to learn from. Choose another split or a larger limit."));
    if (c_.plan.epochs < 1 || recipe().batchSize < 1)
        return fail(unusable("training.no_epochs", "A training needs at least one epoch and one image a batch."));
    std::error_code problem;
    fs::create_directories(c_.plan.checkpointFolder, problem);
    if (problem)
        return fail(ErrorCode::WriteFailed, {"training.folder",
                                             "The folder {folder} could not be made: {reason}.",
                                             {{"folder", utf8(c_.plan.checkpointFolder)}, {"reason", problem.message()}}});
    state_.seed = c_.plan.seed;
    state_.trainingSamples = static_cast<int>(c_.plan.training.size());
    return {};
}

Result<void> Session::restore()
{
    const auto checkpoint = usableCheckpoint(c_.plan.checkpointFolder, c_.plan.epochs);
    if (!checkpoint)
        return fail(checkpoint.error());
    if (checkpoint->warning)
        c_.observer.warned(*checkpoint->warning);
    lastIsWhole_ = checkpoint->step > 0 ? readTrainingState(file(lastCheckpointName)).has_value() : !checkpoint->warning;
    const fs::path& last = checkpoint->file;
    const auto notes = c_.learner.loadState(last);
    if (!notes)
        return fail(notes.error());
    auto state = stateFromNotes(*notes, last);
    if (!state)
        return fail(state.error());
    if (state->seed != state_.seed || state->trainingSamples != state_.trainingSamples)
        return fail(ErrorCode::Mismatch,
                    {"training.other",
                     "{file} belongs to another training: its seed or its number of training images differs.",
                     {{"file", utf8(last)}}});
    auto position = positionFromNotes(*notes, static_cast<int>(c_.plan.positive.size()), last);
    if (!position)
        return fail(position.error());
    state_ = *state;
    position_ = std::move(*position);
    // A user who asks for more epochs than were planned wants them: patience starts afresh.
    if (c_.plan.epochs > state_.plannedEpochs)
        state_.epochsWithoutImprovement = 0;
    c_.watch = Stopwatch(state_.seconds);
    // last.safetensors is written before best.safetensors; where the two were torn apart, the best is still at hand.
    if (position_.step == 0 && state_.bestEpoch > 0 && state_.bestEpoch == state_.epoch)
        return c_.learner.saveModel(file(bestModelName), notesOf(state_));
    return {};
}

bool Session::improves(const Scores& validation) const
{
    // Without a validation part the last epoch counts as the best.
    if (state_.bestEpoch == 0 || c_.plan.validation.empty())
        return true;
    return isBetter(recipe().selection, metricValue(validation, recipe().selection),
                    metricValue(state_.bestValidation, recipe().selection));
}

bool Session::patienceIsOver() const
{
    return recipe().earlyStopPatience > 0 && state_.epochsWithoutImprovement >= recipe().earlyStopPatience;
}

void Session::warnOfUnreadable()
{
    std::vector<Message> changed, unreadable; // that were not told of yet
    for (const int sample : c_.batches.unreadableSamples())
        if (unreadableTold_.insert(sample).second)
            if (auto reason = c_.batches.reasonOf(sample))
                (reason->id == "image.changed" ? changed : unreadable).push_back(std::move(*reason));
    unreadableCount_ += unreadable.size();
    if (!changed.empty())
        c_.observer.warned({"training.changed",
                            "Changed on the disk after the training had begun, and left out since: {files}. Put back what was "
                            "there, or begin a new training.",
                            {{"files", filesOf(changed)}}});
    if (!unreadable.empty() && unreadableCount_ == 1)
        c_.observer.warned({"training.unreadable",
                            "One image is left out: {reason}",
                            {{"count", "1"}, {"reason", unreadable.front().english()}}});
    else if (!unreadable.empty())
        c_.observer.warned({"training.unreadable",
                            "{count} images are left out, the latest of them {files}. Of the last of these: {reason}",
                            {{"count", std::to_string(unreadableCount_)},
                             {"files", filesOf(unreadable)},
                             {"reason", unreadable.back().english()}}});
}

/// A second name for last.safetensors, so that at every moment there is a whole checkpoint under one of the two. What cannot be
/// done is no reason to stop: it only guards against what ought not to happen.
void Session::keepPrevious() const
{
    const fs::path beside = file(std::string(previousCheckpointName) + ".part");
    std::error_code problem;
    fs::remove(beside, problem); // of one that was killed just here
    if (!lastIsWhole_)
        return;
    fs::create_hard_link(file(lastCheckpointName), beside, problem);
    if (problem) // a file system without links
        fs::copy_file(file(lastCheckpointName), beside, problem);
    if (!problem)
        fs::rename(beside, file(previousCheckpointName), problem);
    // Where both names are of one file, killed after this and resumed, POSIX's rename leaves them as they are.
    fs::remove(beside, problem);
}

Result<void> Session::save(int number, bool best)
{
    c_.observer.phaseChanged({TrainingPhase::Saving, number, 0});
    keepPrevious();
    const CheckpointNotes notes = notesOf(state_);
    // The state first: see restore().
    if (auto saved = c_.learner.saveState(file(lastCheckpointName), notes); !saved)
        return saved;
    lastIsWhole_ = true;
    for (const char* const ending : {"", ".part"}) { // older now, and known to be; begun by one that was killed
        std::error_code ignored;
        fs::remove(file(std::string(withinCheckpointName) + ending), ignored);
    }
    if (best)
        if (auto saved = c_.learner.saveModel(file(bestModelName), notes); !saved)
            return saved;
    if (recipe().keepCheckpointEvery > 0 && number % recipe().keepCheckpointEvery == 0) {
        char name[32];
        std::snprintf(name, sizeof name, "epoch-%03d.safetensors", number);
        if (auto saved = c_.learner.saveState(file(name), notes); !saved)
            return saved;
    }
    c_.observer.checkpointWritten(number, best);
    c_.observer.phaseChanged({TrainingPhase::Saving, number, 1});
    return {};
}

/// What cannot be written here is tried again later: the checkpoint at the epoch's end is what counts.
void Session::saveWithin(const EpochPosition& position)
{
    c_.observer.checkpointBegun(state_.epoch + 1, position.step);
    TrainingState state = state_;
    state.seconds = c_.watch.seconds();
    if (const auto saved = c_.learner.saveState(file(withinCheckpointName), notesOf(state, position)); !saved)
        c_.observer.warned(saved.error().message);
}

Result<void> Session::record(int number, double began, const PassResult& training, const PassResult& validation,
                             Schedule& schedule)
{
    const auto trainingScores = scoresOf(training.predictions, c_.plan.positive);
    const auto validationScores = scoresOf(validation.predictions, c_.plan.positive);
    if (!trainingScores || !validationScores)
        return fail((trainingScores ? validationScores : trainingScores).error());
    const bool best = improves(*validationScores);
    if (best) {
        state_.bestEpoch = number;
        state_.bestValidation = *validationScores;
    }
    state_.epochsWithoutImprovement = best ? 0 : state_.epochsWithoutImprovement + 1;
    schedule.epochFinished(validation.objective);
    state_.plateau = schedule.plateau();
    state_.epoch = number;
    state_.seconds = c_.watch.seconds();

    c_.observer.predictionsReady({number, PredictionSource::TrainingPass, training.predictions});
    c_.observer.predictionsReady({number, PredictionSource::Validation, validation.predictions});
    EpochRecord record;
    record.epoch = number;
    record.training = *trainingScores;
    record.validation = *validationScores;
    record.trainingObjective = training.objective;
    record.validationObjective = validation.objective;
    record.learningRate = training.learningRate;
    record.seconds = state_.seconds - began;
    record.imagesPerSecond = training.imagesPerSecond;
    record.best = best;
    c_.observer.epochFinished(record);
    return save(number, best);
}

Result<bool> Session::epoch(int number, Schedule& schedule)
{
    const double began = c_.watch.seconds() - position_.seconds;
    auto training = trainEpoch(c_, number, schedule, std::exchange(position_, {}));
    if (!training)
        return fail(training.error());
    cut_ = training->cut;
    if (training->cancelled || (training->cut && training->steps == 0))
        return false;
    if (training->steps == 0)
        return fail(ErrorCode::Unreadable, {"training.nothing_readable", "None of the training images could be read."});
    auto validation = validateEpoch(c_, number);
    if (!validation)
        return fail(validation.error());
    if (validation->cancelled)
        return false;
    warnOfUnreadable();
    if (auto recorded = record(number, began, *training, *validation, schedule); !recorded)
        return fail(recorded.error());
    return true;
}

Result<TrainingOutcome> Session::run()
{
    if (auto ready = prepare(); !ready)
        return fail(ready.error());
    c_.observer.phaseChanged({TrainingPhase::Preparing, 0, 0});
    const LearnerDescription description = c_.learner.describe();
    c_.layerGroups = description.layerGroups;
    c_.observer.started(description);
    if (const auto news = c_.learner.news())
        c_.observer.warned(*news);
    if (c_.plan.resume)
        if (auto restored = restore(); !restored)
            return fail(restored.error());
    state_.plannedEpochs = c_.plan.epochs;
    const std::int64_t steps = stepsOf(state_.trainingSamples, recipe().batchSize);
    Schedule schedule(recipe(), steps * c_.plan.epochs);
    schedule.restorePlateau(state_.plateau);

    TrainingOutcome outcome;
    bool whole = true;
    while (whole && state_.epoch < c_.plan.epochs && !patienceIsOver()) {
        auto finished = epoch(state_.epoch + 1, schedule);
        if (!finished)
            return fail(finished.error());
        whole = *finished && !c_.control.cancelRequested() && !c_.control.stopEarlyRequested();
    }
    const bool all = state_.epoch >= c_.plan.epochs && !cut_;
    if (std::error_code ignored; all)
        fs::remove(file(previousCheckpointName), ignored);
    outcome.end = all                               ? TrainingEnd::Completed
                  : c_.control.cancelRequested()    ? TrainingEnd::Cancelled
                  : c_.control.stopEarlyRequested() ? TrainingEnd::StoppedEarly
                                                    : TrainingEnd::StoppedByPatience;
    outcome.epochsFinished = state_.epoch;
    outcome.bestEpoch = state_.bestEpoch;
    outcome.bestValidation = state_.bestValidation;
    outcome.unreadableSamples = c_.batches.unreadableSamples();
    return outcome;
}

} // namespace

Trainer::Trainer(TrainingPlan plan, Learner& learner, BatchSource& batches)
    : plan_(std::move(plan)), learner_(learner), batches_(batches)
{}

Result<TrainingOutcome> Trainer::run(TrainingControl& control, TrainingObserver& observer, const TrainingHooks& hooks)
{
    return Session({plan_, learner_, batches_, control, observer, hooks, Stopwatch(), 1, {}}).run();
}

} // namespace nucleoscope
