#pragma once

#include "core/jobs/job_queue.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>

namespace nucleoscope::ui {

constexpr int drainIntervalMs = 33; ///< what jobs and trainings tell reaches the window 30 times a second at most

/// The one place where the queue's callbacks become signals in the window's thread, coalesced at 30 Hz at most.
/// A Workspace owns the queue and its bridge; the bridge is the queue's listener.
class JobBridge : public QObject {
    Q_OBJECT
public:
    explicit JobBridge(JobQueue& jobs, QObject* parent = nullptr);
    ~JobBridge() override;

    /// Runs `work` as a job and hands its value to `done` in the window's thread, unless `receiver` is gone by then.
    /// Use this for every result that the window waits for.
    template <typename Value>
    std::shared_ptr<Job> run(QObject* receiver, Message title, Resource resource, Priority priority,
                             std::function<Result<Value>(JobContext&)> work, std::function<void(Result<Value>)> done);

    /// Made in the window's thread, called from any: posts an action to the window's thread, where it is dropped if
    /// `receiver` is gone by then.
    using Poster = std::function<void(std::function<void()>)>;
    static Poster guardedPoster(QObject* receiver);

    /// Requests a stop of a job that run() started, by the id of its snapshot. Decode jobs are too many to be kept.
    void stop(std::uint64_t id);

Q_SIGNALS:
    void jobChanged(const nucleoscope::JobSnapshot& snapshot); ///< latest state of a job that changed

private:
    void remember(const std::shared_ptr<Job>& job);
    void drainSoon();
    void drain();
    struct Shared;
    JobQueue& jobs_;
    std::shared_ptr<Shared> shared_;
};

template <typename Value>
std::shared_ptr<Job> JobBridge::run(QObject* receiver, Message title, Resource resource, Priority priority,
                                    std::function<Result<Value>(JobContext&)> work, std::function<void(Result<Value>)> done)
{
    auto job = jobs_.submit(std::move(title), resource, priority,
                            [post = guardedPoster(receiver), work = std::move(work),
                             done = std::move(done)](JobContext& context) -> Result<void> {
                                auto value = std::make_shared<Result<Value>>(work(context));
                                Result<void> outcome;
                                if (!*value)
                                    outcome = fail(value->error());
                                post([value, done] { done(std::move(*value)); });
                                return outcome;
                            });
    remember(job);
    return job;
}

} // namespace nucleoscope::ui
