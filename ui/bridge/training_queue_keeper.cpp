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

/// As it is written; empty where there is no session.
fs::path runOf(const TrainingSession* session)
{
    std::error_code ignored;
    return session ? fs::absolute(pathFromUtf8(session->runFolder().toStdString()), ignored) : fs::path();
}

/// It has come to an end that no later turn would change.
bool isOver(const RunInfo& info)
{
    return info.state == "completed" || info.state == "stopped_early" || info.state == "failed";
}

} // namespace

TrainingQueueKeeper::TrainingQueueKeeper(Workspace& workspace) : workspace_(workspace)
{
    connect(&workspace_, &Workspace::trainingStarted, this, &TrainingQueueKeeper::sessionStarted);
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
        bool elsewhere = false; ///< another start of the program is at it: what is written is that one's, too
    };
    workspace_.jobBridge().run<Read>(
        this, {"job.queue", "Reading the queue of trainings"}, Resource::Disk, Priority::Interactive,
        [](JobContext&) -> Result<Read> {
            Read read{readTrainingQueue(defaultQueueFolder())};
            std::vector<BegunTraining> brokenOff;
            for (BegunTraining& begun : read.queue.queue.begun) {
                const auto run = Run::open(begun.run);
                if (!run || isOver(run->info()))
                    continue; // it was deleted, or has ended, meanwhile
                begun.info = run->info();
                if (begun.info.state == "running")
                    read.elsewhere = true;
                else
                    brokenOff.push_back(std::move(begun));
            }
            read.queue.queue.begun = std::move(brokenOff);
            return read;
        },
        [this](Result<Read> read) {
            if (!read)
                return;
            for (const Message& problem : read->queue.problems)
                Q_EMIT workspace_.failed(problem);
            TrainingQueue& old = read->queue.queue;
            old.waiting.insert(old.waiting.end(), queue_.waiting.begin(), queue_.waiting.end()); // added meanwhile
            old.begun.insert(old.begun.end(), queue_.begun.begin(), queue_.begun.end());
            queue_ = std::move(old);
            if (!read->queue.problems.empty() || (isEmpty() && !read->elsewhere))
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
    return queue_.waiting.empty() && preparing_ == 0 && !begun();
}

const BegunTraining* TrainingQueueKeeper::begun() const
{
    const auto found =
        std::find_if(queue_.begun.begin(), queue_.begun.end(), [this](const BegunTraining& b) { return b.run != byHand_; });
    return found == queue_.begun.end() ? nullptr : &*found;
}

bool TrainingQueueKeeper::isOfQueue(const TrainingSession* session) const
{
    return session && begun() && begun()->run == runOf(session);
}

TrainingSession* TrainingQueueKeeper::current() const
{
    return workspace_.isTraining() && isOfQueue(workspace_.training()) ? workspace_.training() : nullptr;
}

QStringList TrainingQueueKeeper::brokenOff() const
{
    QStringList names;
    for (const BegunTraining& begun : queue_.begun)
        if (begun.run != byHand_ && begun.run != runOf(workspace_.training()))
            names << nameOf(begun.info);
    return names;
}

int TrainingQueueKeeper::total() const
{
    return static_cast<int>(ended_.size() + queue_.waiting.size()) + preparing_ + static_cast<int>(queue_.begun.size())
           - (byHand_.empty() ? 0 : 1);
}

double TrainingQueueKeeper::fraction() const
{
    const TrainingSession* session = current();
    const double done = workDone_ + (session ? workOf(begun()->info) * session->fraction() : 0);
    double all = workDone_;
    for (const BegunTraining& begun : queue_.begun)
        all += begun.run == byHand_ ? 0 : workOf(begun.info);
    for (const QueuedTraining& training : queue_.waiting)
        all += workOf(training.info);
    return all > 0 ? done / all : 0;
}

void TrainingQueueKeeper::start()
{
    going_ = true;
    lacking_.clear(); // what they lacked may be there again
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

/// Written at once, so that the next start knows of it, whatever ends this one.
void TrainingQueueKeeper::sessionStarted(TrainingSession* session)
{
    connect(session, &TrainingSession::stateChanged, this, &TrainingQueueKeeper::changed);
    connect(session, &TrainingSession::epochAdded, this, [this, session] {
        if (isOfQueue(session))
            learnSpeed(session->recipe(), session->device(), session->threads(), session->imagesPerSecond());
        Q_EMIT changed();
    });
    if (!beginning_) {
        byHand_ = runOf(session);
        std::erase_if(queue_.begun, [this](const BegunTraining& begun) { return begun.run == byHand_; });
        queue_.begun.push_back({byHand_, session->device(), session->threads(), {}});
        save();
    }
    Q_EMIT changed();
}

void TrainingQueueKeeper::sessionEnded(TrainingSession* session)
{
    if (quitting_)
        return; // what it was is asked for at the next start
    if (!isOfQueue(session)) {
        std::erase_if(queue_.begun, [&](const BegunTraining& begun) { return begun.run == runOf(session); });
        byHand_.clear();
        save();
        Q_EMIT changed();
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
            [run = begun()->run, error = outcome.error()](JobContext&) -> Result<bool> {
                recordFailedBeginning(run, error);
                return true;
            },
            [this](Result<bool>) { Q_EMIT workspace_.runsChanged(); });
    } else if (outcome->end == TrainingEnd::Cancelled) {
        ended.outcome = tr("cancelled");
    } else {
        ended.outcome = tr("balanced accuracy %1").arg(scoreText(outcome->bestValidation.balancedAccuracy));
    }
    end(std::move(ended), begun()->info);
}

void TrainingQueueKeeper::end(EndedTraining ended, const RunInfo& info)
{
    workDone_ += workOf(info);
    std::erase_if(queue_.begun,
                  [&](const BegunTraining& begun) { return QString::fromStdString(utf8(begun.run)) == ended.runFolder; });
    ended_.push_back(std::move(ended));
    save();
    Q_EMIT changed();
    QTimer::singleShot(0, this, &TrainingQueueKeeper::step); // whoever hears of the end hears it first
}

} // namespace nucleoscope::ui
