// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose turn it is, and how it begins; what is remembered of the queue: training_queue_keeper.cpp.
#include "core/base/files.h"
#include "core/workflow/run_dataset.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
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
        if (dataset && datasetToResume(run, dataset))
            return dataset;
    for (const fs::path& place : placesOfImages(run, moved))
        if (auto dataset = openDataset(place, {context.stopToken(), {}}); dataset && datasetToResume(run, *dataset))
            return *dataset;
    return nullptr;
}

} // namespace

/// One that is about to begin, or why it cannot.
struct TrainingQueueKeeper::Turn {
    std::string taken;                    ///< the waiting run whose turn it is; empty: one that was broken off
    std::filesystem::path begun;          ///< that one's run; empty: it waits
    TrainingQueue asked;                  ///< as it was here then
    std::optional<TrainingQueueRead> now; ///< as the disk holds it afterwards; none: nothing was written
    std::optional<ResumeRequest> request; ///< none: it cannot begin, or another window was first
    EarlierTraining earlier;
    RunInfo info;
    std::optional<Error> problem;
    std::string lacksAt; ///< where its images are not; empty: they are there
};

/// With its images in hand: one that has none is not taken out. On the disk thread.
TrainingQueueKeeper::Turn TrainingQueueKeeper::takeTurn(Turn turn, const TrainingQueue& known,
                                                        const std::vector<std::shared_ptr<const Dataset>>& open,
                                                        const MovedDatasets& moved, JobContext& context)
{
    const bool waits = !turn.taken.empty();
    const auto run = Run::open(waits ? defaultQueueFolder() / pathFromUtf8(turn.taken) : turn.begun);
    std::shared_ptr<const Dataset> images;
    if (run) {
        turn.info = run->info();
        images = imagesOf(*run, open, moved, context);
        if (!images) {
            turn.lacksAt = movedFrom(*run);
            return turn;
        }
    }
    auto taken = waits ? takeWaiting(known, turn.asked, turn.taken, defaultQueueFolder(), defaultRunsFolder())
                       : takeBrokenOff(known, turn.asked, turn.begun, defaultQueueFolder());
    if (!taken) {
        turn.problem = taken.error();
        return turn;
    }
    turn.now = std::move(taken->read);
    turn.problem = std::move(taken->problem);
    turn.request = std::move(taken->request);
    if (turn.request) {
        turn.begun = turn.request->runFolder;
        turn.request->dataset = std::move(images);
    }
    if (turn.request && run) {
        turn.earlier = earlierTraining(*run);
    } else if (turn.request) {
        turn.problem = run.error();
        turn.request.reset();
    }
    return turn;
}

void TrainingQueueKeeper::step()
{
    if (!going_ || turning_ || writing_ || quitting_ || workspace_.isTraining())
        return;
    Turn turn;
    const auto goesOn = std::ranges::find_if(queue_.begun, [this](const BegunTraining& begun) {
        return begun.underWay == UnderWay::No && !notBySelf_.contains(begun.run) && !lacking_.contains(utf8(begun.run));
    });
    const auto next = std::ranges::find_if(queue_.waiting,
                                           [this](const QueuedTraining& waiting) { return !lacking_.contains(waiting.folder); });
    if (goesOn != queue_.begun.end()) {
        turn.begun = goesOn->run;
        turn.info = goesOn->info;
    } else if (next != queue_.waiting.end()) {
        turn.taken = next->folder;
        turn.info = next->info;
    } else {
        if (preparing_ == 0) // else it comes back when that is done
            stopAtTheEnd();
        return;
    }
    turning_ = true;
    turningTo_ = turn.taken;
    turn.asked = queue_;
    workspace_.jobBridge().run<Turn>(
        this, {"job.queue.next", "Beginning the next training of the queue"}, Resource::Disk, Priority::Interactive,
        [turn = std::move(turn), known = known_, open = std::vector{workspace_.dataset(), dataset_},
         moved = workspace_.settings().movedDatasets()](JobContext& context) -> Result<Turn> {
            return takeTurn(turn, known, open, moved, context);
        },
        [this](Result<Turn> taken) {
            turning_ = false;
            if (taken) {
                begin(std::move(*taken));
                return;
            }
            hold();
            if (taken.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace_.failed(taken.error().message);
        });
}

void TrainingQueueKeeper::stopAtTheEnd()
{
    going_ = false;
    Q_EMIT changed();
    if (!notBySelf_.empty() && !brokenOff().isEmpty())
        Q_EMIT offered();
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
        lacking_[turn.taken.empty() ? utf8(turn.begun) : turn.taken] = turn.lacksAt;
        save(); // what was changed meanwhile
        Q_EMIT changed();
        return; // the next one's turn comes when that is written
    }
    if (turn.now) {
        for (const Message& problem : turn.now->problems)
            Q_EMIT workspace_.failed(problem);
        adopt(turn.asked, turn.now->queue); // what was added, moved or removed meanwhile holds
    }
    if (turn.problem && (!turn.now || turn.problem->code == ErrorCode::WriteFailed)) { // as the next one would be
        going_ = false;
        Q_EMIT workspace_.failed(turn.problem->message);
        save();
        Q_EMIT changed();
        return;
    }
    std::erase_if(queue_.waiting, [&](const QueuedTraining& waiting) { return waiting.folder == turn.taken; });
    if (turn.problem) {
        end({QString::fromStdString(turn.info.name), QString::fromStdString(utf8(turn.begun)), true, translated(*turn.problem)},
            turn.info);
        return;
    }
    const auto begun =
        turn.request ? std::ranges::find(queue_.begun, turn.request->runFolder, &BegunTraining::run) : queue_.begun.end();
    if (begun != queue_.begun.end() && going_ && !workspace_.isTraining()) {
        begun->info = turn.info;
        dataset_ = turn.request->dataset;
        beginning_ = true;
        workspace_.resumeTraining(ResumedTraining{std::move(*turn.request), std::move(turn.earlier)});
        beginning_ = false;
    } else if (begun != queue_.begun.end()) { // held meanwhile, or another was begun by hand: it goes first next time
        begun->underWay = UnderWay::No;
        turn.request.reset(); // else whoever writes the queue finds somebody at it
    }
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
