// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/training_queue_keeper.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <QTimer>

#include <algorithm>
#include <numeric>

namespace nucleoscope::ui {
namespace fs = std::filesystem;
namespace {

/// Images that it learns from, all epochs together.
double workOf(const RunInfo& info)
{
    const auto part = info.parts.find(std::string(partName(Part::Train)));
    const int samples = part == info.parts.end() ? 1 : std::max(1, part->second.samples);
    return static_cast<double>(samples) * std::max(1, info.plannedEpochs);
}

QString nameOf(const RunInfo& info)
{
    return QString::fromStdString(info.name);
}

/// The images of a run: what is open already, if it fits, else what lies where the run found them.
Result<std::shared_ptr<const Dataset>> imagesOf(const Run& run, const std::vector<std::shared_ptr<const Dataset>>& open,
                                                JobContext& context)
{
    for (const auto& dataset : open)
        if (dataset && run.locateIn(*dataset))
            return dataset;
    auto dataset = openDataset(pathFromUtf8(run.info().datasetLocation), {context.stopToken(), {}});
    if (!dataset)
        return fail(dataset.error());
    if (auto fits = run.locateIn(**dataset); !fits)
        return fail(fits.error());
    return dataset;
}

/// It has come to an end that no later turn would change.
bool isOver(const RunInfo& info)
{
    return info.state == "completed" || info.state == "stopped_early" || info.state == "failed";
}

} // namespace

/// One that is about to begin, or why it cannot.
struct TrainingQueueKeeper::Turn {
    TrainingQueue queue; ///< afterwards
    std::string taken;   ///< the waiting run that is none any more; empty: none
    ResumeRequest request;
    RunInfo info;
    std::optional<Error> problem;
    bool stuck = false; ///< of the queue, not of the training: it waits on
};

TrainingQueueKeeper::TrainingQueueKeeper(Workspace& workspace) : workspace_(workspace)
{
    connect(&workspace_, &Workspace::trainingStarted, this, [this](TrainingSession* session) {
        connect(session, &TrainingSession::stateChanged, this, &TrainingQueueKeeper::changed);
        connect(session, &TrainingSession::epochAdded, this, [this, session] {
            if (isOfQueue(session))
                learnSpeed(session->recipe(), queue_.begunDevice, queue_.begunThreads, session->imagesPerSecond());
            Q_EMIT changed();
        });
        Q_EMIT changed();
    });
    connect(&workspace_, &Workspace::trainingEnded, this, &TrainingQueueKeeper::sessionEnded);
}

TrainingQueueKeeper::~TrainingQueueKeeper()
{
    if (!isWritten()) // nobody is left who could be told that it failed
        (void)writeTrainingQueue(queue_, defaultQueueFolder());
    for (const QueuedTraining& removed : removed_)
        (void)discardQueued(removed, defaultQueueFolder());
    if (!removed_.empty() && isEmpty())
        (void)writeTrainingQueue(queue_, defaultQueueFolder()); // the folder goes, too
}

void TrainingQueueKeeper::read()
{
    std::error_code absent;
    if (!fs::exists(defaultQueueFolder(), absent)) // nothing that a job could read
        return;
    struct Read {
        TrainingQueueRead queue;
        std::optional<RunInfo> begun;
    };
    workspace_.jobBridge().run<Read>(
        this, {"job.queue", "Reading the queue of trainings"}, Resource::Disk, Priority::Interactive,
        [](JobContext&) -> Result<Read> {
            Read read{readTrainingQueue(defaultQueueFolder()), {}};
            fs::path& begun = read.queue.queue.begun;
            if (const auto run = Run::open(begun); run && !begun.empty() && !isOver(run->info()))
                read.begun = run->info();
            else
                begun.clear(); // it has ended, or was deleted, meanwhile
            return read;
        },
        [this](Result<Read> read) {
            if (!read)
                return;
            for (const Message& problem : read->queue.problems)
                Q_EMIT workspace_.failed(problem);
            TrainingQueue& old = read->queue.queue;
            old.waiting.insert(old.waiting.end(), queue_.waiting.begin(), queue_.waiting.end()); // added meanwhile
            queue_ = std::move(old);
            if (read->begun) {
                brokenOff_ = nameOf(*read->begun);
                workBegun_ = workOf(*read->begun);
                begunInfo_ = *read->begun;
            }
            if (!read->queue.problems.empty() || isEmpty())
                save();
            Q_EMIT changed();
            if (!isEmpty())
                Q_EMIT offered();
        });
}

void TrainingQueueKeeper::save()
{
    ++changes_;
    if (turning_)
        return; // whoever takes one out writes, and then this is called again
    workspace_.jobBridge().run<bool>(
        this, {"job.queue.write", "Writing the queue of trainings"}, Resource::Disk, Priority::Interactive,
        [queue = queue_](JobContext&) -> Result<bool> {
            return writeTrainingQueue(queue, defaultQueueFolder()).map([] { return true; });
        },
        [this, changes = changes_](Result<bool> written) {
            if (written)
                written_ = changes;
            else
                Q_EMIT workspace_.failed(written.error().message);
        });
}

bool TrainingQueueKeeper::isEmpty() const
{
    return queue_.waiting.empty() && preparing_ == 0 && queue_.begun.empty();
}

bool TrainingQueueKeeper::isOfQueue(const TrainingSession* session) const
{
    return session && !queue_.begun.empty() && session->runFolder() == QString::fromStdString(utf8(queue_.begun));
}

TrainingSession* TrainingQueueKeeper::current() const
{
    return workspace_.isTraining() && isOfQueue(workspace_.training()) ? workspace_.training() : nullptr;
}

QString TrainingQueueKeeper::brokenOff() const
{
    return brokenOff_;
}

int TrainingQueueKeeper::total() const
{
    return static_cast<int>(ended_.size() + queue_.waiting.size()) + preparing_ + (queue_.begun.empty() ? 0 : 1);
}

double TrainingQueueKeeper::fraction() const
{
    const TrainingSession* session = current();
    const double done = workDone_ + (session ? workBegun_ * session->fraction() : 0);
    double all = workDone_ + workBegun_;
    for (const QueuedTraining& training : queue_.waiting)
        all += workOf(training.info);
    return all > 0 ? done / all : 0;
}

void TrainingQueueKeeper::start()
{
    going_ = true;
    Q_EMIT changed();
    step();
}

void TrainingQueueKeeper::hold()
{
    going_ = false;
    Q_EMIT changed();
}

void TrainingQueueKeeper::clearEnded()
{
    ended_.clear();
    workDone_ = 0;
    Q_EMIT changed();
}

void TrainingQueueKeeper::keepForNextStart()
{
    quitting_ = true;
    going_ = false;
}

void TrainingQueueKeeper::step()
{
    if (!going_ || turning_ || quitting_ || workspace_.isTraining())
        return;
    if (queue_.waiting.empty() && queue_.begun.empty()) {
        if (preparing_ > 0)
            return; // it comes back when that is done
        going_ = false;
        const auto failed = std::count_if(ended_.begin(), ended_.end(), [](const EndedTraining& e) { return e.failed; });
        Q_EMIT changed();
        Q_EMIT finished(static_cast<int>(ended_.size() - static_cast<std::size_t>(failed)), static_cast<int>(failed));
        return;
    }
    turning_ = true;
    workspace_.jobBridge().run<Turn>(
        this, {"job.queue.next", "Beginning the next training of the queue"}, Resource::Disk, Priority::Interactive,
        [queue = queue_, open = std::vector{workspace_.dataset(), dataset_}](JobContext& context) -> Result<Turn> {
            Turn turn;
            turn.queue = queue;
            if (queue.begun.empty())
                turn.taken = queue.waiting.front().folder;
            if (!queue.begun.empty()) {
                turn.request.runFolder = queue.begun;
                turn.request.device = queue.begunDevice;
                turn.request.threads = queue.begunThreads;
            } else if (auto taken = takeOut(queue.waiting.front(), turn.queue, defaultQueueFolder(), defaultRunsFolder())) {
                turn.request = std::move(*taken);
            } else {
                turn.problem = taken.error();
                turn.info = queue.waiting.front().info;
                turn.stuck = taken.error().code == ErrorCode::WriteFailed; // else its run is gone or damaged
                return turn;
            }
            const auto run = Run::open(turn.request.runFolder);
            if (!run) {
                turn.problem = run.error();
                return turn;
            }
            turn.info = run->info();
            if (auto images = imagesOf(*run, open, context))
                turn.request.dataset = std::move(*images);
            else {
                turn.problem = images.error();
                recordFailedBeginning(turn.request.runFolder, images.error());
            }
            return turn;
        },
        [this](Result<Turn> turn) {
            turning_ = false;
            if (turn)
                begin(std::move(*turn));
        });
}

void TrainingQueueKeeper::begin(Turn turn)
{
    const QString name = nameOf(turn.info);
    if (turn.stuck) { // as the next one would be
        going_ = false;
        Q_EMIT workspace_.failed(turn.problem->message);
        save(); // what was changed meanwhile
        Q_EMIT changed();
        return;
    }
    // What was added, moved or removed meanwhile holds.
    std::erase_if(queue_.waiting, [&](const QueuedTraining& waiting) { return waiting.folder == turn.taken; });
    queue_.begun = turn.queue.begun;
    queue_.begunDevice = turn.queue.begunDevice;
    queue_.begunThreads = turn.queue.begunThreads;
    workBegun_ = workOf(turn.info);
    begunInfo_ = turn.info;
    brokenOff_.clear();
    if (turn.problem) {
        end({name, QString::fromStdString(utf8(queue_.begun)), true, translated(*turn.problem)});
        return;
    }
    if (!going_ || workspace_.isTraining()) { // held meanwhile, or another was begun by hand: it goes first next time
        brokenOff_ = name;
        save();
        Q_EMIT changed();
        return;
    }
    dataset_ = turn.request.dataset;
    workspace_.resumeTraining(std::move(turn.request));
    save();
    Q_EMIT changed();
}

void TrainingQueueKeeper::sessionEnded(TrainingSession* session)
{
    if (quitting_)
        return; // what it was is asked for at the next start
    if (!isOfQueue(session)) {
        QTimer::singleShot(0, this, &TrainingQueueKeeper::step);
        return;
    }
    EndedTraining ended{session->title(), session->runFolder(), false, {}};
    const Result<TrainingOutcome>& outcome = session->outcome();
    if (!outcome) {
        ended.failed = true;
        ended.outcome = translated(outcome.error());
        workspace_.jobBridge().run<bool>(
            this, {"job.queue.failed", "Recording why a training failed"}, Resource::Disk, Priority::Interactive,
            [run = queue_.begun, error = outcome.error()](JobContext&) -> Result<bool> {
                recordFailedBeginning(run, error);
                return true;
            },
            [this](Result<bool>) { Q_EMIT workspace_.runsChanged(); });
    } else if (outcome->end == TrainingEnd::Cancelled) {
        ended.outcome = tr("cancelled");
    } else {
        ended.outcome = tr("balanced accuracy %1").arg(scoreText(outcome->bestValidation.balancedAccuracy));
    }
    end(std::move(ended));
}

void TrainingQueueKeeper::end(EndedTraining ended)
{
    ended_.push_back(std::move(ended));
    workDone_ += std::exchange(workBegun_, 0);
    queue_.begun.clear();
    save();
    Q_EMIT changed();
    QTimer::singleShot(0, this, &TrainingQueueKeeper::step); // whoever hears of the end hears it first
}

} // namespace nucleoscope::ui
