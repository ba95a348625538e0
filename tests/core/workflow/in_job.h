// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"

#include <functional>
#include <optional>

namespace nucleoscope {

/// What the work gives that a job of its own does, once it is done.
template <typename T>
Result<T> inJob(std::function<Result<T>(JobContext&)> work)
{
    JobQueue jobs;
    std::optional<Result<T>> outcome;
    jobs.submit({"test", "Test"}, Resource::Disk, Priority::Normal,
                [&](JobContext& context) -> Result<void> {
                    outcome.emplace(work(context));
                    return {};
                })
        ->wait();
    return std::move(*outcome);
}

} // namespace nucleoscope
