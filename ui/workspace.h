#pragma once

#include "core/dataset/dataset.h"
#include "core/inspection/operating_point.h"
#include "core/jobs/job_queue.h"
#include "core/learning/engine_loader.h"
#include "core/run/run.h"
#include "core/workflow/training_task.h"

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <memory>

namespace nucleoscope::ui {

class AuditKeeper;
class JobBridge;
class PinnedNuclei;
class MarkKeeper;
class Settings;
class ThumbnailStore;
class TrainingQueueKeeper;
class TrainingSession;
struct ResumedTraining;

/// The run that Results shows, with the dataset its pictures come from.
struct OpenRun {
    std::shared_ptr<const Run> run;
    std::shared_ptr<const Dataset> dataset; ///< null: not located; everything but pictures works
    std::vector<int>
        datasetIndex; ///< for each of run->samples() its index in dataset, -1 where absent; empty where dataset is null
};

/// The nucleus that the inspector shows, wherever it was clicked.
struct SelectedNucleus {
    std::shared_ptr<const Dataset> dataset; ///< null: nothing selected, or pictures not located
    int sample = -1;                        ///< dataset index
    std::shared_ptr<const Run> run;         ///< set where it was selected among predictions
    int runSample = -1;                     ///< row of run->samples()
    int truth = -1, predicted = -1;         ///< of the run's classes; -1 unknown
    std::vector<float> probabilities;       ///< in the run's class order; empty without a prediction
    float loss = std::numeric_limits<float>::quiet_NaN();
    bool isNull() const { return sample < 0 && runSample < 0; }
};

constexpr int undoStepsKept = 500; ///< those before are forgotten, and can no longer be undone

/// What one window works on: the dataset, the run shown, the selection, the training under way. Pages talk to it and
/// hear it, never each other. Lives in the window's thread; nothing here blocks.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override; ///< stops all jobs; a training keeps its finished epochs

    JobQueue& jobs();
    JobBridge& jobBridge();
    EngineHost& engineHost();             ///< to be used inside Learning jobs only
    QUndoStack& undoStack();              ///< what a person marks, excludes, relabels or filters: the last undoStepsKept steps
    Settings& settings();                 ///< what the window remembers between two starts
    ThumbnailStore& thumbnails();         ///< shared by all galleries
    PinnedNuclei& pinned();               ///< of the open run: followed over the epochs
    AuditKeeper& audit();                 ///< what is wrong with the dataset
    MarkKeeper& marks();                  ///< what reviewers say of the nuclei
    TrainingQueueKeeper& trainingQueue(); ///< trainings that wait for their turn

    // Dataset
    std::shared_ptr<const Dataset> dataset() const; ///< null before one is opened
    bool isOpeningDataset() const;
    void openDataset(const QString& location);               ///< folder or archive; on the disk thread
    void openDemo();                                         ///< draws it below cacheFolder()/demo on first use, then opens it
    void stopOpening();                                      ///< the dataset that was open stays
    void setDataset(std::shared_ptr<const Dataset> dataset); ///< null closes it
    /// Newest first, without what was found gone. Whether they are there is looked up in a job, as a place may be far away and
    /// not answer; where that changes the list, Settings::recentsChanged() says so.
    QStringList recentDatasets();
    QStringList recentRuns(); ///< likewise

    // Run
    const OpenRun& openedRun() const; ///< run null before one is opened
    void openRun(const QString& folder);
    bool isOpeningRun() const;
    void reloadRun(); ///< reads it again (a training wrote more)
    void closeRun();
    void locateDataset(const QString& location); ///< for the open run; refused with a reason where it does not fit
    QString runsFolder() const;
    /// Where the open run's probabilities become calls: as Results has it. Anything that judges a nucleus of this run asks.
    const OperatingPoint& operatingPoint() const;
    void setOperatingPoint(const OperatingPoint& point);

    // Selection
    const SelectedNucleus& selection() const;
    void select(const SelectedNucleus& nucleus);

    // Training: at most one at a time
    TrainingSession* training() const; ///< the one under way or last ended; null before the first
    bool isTraining() const;
    void startTraining(TrainingRequest request);
    void resumeTraining(ResumeRequest request);    ///< once its run was read, in a job
    void resumeTraining(ResumedTraining training); ///< at once

public Q_SLOTS:
    void stopEverything();

Q_SIGNALS:
    void datasetOpening(const QString& location);
    void datasetOpeningProgress(double fraction, const QString& activity);
    void datasetChanged();
    void runChanged();  ///< opened, closed, reloaded, renamed or located
    void runsChanged(); ///< the list of runs on disk may have changed
    void operatingPointChanged();
    void selectionChanged();
    void trainingStarted(nucleoscope::ui::TrainingSession* session);
    void trainingEnded(nucleoscope::ui::TrainingSession* session);
    void failed(const nucleoscope::Message& message);  ///< shown in the window's message bar
    void noticed(const nucleoscope::Message& message); ///< likewise, not an error
    void pageRequested(const QString& page);           ///< "data", "train", "results", "compare", "classify"

private:
    void beginOpening(const QString& location, bool drawDemo);
    void openingEnded(std::uint64_t ticket, Result<std::shared_ptr<const Dataset>> outcome);
    void setOpenRun(OpenRun run);
    void begin(std::unique_ptr<TrainingSession> session);
    void sessionEnded();
    void letPicturesGo();
    void lookForRecents();
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace nucleoscope::ui
