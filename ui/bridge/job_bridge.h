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

    /// Runs `work` as a job and hands its value to `done` in the window's thread, once, unless `receiver` is gone by then:
    /// ErrorCode::Cancelled where the job was stopped before it began, the reason where its work threw.
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
    Q_INVOKABLE void drainSoon();
    void drain();
    struct Shared;
    JobQueue& jobs_;
    std::shared_ptr<Shared> shared_;
};

/// What a job tells the window. The work owns it: where it goes untold, the job never began.
template <typename Value>
class JobAnswer {
public:
    JobAnswer(JobBridge::Poster post, std::function<void(Result<Value>)> done) : post_(std::move(post)), done_(std::move(done)) {}
    ~JobAnswer()
    {
        if (!told_)
            tell(fail(ErrorCode::Cancelled, {"job.not_begun", "Stopped before it began."}));
    }
    JobAnswer(const JobAnswer&) = delete;
    JobAnswer& operator=(const JobAnswer&) = delete;

    void tell(Result<Value> value)
    {
        told_ = true;
        post_([value = std::make_shared<Result<Value>>(std::move(value)), done = done_] { done(std::move(*value)); });
    }

private:
    JobBridge::Poster post_;
    std::function<void(Result<Value>)> done_;
    bool told_ = false;
};

template <typename Value>
std::shared_ptr<Job> JobBridge::run(QObject* receiver, Message title, Resource resource, Priority priority,
                                    std::function<Result<Value>(JobContext&)> work, std::function<void(Result<Value>)> done)
{
    auto answer = std::make_shared<JobAnswer<Value>>(guardedPoster(receiver), std::move(done));
    auto job = jobs_.submit(title, resource, priority,
                            [answer = std::move(answer), work = std::move(work), title, resource](JobContext& context) {
                                Result<Value> value = caught<Value>([&] { return work(context); }, title, resource);
                                Result<void> outcome;
                                if (!value)
                                    outcome = fail(value.error());
                                answer->tell(std::move(value));
                                return outcome;
                            });
    remember(job);
    return job;
}

} // namespace nucleoscope::ui
