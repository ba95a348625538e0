// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/repetition.h"

#include "core/base/files.h"
#include "core/run/imported_run.h"
#include "core/workflow/run_dataset.h"

#include <algorithm>

namespace nucleoscope {
namespace {

constexpr const char* stoppedEarly = "stopped_early";

/// The last step of an epoch that does not come to its end; 0 where it does.
int lastStepOfCut(int epoch, const std::vector<StepRecord>& steps)
{
    int last = 0, all = 0;
    for (const StepRecord& step : steps)
        if (step.epoch == epoch) {
            last = std::max(last, step.step);
            all = step.stepsInEpoch;
        }
    return last < all ? last : 0;
}

/// Tells the caller's observer, and ends a leg where the run's came to an end.
class LegObserver final : public TrainingObserver {
public:
    LegObserver(TrainingObserver& given, const TrainingControl& wishes, TrainingControl& own, const TrainingLeg& leg)
        : given_(given), wishes_(wishes), own_(own), leg_(leg)
    {}
    void started(const LearnerDescription& learner) override { given_.started(learner); }
    void placementChecked(const PlacementReport& report) override { given_.placementChecked(report); }
    void phaseChanged(const PhaseRecord& phase) override
    {
        hear();
        given_.phaseChanged(phase);
    }
    void stepFinished(const StepRecord& step) override
    {
        if (step.epoch == leg_.untilEpoch && step.step == leg_.cutAfterStep)
            own_.stopEarly();
        hear();
        given_.stepFinished(step);
    }
    void predictionsReady(const EpochPredictions& predictions) override { given_.predictionsReady(predictions); }
    void epochFinished(const EpochRecord& epoch) override { given_.epochFinished(epoch); }
    void checkpointWritten(int epoch, bool best) override
    {
        if (epoch == leg_.untilEpoch && epoch < leg_.plannedEpochs)
            own_.cancel(); // finished epochs stay
        given_.checkpointWritten(epoch, best);
    }
    void warned(const Message& message) override { given_.warned(message); }

private:
    void hear()
    {
        if (wishes_.cancelRequested() || wishes_.stopEarlyRequested())
            own_.cancel();
    }
    TrainingObserver& given_;
    const TrainingControl& wishes_;
    TrainingControl& own_;
    const TrainingLeg& leg_;
};

Result<void> checkState(const Run& run)
{
    if (isImportedRun(run.info()))
        return fail(ErrorCode::InvalidInput, {"repeat.imported",
                                              "{run} came as a file and was not trained here: there is no training to repeat.",
                                              {{"run", run.info().name}}});
    if (run.info().state == "running")
        return fail(ErrorCode::InvalidInput, {"repeat.running",
                                              "{run} is still being trained. Wait for its end, then it can be repeated.",
                                              {{"run", run.info().name}}});
    if (run.info().finishedEpochs < 1)
        return fail(ErrorCode::InvalidInput, {"repeat.no_epoch",
                                              "{run} has no finished epoch, so there is nothing to repeat and compare.",
                                              {{"run", run.info().name}}});
    return {};
}

/// Whether it is learned from the same bytes.
Result<void> checkSources(const RunInfo& info, const Dataset& dataset)
{
    if (!info.contentsFingerprint.empty() && contentsFingerprint(dataset) != info.contentsFingerprint)
        return fail(ErrorCode::Mismatch,
                    {"repeat.other_images",
                     "The images in {dataset} are not those that {run} learned from: some were changed, added or removed since.",
                     {{"dataset", utf8(dataset.location())}, {"run", info.name}}});
    const auto weights = locateWeights(info.recipe);
    if (!weights)
        return fail(weights.error());
    if (!info.weightsFingerprint.empty() && weightsFingerprint(*weights) != info.weightsFingerprint)
        return fail(ErrorCode::Mismatch, {"repeat.other_weights",
                                          "{file} is not the file that {run} started from: what it holds is another.",
                                          {{"file", utf8(*weights)}, {"run", info.name}}});
    return {};
}

} // namespace

std::vector<TrainingLeg> legsOf(const RunInfo& info, const std::vector<StepRecord>& steps)
{
    std::vector<RunSession> sessions = info.sessions;
    if (sessions.empty() || sessions.front().fromEpoch > 0) { // begun by a program that did not record them
        RunSession first;
        first.plannedEpochs = sessions.empty() ? info.plannedEpochs : sessions.front().plannedEpochs;
        first.end = sessions.empty() ? info.state : std::string();
        sessions.insert(sessions.begin(), std::move(first));
    }
    struct Stretch {
        TrainingLeg leg;
        std::string end;
    };
    std::vector<Stretch> stretches;
    for (const RunSession& session : sessions) {
        while (!stretches.empty() && stretches.back().leg.fromEpoch >= session.fromEpoch)
            stretches.pop_back(); // killed before it had finished anything
        if (!stretches.empty())
            stretches.back().leg.untilEpoch = session.fromEpoch;
        TrainingLeg leg{session.fromEpoch, info.finishedEpochs, session.plannedEpochs, 0, session.threads, session.device};
        if (leg.device.empty())
            leg.device = "auto";
        stretches.push_back({std::move(leg), session.end});
    }
    std::vector<TrainingLeg> legs;
    for (Stretch& stretch : stretches) {
        TrainingLeg& leg = stretch.leg;
        if (leg.untilEpoch <= leg.fromEpoch)
            continue;
        if (stretch.end == stoppedEarly)
            leg.cutAfterStep = lastStepOfCut(leg.untilEpoch, steps);
        const bool goesOn = !legs.empty() && legs.back().cutAfterStep == 0 && legs.back().plannedEpochs == leg.plannedEpochs
                            && legs.back().threads == leg.threads && legs.back().device == leg.device;
        if (goesOn) {
            legs.back().untilEpoch = leg.untilEpoch;
            legs.back().cutAfterStep = leg.cutAfterStep;
        } else {
            legs.push_back(std::move(leg));
        }
    }
    return legs;
}

Result<Run> repeatTraining(const Run& run, const RepeatRequest& request, EngineHost& host, TrainingControl& control,
                           TrainingObserver& observer, JobContext& context)
{
    if (auto usable = checkState(run); !usable)
        return fail(usable.error());
    const auto dataset = datasetOfRun(run, request.dataset);
    if (!dataset)
        return fail(dataset.error());
    if (auto same = checkSources(run.info(), **dataset); !same)
        return fail(same.error());
    const auto steps = run.steps();
    if (!steps)
        return fail(steps.error());
    if (auto copied = run.copyUntrained(request.folder); !copied)
        return fail(copied.error());
    for (const TrainingLeg& leg : legsOf(run.info(), *steps)) {
        TrainingControl own;
        LegObserver follower(observer, control, own, leg);
        ResumeRequest wanted;
        wanted.runFolder = request.folder;
        wanted.dataset = *dataset;
        wanted.epochs = leg.plannedEpochs;
        wanted.device = request.device.empty() ? leg.device : request.device;
        wanted.threads = request.threads > 0 ? request.threads : leg.threads;
        wanted.checkpointMinutes = 0; // one that is cut off begins anew
        const auto outcome = resumeTraining(wanted, host, own, follower, context);
        if (!outcome)
            return fail(outcome.error());
        if (control.cancelRequested() || control.stopEarlyRequested() || context.stopToken().stop_requested())
            return fail(ErrorCode::Cancelled, {"repeat.cancelled", "The repetition was stopped before its end."});
    }
    return Run::open(request.folder);
}

} // namespace nucleoscope
