// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/training_queue_keeper.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/leak_mark.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>

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

} // namespace

/// Shared with the job that writes.
struct TrainingQueueKeeper::Writing {
    TrainingQueue asked;                 ///< as this window had it
    std::optional<TrainingQueue> onDisk; ///< once it is written: with what others have changed
};

TrainingQueueKeeper::TrainingQueueKeeper(Workspace& workspace) : workspace_(workspace)
{
    connect(&workspace_, &Workspace::trainingStarted, this, &TrainingQueueKeeper::sessionStarted);
    connect(&workspace_, &Workspace::trainingEnded, this, &TrainingQueueKeeper::sessionEnded);
}

TrainingQueueKeeper::~TrainingQueueKeeper()
{
    if (writing_ && writing_->onDisk) { // and nobody was told
        queue_ = mergedQueue(writing_->asked, queue_, *writing_->onDisk);
        known_ = *writing_->onDisk;
    }
    if (!isWritten()) // nobody is left who could be told that it failed
        (void)mergeIntoQueue(known_, queue_, defaultQueueFolder());
    for (const QueuedTraining& removed : removed_)
        (void)discardQueued(removed, defaultQueueFolder());
    if (!removed_.empty() && isEmpty())
        (void)mergeIntoQueue({}, {}, defaultQueueFolder()); // the folder goes, too
}

void TrainingQueueKeeper::read()
{
    struct Read {
        TrainingQueueRead queue;
        bool outdated = false; ///< what the disk holds is to be written anew
    };
    workspace_.jobBridge().run<Read>(
        this, {"job.queue", "Reading the queue of trainings"}, Resource::Disk, Priority::Interactive,
        [](JobContext&) -> Result<Read> {
            std::error_code absent;
            if (!fs::exists(defaultQueueFolder(), absent)) // it must not be made
                return Read();
            Read read{readTrainingQueue(defaultQueueFolder())};
            const TrainingQueue& queue = read.queue.queue;
            read.outdated =
                settleBegun(read.queue.queue) || !read.queue.problems.empty() || (queue.waiting.empty() && queue.begun.empty());
            return read;
        },
        [this](Result<Read> read) {
            if (!read)
                return;
            for (const Message& problem : read->queue.problems)
                Q_EMIT workspace_.failed(problem);
            TrainingQueue& old = read->queue.queue;
            known_ = old;
            old.waiting.insert(old.waiting.end(), queue_.waiting.begin(), queue_.waiting.end()); // added meanwhile
            queue_.waiting = std::move(old.waiting);
            queue_.begun = mergedQueue({}, queue_, old).begun;
            if (read->outdated)
                save();
            Q_EMIT changed();
            if (!isEmpty())
                Q_EMIT offered();
        });
}

void TrainingQueueKeeper::save()
{
    ++changes_;
    if (!turning_ && !writing_) // else whoever is at it comes back to this
        write();
}

void TrainingQueueKeeper::write()
{
    writing_ = std::make_shared<Writing>(Writing{queue_, {}});
    workspace_.jobBridge().run<std::vector<Message>>(
        this, {"job.queue.write", "Writing the queue of trainings"}, Resource::Disk, Priority::Interactive,
        [known = known_, writing = writing_](JobContext&) -> Result<std::vector<Message>> {
            auto written = mergeIntoQueue(known, writing->asked, defaultQueueFolder());
            if (!written)
                return fail(written.error());
            writing->onDisk = std::move(written->queue);
            return std::move(written->problems);
        },
        [this, changes = changes_](Result<std::vector<Message>> problems) {
            const auto writing = std::exchange(writing_, nullptr);
            for (const Message& problem : problems ? *problems : std::vector{problems.error().message})
                Q_EMIT workspace_.failed(problem);
            if (writing->onDisk) {
                written_ = changes;
                adopt(writing->asked, *writing->onDisk);
            }
            if (changes != changes_) // it changed meanwhile
                write();
            Q_EMIT changed();
            step(); // it waited for this
        });
}

void TrainingQueueKeeper::adopt(const TrainingQueue& asked, const TrainingQueue& onDisk)
{
    const std::vector<BegunTraining> before = std::exchange(queue_, mergedQueue(asked, queue_, onDisk)).begun;
    known_ = onDisk;
    bool brokenOffElsewhere = false;
    for (const BegunTraining& begun : queue_.begun) {
        const auto old = std::ranges::find(before, begun.run, &BegunTraining::run);
        if (begun.underWay != UnderWay::No || (old != before.end() && old->underWay != UnderWay::Elsewhere))
            continue;
        notBySelf_.insert(begun.run);
        brokenOffElsewhere = true;
    }
    if (brokenOffElsewhere && !going_)
        Q_EMIT offered();
}

bool TrainingQueueKeeper::isEmpty() const
{
    return queue_.waiting.empty() && preparing_ == 0 && std::ranges::none_of(queue_.begun, &BegunTraining::isOfQueue);
}

const BegunTraining* TrainingQueueKeeper::inTurn() const
{
    const auto found = std::ranges::find(queue_.begun, UnderWay::InTurn, &BegunTraining::underWay);
    return found == queue_.begun.end() ? nullptr : &*found;
}

bool TrainingQueueKeeper::isOfQueue(const TrainingSession* session) const
{
    return session && inTurn() && inTurn()->run == runOf(session);
}

TrainingSession* TrainingQueueKeeper::current() const
{
    return workspace_.isTraining() && isOfQueue(workspace_.training()) ? workspace_.training() : nullptr;
}

QStringList TrainingQueueKeeper::brokenOff() const
{
    QStringList names;
    for (const BegunTraining& begun : queue_.begun)
        if (begun.underWay == UnderWay::No)
            names << nameOf(begun.info);
    return names;
}

int TrainingQueueKeeper::total() const
{
    return static_cast<int>(ended_.size() + queue_.waiting.size()) + preparing_
           + static_cast<int>(std::ranges::count_if(queue_.begun, &BegunTraining::isOfQueue));
}

double TrainingQueueKeeper::fraction() const
{
    const TrainingSession* session = current();
    const double done = workDone_ + (session ? workOf(inTurn()->info) * session->fraction() : 0);
    double all = workDone_;
    for (const BegunTraining& begun : queue_.begun)
        all += begun.isOfQueue() ? workOf(begun.info) : 0;
    for (const QueuedTraining& training : queue_.waiting)
        all += workOf(training.info);
    return all > 0 ? done / all : 0;
}

void TrainingQueueKeeper::start()
{
    going_ = true;
    lacking_.clear(); // what they lacked may be there again
    notBySelf_.clear();
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
    connect(session, &TrainingSession::stateChanged, this, [this, session] {
        // Another window that looked before there was a run has forgotten it.
        if (session->state() == TrainingSession::State::Training && std::exchange(unseen_, false))
            save();
        Q_EMIT changed();
    });
    connect(session, &TrainingSession::epochAdded, this, [this, session] {
        if (isOfQueue(session))
            learnSpeed(session->recipe(), session->device(), session->threads(), session->imagesPerSecond());
        Q_EMIT changed();
    });
    unseen_ = !beginning_;
    if (!beginning_) {
        const fs::path run = runOf(session);
        std::erase_if(queue_.begun, [&](const BegunTraining& begun) { return begun.run == run; });
        queue_.begun.push_back({run, session->device(), session->threads(), {}, UnderWay::ByHand});
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
        save();
        Q_EMIT changed();
        QTimer::singleShot(0, this, &TrainingQueueKeeper::step);
        return;
    }
    EndedTraining ended{session->title(), session->runFolder(), false, {}, {}};
    const Result<TrainingOutcome>& outcome = session->outcome();
    if (!outcome) {
        ended.failed = true;
        ended.outcome = translated(outcome.error());
        workspace_.jobBridge().run<bool>(
            this, {"job.queue.failed", "Recording why a training failed"}, Resource::Disk, Priority::Interactive,
            [run = inTurn()->run, error = outcome.error()](JobContext&) -> Result<bool> {
                recordFailedBeginning(run, error);
                return true;
            },
            [this](Result<bool>) { Q_EMIT workspace_.runsChanged(); });
    } else if (outcome->end == TrainingEnd::Cancelled) {
        ended.outcome = tr("cancelled");
    } else {
        ended.outcome =
            tr("balanced accuracy %1").arg(leakMarked(scoreText(outcome->bestValidation.balancedAccuracy), session->leaks()));
        ended.leaks = leakLines(session->leaks());
    }
    end(std::move(ended), RunInfo(inTurn()->info));
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
