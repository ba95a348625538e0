#include "core/workflow/instant_training.h"

#include "core/base/system.h"
#include "core/learning/training_state.h"
#include "core/workflow/backbone_features.h"
#include "core/workflow/instant_head.h"

namespace nucleoscope {
namespace {

/// The job as it was given, which also stops when the training's control says so: there is no batch after which to ask.
class SteeredContext final : public JobContext {
public:
    SteeredContext(JobContext& inner, TrainingControl& control)
        : inner_(inner), control_(control), whenStopped_(inner.stopToken(), [this] { stop_.request_stop(); })
    {}
    std::stop_token stopToken() const override { return stop_.get_token(); }
    void report(const JobProgress& progress) override { inner_.report(progress); }
    void serviceInteractive() override
    {
        if (control_.cancelRequested() || control_.stopEarlyRequested())
            stop_.request_stop();
        inner_.serviceInteractive();
        while (control_.isPaused() && !stop_.stop_requested() && !control_.cancelRequested() && !control_.stopEarlyRequested())
            inner_.waitForWork(std::chrono::milliseconds(200));
    }
    void waitForWork(std::chrono::milliseconds atMost) override { inner_.waitForWork(atMost); }

private:
    JobContext& inner_;
    TrainingControl& control_;
    std::stop_source stop_;
    std::stop_callback<std::function<void()>> whenStopped_;
};

/// Writer and observer hear the same.
class Listeners {
public:
    Listeners(RunWriter& writer, TrainingObserver& observer) : both_{&writer, &observer} {}
    template <typename Tell>
    void tell(Tell what)
    {
        for (TrainingObserver* one : both_)
            what(*one);
    }

private:
    TrainingObserver* both_[2];
};

LearnerDescription describeInstant(const InstantTraining& training, const FeatureTable& features)
{
    LearnerDescription description;
    description.device = "cpu";
    description.deviceName = processorName();
    description.precision = Precision::Fp32;
    const auto classes = static_cast<std::int64_t>(training.plan.positive.size());
    description.trainedParameters = classes * (features.width + 1);
    description.parameters = description.trainedParameters;
    description.layerGroups = 1;
    description.engine = "Nucleoscope, L-BFGS on features";
    return description;
}

void tellSteps(const InstantFit& fit, int trainingSamples, Listeners& listeners)
{
    const auto iterations = static_cast<int>(fit.objectives.size());
    for (int i = 0; i < iterations; ++i) {
        StepRecord step;
        step.epoch = 1;
        step.step = i + 1;
        step.stepsInEpoch = iterations;
        step.loss = fit.objectives[static_cast<std::size_t>(i)];
        step.accuracy = notANumber;
        step.imagesPerSecond = trainingSamples * iterations / std::max(fit.seconds, 1e-9);
        step.seconds = fit.seconds * (i + 1) / iterations;
        listeners.tell([&](TrainingObserver& o) { o.stepFinished(step); });
    }
}

Result<EpochRecord> recordOf(const InstantFit& fit, const PositiveClasses& positive, int trainingSamples)
{
    EpochRecord record;
    record.epoch = 1;
    const auto training = scoresOf(fit.training, positive);
    const auto validation = scoresOf(fit.validation, positive);
    if (!training || !validation)
        return fail(!training ? training.error() : validation.error());
    record.training = *training;
    record.validation = *validation;
    record.seconds = fit.seconds;
    record.imagesPerSecond =
        trainingSamples * static_cast<double>(std::max<std::size_t>(1, fit.objectives.size())) / std::max(fit.seconds, 1e-9);
    record.best = true;
    record.trainingObjective = fit.head.objective();
    return record;
}

CheckpointNotes notesFor(const InstantTraining& training, const EpochRecord& record)
{
    TrainingState state;
    state.epoch = state.plannedEpochs = state.bestEpoch = 1;
    state.seed = training.plan.seed;
    state.trainingSamples = static_cast<int>(training.plan.training.size());
    state.bestValidation = record.validation;
    state.seconds = record.seconds;
    return notesOf(state);
}

/// From the fit to a whole run.
Result<TrainingOutcome> writeInstantRun(const InstantTraining& training, const FeatureTable& features, RunWriter& writer,
                                        TrainingObserver& observer, JobContext& context)
{
    Listeners listeners(writer, observer);
    const auto phase = [&](TrainingPhase now, double fraction) {
        listeners.tell([&](TrainingObserver& o) { o.phaseChanged({now, 1, fraction}); });
    };
    const auto learner = describeInstant(training, features);
    listeners.tell([&](TrainingObserver& o) { o.started(learner); });
    phase(TrainingPhase::Training, 0);
    InstantOptions options;
    options.threads = training.options.threads;
    options.stop = context.stopToken();
    const auto fit = fitInstantHead(training.plan, features, options);
    if (!fit)
        return fail(fit.error());
    const auto trainingSamples = static_cast<int>(training.plan.training.size());
    if (!fit->head.converged())
        listeners.tell([&](TrainingObserver& o) {
            o.warned({"instant.not_converged",
                      "The head was not quite fitted after {count} iterations. A larger weight decay makes that easier.",
                      {{"count", std::to_string(fit->head.iterations())}}});
        });
    tellSteps(*fit, trainingSamples, listeners);
    phase(TrainingPhase::Validating, 1);
    const auto record = recordOf(*fit, training.plan.positive, trainingSamples);
    if (!record)
        return fail(record.error());
    listeners.tell([&](TrainingObserver& o) { o.predictionsReady({1, PredictionSource::Validation, fit->validation}); });
    listeners.tell([&](TrainingObserver& o) { o.epochFinished(*record); });
    phase(TrainingPhase::Saving, 1);
    if (auto written = writeInstantModel(writer.checkpointFolder() / bestModelName, training.weights,
                                         training.plan.recipe.network.architecture, fit->head, notesFor(training, *record));
        !written)
        return fail(written.error());
    listeners.tell([&](TrainingObserver& o) { o.checkpointWritten(1, true); });
    return TrainingOutcome{TrainingEnd::Completed, 1, 1, record->validation, features.unreadable};
}

} // namespace

Result<TrainingOutcome> runInstantTraining(const InstantTraining& training, EngineHost& host, TrainingControl& control,
                                           TrainingObserver& observer, JobContext& context)
{
    SteeredContext steered(context, control);
    observer.phaseChanged({TrainingPhase::Preparing, 1, 0});
    const auto features =
        backboneFeatures({training.dataset, training.plan.recipe, training.weights}, host, training.options, steered);
    if (!features)
        return fail(features.error());
    steered.serviceInteractive(); // a wish that came with the last batch
    if (steered.stopRequested())
        return fail(ErrorCode::Cancelled,
                    {"instant.stopped_before", "Stopped before the head was fitted. What the network saw is kept."});
    auto writer = training.makeWriter();
    if (!writer)
        return fail(writer.error());
    const auto outcome = writeInstantRun(training, *features, **writer, observer, steered);
    if (auto finished = (*writer)->finish(outcome); !finished && outcome)
        return fail(finished.error());
    return outcome;
}

} // namespace nucleoscope
