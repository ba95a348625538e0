#include "core/learning/epoch_loop.h"

#include "core/learning/sample_order.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace nucleoscope {
namespace {

using namespace std::chrono_literals;

/// Tells how far a phase is, at most some twenty times a second.
class PhaseTeller {
public:
    PhaseTeller(TrainingObserver& observer, TrainingPhase phase, int epoch) : observer_(observer), phase_(phase), epoch_(epoch)
    {
        tell(0);
    }
    void reached(double fraction)
    {
        if (Stopwatch::Clock::now() - told_ >= 50ms || fraction >= 1)
            tell(fraction);
    }
    void paused() { observer_.phaseChanged({TrainingPhase::Paused, epoch_, fraction_}); }
    void resumed() { tell(fraction_); }

private:
    void tell(double fraction)
    {
        fraction_ = fraction;
        told_ = Stopwatch::Clock::now();
        observer_.phaseChanged({phase_, epoch_, fraction});
    }

    TrainingObserver& observer_;
    TrainingPhase phase_;
    int epoch_;
    double fraction_ = 0;
    Stopwatch::Clock::time_point told_;
};

/// Images a second over the last few steps.
class Speed {
public:
    double after(int images, double seconds)
    {
        total_ += images;
        marks_.push_back({seconds, total_});
        if (marks_.size() > 9)
            marks_.pop_front();
        const double elapsed = marks_.back().seconds - marks_.front().seconds;
        return elapsed > 0 ? (marks_.back().images - marks_.front().images) / elapsed : 0;
    }
    explicit Speed(double seconds) { marks_.push_back({seconds, 0}); }

private:
    struct Mark {
        double seconds;
        double images;
    };
    std::deque<Mark> marks_;
    double total_ = 0;
};

/// Lets interactive requests in and waits while paused. Time spent waiting is not counted.
void betweenBatches(LoopContext& c, PhaseTeller& phase)
{
    if (c.hooks.betweenBatches)
        c.hooks.betweenBatches();
    const auto waits = [&] { return c.control.isPaused() && !c.control.cancelRequested() && !c.control.stopEarlyRequested(); };
    if (!waits())
        return;
    phase.paused();
    c.watch.pause();
    while (waits()) {
        if (c.hooks.waitWhilePaused)
            c.hooks.waitWhilePaused();
        else
            c.control.waitForChange(100ms);
    }
    c.watch.resume();
    phase.resumed();
}

bool allFinite(const std::vector<float>& values)
{
    return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
}

/// The images of a batch by name; of a large one the first, and how many there were.
std::string namesOf(const PixelBatch& batch, const TrainingHooks& hooks)
{
    constexpr std::size_t most = 16;
    std::string names;
    for (std::size_t i = 0; i < std::min(most, batch.samples.size()); ++i)
        names += (names.empty() ? "" : ", ") + (hooks.nameOf ? hooks.nameOf(batch.samples[i]) : std::to_string(batch.samples[i]));
    return batch.samples.size() > most ? names + " \u2026 (" + std::to_string(batch.samples.size()) + ")" : names;
}

Error diverged(int epoch, int step, const PixelBatch& batch, const TrainingHooks& hooks)
{
    return {
        ErrorCode::Engine,
        {"training.not_finite",
         "The training broke off in epoch {epoch}, step {step}: the loss is no longer a finite number. What the finished epochs "
         "learned is kept. A lower learning rate usually helps. The batch held: {images}.",
         {{"epoch", std::to_string(epoch)}, {"step", std::to_string(step)}, {"images", namesOf(batch, hooks)}}}};
}

/// An engine that looks at the loss before it learns from it says so by this.
bool tellsOfNoNumber(const Error& error)
{
    return error.message.id == "engine.diverged";
}

Error failedAt(const Error& error, int epoch, int step)
{
    return {error.code,
            {"training.step_failed",
             "The training broke off in epoch {epoch}, step {step}: {reason} What the finished epochs learned is kept.",
             {{"epoch", std::to_string(epoch)}, {"step", std::to_string(step)}, {"reason", error.message.english()}}}};
}

/// Adds a batch's outputs to a pass; returns the share of right answers.
double collect(const PixelBatch& batch, const NetworkOutputs& outputs, PassResult& pass, RunningMean& objective)
{
    int right = 0;
    for (int i = 0; i < batch.count(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        pass.predictions.add(batch.samples[at], batch.classes[at], outputs.row(i));
        right += pass.predictions.correct(pass.predictions.size() - 1);
        if (at < outputs.losses.size())
            objective.add(static_cast<double>(outputs.losses[at]));
    }
    return batch.count() > 0 ? static_cast<double>(right) / batch.count() : 0;
}

double meanOf(const std::vector<float>& values)
{
    RunningMean mean;
    for (const float value : values)
        mean.add(static_cast<double>(value));
    return mean.mean();
}

PassPlan trainingPass(const TrainingPlan& plan, int epoch)
{
    PassPlan pass;
    pass.samples = trainingOrder(plan.training, plan.recipe.sampling, plan.seed, epoch);
    pass.samples.resize(static_cast<std::size_t>(usedSamples(static_cast<int>(pass.samples.size()), plan.recipe.batchSize)));
    pass.batchSize = plan.recipe.batchSize;
    pass.epoch = epoch;
    pass.seed = plan.seed;
    pass.augmented = true;
    return pass;
}

PassPlan validationPass(const TrainingPlan& plan, int epoch)
{
    PassPlan pass;
    for (const TrainingSample& sample : plan.validation)
        pass.samples.push_back(sample.sample);
    pass.batchSize = plan.recipe.batchSize;
    pass.epoch = epoch;
    pass.seed = plan.seed;
    pass.augmented = plan.recipe.augmentation.onValidation;
    return pass;
}

/// One step and what is told about it.
Result<void> learnBatch(LoopContext& c, const PixelBatch& batch, StepRecord record, PassResult& pass, RunningMean& objective,
                        Speed& speed)
{
    const auto outputs =
        c.learner.trainStep(batch, layerRates(record.learningRate, c.plan.recipe.optimiser.layerDecay, c.layerGroups));
    if (const auto news = c.learner.news())
        c.observer.warned(*news);
    if (!outputs && !tellsOfNoNumber(outputs.error()))
        return fail(failedAt(outputs.error(), record.epoch, record.step));
    if (!outputs || !allFinite(outputs->losses) || !allFinite(outputs->probabilities))
        return fail(diverged(record.epoch, record.step, batch, c.hooks));
    record.accuracy = collect(batch, *outputs, pass, objective);
    record.loss = meanOf(outputs->losses);
    record.seconds = c.watch.seconds();
    record.imagesPerSecond = speed.after(batch.count(), record.seconds);
    c.observer.stepFinished(record);
    return {};
}

/// Saves inside an epoch every so many minutes of work.
class CheckpointClock {
public:
    explicit CheckpointClock(LoopContext& context) : c_(context), saved_(context.watch.seconds()) {}
    bool due() const
    {
        return c_.saveWithin && c_.plan.checkpointMinutes > 0 && c_.watch.seconds() - saved_ >= 60 * c_.plan.checkpointMinutes;
    }
    void save(const EpochPosition& position)
    {
        c_.saveWithin(position);
        saved_ = c_.watch.seconds();
    }

private:
    LoopContext& c_;
    double saved_;
};

} // namespace

Result<PassResult> trainEpoch(LoopContext& c, int epoch, const Schedule& schedule, EpochPosition from)
{
    PassResult pass;
    pass.predictions = from.step > 0 ? std::move(from.predictions) : PredictionList(static_cast<int>(c.plan.positive.size()));
    pass.steps = from.learned;
    pass.learningRate = from.learningRate;
    const int steps = stepsOf(static_cast<int>(c.plan.training.size()), c.plan.recipe.batchSize);
    PhaseTeller phase(c.observer, TrainingPhase::Training, epoch);
    RunningMean objective(from.objectiveSum, from.objectiveCount);
    const double began = c.watch.seconds() - from.seconds;
    Speed speed(c.watch.seconds());
    CheckpointClock clock(c);
    PassPlan order = trainingPass(c.plan, epoch);
    order.resident = c.learner.residentImages();
    order.firstPosition = from.step * c.plan.recipe.batchSize;
    c.batches.begin(std::move(order));
    for (int step = from.step + 1;; ++step) {
        betweenBatches(c, phase);
        pass.cancelled = c.control.cancelRequested();
        pass.cut = c.control.stopEarlyRequested();
        if (pass.cancelled || pass.cut)
            break;
        auto batch = c.batches.next();
        if (!batch)
            return fail(failedAt(batch.error(), epoch, step));
        if (!*batch)
            break;
        // Unreadable images can leave one behind: its own batch-norm statistics would spoil the running ones.
        if ((*batch)->count() < std::min(2, c.plan.recipe.batchSize))
            continue;
        // The place in the schedule follows from epoch and step alone: a resumed training finds it again.
        pass.learningRate = schedule.rate(static_cast<std::int64_t>(epoch - 1) * steps + step - 1);
        const StepRecord record{epoch, step, steps, 0, 0, pass.learningRate, 0, 0};
        if (auto learned = learnBatch(c, **batch, record, pass, objective, speed); !learned)
            return fail(learned.error());
        ++pass.steps;
        phase.reached(static_cast<double>(step) / steps);
        if (step < steps && clock.due())
            clock.save({step, pass.steps, pass.learningRate, objective.sum(), objective.count(), c.watch.seconds() - began,
                        pass.predictions});
    }
    const double seconds = c.watch.seconds() - began;
    pass.imagesPerSecond = seconds > 0 ? pass.predictions.size() / seconds : 0;
    pass.objective = objective.mean();
    return pass;
}

Result<PassResult> validateEpoch(LoopContext& c, int epoch)
{
    PassResult pass;
    pass.predictions = PredictionList(static_cast<int>(c.plan.positive.size()));
    const int steps = (static_cast<int>(c.plan.validation.size()) + c.plan.recipe.batchSize - 1) / c.plan.recipe.batchSize;
    PhaseTeller phase(c.observer, TrainingPhase::Validating, epoch);
    RunningMean objective;
    PassPlan order = validationPass(c.plan, epoch);
    order.resident = c.learner.residentImages();
    c.batches.begin(std::move(order));
    for (;;) {
        betweenBatches(c, phase);
        if (pass.cancelled = c.control.cancelRequested(); pass.cancelled)
            break;
        auto batch = c.batches.next();
        if (!batch)
            return fail(batch.error());
        if (!*batch)
            break;
        if ((*batch)->count() == 0)
            continue;
        const auto outputs = c.learner.predict(**batch, WeightsChoice::Averaged, c.plan.recipe.testTimeViews);
        ++pass.steps;
        if (!outputs)
            return fail(failedAt(outputs.error(), epoch, pass.steps));
        if (!allFinite(outputs->probabilities))
            return fail(diverged(epoch, pass.steps, **batch, c.hooks));
        collect(**batch, *outputs, pass, objective);
        phase.reached(static_cast<double>(pass.steps) / steps);
    }
    pass.objective = objective.mean();
    return pass;
}

} // namespace nucleoscope
