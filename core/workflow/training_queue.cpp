// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/training_queue.h"

#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "core/run/final_run.h"
#include "core/run/run_json.h"
#include "core/run/run_lock.h"
#include "core/workflow/queue_file.h"
#include "core/workflow/split_task.h"

#include <algorithm>
#include <functional>
#include <map>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

bool waitsIn(const std::vector<QueuedTraining>& waiting, const std::string& folder)
{
    return std::ranges::any_of(waiting, [&](const QueuedTraining& training) { return training.folder == folder; });
}

const BegunTraining* findBegun(const TrainingQueue& queue, const fs::path& run)
{
    const auto found = std::ranges::find(queue.begun, run, &BegunTraining::run);
    return found == queue.begun.end() ? nullptr : &*found;
}

std::vector<QueuedTraining> mergedWaiting(const std::vector<QueuedTraining>& known, const std::vector<QueuedTraining>& wanted,
                                          const std::vector<QueuedTraining>& disk)
{
    if (std::ranges::equal(known, wanted, {}, &QueuedTraining::folder, &QueuedTraining::folder))
        return disk; // whoever moved them has the last word
    std::vector<QueuedTraining> merged = wanted;
    std::erase_if(merged, [&](const QueuedTraining& training) {
        return waitsIn(known, training.folder) && !waitsIn(disk, training.folder);
    });
    for (const QueuedTraining& training : disk)
        if (!waitsIn(known, training.folder) && !waitsIn(wanted, training.folder))
            merged.push_back(training);
    return merged;
}

/// The infos of those that wait: as they are known, else as they are read. Those whose run cannot be read are told and left out.
void completeInfos(TrainingQueueRead& read, const fs::path& queueFolder, const std::vector<const TrainingQueue*>& known)
{
    std::map<std::string, const RunInfo*> infos;
    for (const TrainingQueue* queue : known)
        for (const QueuedTraining& training : queue->waiting)
            infos.emplace(training.folder, &training.info);
    std::vector<QueuedTraining> there;
    for (QueuedTraining& training : read.queue.waiting) {
        const auto found = infos.find(training.folder);
        auto info =
            found != infos.end() ? Result<RunInfo>(*found->second) : readRunInfo(queueFolder / pathFromUtf8(training.folder));
        if (info) {
            training.info = std::move(*info);
            there.push_back(std::move(training));
        } else {
            read.problems.push_back({"queue.lost",
                                     "A training that waited can no longer be read, and is left out: {reason}",
                                     {{"reason", info.error().message.english()}}});
        }
    }
    read.queue.waiting = std::move(there);
}

/// Keeps other windows from reading and writing the queue. Beside the folder, which comes and goes.
Result<std::unique_ptr<FileLock>> lockQueue(const fs::path& queueFolder)
{
    std::error_code ignored; // the lock says it better
    fs::create_directories(queueFolder.parent_path(), ignored);
    fs::path file = queueFolder;
    file += ".lock";
    return FileLock::wait(file);
}

/// mergeIntoQueue(), under the lock.
Result<TrainingQueueRead> mergeLocked(const TrainingQueue& known, const TrainingQueue& wanted, const fs::path& queueFolder)
{
    TrainingQueueRead read;
    if (auto disk = readQueueFile(queueFolder))
        read.queue = std::move(*disk);
    else if (disk.error().code == ErrorCode::Unreadable)
        read.queue = known; // damaged meanwhile: what is remembered here is better
    else if (disk.error().code != ErrorCode::NotFound)
        return fail(disk.error());
    completeInfos(read, queueFolder, {&wanted, &known});
    settleBegun(read.queue);
    const std::vector<QueuedTraining> onDisk = read.queue.waiting;
    read.queue = mergedQueue(known, wanted, read.queue);
    // What comes back after it was taken by another window has no run any more.
    std::error_code ignored;
    std::erase_if(read.queue.waiting, [&](const QueuedTraining& training) {
        return !waitsIn(onDisk, training.folder) && !fs::exists(queueFolder / pathFromUtf8(training.folder), ignored);
    });
    if (auto written = writeTrainingQueue(read.queue, queueFolder); !written)
        return fail(written.error());
    return read;
}

/// One turn under the lock: what others wrote is merged first.
Result<QueueTurn> takeLocked(const TrainingQueue& known, const TrainingQueue& wanted, const fs::path& queueFolder,
                             const std::function<void(QueueTurn&)>& take)
{
    const auto lock = lockQueue(queueFolder);
    if (!lock)
        return fail(lock.error());
    auto merged = mergeLocked(known, wanted, queueFolder);
    if (!merged)
        return fail(merged.error());
    QueueTurn turn{std::move(*merged), {}, {}};
    take(turn);
    return turn;
}

/// A folder in the queue's that is this one's alone, also where two windows ask at the same time.
fs::path claimFolder(const Recipe& recipe, SplitRule rule, const fs::path& queueFolder)
{
    std::error_code problem;
    fs::path folder;
    do {
        fs::create_directories(queueFolder, problem);
        folder = newRunFolder(recipe, rule, queueFolder);
    } while (!problem && !fs::create_directory(folder, problem) && !problem);
    return folder; // what is wrong with it is told by the writing
}

/// Of a whole run also its final network, where it is to have one.
bool hasEnded(const fs::path& run, const RunInfo& info)
{
    if (info.state == "completed")
        return finalNetworkOf(run) != FinalNetwork::Unfinished;
    return info.state == "stopped_early" || info.state == "failed";
}

bool isTrained(const fs::path& run)
{
    return RunLock::isHeld(run) || RunLock::isHeld(finalRunFolder(run));
}

} // namespace

fs::path defaultQueueFolder()
{
    return dataFolder() / "queue";
}

Result<QueuedTraining> prepareQueued(TrainingRequest request, const fs::path& queueFolder, JobContext& context)
{
    request.runFolder = claimFolder(request.recipe, request.split.options.rule, queueFolder);
    if (auto prepared = prepareTraining(request, context); !prepared) {
        std::error_code ignored;
        fs::remove(request.runFolder, ignored); // where they are empty
        fs::remove(queueFolder, ignored);
        return fail(prepared.error());
    }
    auto info = readRunInfo(request.runFolder);
    if (!info)
        return fail(info.error());
    return QueuedTraining{utf8(request.runFolder.filename()), request.device, request.threads, std::move(*info)};
}

Result<std::vector<QueuedTraining>> prepareQueuedFolds(const CrossValidationRequest& request, const fs::path& queueFolder,
                                                       JobContext& context)
{
    auto made = foldsByContents(*request.dataset, request.folds, request.linkSimilar, context);
    if (!made)
        return fail(made.error());
    std::vector<QueuedTraining> prepared;
    for (std::size_t fold = 0; fold < made->splits.size(); ++fold) {
        TrainingRequest training = foldTraining(request, *made, static_cast<int>(fold));
        auto queued = context.stopRequested() ? Result<QueuedTraining>(fail(ErrorCode::Cancelled, {}))
                                              : prepareQueued(std::move(training), queueFolder, context);
        if (!queued) {
            for (const QueuedTraining& written : prepared)
                (void)discardQueued(written, queueFolder);
            return fail(queued.error());
        }
        prepared.push_back(std::move(*queued));
    }
    return prepared;
}

TrainingQueueRead readTrainingQueue(const fs::path& queueFolder)
{
    TrainingQueueRead read;
    auto known = readQueueFile(queueFolder);
    if (!known && known.error().code == ErrorCode::NotFound)
        return read;
    if (known) {
        read.queue = std::move(*known);
        completeInfos(read, queueFolder, {});
        return read;
    }
    read.problems.push_back(known.error().message);
    RunList lying = listRuns(queueFolder);
    std::reverse(lying.runs.begin(), lying.runs.end()); // oldest first
    for (RunListing& run : lying.runs)
        if (run.folder.parent_path() == queueFolder)
            read.queue.waiting.push_back({utf8(run.folder.filename()), "auto", 0, std::move(run.info)});
    return read;
}

bool settleBegun(TrainingQueue& queue)
{
    std::vector<BegunTraining> goesOn;
    for (BegunTraining& begun : queue.begun) {
        begun.underWay = isTrained(begun.run) ? UnderWay::Elsewhere : UnderWay::No;
        auto info = readRunInfo(begun.run);
        if (begun.underWay == UnderWay::No && (!info || hasEnded(begun.run, *info)))
            continue;
        if (info)
            begun.info = std::move(*info);
        goesOn.push_back(std::move(begun));
    }
    const bool fewer = goesOn.size() < queue.begun.size();
    queue.begun = std::move(goesOn);
    return fewer;
}

TrainingQueue mergedQueue(const TrainingQueue& known, const TrainingQueue& wanted, const TrainingQueue& disk)
{
    TrainingQueue merged;
    merged.waiting = mergedWaiting(known.waiting, wanted.waiting, disk.waiting);
    for (const BegunTraining& begun : disk.begun) {
        const BegunTraining* own = findBegun(wanted, begun.run);
        if (own && own->isHere())
            merged.begun.push_back(*own);
        else if (own || !findBegun(known, begun.run) || begun.underWay == UnderWay::Elsewhere)
            merged.begun.push_back(begun);
    }
    for (const BegunTraining& own : wanted.begun)
        if (!findBegun(disk, own.run) && (own.isHere() || !findBegun(known, own.run)))
            merged.begun.push_back(own);
    return merged;
}

Result<TrainingQueueRead> mergeIntoQueue(const TrainingQueue& known, const TrainingQueue& wanted, const fs::path& queueFolder)
{
    const auto lock = lockQueue(queueFolder);
    if (!lock)
        return fail(lock.error());
    return mergeLocked(known, wanted, queueFolder);
}

Result<QueueTurn> takeWaiting(const TrainingQueue& known, const TrainingQueue& wanted, const std::string& folder,
                              const fs::path& queueFolder, const fs::path& runsFolder)
{
    return takeLocked(known, wanted, queueFolder, [&](QueueTurn& turn) {
        const auto& waiting = turn.read.queue.waiting;
        const auto next = std::ranges::find(waiting, folder, &QueuedTraining::folder);
        if (next == waiting.end())
            return;
        if (auto taken = takeOut(QueuedTraining(*next), turn.read.queue, queueFolder, runsFolder))
            turn.request = std::move(*taken);
        else
            turn.problem = taken.error();
    });
}

Result<QueueTurn> takeBrokenOff(const TrainingQueue& known, const TrainingQueue& wanted, const fs::path& run,
                                const fs::path& queueFolder)
{
    return takeLocked(known, wanted, queueFolder, [&](QueueTurn& turn) {
        const auto found = std::ranges::find(turn.read.queue.begun, run, &BegunTraining::run);
        if (found == turn.read.queue.begun.end() || found->underWay != UnderWay::No)
            return;
        auto own = RunLock::acquire(run);
        if (!own && own.error().code == ErrorCode::InvalidInput) { // begun by hand, in this very moment
            found->underWay = UnderWay::Elsewhere;
            return;
        }
        found->underWay = UnderWay::InTurn;
        turn.request = ResumeRequest{.runFolder = run, .dataset = nullptr, .device = found->device, .threads = found->threads};
        if (own) // what is wrong with it else is told when it is opened
            turn.request->lock = std::move(*own);
    });
}

Result<ResumeRequest> takeOut(const QueuedTraining& training, TrainingQueue& queue, const fs::path& queueFolder,
                              const fs::path& runsFolder)
{
    const fs::path waiting = queueFolder / pathFromUtf8(training.folder);
    const auto run = Run::open(waiting);
    if (!run)
        return fail(run.error());
    ResumeRequest request;
    request.runFolder = newRunFolder(run->info().recipe, run->info().split.rule, runsFolder);
    request.device = training.device;
    request.threads = training.threads;
    std::error_code ignored;
    fs::create_directories(runsFolder, ignored);
    if (auto copied = run->copyUntrained(request.runFolder); !copied)
        return fail(copied.error());
    if (finalNetworkOf(waiting) != FinalNetwork::None)
        if (auto added = Run::open(request.runFolder).and_then(addFinalRun); !added) {
            fs::remove_all(request.runFolder, ignored);
            return fail(added.error());
        }
    if (auto lock = RunLock::acquire(request.runFolder)) {
        request.lock = std::move(*lock); // before any other window can read of it
    } else {
        fs::remove_all(request.runFolder, ignored);
        return fail(lock.error());
    }
    TrainingQueue after = queue;
    std::erase_if(after.waiting, [&](const QueuedTraining& other) { return other.folder == training.folder; });
    after.begun.insert(after.begun.begin(),
                       {request.runFolder, training.device, training.threads, run->info(), UnderWay::InTurn});
    if (auto written = writeTrainingQueue(after, queueFolder); !written) {
        request.lock.reset();
        fs::remove_all(request.runFolder, ignored); // it waits on
        return fail(written.error());
    }
    queue = std::move(after);
    (void)deleteRun(waiting); // what stays there is in no list any more
    return request;
}

Result<void> discardQueued(const QueuedTraining& training, const fs::path& queueFolder)
{
    return deleteRun(queueFolder / pathFromUtf8(training.folder));
}

void recordFailedBeginning(const fs::path& runFolder, const Error& error)
{
    const auto run = Run::open(runFolder);
    if (!run || run->info().state != "interrupted" || run->info().finishedEpochs > 0)
        return;
    if (changeRunText(runFolder, "failure", error.message.english()))
        (void)changeRunText(runFolder, "state", "failed");
}

} // namespace nucleoscope
