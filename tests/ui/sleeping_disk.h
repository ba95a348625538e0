// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"

#include <future>
#include <utility>

/// A disk that does not answer: what is asked of it from now on waits until it wakes.
class SleepingDisk {
public:
    explicit SleepingDisk(nucleoscope::JobQueue& jobs)
    {
        using namespace nucleoscope;
        jobs.submit({"job.test", "A disk that sleeps", {}}, Resource::Disk, Priority::Immediate,
                    [woken = awake_.get_future().share()](JobContext&) -> Result<void> {
                        woken.wait();
                        return {};
                    });
    }
    ~SleepingDisk() { wake(); }
    SleepingDisk(const SleepingDisk&) = delete;
    SleepingDisk& operator=(const SleepingDisk&) = delete;
    void wake()
    {
        if (!std::exchange(isAwake_, true))
            awake_.set_value();
    }

private:
    std::promise<void> awake_;
    bool isAwake_ = false;
};
