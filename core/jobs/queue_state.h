#pragma once

#include "core/jobs/job_queue.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace nucleoscope::jobs {

class QueueState;
using Clock = std::chrono::steady_clock;

/// Time left, from how far the progress came in the time that was worked; pauses do not count.
class RemainingTime {
public:
    /// Seconds left; NaN where the fraction is unknown or has not moved yet.
    double estimate(double fraction, double workedSeconds);

private:
    double firstFraction_ = std::numeric_limits<double>::quiet_NaN();
    double firstSeconds_ = 0;
    double lastFraction_ = 0;
};

/// One submitted job. What changes is guarded by the queue's mutex.
class Item final : public Job, public std::enable_shared_from_this<Item> {
public:
    Item(std::shared_ptr<QueueState> queue, std::uint64_t id, Message title, Resource resource, Priority priority, JobWork work);

    JobSnapshot snapshot() const override;
    void requestStop() override;
    void wake() override;
    void wait() const override;

private:
    friend class QueueState;
    friend class RunningContext;

    const std::shared_ptr<QueueState> queue_;
    const Resource resource_;
    const Priority priority_;
    std::stop_source stop_;
    JobWork work_;
    JobSnapshot snapshot_;
    RemainingTime remaining_;
    Clock::time_point started_{};
    Clock::duration paused_{}; ///< spent in waitForWork()
    bool wakeWanted_ = false;
    bool ended_ = false; ///< its end was heard by the listener, too
};

/// What the queue, its threads and its jobs share. One mutex: jobs are few and long, so nobody waits for it.
class QueueState {
public:
    QueueState(int decodeThreads, bool learningYields);
    virtual ~QueueState() = default;

    std::uint64_t nextId() { return ++lastId_; }
    void setListener(std::function<void(const JobSnapshot&)> listener);
    /// Calls the listener; never with the mutex held.
    void notify(const JobSnapshot& snapshot);
    void enqueue(const std::shared_ptr<Item>& item);
    void stop(const std::shared_ptr<Item>& item);
    void stopAll();
    /// Stops everything and joins the threads. Not to be called from a job.
    void close();

    /// Runs waiting jobs of the resource that may run inside `outer` until there is none or it was asked to stop.
    int serviceInteractive(const Item& outer);
    void waitForWork(Item& outer, std::chrono::milliseconds atMost);

private:
    friend class Item;
    friend class RunningContext;

    /// The jobs of one resource and the threads that run them.
    struct Lane {
        std::array<std::deque<std::shared_ptr<Item>>, 4> waiting; ///< by priority
        std::vector<std::shared_ptr<Item>> running;               ///< a serviced Interactive job stands beside its host
        std::condition_variable changed;
        std::vector<std::thread> threads;
        std::size_t threadLimit = 1;
        std::size_t idleThreads = 0;
        bool newestInteractiveFirst = false;
        bool yields = false; ///< its threads give way to the others of the process

        std::shared_ptr<Item> take(Priority lowest);
        std::size_t waitingCount() const;
        bool waits(Priority lowest) const; ///< one of this priority or a higher one
    };

    Lane& lane(Resource resource) { return lanes_[static_cast<std::size_t>(resource)]; }
    void work(Lane& lane);
    void run(Lane& lane, const std::shared_ptr<Item>& item, std::unique_lock<std::mutex>& lock);
    void end(const std::shared_ptr<Item>& item, JobState state, Error error, std::unique_lock<std::mutex>& lock);

    mutable std::mutex mutex_;
    mutable std::condition_variable jobEnded_;
    std::array<Lane, 3> lanes_;
    std::shared_ptr<const std::function<void(const JobSnapshot&)>> listener_;
    std::atomic<std::uint64_t> lastId_{0};
    bool closing_ = false;
};

} // namespace nucleoscope::jobs
