// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose turn it is, and how it begins; what is remembered of the queue: training_queue_keeper.cpp.
#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <QTimer>

#include <algorithm>

namespace nucleoscope::ui {
namespace fs = std::filesystem;
namespace {

/// The images of a run: what is open already, if it fits, else what lies where the run found them, or where they were found
/// since; null: nowhere.
std::shared_ptr<const Dataset> imagesOf(const Run& run, const std::vector<std::shared_ptr<const Dataset>>& open,
                                        const MovedDatasets& moved, JobContext& context)
{
    for (const auto& dataset : open)
        if (dataset && run.locateIn(*dataset))
            return dataset;
    for (const fs::path& place : placesOfImages(run, moved))
        if (auto dataset = openDataset(place, {context.stopToken(), {}}); dataset && run.locateIn(**dataset))
            return *dataset;
    return nullptr;
}

} // namespace

/// One that is about to begin, or why it cannot.
struct TrainingQueueKeeper::Turn {
    std::string taken;   ///< the waiting run whose turn it is; empty: one that was broken off
    BegunTraining begun; ///< its run is empty where it could not be taken out
    ResumeRequest request;
    RunInfo info;
    std::optional<Error> problem;
    std::string lacksAt; ///< where its images are not; empty: they are there
};

/// With its images in hand: one that has none is not taken out. On the disk thread.
Result<TrainingQueueKeeper::Turn> TrainingQueueKeeper::takeTurn(Turn turn, TrainingQueue queue,
                                                                const std::vector<std::shared_ptr<const Dataset>>& open,
                                                                const MovedDatasets& moved, JobContext& context)
{
    const bool waits = !turn.taken.empty();
    const auto run = Run::open(waits ? defaultQueueFolder() / pathFromUtf8(turn.taken) : turn.begun.run);
    if (run) {
        turn.info = run->info();
        turn.request.dataset = imagesOf(*run, open, moved, context);
        if (!turn.request.dataset) {
            turn.lacksAt = movedFrom(*run);
            return turn;
        }
    } else {
        turn.problem = run.error();
    }
    if (waits) {
        const auto next = std::find_if(queue.waiting.begin(), queue.waiting.end(),
                                       [&](const QueuedTraining& training) { return training.folder == turn.taken; });
        turn.info = next->info;
        const QueuedTraining training = *next;
        if (auto taken = takeOut(training, queue, defaultQueueFolder(), defaultRunsFolder()); !taken) {
            turn.problem = taken.error();
            return turn;
        }
        turn.begun = queue.begun.front();
    }
    turn.request.runFolder = turn.begun.run;
    turn.request.device = turn.begun.device;
    turn.request.threads = turn.begun.threads;
    return turn;
}

void TrainingQueueKeeper::step()
{
    if (!going_ || turning_ || quitting_ || workspace_.isTraining())
        return;
    Turn turn;
    const auto goesOn = std::find_if(queue_.begun.begin(), queue_.begun.end(),
                                     [this](const BegunTraining& begun) { return !lacking_.contains(utf8(begun.run)); });
    const auto next = std::find_if(queue_.waiting.begin(), queue_.waiting.end(),
                                   [this](const QueuedTraining& waiting) { return !lacking_.contains(waiting.folder); });
    if (goesOn != queue_.begun.end()) {
        turn.begun = *goesOn;
        turn.info = goesOn->info;
    } else if (next != queue_.waiting.end()) {
        turn.taken = next->folder;
    } else {
        if (preparing_ == 0) // else it comes back when that is done
            stopAtTheEnd();
        return;
    }
    turning_ = true;
    turningTo_ = turn.taken;
    workspace_.jobBridge().run<Turn>(
        this, {"job.queue.next", "Beginning the next training of the queue"}, Resource::Disk, Priority::Interactive,
        [turn = std::move(turn), queue = queue_, open = std::vector{workspace_.dataset(), dataset_},
         moved = workspace_.settings().movedDatasets()](JobContext& context) {
            return takeTurn(turn, queue, open, moved, context);
        },
        [this](Result<Turn> taken) {
            turning_ = false;
            if (taken)
                begin(std::move(*taken));
        });
}

void TrainingQueueKeeper::stopAtTheEnd()
{
    going_ = false;
    Q_EMIT changed();
    if (!lacking_.empty())
        Q_EMIT workspace_.failed(
            {"queue.images",
             "Trainings of the queue wait for their images: at {place} there are none any more, or others. Locate images, beside "
             "the queue on the Train page, takes the place where they lie now.",
             {{"place", lacking_.begin()->second}}});
    const auto failed = std::count_if(ended_.begin(), ended_.end(), [](const EndedTraining& e) { return e.failed; });
    if (!ended_.empty())
        Q_EMIT finished(static_cast<int>(ended_.size() - static_cast<std::size_t>(failed)), static_cast<int>(failed));
}

void TrainingQueueKeeper::begin(Turn turn)
{
    if (!turn.lacksAt.empty()) {
        lacking_[turn.taken.empty() ? utf8(turn.begun.run) : turn.taken] = turn.lacksAt;
        save(); // what was changed meanwhile
        Q_EMIT changed();
        step();
        return;
    }
    const QString name = QString::fromStdString(turn.info.name);
    if (turn.problem && turn.problem->code == ErrorCode::WriteFailed) { // as the next one would be
        going_ = false;
        Q_EMIT workspace_.failed(turn.problem->message);
        save();
        Q_EMIT changed();
        return;
    }
    // What was added, moved or removed meanwhile holds.
    std::erase_if(queue_.waiting, [&](const QueuedTraining& waiting) { return waiting.folder == turn.taken; });
    if (!turn.taken.empty() && !turn.begun.run.empty())
        queue_.begun.insert(queue_.begun.begin(), turn.begun);
    if (turn.problem) {
        end({name, QString::fromStdString(utf8(turn.begun.run)), true, translated(*turn.problem)}, turn.info);
        return;
    }
    if (!going_ || workspace_.isTraining()) { // held meanwhile, or another was begun by hand: it goes first next time
        save();
        Q_EMIT changed();
        return;
    }
    dataset_ = turn.request.dataset;
    beginning_ = true;
    workspace_.resumeTraining(std::move(turn.request));
    beginning_ = false;
    save();
    Q_EMIT changed();
}

QString TrainingQueueKeeper::lacksImagesAt(const QueuedTraining& waiting) const
{
    const auto found = lacking_.find(waiting.folder);
    return found == lacking_.end() ? QString() : QString::fromStdString(found->second);
}

QStringList TrainingQueueKeeper::lackingImagesAt() const
{
    QStringList places;
    for (const auto& [training, place] : lacking_)
        places << QString::fromStdString(place);
    return places;
}

void TrainingQueueKeeper::locateImages(const QString& from, const QString& to)
{
    workspace_.settings().setMovedDataset(from.toStdString(), to);
    start();
}

} // namespace nucleoscope::ui
