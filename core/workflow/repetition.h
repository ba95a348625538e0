// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/training_task.h"

namespace nucleoscope {

/// A part of a training that one plan was followed in.
struct TrainingLeg {
    int fromEpoch = 0; ///< epochs finished before
    int untilEpoch = 0;
    int plannedEpochs = 0;
    int cutAfterStep = 0; ///< of the last epoch, where somebody stopped in the middle of it; 0: it is whole
    int threads = 0;      ///< 0: not recorded
    std::string device = "auto";
};
/// What has to be done, in this order, to come to where the run is: a run that was gone on with beyond its plan followed two
/// schedules. Kills and pauses change nothing, and are not among them. `steps`: Run::steps().
std::vector<TrainingLeg> legsOf(const RunInfo& info, const std::vector<StepRecord>& steps);

struct RepeatRequest {
    std::shared_ptr<const Dataset> dataset; ///< the run's, or one that holds it
    std::filesystem::path folder;           ///< of the repetition; must not exist, or be empty
    std::string device;                     ///< empty: as it was
    int threads = 0;                        ///< 0: as they were
};
/// Trains a run again from what its run.json and split.csv say, and nothing that it learned. On the learning thread. Fails with
/// Mismatch where images or starting weights are not those of then, with Cancelled on the user's wish (a pause is not heard).
Result<Run> repeatTraining(const Run& run, const RepeatRequest& request, EngineHost& host, TrainingControl& control,
                           TrainingObserver& observer, JobContext& context);

/// How far a repetition may be off that cannot be expected to be the same bit for bit, at the best epoch and the last.
struct RepetitionTolerance {
    double score = 0.05; ///< accuracy, balanced accuracy, AUROC of the validation part: absolute
    double loss = 0.1;   ///< its cross-entropy: share of the run's
};

/// What came of comparing a run with its repetition.
struct RepetitionReport {
    std::vector<std::string> compared;  ///< files, and what of run.json
    std::vector<Message> notCompared;   ///< what one of the two has no longer
    std::vector<Message> differences;   ///< bit for bit, times left out
    std::vector<Message> circumstances; ///< why it cannot be expected to be the same bit for bit; empty: it can
    std::vector<Message> beyond;        ///< with circumstances: what is off by more than the tolerance
    RepetitionTolerance tolerance;
    double largestScoreDifference = 0; ///< of what the tolerance is for
    double largestLossDifference = 0;  ///< likewise, share of the run's

    bool identical() const { return differences.empty(); }
    bool repeated() const { return circumstances.empty() ? identical() : beyond.empty(); }
};
/// Weights, averages and optimiser, predictions, metrics and steps without the columns that tell the time. Fails where so much
/// is missing that nothing can be said.
Result<RepetitionReport> compareRepetition(const Run& run, const Run& repetition);

/// docs/formats.md, "Repetition".
std::string repetitionToJson(const RepetitionReport& report, const Run& run, const std::filesystem::path& keptIn);

} // namespace nucleoscope
