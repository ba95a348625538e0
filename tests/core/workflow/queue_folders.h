// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/training_queue.h"
#include "tests/core/workflow/in_job.h"
#include "tests/core/workflow/training_fixture.h"

namespace nucleoscope::test {

/// A queue's folder and that of its runs, as windows see them: what tests of the queue inherit.
class QueueFolders : protected TrainingFixture {
protected:
    void begin()
    {
        asked_ = {};
        queue_ = freshFolder();
        runs_ = freshFolder();
    }
    Result<QueuedTraining> add(TrainingRequest wanted)
    {
        return ::nucleoscope::inJob<QueuedTraining>([&](JobContext& context) { return prepareQueued(wanted, queue_, context); });
    }
    QueuedTraining added(const std::string& name)
    {
        TrainingRequest wanted = request({});
        wanted.runName = name;
        return add(wanted).value();
    }
    QueueTurn taken(const TrainingQueue& seen, const std::string& folder) const
    {
        return takeWaiting(seen, seen, folder, queue_, runs_).value();
    }
    TrainingQueue merged(const TrainingQueue& known, const TrainingQueue& wanted) const
    {
        return mergeIntoQueue(known, wanted, queue_).value().queue;
    }
    /// As a window that is opened now.
    TrainingQueue seenAtStart() const
    {
        TrainingQueue queue = readTrainingQueue(queue_).queue;
        settleBegun(queue);
        return queue;
    }
    static QStringList namesOf(const TrainingQueue& queue)
    {
        QStringList names;
        for (const QueuedTraining& training : queue.waiting)
            names << QString::fromStdString(training.info.name);
        return names;
    }
    std::filesystem::path queue_, runs_;
};

} // namespace nucleoscope::test
