// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/final_training.h"

#include "core/run/final_run.h"
#include "core/run/imported_run.h"
#include "core/run/pooled_run.h"
#include "core/run/run_json.h"
#include "core/workflow/training_speed.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

/// What is told of the run's own training would be taken for more of it.
class FinalObserver final : public TrainingObserver {
public:
    explicit FinalObserver(TrainingObserver& given) : given_(given) {}
    void phaseChanged(const PhaseRecord& phase) override { given_.phaseChanged(phase); }
    void warned(const Message& message) override { given_.warned(message); }

private:
    TrainingObserver& given_;
};

} // namespace

bool canHaveFinalNetwork(const Recipe& recipe, const SplitOptions& split)
{
    return !nobodyExamines(split) && !isInstant(recipe) && recipe.schedule.kind != ScheduleKind::Plateau
           && recipe.earlyStopPatience == 0;
}

bool canHaveFinalNetwork(const RunInfo& run)
{
    return !isPooledRun(run) && !isImportedRun(run) && canHaveFinalNetwork(run.recipe, run.split);
}

bool wantsFinalNetwork(const Recipe& recipe, const SplitOptions& split, const Dataset& dataset, bool onTrial)
{
    return recipe.finalNetwork && canHaveFinalNetwork(recipe, split) && split.rule == SplitRule::BySubject && !dataset.drawn()
           && !onTrial;
}

PartOfTraining::PartOfTraining(JobContext& both, Which which, double examinedShare)
    : both_(both), which_(which), examinedShare_(examinedShare)
{}

void PartOfTraining::report(const JobProgress& progress)
{
    JobProgress whole = progress;
    const bool isFinal = which_ == Which::Final;
    if (isFinal)
        whole.activity = {"final.activity", "Final network"};
    if (isFinal || !std::isnan(progress.fraction)) {
        const double within = std::isnan(progress.fraction) ? 0 : progress.fraction;
        whole.fraction = isFinal ? examinedShare_ + (1 - examinedShare_) * within : examinedShare_ * within;
    }
    both_.report(whole);
}

double shareOfExamined(const Recipe& recipe, int trainingSamples, int validationSamples)
{
    const TrainingSpeed any{1, {}};
    Recipe alone = recipe;
    alone.finalNetwork = false;
    const double examined = estimatedSeconds(any, alone, 1, trainingSamples, validationSamples);
    const double after = estimatedSeconds(any, alone, 1, trainingSamples + validationSamples, 0);
    return examined / std::max(1.0, examined + after);
}

bool leavesFinalNetworkToTrain(const ResumeRequest& request)
{
    const FinalNetwork network = finalNetworkOf(request.runFolder);
    if (network != FinalNetwork::Finished)
        return network == FinalNetwork::Unfinished;
    const auto run = readRunInfo(request.runFolder);
    const auto within = readRunInfo(finalRunFolder(request.runFolder));
    return run && within && std::max(request.epochs, run->plannedEpochs) > within->plannedEpochs;
}

void followWithFinalNetwork(Result<TrainingOutcome>& outcome, const ResumeRequest& request, EngineHost& host,
                            TrainingControl& control, TrainingObserver& observer, JobContext& context)
{
    const bool asMeant = outcome && outcome->end == TrainingEnd::Completed;
    if (!asMeant || control.cancelRequested() || control.stopEarlyRequested() || !leavesFinalNetworkToTrain(request))
        return;
    observer.finalTrainingBegun();
    const auto ended = readRunInfo(request.runFolder).and_then([&](const RunInfo& run) {
        ResumeRequest within = request;
        within.runFolder = finalRunFolder(request.runFolder);
        within.lock.reset();
        within.epochs = run.plannedEpochs;
        FinalObserver told(observer);
        return resumeTraining(within, host, control, told, context);
    });
    if (ended || ended.error().code == ErrorCode::Cancelled)
        return;
    outcome->finalNetworkFailed = true;
    observer.warned(ended.error().message);
    observer.warned(
        {"final.failed", "The final network could not be trained. The run is whole without it; resume it to try again."});
}

} // namespace nucleoscope
