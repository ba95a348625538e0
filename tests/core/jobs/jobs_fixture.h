#pragma once

#include "core/jobs/job_queue.h"

#include <atomic>
#include <future>
#include <mutex>
#include <vector>

namespace nucleoscope::test {

inline Message title(const char* text)
{
    return {"test", text};
}

inline JobWork doing(std::function<void()> action)
{
    return [action = std::move(action)](JobContext&) -> Result<void> {
        action();
        return {};
    };
}

/// Occupies a resource until release() or a stop.
struct Blocker {
    std::promise<void> started;
    std::promise<void> released;
    JobWork work()
    {
        return [this](JobContext& context) -> Result<void> {
            started.set_value();
            std::future<void> free = released.get_future();
            const std::stop_callback stopped(context.stopToken(), [this] { release(); });
            free.wait();
            return {};
        };
    }
    void waitUntilRunning() { started.get_future().wait(); }
    void release()
    {
        if (!done.exchange(true))
            released.set_value();
    }
    std::atomic<bool> done{false};
};

/// What jobs did, in order.
class Record {
public:
    void add(int value)
    {
        const std::lock_guard lock(mutex_);
        values_.push_back(value);
    }
    JobWork adding(int value)
    {
        return doing([this, value] { add(value); });
    }
    std::vector<int> values() const
    {
        const std::lock_guard lock(mutex_);
        return values_;
    }

private:
    mutable std::mutex mutex_;
    std::vector<int> values_;
};

} // namespace nucleoscope::test
