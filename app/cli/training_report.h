#pragma once

#include "app/cli/session.h"
#include "core/workflow/command_line.h"
#include "core/workflow/training_task.h"

#include <atomic>
#include <chrono>

namespace nucleoscope::cli {

/// Tells a training on the command line: its progress on standard error, a line an epoch on standard output.
/// Called on the learning thread.
class TrainingReport final : public TrainingObserver {
public:
    /// `runFolder`: of the run that is written, whose leaks stand above its first scores; empty where no scores are told.
    TrainingReport(Console& console, int plannedEpochs, std::filesystem::path runFolder = {})
        : console_(console), plannedEpochs_(plannedEpochs), runFolder_(std::move(runFolder))
    {}

    void started(const LearnerDescription& learner) override;
    void placementChecked(const PlacementReport& report) override;
    void phaseChanged(const PhaseRecord& phase) override;
    void stepFinished(const StepRecord& step) override;
    void epochFinished(const EpochRecord& epoch) override;
    void warned(const Message& message) override;
    void finalTrainingBegun() override;
    bool isFinalTraining() const { return finalTraining_; } ///< from any thread

private:
    using Clock = std::chrono::steady_clock;
    double secondsLeft(double done);

    Console& console_;
    int plannedEpochs_;
    std::filesystem::path runFolder_;
    bool leaksTold_ = false;
    std::atomic<bool> finalTraining_{false};
    Clock::time_point began_;
    double doneAtStart_ = -1; ///< a resumed training does not begin at 0
    double done_ = 0;         ///< of all planned epochs, 0…1
};

using TrainingWork = std::function<Result<TrainingOutcome>(TrainingControl&, TrainingObserver&, JobContext&)>;

/// Runs `work` in a job of the learning thread, tells it, and says how it ended. Ctrl-C: once stops early and keeps
/// what there is, twice cancels. Returns the exit code.
int runTrainingCommand(Session& session, const std::filesystem::path& runFolder, int plannedEpochs, const TrainingWork& work);

struct ResumeOptions {
    std::string run;
    std::string data; ///< empty: where the run's dataset was
    int epochs = 0;   ///< in all; 0: as planned
    double checkpointMinutes = TrainingPlan().checkpointMinutes;
    bool finalNetwork = false; ///< ResumeRequest's
    MachineOptions machine;
};

/// What `nucleoscope train` and `nucleoscope resume` do; the exit code.
int trainCommand(const TrainOptions& options, Session& session);
int resumeCommand(const ResumeOptions& options, Session& session);

} // namespace nucleoscope::cli
