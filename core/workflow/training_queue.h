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

/// A training that has begun and of whose end nothing is known: it is under way, or the program's end broke it off.
struct BegunTraining {
    std::filesystem::path run; ///< its folder, a whole path
    std::string device = "auto";
    int threads = 0; ///< 0: as many as may be used
    RunInfo info;    ///< not written; empty where nobody has read it
};

/// What waits, and what has begun.
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
/// in the order in which they were made, and a problem says so. Of entries whose run cannot be read the same is said.
TrainingQueueRead readTrainingQueue(const std::filesystem::path& queueFolder);
/// Makes the folder; removes it with its file where nothing is left to be remembered.
Result<void> writeTrainingQueue(const TrainingQueue& queue, const std::filesystem::path& queueFolder);

/// Takes a waiting training out: its run is written below `runsFolder` as one that begins now, under the name that newRunFolder()
/// would give it, `queue` (with it at the front of `begun`) is written, and the waiting run is deleted. The request's dataset is null. Ended
/// at any moment, no training is lost and none is done twice. Fails with NotFound where the waiting run is gone.
Result<ResumeRequest> takeOut(const QueuedTraining& training, TrainingQueue& queue, const std::filesystem::path& queueFolder,
                              const std::filesystem::path& runsFolder);
/// Deletes a waiting run that is no longer wanted.
Result<void> discardQueued(const QueuedTraining& training, const std::filesystem::path& queueFolder);

/// A run that could not even begin says why, for ever: where nothing has been trained and nobody holds it.
void recordFailedBeginning(const std::filesystem::path& runFolder, const Error& error);

} // namespace nucleoscope
