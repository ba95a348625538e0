// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/training_state.h"
#include "core/run/final_run.h"
#include "core/run/run_lock.h"
#include "core/workflow/final_training.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/training_parts.h"
#include "core/workflow/training_task.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

Result<TrainingPlan> planFor(const Run& run, const Dataset& dataset, int epochs)
{
    const auto places = run.locateIn(dataset);
    if (!places)
        return fail(places.error());
    TrainingPlan plan;
    plan.recipe = run.info().recipe;
    plan.epochs = epochs > 0 ? epochs : run.info().plannedEpochs;
    plan.seed = run.info().seed;
    plan.positive = run.positiveClasses();
    for (std::size_t row = 0; row < places->size(); ++row)
        if (const int place = (*places)[row]; place >= 0)
            addSample(plan, run.samples()[row].part, {place, run.samples()[row].classIndex, dataset.sample(place).subject});
    plan.checkpointFolder = run.lastCheckpoint().parent_path();
    return plan;
}

Error tooFewEpochs(int finished, int wanted)
{
    return invalidTraining("run.fewer_epochs", "{finished} epochs are finished already; {epochs} in all were asked for.",
                           {{"finished", std::to_string(finished)}, {"epochs", std::to_string(wanted)}});
}

/// Where a run goes on.
struct Beginning {
    int epoch = 0;    ///< finished
    int step = 0;     ///< of the next one, done
    fs::path weights; ///< empty where there is a checkpoint
};

/// From the last checkpoint that can be used, which the plan is told. Killed before its first one, a run begins again; with the
/// same seed that is to continue.
Result<Beginning> beginningOf(TrainingPlan& plan)
{
    Beginning beginning;
    const auto checkpoint = usableCheckpoint(plan.checkpointFolder, plan.epochs);
    if (!checkpoint && checkpoint.error().code != ErrorCode::NotFound)
        return fail(checkpoint.error());
    if (checkpoint) {
        beginning.epoch = checkpoint->state.epoch;
        beginning.step = checkpoint->step;
        plan.resume = true;
    } else {
        auto located = locateWeights(plan.recipe);
        if (!located)
            return fail(located.error());
        beginning.weights = std::move(*located);
    }
    if (plan.epochs < beginning.epoch)
        return fail(tooFewEpochs(beginning.epoch, plan.epochs));
    return beginning;
}

/// Before the engine is there, which takes its time: others see at once who is at the run.
Result<std::shared_ptr<RunLock>> lockOf(const ResumeRequest& request)
{
    if (request.lock)
        return request.lock;
    return RunLock::acquire(request.runFolder).map([](std::unique_ptr<RunLock> own) {
        return std::shared_ptr<RunLock>(std::move(own));
    });
}

Result<std::shared_ptr<const Dataset>> imagesOf(const Run& run, const ResumeRequest& request)
{
    if (!request.dataset)
        return fail(ErrorCode::NotFound, {"run.no_dataset",
                                          "The images of this run are needed to continue it. They were opened from {location}.",
                                          {{"location", run.info().datasetLocation}}});
    return datasetToResume(run, request.dataset);
}

/// Not before it is clear that it can be trained: what is added stays.
Result<void> giveFinalNetwork(const Run& run, const ResumeRequest& request)
{
    if (auto images = imagesOf(run, request); !images)
        return fail(images.error());
    if (auto free = lockOf(request); !free)
        return fail(free.error());
    return addFinalRun(run);
}

Result<TrainingOutcome> resumeExamined(const Run& run, const ResumeRequest& request, EngineHost& host, TrainingControl& control,
                                       TrainingObserver& observer, JobContext& context)
{
    TrainingSession session;
    auto dataset = imagesOf(run, request);
    if (!dataset)
        return fail(dataset.error());
    session.dataset = std::move(*dataset);
    auto plan = planFor(run, *session.dataset, request.epochs);
    if (!plan)
        return fail(plan.error());
    session.plan = std::move(*plan);
    session.plan.checkpointMinutes = request.checkpointMinutes;
    const auto locked = lockOf(request);
    if (!locked)
        return fail(locked.error());
    if (isInstant(run.info().recipe)) {
        if (run.info().finishedEpochs > 0)
            return fail(invalidTraining("instant.whole",
                                        "{run} is whole: its head was fitted at once, and there are no epochs to add.",
                                        {{"run", run.info().name}}));
        const auto backbone = locateWeights(session.plan.recipe);
        if (!backbone)
            return fail(backbone.error());
        return trainInstantly(
            session, *backbone, request.device, request.threads,
            [&] { return RunWriter::reopen(request.runFolder, *session.dataset, 0, 1, threadsOf(request.threads), 0, *locked); },
            host, control, observer, context);
    }
    const auto beginning = beginningOf(session.plan);
    if (!beginning)
        return fail(beginning.error());
    auto learner = makeLearner(session, host, request.device, request.threads, beginning->weights);
    if (!learner)
        return fail(learner.error());
    session.learner = std::move(*learner);
    session.batches = makeBatches(session, request.threads, observer);
    auto writer = RunWriter::reopen(request.runFolder, *session.dataset, beginning->epoch, session.plan.epochs,
                                    threadsOf(request.threads), beginning->step, *locked);
    if (!writer)
        return fail(writer.error());
    session.writer = std::move(*writer);
    return runSession(session, control, observer, context);
}

/// How a run ended that has no epoch left to learn; nothing where it has.
std::optional<TrainingOutcome> wholeOutcome(const Run& run, int epochs)
{
    const RunInfo& info = run.info();
    if (info.state != "completed" || epochs > info.plannedEpochs)
        return std::nullopt;
    TrainingOutcome outcome;
    outcome.epochsFinished = info.finishedEpochs;
    outcome.bestEpoch = info.bestEpoch;
    for (const EpochRecord& epoch : run.epochs())
        if (epoch.epoch == info.bestEpoch)
            outcome.bestValidation = epoch.validation;
    return outcome;
}

} // namespace

Result<TrainingOutcome> resumeTraining(const ResumeRequest& request, EngineHost& host, TrainingControl& control,
                                       TrainingObserver& observer, JobContext& context)
{
    const auto run = Run::open(request.runFolder);
    if (!run)
        return fail(run.error());
    if (request.epochs > 0 && request.epochs < run->info().finishedEpochs)
        return fail(tooFewEpochs(run->info().finishedEpochs, request.epochs));
    if (request.finalNetwork && canHaveFinalNetwork(run->info()))
        if (auto added = giveFinalNetwork(*run, request); !added)
            return fail(added.error());
    if (!leavesFinalNetworkToTrain(request))
        return resumeExamined(*run, request, host, control, observer, context);
    const auto whole = wholeOutcome(*run, request.epochs);
    const auto count = [&](Part part) { return static_cast<int>(std::ranges::count(run->samples(), part, &RunSample::part)); };
    const double share = whole ? 0 : shareOfExamined(run->info().recipe, count(Part::Train), count(Part::Validation));
    PartOfTraining examined(context, PartOfTraining::Which::Examined, share);
    auto outcome = whole ? Result<TrainingOutcome>(*whole) : resumeExamined(*run, request, host, control, observer, examined);
    PartOfTraining following(context, PartOfTraining::Which::Final, share);
    followWithFinalNetwork(outcome, request, host, control, observer, following);
    return outcome;
}

} // namespace nucleoscope
