#include "core/jobs/queue_state.h"

#include "core/base/crash_reports.h"
#include "core/base/system.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace nucleoscope::jobs {
namespace {

/// The lowest priority that may run inside a job of this one; none where it is itself what is looked at.
std::optional<Priority> lowestInside(Priority outer)
{
    if (outer == Priority::Immediate)
        return std::nullopt;
    return outer == Priority::Interactive ? Priority::Immediate : Priority::Interactive;
}

} // namespace

/// What a running job sees of the queue.
class RunningContext final : public JobContext {
public:
    RunningContext(QueueState& queue, Item& item) : queue_(queue), item_(item) {}

    std::stop_token stopToken() const override { return item_.stop_.get_token(); }

    void report(const JobProgress& progress) override
    {
        JobSnapshot changed;
        {
            const std::lock_guard lock(queue_.mutex_);
            const std::chrono::duration<double> worked = Clock::now() - item_.started_ - item_.paused_;
            item_.snapshot_.progress = progress;
            item_.snapshot_.secondsLeft = item_.remaining_.estimate(progress.fraction, worked.count());
            changed = item_.snapshot_;
        }
        queue_.notify(changed);
    }

    void serviceInteractive() override { queue_.serviceInteractive(item_); }
    void waitForWork(std::chrono::milliseconds atMost) override { queue_.waitForWork(item_, atMost); }

private:
    QueueState& queue_;
    Item& item_;
};

double RemainingTime::estimate(double fraction, double workedSeconds)
{
    if (!std::isfinite(fraction))
        return std::numeric_limits<double>::quiet_NaN();
    // A resumed job begins in the middle, and a job of several phases may begin again: both get a new starting point.
    if (std::isnan(firstFraction_) || fraction < lastFraction_) {
        firstFraction_ = fraction;
        firstSeconds_ = workedSeconds;
    }
    lastFraction_ = fraction;
    if (fraction <= firstFraction_)
        return std::numeric_limits<double>::quiet_NaN();
    return std::max(0.0, 1 - fraction) * (workedSeconds - firstSeconds_) / (fraction - firstFraction_);
}

QueueState::QueueState(int decodeThreads, bool learningYields)
{
    lane(Resource::Learning).yields = learningYields;
    lane(Resource::Decode).threadLimit = static_cast<std::size_t>(decodeThreads);
    lane(Resource::Decode).newestInteractiveFirst = true;
}

void QueueState::setListener(std::function<void(const JobSnapshot&)> listener)
{
    auto shared = listener ? std::make_shared<const std::function<void(const JobSnapshot&)>>(std::move(listener)) : nullptr;
    const std::lock_guard lock(mutex_);
    listener_ = std::move(shared);
}

void QueueState::notify(const JobSnapshot& snapshot)
{
    std::shared_ptr<const std::function<void(const JobSnapshot&)>> listener;
    {
        const std::lock_guard lock(mutex_);
        listener = listener_;
    }
    if (listener)
        (*listener)(snapshot);
}

std::shared_ptr<Item> QueueState::Lane::take(Priority lowest)
{
    for (std::size_t priority = 0; priority <= static_cast<std::size_t>(lowest); ++priority) {
        auto& line = waiting[priority];
        if (line.empty())
            continue;
        const bool newest = newestInteractiveFirst && priority == static_cast<std::size_t>(Priority::Interactive);
        const auto chosen = newest ? std::prev(line.end()) : line.begin();
        std::shared_ptr<Item> item = std::move(*chosen);
        line.erase(chosen);
        return item;
    }
    return nullptr;
}

std::size_t QueueState::Lane::waitingCount() const
{
    return std::accumulate(waiting.begin(), waiting.end(), std::size_t{0},
                           [](std::size_t count, const auto& line) { return count + line.size(); });
}

bool QueueState::Lane::waits(Priority lowest) const
{
    return std::any_of(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(lowest) + 1,
                       [](const auto& line) { return !line.empty(); });
}

void QueueState::enqueue(const std::shared_ptr<Item>& item)
{
    std::unique_lock lock(mutex_);
    if (closing_) {
        end(item, JobState::Stopped, {}, lock);
        return;
    }
    Lane& own = lane(item->resource_);
    own.waiting[static_cast<std::size_t>(item->priority_)].push_back(item);
    // Threads start when first needed and stay: the learning thread must remain the same one.
    if (own.idleThreads < own.waitingCount() && own.threads.size() < own.threadLimit)
        own.threads.emplace_back([this, &own] { work(own); });
    own.changed.notify_all();
}

void QueueState::work(Lane& own)
{
    if (own.yields)
        yieldProcessorToOthers();
    useCrashStack();
    std::unique_lock lock(mutex_);
    while (true) {
        ++own.idleThreads;
        own.changed.wait(lock, [&] { return closing_ || own.waitingCount() > 0; });
        --own.idleThreads;
        if (closing_)
            return;
        if (const std::shared_ptr<Item> item = own.take(Priority::Background))
            run(own, item, lock);
    }
}

void QueueState::run(Lane& own, const std::shared_ptr<Item>& item, std::unique_lock<std::mutex>& lock)
{
    // Stopped in the moment between waiting and starting.
    if (item->stop_.stop_requested()) {
        end(item, JobState::Stopped, {}, lock);
        return;
    }
    item->snapshot_.state = JobState::Running;
    item->started_ = Clock::now();
    own.running.push_back(item);
    const JobSnapshot begun = item->snapshot_;
    lock.unlock();

    noteForCrashReports(begun.title.id);
    notify(begun);
    RunningContext context(*this, *item);
    Result<void> result = caught<void>([&] { return item->work_(context); }, begun.title, begun.resource);

    lock.lock();
    std::erase(own.running, item);
    if (result)
        end(item, JobState::Finished, {}, lock);
    else
        end(item, result.error().code == ErrorCode::Cancelled ? JobState::Stopped : JobState::Failed, std::move(result.error()),
            lock);
}

void QueueState::end(const std::shared_ptr<Item>& item, JobState state, Error error, std::unique_lock<std::mutex>& lock)
{
    item->snapshot_.state = state;
    item->snapshot_.error = std::move(error);
    item->snapshot_.secondsLeft = 0;
    if (state == JobState::Finished)
        item->snapshot_.progress.fraction = 1;
    const JobSnapshot ended = item->snapshot_;
    // What the work holds on to is let go now, not with the last handle; its destructors are strangers to our mutex.
    JobWork work = std::exchange(item->work_, nullptr);
    lock.unlock();
    work = nullptr;
    notify(ended);
    lock.lock();
    item->ended_ = true;
    jobEnded_.notify_all();
}

void QueueState::stop(const std::shared_ptr<Item>& item)
{
    // Not under the mutex: it calls the stop callbacks of the job.
    item->stop_.request_stop();
    std::unique_lock lock(mutex_);
    Lane& own = lane(item->resource_);
    auto& line = own.waiting[static_cast<std::size_t>(item->priority_)];
    if (const auto found = std::find(line.begin(), line.end(), item); found != line.end()) {
        line.erase(found);
        end(item, JobState::Stopped, {}, lock);
    }
    own.changed.notify_all();
}

void QueueState::stopAll()
{
    std::vector<std::shared_ptr<Item>> all;
    {
        const std::lock_guard lock(mutex_);
        for (Lane& own : lanes_) {
            for (auto& line : own.waiting)
                all.insert(all.end(), line.begin(), line.end());
            all.insert(all.end(), own.running.begin(), own.running.end());
        }
    }
    for (const auto& item : all)
        stop(item);
}

void QueueState::close()
{
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
    }
    stopAll();
    for (Lane& own : lanes_) {
        std::vector<std::thread> threads;
        {
            const std::lock_guard lock(mutex_);
            threads = std::move(own.threads);
            own.changed.notify_all();
        }
        for (std::thread& thread : threads) {
            assert(thread.get_id() != std::this_thread::get_id() && "a job must not destroy its own queue");
            thread.join();
        }
    }
}

int QueueState::serviceInteractive(const Item& outer)
{
    const auto lowest = lowestInside(outer.priority_);
    if (!lowest)
        return 0;
    int serviced = 0;
    Lane& own = lane(outer.resource_);
    std::unique_lock lock(mutex_);
    while (!outer.stop_.stop_requested()) {
        const std::shared_ptr<Item> item = own.take(*lowest);
        if (!item)
            break;
        run(own, item, lock);
        ++serviced;
    }
    return serviced;
}

void QueueState::waitForWork(Item& outer, std::chrono::milliseconds atMost)
{
    const Clock::time_point begun = Clock::now();
    Lane& own = lane(outer.resource_);
    const auto lowest = lowestInside(outer.priority_);
    {
        std::unique_lock lock(mutex_);
        own.changed.wait_until(lock, begun + atMost, [&] {
            return outer.wakeWanted_ || outer.stop_.stop_requested() || (lowest && own.waits(*lowest));
        });
        outer.wakeWanted_ = false;
    }
    serviceInteractive(outer);
    const std::lock_guard lock(mutex_);
    outer.paused_ += Clock::now() - begun;
}

} // namespace nucleoscope::jobs
