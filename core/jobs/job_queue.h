#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <stop_token>

namespace nucleoscope {

/// What a job needs. Jobs of one resource wait for each other; those of different ones run side by side.
enum class Resource {
    Decode,  ///< a small pool: thumbnails, measurements
    Disk,    ///< one thread: scans, hashing, reading and listing runs
    Learning ///< THE learning thread: one long-lived thread that makes every engine call
};

enum class Priority {
    Immediate,   ///< a moment's work that somebody looks at: as Interactive, and inside long Interactive jobs as well
    Interactive, ///< somebody waits for it; also runs inside a long learning job, before the next batch
    Normal,
    Background
};

enum class JobState { Waiting, Running, Finished, Failed, Stopped };

struct JobProgress {
    double fraction = std::numeric_limits<double>::quiet_NaN(); ///< 0…1; NaN where unknown
    Message activity;                                           ///< what is being done; may be empty
};

struct JobSnapshot {
    std::uint64_t id = 0;
    Message title;
    Resource resource = Resource::Disk;
    JobState state = JobState::Waiting;
    JobProgress progress;
    double secondsLeft = std::numeric_limits<double>::quiet_NaN(); ///< estimated from the progress so far
    Error error;                                                   ///< meaningful where state is Failed
};

/// Handed to the running job, valid only while it runs.
class JobContext {
public:
    virtual ~JobContext() = default;
    virtual std::stop_token stopToken() const = 0;
    bool stopRequested() const { return stopToken().stop_requested(); }
    virtual void report(const JobProgress& progress) = 0;
    /// Runs the Interactive jobs that wait for this job's resource, here and now; inside an Interactive job only the
    /// Immediate ones. A training calls it before each batch.
    virtual void serviceInteractive() = 0;
    /// Sleeps until an Interactive job of this resource was serviced, `wake()` was called, a stop was requested or the
    /// time is over. What a paused training waits in.
    virtual void waitForWork(std::chrono::milliseconds atMost) = 0;
};

/// A reference to a submitted job; copies refer to the same one. The job lives on when all are dropped.
class Job {
public:
    virtual ~Job() = default;
    virtual JobSnapshot snapshot() const = 0;
    virtual void requestStop() = 0; ///< a waiting job never starts
    virtual void wake() = 0;        ///< ends waitForWork()
    virtual void wait() const = 0;  ///< until it ended; for the command line and tests, never in the window's thread
};

using JobWork = std::function<Result<void>(JobContext&)>;

/// The exception that is being handled, as the error of the job of this title: a mistake of a room, or no memory.
Error unexpectedError(const Message& title, Resource resource);

/// What `work` returns; the exception that it throws as an error.
template <typename Value, typename Work>
Result<Value> caught(const Work& work, const Message& title, Resource resource)
{
    try {
        return work();
    } catch (...) {
        return fail(unexpectedError(title, resource));
    }
}

/// One queue of long work for the whole program. Thread-safe. Destruction requests a stop of everything and joins.
class JobQueue {
public:
    struct Options {
        int decodeThreads = 0;       ///< 0: usable threads, 2 at least, 4 at most
        bool learningYields = false; ///< the learning thread, and what LibTorch begins from it, give way to the window
    };

    explicit JobQueue(Options options);
    JobQueue() : JobQueue(Options{}) {}
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    /// Higher priority first; within one priority in the order of submission. A job that fails or throws ends Failed,
    /// one that returns ErrorCode::Cancelled ends Stopped.
    std::shared_ptr<Job> submit(Message title, Resource resource, Priority priority, JobWork work);

    /// Hears every change of every job, on the thread where it happens: copy and return. Set before the first submit.
    void setListener(std::function<void(const JobSnapshot&)> listener);

    /// Newest first wins among Interactive Decode jobs: what is on the screen now, not what was scrolled past.
    void stopAll();

private:
    struct State;
    std::shared_ptr<State> state_;
};

} // namespace nucleoscope
