// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does with the queue of trainings, and how long all of it takes; whose turn it is: training_queue_keeper.cpp.
#include "core/base/files.h"
#include "core/workflow/training_speed.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/workspace.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace nucleoscope::ui {
namespace {

int samplesOf(const RunInfo& info, Part part)
{
    const auto found = info.parts.find(std::string(partName(part)));
    return found == info.parts.end() ? 0 : found->second.samples;
}

/// What the speed of a training depends on.
std::string speedKey(const Recipe& recipe, const std::string& device, int threads)
{
    return recipe.network.architecture + ' ' + std::to_string(recipe.input.sizePixels) + ' ' + std::to_string(recipe.batchSize)
           + ' ' + device + ' ' + std::to_string(threads);
}

} // namespace

/// One that waited, taken out and put back; its run is deleted when nobody can ask for it any more.
class TrainingQueueKeeper::Removal final : public QUndoCommand {
public:
    Removal(TrainingQueueKeeper& keeper, QueuedTraining training)
        : QUndoCommand(TrainingQueueKeeper::tr("take “%1” out of the queue").arg(QString::fromStdString(training.info.name))),
          keeper_(&keeper),
          training_(std::move(training))
    {}
    ~Removal() override
    {
        if (keeper_ && out_)
            keeper_->discard(training_);
    }
    void redo() override
    {
        place_ = keeper_ ? keeper_->takeAway(training_.folder) : -1;
        out_ = place_ >= 0;
        setObsolete(!out_); // its turn came meanwhile
    }
    void undo() override
    {
        if (keeper_ && std::exchange(out_, false))
            keeper_->putBack(training_, place_);
    }

private:
    QPointer<TrainingQueueKeeper> keeper_;
    QueuedTraining training_;
    int place_ = 0;
    bool out_ = false;
};

void TrainingQueueKeeper::add(TrainingRequest request)
{
    Message title{"job.queue.add", "Writing down the training {name}", {{"name", request.runName}}};
    prepare(1, std::move(title), [request = std::move(request)](JobContext& context) -> Result<std::vector<QueuedTraining>> {
        auto one = prepareQueued(request, defaultQueueFolder(), context);
        if (!one)
            return fail(one.error());
        return std::vector{std::move(*one)};
    });
}

void TrainingQueueKeeper::addFolds(CrossValidationRequest request)
{
    const int count = request.folds.published ? static_cast<int>(request.dataset->folds().size()) : request.folds.count;
    Message title{"job.queue.folds", "Writing down a training a fold: {name}", {{"name", request.name}}};
    prepare(count, std::move(title), [request = std::move(request)](JobContext& context) {
        return prepareQueuedFolds(request, defaultQueueFolder(), context);
    });
}

void TrainingQueueKeeper::prepare(int count, Message title, std::function<Result<std::vector<QueuedTraining>>(JobContext&)> work)
{
    preparing_ += count;
    const bool goesBy = workspace_.isTraining();
    const auto taken = [this, count, goesBy](Result<std::vector<QueuedTraining>> prepared) {
        preparing_ -= count;
        if (prepared) {
            std::move(prepared->begin(), prepared->end(), std::back_inserter(queue_.waiting));
            going_ = going_ || goesBy;
            save();
        } else if (prepared.error().code != ErrorCode::Cancelled) {
            Q_EMIT workspace_.failed(prepared.error().message);
        }
        Q_EMIT changed();
        step();
    };
    workspace_.jobBridge().run<std::vector<QueuedTraining>>(this, std::move(title), Resource::Disk, Priority::Normal,
                                                            std::move(work), taken);
    Q_EMIT changed();
}

void TrainingQueueKeeper::move(int from, int to)
{
    const int count = static_cast<int>(queue_.waiting.size());
    const int least = firstToMove();
    if (from < least || from >= count || to < least || to >= count || from == to)
        return;
    const auto first = queue_.waiting.begin();
    from < to ? std::rotate(first + from, first + from + 1, first + to + 1)
              : std::rotate(first + to, first + from, first + from + 1);
    save();
    Q_EMIT changed();
}

void TrainingQueueKeeper::remove(int place)
{
    if (place < firstToMove() || place >= static_cast<int>(queue_.waiting.size()))
        return;
    workspace_.undoStack().push(new Removal(*this, queue_.waiting[static_cast<std::size_t>(place)]));
}

int TrainingQueueKeeper::firstToMove() const
{
    const auto taken = std::find_if(queue_.waiting.begin(), queue_.waiting.end(),
                                    [this](const QueuedTraining& waiting) { return waiting.folder == turningTo_; });
    return turning_ && taken != queue_.waiting.end() ? static_cast<int>(taken - queue_.waiting.begin()) + 1 : 0;
}

void TrainingQueueKeeper::forgetBrokenOff()
{
    if (turning_)
        return; // it is just about to go on
    std::erase_if(queue_.begun, [](const BegunTraining& begun) { return begun.underWay == UnderWay::No; });
    std::erase_if(lacking_,
                  [](const auto& lacks) { return pathFromUtf8(lacks.first).is_absolute(); }); // no waiting one's name is
    save();
    Q_EMIT changed();
}

int TrainingQueueKeeper::takeAway(const std::string& folder)
{
    const auto first = queue_.waiting.begin() + firstToMove();
    const auto found = std::find_if(first, queue_.waiting.end(), [&](const QueuedTraining& w) { return w.folder == folder; });
    if (found == queue_.waiting.end())
        return -1;
    const auto place = static_cast<int>(found - queue_.waiting.begin());
    lacking_.erase(folder);
    removed_.push_back(std::move(*found));
    queue_.waiting.erase(found);
    save();
    Q_EMIT changed();
    return place;
}

void TrainingQueueKeeper::putBack(const QueuedTraining& training, int place)
{
    std::erase_if(removed_, [&](const QueuedTraining& removed) { return removed.folder == training.folder; });
    const int count = static_cast<int>(queue_.waiting.size());
    queue_.waiting.insert(queue_.waiting.begin() + std::clamp(place, firstToMove(), count), training);
    save();
    Q_EMIT changed();
    step();
}

void TrainingQueueKeeper::discard(const QueuedTraining& training)
{
    workspace_.jobBridge().run<bool>(
        this, {"job.queue.remove", "Deleting a waiting training"}, Resource::Disk, Priority::Interactive,
        [training](JobContext&) -> Result<bool> {
            return discardQueued(training, defaultQueueFolder()).map([] { return true; });
        },
        [this, folder = training.folder](Result<bool>) {
            std::erase_if(removed_, [&](const QueuedTraining& removed) { return removed.folder == folder; });
            save(); // an empty folder goes, too
        });
}

void TrainingQueueKeeper::learnSpeed(const Recipe& recipe, const std::string& device, int threads, double imagesPerSecond)
{
    if (imagesPerSecond > 0) // not of NaN either
        speeds_[speedKey(recipe, device, threads)] = imagesPerSecond;
}

double TrainingQueueKeeper::secondsOf(const RunInfo& info, const std::string& device, int threads) const
{
    if (isInstant(info.recipe))
        return 0; // beside the others
    const auto known = speeds_.find(speedKey(info.recipe, device, threads));
    if (known == speeds_.end())
        return std::nan("");
    return estimatedSeconds({known->second, {}}, info.recipe, std::max(1, info.plannedEpochs), samplesOf(info, Part::Train),
                            samplesOf(info, Part::Validation));
}

double TrainingQueueKeeper::secondsLeft() const
{
    double seconds = 0;
    const TrainingSession* session = current();
    for (const BegunTraining& begun : queue_.begun) {
        if (!begun.isOfQueue())
            continue;
        const bool underWay = session && begun.underWay == UnderWay::InTurn;
        if (underWay && !std::isnan(session->secondsLeft()))
            seconds += session->secondsLeft();
        else // at most, where one was broken off: some epochs are done
            seconds += secondsOf(begun.info, begun.device, begun.threads) * (underWay ? 1 - session->fraction() : 1);
    }
    for (const QueuedTraining& training : queue_.waiting)
        seconds += secondsOf(training.info, training.device, training.threads);
    return preparing_ > 0 ? std::nan("") : seconds;
}

} // namespace nucleoscope::ui
