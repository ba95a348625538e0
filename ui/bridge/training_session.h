#pragma once

#include "core/run/final_run.h"
#include "core/workflow/training_task.h"

#include <QObject>
#include <memory>
#include <variant>
#include <vector>

namespace nucleoscope::ui {

/// What earlier sessions of a run have left. Empty where it cannot be read: going on then says why.
struct EarlierTraining {
    RunInfo info;
    std::vector<EpochRecord> epochs;
    std::vector<StepRecord> steps;
};
EarlierTraining earlierTraining(const Run& run);                             ///< reads steps.csv: in a job
EarlierTraining readEarlierTraining(const std::filesystem::path& runFolder); ///< likewise

struct ResumedTraining {
    ResumeRequest request;
    EarlierTraining earlier;
};

/// A training under way, seen from the window: core's callbacks, copied under a lock on the learning thread and drained
/// here by a timer at 30 Hz at most, whatever the trainer's speed.
class TrainingSession : public QObject {
    Q_OBJECT
public:
    enum class State { Waiting, Preparing, Training, Validating, Saving, Paused, Ended };
    Q_ENUM(State)

    /// Submits the job. One of the two requests.
    TrainingSession(JobQueue& jobs, EngineHost& host, std::variant<TrainingRequest, ResumedTraining> request,
                    QObject* parent = nullptr);
    ~TrainingSession() override; ///< cancels and disconnects; does not wait

    State state() const;
    bool hasEnded() const { return state() == State::Ended; }
    QString title() const; ///< "MobileNetV2, by patient"
    QString runFolder() const;
    bool hasRun() const; ///< it lies there: once engine and images are ready; of one that goes on from the beginning
    const std::string& device() const; ///< as it was asked for
    int threads() const;               ///< likewise; 0: as many as may be used
    const Recipe& recipe() const;
    std::shared_ptr<const Dataset> dataset() const;
    int plannedEpochs() const;
    int currentEpoch() const;   ///< from 1
    double fraction() const;    ///< of the whole training, 0…1
    double secondsLeft() const; ///< NaN while unknown
    double imagesPerSecond() const;
    const LearnerDescription& learner() const; ///< empty before the engine is ready
    const std::vector<StepRecord>& steps() const;
    const std::vector<EpochRecord>& epochs() const;
    int bestEpoch() const; ///< 0: none yet
    /// What one batch showed before the first step, on this device and on the processor; null before.
    const PlacementReport* placement() const;
    /// Validation predictions of the latest epoch; null before the first. Rows refer to dataset samples.
    std::shared_ptr<const PredictionList> latestValidation() const;
    const Result<TrainingOutcome>& outcome() const; ///< meaningful once ended
    bool isFinalTraining() const;                   ///< the run is whole; state, epoch and fraction are of its final network
    FinalNetwork finalNetwork() const;              ///< of the run; meaningful once ended
    const std::vector<Message>& leaks() const;      ///< without which its scores are not shown: leaksOf(); likewise

public Q_SLOTS:
    void pause();
    void resume();
    void stopEarly(); ///< keeps and evaluates what there is; a final network is left for later
    void cancel();    ///< keeps finished epochs, and likewise

Q_SIGNALS:
    void stateChanged();
    void stepsAdded(int first); ///< steps()[first…] are new; at most 30 a second
    void placementChecked();
    void epochAdded();
    void predictionsAdded();
    void warned(const nucleoscope::Message& message);
    void finalTrainingBegun(); ///< the run is whole
    void ended();

private:
    void drain();

    struct Shared;
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui
