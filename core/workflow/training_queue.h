// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/cross_validation_task.h"
#include "core/workflow/training_task.h"

namespace nucleoscope {

/// A training that waits for its turn: a run in the queue's folder that nobody has trained yet, with all that it was told
/// (recipe, split, marks, seed), so that it begins as it was meant, also after the program was ended.
struct QueuedTraining {
    std::string folder; ///< the waiting run's, below the queue's: one name without separators
    std::string device = "auto";
    int threads = 0; ///< 0: as many as may be used
    RunInfo info;    ///< of the waiting run
};

/// Who is at a training that has begun. Not written: a window that ends says nothing of it.
enum class UnderWay {
    No,       ///< the program's end broke it off
    InTurn,   ///< this window trains it, as one of the queue
    ByHand,   ///< this window trains it: a person began it, past the queue
    Elsewhere ///< another window trains it
};

/// A training that has begun and of whose end nothing is known: it is under way, or the program's end broke it off.
struct BegunTraining {
    std::filesystem::path run; ///< its folder, a whole path
    std::string device = "auto";
    int threads = 0; ///< 0: as many as may be used
    RunInfo info;    ///< not written; empty where nobody has read it
    UnderWay underWay = UnderWay::No;

    bool isHere() const { return underWay == UnderWay::InTurn || underWay == UnderWay::ByHand; }
    /// This window's queue goes on with it, or is at it.
    bool isOfQueue() const { return underWay == UnderWay::No || underWay == UnderWay::InTurn; }
};

/// What waits, and what has begun. Several windows share one; each has its own state of it.
struct TrainingQueue {
    std::vector<QueuedTraining> waiting; ///< next first
    std::vector<BegunTraining> begun;    ///< that which goes on first at the front; also those that never waited
};

struct TrainingQueueRead {
    TrainingQueue queue;
    std::vector<Message> problems; ///< what of it could not be read; the rest is there
};

std::filesystem::path defaultQueueFolder(); ///< dataFolder()/queue

/// Writes a training down as a waiting run, under a name that is free in the queue's folder; `request.runFolder` does not
/// count. The queue itself is not changed. Fails as prepareTraining() does. In a Disk job.
Result<QueuedTraining> prepareQueued(TrainingRequest request, const std::filesystem::path& queueFolder, JobContext& context);

/// One waiting run a fold, each named after `request.name` and its fold; `request.folder` does not count. Trained, they are runs
/// like any other: nothing pools them. All or none. Fails as prepareQueued(), makeFolds() and contentsForSplit() do.
Result<std::vector<QueuedTraining>> prepareQueuedFolds(const CrossValidationRequest& request,
                                                       const std::filesystem::path& queueFolder, JobContext& context);

/// queue.json; see docs/formats.md, Queue of trainings. Where it is damaged every waiting run that lies in the folder is taken,
/// in the order in which they were made, and a problem says so. Of entries whose run cannot be read the same is said. The runs of those
/// that have begun are not looked at: settleBegun().
TrainingQueueRead readTrainingQueue(const std::filesystem::path& queueFolder);
/// Says of each that has begun what its run tells, and whether somebody is at it, who counts as another window. Leaves out those
/// that have ended or are gone; true where there were any.
bool settleBegun(TrainingQueue& queue);
/// Makes the folder; removes it with its file where nothing is left to be remembered. What the disk holds is written over: where
/// other windows may be open, mergeIntoQueue().
Result<void> writeTrainingQueue(const TrainingQueue& queue, const std::filesystem::path& queueFolder);

/// `wanted` with what others have made of `known` meanwhile, which is `disk` now: what they added waits behind, what they took or
/// removed is gone, what this window trains stays, and what another one trains is not forgotten. Nothing is read or written.
TrainingQueue mergedQueue(const TrainingQueue& known, const TrainingQueue& wanted, const TrainingQueue& disk);

/// Writes what a window has changed and no more: `known` is what it last knew of the disk, `wanted` what it has. Returns what the
/// disk holds then, and what of it could not be read. Waits for other windows that are just writing: in a Disk job.
Result<TrainingQueueRead> mergeIntoQueue(const TrainingQueue& known, const TrainingQueue& wanted,
                                         const std::filesystem::path& queueFolder);

/// One whose turn it is, or was.
struct QueueTurn {
    TrainingQueueRead read; ///< as mergeIntoQueue() returns it, afterwards
    std::optional<ResumeRequest>
        request;                  ///< holds the run's lock; its dataset is null. None: another window was first, or `problem`
    std::optional<Error> problem; ///< why the waiting run could not be taken out
};

/// As mergeIntoQueue(), and takes that waiting run out, as takeOut() does: each is taken by one window. Fails where the queue can be
/// neither read, locked nor written.
Result<QueueTurn> takeWaiting(const TrainingQueue& known, const TrainingQueue& wanted, const std::string& folder,
                              const std::filesystem::path& queueFolder, const std::filesystem::path& runsFolder);
/// Likewise one that was broken off: it is gone on with by one window.
Result<QueueTurn> takeBrokenOff(const TrainingQueue& known, const TrainingQueue& wanted, const std::filesystem::path& run,
                                const std::filesystem::path& queueFolder);

/// Takes a waiting training out: its run is written below `runsFolder` as one that begins now, under the name that newRunFolder()
/// would give it, `queue` (with it at the front of `begun`) is written, and the waiting run is deleted. The request holds the run's lock;
/// its dataset is null. Ended at any moment, no training is lost and none is done twice. Fails with NotFound where the waiting run is gone.
Result<ResumeRequest> takeOut(const QueuedTraining& training, TrainingQueue& queue, const std::filesystem::path& queueFolder,
                              const std::filesystem::path& runsFolder);
/// Deletes a waiting run that is no longer wanted.
Result<void> discardQueued(const QueuedTraining& training, const std::filesystem::path& queueFolder);

/// A run that could not even begin says why, for ever: where nothing has been trained and nobody holds it.
void recordFailedBeginning(const std::filesystem::path& runFolder, const Error& error);

} // namespace nucleoscope
