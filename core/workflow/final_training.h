// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/training_task.h"

namespace nucleoscope {

/// The training after the training: once a network was examined, all teach. core/run/final_run.h says what comes of it.

/// Whether there can be one: somebody examines, whose say neither the learning rate nor the last epoch follows, and there are steps
/// to be made.
bool canHaveFinalNetwork(const Recipe& recipe, const SplitOptions& split);
bool canHaveFinalNetwork(const RunInfo& run); ///< likewise, and one training made it: it is neither pooled nor imported

/// Whether there is one where nobody says so: the recipe suggests it, patients are kept apart, and the nuclei are real. Who names a
/// fold, or trains on trial, with fewer nuclei or epochs, wants to measure or to try something.
bool wantsFinalNetwork(const Recipe& recipe, const SplitOptions& split, const Dataset& dataset, bool onTrial);

/// A job of both trainings, as one of them sees it: it tells how far that one is, the job how far both are.
class PartOfTraining final : public JobContext {
public:
    enum class Which { Examined, Final };
    /// `examinedShare`: shareOfExamined().
    PartOfTraining(JobContext& both, Which which, double examinedShare);
    std::stop_token stopToken() const override { return both_.stopToken(); }
    void serviceInteractive() override { both_.serviceInteractive(); }
    void waitForWork(std::chrono::milliseconds atMost) override { both_.waitForWork(atMost); }
    void report(const JobProgress& progress) override;

private:
    JobContext& both_;
    Which which_;
    double examinedShare_;
};

/// What share of both trainings together the examined one takes, 0…1; of so many images in its two parts.
double shareOfExamined(const Recipe& recipe, int trainingSamples, int validationSamples);

/// Whether going on with the run means to go on with its final network, too: that is unfinished, or of fewer epochs than the run
/// has, or is asked to have.
bool leavesFinalNetworkToTrain(const ResumeRequest& request);

/// What follows a training that ended as it was meant to: trains the final network of its run, where there is something left to
/// train, from its beginning or on, for as many epochs as the run has. `request` is of the run. Tells `observer` that it begins,
/// then phases and warnings, which nobody takes for those of the run itself. What goes wrong is a warning, and
/// TrainingOutcome::finalNetworkFailed: the run is whole without it.
void followWithFinalNetwork(Result<TrainingOutcome>& outcome, const ResumeRequest& request, EngineHost& host,
                            TrainingControl& control, TrainingObserver& observer, JobContext& context);

} // namespace nucleoscope
