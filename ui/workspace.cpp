#include "ui/workspace.h"

#include "ui/audit/audit_keeper.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspection/pinned_nuclei.h"
#include "ui/known_runs.h"
#include "ui/review/mark_keeper.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/workspace_jobs.h"

#include <QFileInfo>

namespace nucleoscope::ui {
struct Workspace::State {
    // Destroyed in reverse order: what jobs use goes after the queue that runs them.
    explicit State(Workspace& workspace) : marks(workspace), queue(workspace) {}
    Settings settings;
    MarkKeeper marks;          // writes what no job has written any more
    TrainingQueueKeeper queue; // likewise
    EngineHost host;
    JobQueue jobs{{.learningYields = true}};
    JobBridge bridge{jobs};
    ThumbnailStore thumbnails{jobs};
    QUndoStack undo;
    std::shared_ptr<const Dataset> dataset;
    QStringList goneRecents; ///< of what was open before
    bool looksForRecents = false;
    std::shared_ptr<Job> opening;    ///< null: nothing is being opened
    std::uint64_t openingTicket = 0; ///< an opening that was overtaken is ignored
    OpenRun run;
    std::uint64_t runTicket = 0;
    QString runBeingOpened;      ///< its folder; empty: none
    OperatingPoint point;        ///< of the open run
    std::shared_ptr<Job> reload; ///< under way or the last one
    bool reloadAgain = false;    ///< more was written meanwhile
    SelectedNucleus selection;
    std::unique_ptr<PinnedNuclei> pinned;
    std::unique_ptr<AuditKeeper> audit;
    std::unique_ptr<TrainingSession> training;
};

Workspace::Workspace(QObject* parent) : QObject(parent), state_(std::make_unique<State>(*this))
{
    state_->undo.setUndoLimit(undoStepsKept);
    state_->pinned = std::make_unique<PinnedNuclei>(*this);
    state_->audit = std::make_unique<AuditKeeper>(*this);
    connect(&state_->bridge, &JobBridge::jobChanged, this, [this](const JobSnapshot& job) {
        if (state_->opening && job.id == state_->opening->snapshot().id && job.state == JobState::Running)
            Q_EMIT datasetOpeningProgress(job.progress.fraction, translated(job.progress.activity));
    });
    state_->queue.read();
}

Workspace::~Workspace()
{
    stopEverything();
}

JobQueue& Workspace::jobs()
{
    return state_->jobs;
}
JobBridge& Workspace::jobBridge()
{
    return state_->bridge;
}
EngineHost& Workspace::engineHost()
{
    return state_->host;
}
QUndoStack& Workspace::undoStack()
{
    return state_->undo;
}
Settings& Workspace::settings()
{
    return state_->settings;
}
ThumbnailStore& Workspace::thumbnails()
{
    return state_->thumbnails;
}
MarkKeeper& Workspace::marks()
{
    return state_->marks;
}

TrainingQueueKeeper& Workspace::trainingQueue()
{
    return state_->queue;
}

AuditKeeper& Workspace::audit()
{
    return *state_->audit;
}

PinnedNuclei& Workspace::pinned()
{
    return *state_->pinned;
}

// ---- dataset --------------------------------------------------------------------------------------------------------

std::shared_ptr<const Dataset> Workspace::dataset() const
{
    return state_->dataset;
}
bool Workspace::isOpeningDataset() const
{
    return state_->opening != nullptr;
}
void Workspace::openDataset(const QString& location)
{
    beginOpening(location, false);
}
void Workspace::openDemo()
{
    beginOpening(demoLocation(), true);
}

void Workspace::beginOpening(const QString& location, bool drawDemo)
{
    stopOpening();
    const std::uint64_t ticket = ++state_->openingTicket;
    const Message title = drawDemo ? Message{"job.demo", "Drawing the demo dataset"}
                                   : Message{"job.open", "Opening {name}", {{"name", shortName(location).toStdString()}}};
    state_->opening = state_->bridge.run<std::shared_ptr<const Dataset>>(
        this, title, Resource::Disk, Priority::Interactive,
        [path = pathFromUtf8(location.toStdString()), drawDemo](JobContext& context) {
            return drawDemo ? openDemoJob(path, context) : openDatasetJob(path, context);
        },
        [this, ticket](Result<std::shared_ptr<const Dataset>> outcome) { openingEnded(ticket, std::move(outcome)); });
    Q_EMIT datasetOpening(location);
}

void Workspace::openingEnded(std::uint64_t ticket, Result<std::shared_ptr<const Dataset>> outcome)
{
    if (ticket != state_->openingTicket || !state_->opening)
        return;
    state_->opening.reset();
    if (outcome) {
        state_->settings.addRecentDataset(QString::fromStdString(utf8((*outcome)->location())));
        setDataset(std::move(*outcome));
        return;
    }
    if (outcome.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(outcome.error().message);
    Q_EMIT datasetChanged();
}

void Workspace::stopOpening()
{
    if (!state_->opening)
        return;
    state_->opening->requestStop();
    state_->opening.reset();
    Q_EMIT datasetChanged();
}

void Workspace::setDataset(std::shared_ptr<const Dataset> dataset)
{
    state_->undo.clear();
    state_->dataset = std::move(dataset);
    select({});
    Q_EMIT datasetChanged();
    letPicturesGo();
}

/// Where nothing is open whose pictures they are. Others that are shown, such as those to be classified, come again.
void Workspace::letPicturesGo()
{
    if (!state_->dataset && !state_->run.dataset)
        state_->thumbnails.clear();
}

QStringList Workspace::recentDatasets()
{
    lookForRecents();
    return without(state_->settings.recentDatasets(), state_->goneRecents);
}
QStringList Workspace::recentRuns()
{
    lookForRecents();
    return without(state_->settings.recentRuns(), state_->goneRecents);
}

/// Not on the disk's thread: one that does not answer would hold up all that is read.
void Workspace::lookForRecents()
{
    if (std::exchange(state_->looksForRecents, true))
        return;
    state_->bridge.run<QStringList>(
        this, {"job.recents", "Looking for what was open last"}, Resource::Decode, Priority::Background,
        [places = state_->settings.recentDatasets() + state_->settings.recentRuns()](JobContext&) -> Result<QStringList> {
            return missing(places);
        },
        [this](Result<QStringList> gone) {
            state_->looksForRecents = false;
            if (gone && *gone != std::exchange(state_->goneRecents, *gone))
                Q_EMIT state_->settings.recentsChanged();
        });
}

// ---- run ------------------------------------------------------------------------------------------------------------

const OpenRun& Workspace::openedRun() const
{
    return state_->run;
}
QString Workspace::runsFolder() const
{
    return QString::fromStdString(utf8(defaultRunsFolder()));
}

const OperatingPoint& Workspace::operatingPoint() const
{
    return state_->point;
}

void Workspace::setOperatingPoint(const OperatingPoint& point)
{
    if (point == state_->point)
        return;
    state_->point = point;
    Q_EMIT operatingPointChanged();
}

void Workspace::setOpenRun(OpenRun run)
{
    state_->run = std::move(run);
    // Pictures that came with a packed run are its mistakes alone, not a dataset to look through.
    const bool whole = state_->run.dataset && state_->run.dataset->location() != state_->run.run->folder() / "pictures";
    if (whole && !state_->dataset && !state_->opening)
        setDataset(state_->run.dataset);
    Q_EMIT runChanged();
}

void Workspace::openRun(const QString& folder)
{
    const std::uint64_t ticket = ++state_->runTicket;
    state_->runBeingOpened = folder;
    state_->bridge.run<OpenRun>(
        this, {"job.run", "Opening the run {name}", {{"name", shortName(folder).toStdString()}}}, Resource::Disk,
        Priority::Interactive,
        [path = pathFromUtf8(folder.toStdString()), known = state_->dataset,
         moved = state_->settings.movedDatasets()](JobContext& context) { return openRunJob(path, known, moved, context); },
        [this, ticket](Result<OpenRun> outcome) {
            if (ticket != state_->runTicket)
                return;
            state_->runBeingOpened.clear();
            if (outcome) {
                const QString place = QString::fromStdString(utf8(outcome->run->folder())); // a packed run's was made just now
                state_->settings.addRecentRun(place);
                setOpenRun(std::move(*outcome));
                rememberRun(*this, place); // the list of runs changes then
            } else {
                Q_EMIT failed(outcome.error().message);
            }
        });
}

bool Workspace::isOpeningRun() const
{
    return !state_->runBeingOpened.isEmpty();
}

void Workspace::reloadRun()
{
    if (!state_->run.run)
        return;
    // One at a time: epochs that are shorter than the reading must not put it off for ever.
    if (state_->reload && state_->reload->snapshot().state != JobState::Stopped) {
        state_->reloadAgain = true;
        return;
    }
    state_->reloadAgain = false;
    state_->reload = state_->bridge.run<OpenRun>(
        this, {"job.run.reload", "Reading the run again"}, Resource::Disk, Priority::Interactive,
        [path = state_->run.run->folder(), known = state_->run.dataset,
         moved = state_->settings.movedDatasets()](JobContext& context) { return openRunJob(path, known, moved, context); },
        [this, folder = state_->run.run->folder(), ticket = state_->runTicket](Result<OpenRun> outcome) {
            state_->reload.reset();
            // Another may have been opened meanwhile, or is about to be.
            const bool stillOpen = ticket == state_->runTicket && state_->run.run && state_->run.run->folder() == folder;
            if (stillOpen && outcome)
                setOpenRun(std::move(*outcome));
            else if (stillOpen)
                Q_EMIT failed(outcome.error().message);
            if (state_->reloadAgain)
                reloadRun();
        });
}

void Workspace::closeRun()
{
    ++state_->runTicket;
    state_->runBeingOpened.clear();
    const std::shared_ptr<const Run> closed = std::exchange(state_->run, {}).run;
    Q_EMIT runChanged();
    if (SelectedNucleus& nucleus = state_->selection; closed && nucleus.run == closed) {
        SelectedNucleus picture; // what the network said of it is gone
        picture.dataset = nucleus.dataset;
        picture.sample = nucleus.sample;
        select(picture);
    }
    letPicturesGo();
}

void Workspace::locateDataset(const QString& location)
{
    if (!state_->run.run)
        return;
    const std::uint64_t ticket = ++state_->runTicket;
    state_->runBeingOpened.clear();
    state_->bridge.run<OpenRun>(
        this, {"job.locate", "Looking for the run's pictures"}, Resource::Disk, Priority::Interactive,
        [run = state_->run.run, path = pathFromUtf8(location.toStdString())](JobContext& context) {
            return locateJob(run, path, context);
        },
        [this, ticket, location](Result<OpenRun> outcome) {
            if (outcome) // kept, even where another run was opened meanwhile
                state_->settings.setMovedDataset(movedFrom(*outcome->run), location);
            if (ticket != state_->runTicket)
                return;
            if (outcome)
                setOpenRun(std::move(*outcome));
            else
                Q_EMIT failed(outcome.error().message);
        });
}

// ---- selection ------------------------------------------------------------------------------------------------------

const SelectedNucleus& Workspace::selection() const
{
    return state_->selection;
}

void Workspace::select(const SelectedNucleus& nucleus)
{
    state_->selection = nucleus;
    Q_EMIT selectionChanged();
}

// ---- training -------------------------------------------------------------------------------------------------------

TrainingSession* Workspace::training() const
{
    return state_->training.get();
}
bool Workspace::isTraining() const
{
    return state_->training && !state_->training->hasEnded();
}

void Workspace::startTraining(TrainingRequest request)
{
    if (!isTraining())
        begin(std::make_unique<TrainingSession>(state_->jobs, state_->host, std::move(request)));
}

void Workspace::resumeTraining(ResumeRequest request)
{
    state_->bridge.run<EarlierTraining>(
        this, {"job.resume", "Reading the run that goes on"}, Resource::Disk, Priority::Interactive,
        [folder = request.runFolder](JobContext&) -> Result<EarlierTraining> { return readEarlierTraining(folder); },
        [this, request](Result<EarlierTraining> earlier) {
            if (earlier)
                resumeTraining(ResumedTraining{request, std::move(*earlier)});
        });
}

void Workspace::resumeTraining(ResumedTraining request)
{
    if (!isTraining())
        begin(std::make_unique<TrainingSession>(state_->jobs, state_->host, std::move(request)));
}

void Workspace::begin(std::unique_ptr<TrainingSession> session)
{
    if (state_->training)
        state_->training.release()->deleteLater(); // somebody may be looking at it in this very moment
    state_->training = std::move(session);
    connect(state_->training.get(), &TrainingSession::ended, this, &Workspace::sessionEnded);
    connect(state_->training.get(), &TrainingSession::finalTrainingBegun, this, [this] {
        const auto& open = state_->run.run;
        if (open && QString::fromStdString(utf8(open->folder())) == state_->training->runFolder())
            reloadRun();
        Q_EMIT runsChanged();
    });
    connect(state_->training.get(), &TrainingSession::warned, this, &Workspace::noticed);
    Q_EMIT trainingStarted(state_->training.get());
    Q_EMIT runsChanged();
}

void Workspace::sessionEnded()
{
    TrainingSession* session = state_->training.get();
    const auto& outcome = session->outcome();
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(outcome.error().message);
    Q_EMIT trainingEnded(session);
    Q_EMIT runsChanged();
    const OpenRun& open = state_->run;
    const bool isOpen = open.run && QString::fromStdString(utf8(open.run->folder())) == session->runFolder();
    const bool anotherIsWanted = isOpeningRun() && state_->runBeingOpened != session->runFolder();
    if (isOpen)
        reloadRun();
    else if (!session->epochs().empty() && !anotherIsWanted && !(open.run && state_->queue.isGoing()))
        openRun(session->runFolder());
}

void Workspace::stopEverything()
{
    stopOpening();
    if (isTraining())
        state_->training->cancel();
    state_->jobs.stopAll();
}

} // namespace nucleoscope::ui
