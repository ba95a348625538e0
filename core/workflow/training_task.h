#pragma once

#include "core/jobs/job_queue.h"
#include "core/learning/engine_loader.h"
#include "core/run/run.h"
#include "core/workflow/marked_samples.h"
#include "core/workflow/starting_weights.h"

namespace nucleoscope {

/// What both faces ask for, window and command line. The functions block: run them in a job of the named resource.

struct TrainingRequest {
    std::shared_ptr<const Dataset> dataset;
    Split split; ///< of that dataset
    Recipe recipe;
    int epochs = 0; ///< 0: the recipe's
    std::uint64_t seed = 1;
    std::string device = "auto";
    std::filesystem::path weights;   ///< overrides the recipe's; empty: as the recipe says
    std::filesystem::path runFolder; ///< must not exist, or be empty
    std::string runName;
    int threads = 0;
    double checkpointMinutes = TrainingPlan().checkpointMinutes; ///< TrainingPlan's
    MarkEffect marks;                                            ///< of that split; recorded in the run
    bool linkSimilar = false; ///< how that split was made: contentsForSplit(); recorded likewise
};

struct ResumeRequest {
    std::filesystem::path runFolder;
    std::shared_ptr<const Dataset> dataset; ///< checked against the run
    int epochs = 0;                         ///< new total; 0: as planned
    std::string device = "auto";
    int threads = 0;
    double checkpointMinutes = TrainingPlan().checkpointMinutes;
    bool finalNetwork = false;               ///< gives the run a final network, where it has none and can have one
    std::shared_ptr<RunLock> lock = nullptr; ///< of that run, where it is held already; null: taken when the training begins
};

/// On the learning thread (Resource::Learning). Writes the run and tells `observer`, too.
/// A cancelled training is no error: see the outcome.
Result<TrainingOutcome> runTraining(const TrainingRequest& request, EngineHost& host, TrainingControl& control,
                                    TrainingObserver& observer, JobContext& context);
Result<TrainingOutcome> resumeTraining(const ResumeRequest& request, EngineHost& host, TrainingControl& control,
                                       TrainingObserver& observer, JobContext& context);

/// Writes the run that runTraining() would begin, without learning anything: resumeTraining() does so whenever its turn comes.
/// Refuses what needs no engine to be refused. What the split is held against is measured here: in a Disk or Learning job.
Result<void> prepareTraining(const TrainingRequest& request, JobContext& context);

/// Who learns and who examines, with what marks change; without a folder for checkpoints.
TrainingPlan trainingPlan(const TrainingRequest& request);

/// A free folder in `parent`, by default defaultRunsFolder(), with a readable name, e.g. "2026-11-22_mobilenetv2_by-subject".
/// Asks the disk: not in the window's thread.
std::filesystem::path newRunFolder(const Recipe& recipe, SplitRule rule, const std::filesystem::path& parent = {});
std::string runFolderName(const Recipe& recipe, SplitRule rule); ///< that name, whether or not it is taken

} // namespace nucleoscope
