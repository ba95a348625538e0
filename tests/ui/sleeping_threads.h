// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"

#include <future>
#include <utility>

/// Threads that answer nothing: what is asked of a resource from now on waits until they wake.
class SleepingThreads {
public:
    SleepingThreads(nucleoscope::JobQueue& jobs, nucleoscope::Resource resource)
    {
        constexpr int most = 8; // more threads than a resource has
        for (int i = 0; i < most; ++i)
            jobs.submit({"job.test", "Threads that sleep", {}}, resource, nucleoscope::Priority::Immediate,
                        [woken = woken_](nucleoscope::JobContext&) -> nucleoscope::Result<void> {
                            woken.wait();
                            return {};
                        });
    }
    ~SleepingThreads() { wake(); }
    SleepingThreads(const SleepingThreads&) = delete;
    SleepingThreads& operator=(const SleepingThreads&) = delete;
    void wake()
    {
        if (!std::exchange(isAwake_, true))
            awake_.set_value();
    }

private:
    std::promise<void> awake_;
    std::shared_future<void> woken_ = awake_.get_future().share();
    bool isAwake_ = false;
};
