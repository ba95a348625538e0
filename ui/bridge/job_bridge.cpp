#include "ui/bridge/job_bridge.h"

#include "ui/bridge/window_mailbox.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <mutex>

namespace nucleoscope::ui {
/// Between the queue's threads and the window's: the latest snapshot of each job that changed.
struct JobBridge::Shared {
    std::mutex mutex;
    JobBridge* bridge = nullptr; ///< null once the bridge is gone
    bool drainPosted = false;
    std::map<std::uint64_t, JobSnapshot> changed;
    QElapsedTimer sinceDrain;                         ///< window's thread only
    std::map<std::uint64_t, std::weak_ptr<Job>> jobs; ///< window's thread only
};

JobBridge::JobBridge(JobQueue& jobs, QObject* parent) : QObject(parent), jobs_(jobs), shared_(std::make_shared<Shared>())
{
    shared_->bridge = this;
    shared_->sinceDrain.start();
    jobs_.setListener([shared = shared_](const JobSnapshot& snapshot) {
        const std::lock_guard lock(shared->mutex);
        if (!shared->bridge)
            return;
        shared->changed[snapshot.id] = snapshot;
        if (std::exchange(shared->drainPosted, true))
            return;
        // Under the lock, so that the bridge cannot go meanwhile.
        QMetaObject::invokeMethod(shared->bridge, "drainSoon", Qt::QueuedConnection);
    });
}

JobBridge::~JobBridge()
{
    const std::lock_guard lock(shared_->mutex);
    shared_->bridge = nullptr;
}

JobBridge::Poster JobBridge::guardedPoster(QObject* receiver)
{
    // The guard is copied by other threads, which is safe, and asked in the window's thread alone.
    return [guard = QPointer<QObject>(receiver), letters = WindowMailbox::ofApplication()](std::function<void()> action) {
        letters->post([guard, action = std::move(action)] {
            if (guard)
                action();
        });
    };
}

void JobBridge::stop(std::uint64_t id)
{
    const auto found = shared_->jobs.find(id);
    if (found == shared_->jobs.end())
        return;
    if (const auto job = found->second.lock())
        job->requestStop();
}

void JobBridge::remember(const std::shared_ptr<Job>& job)
{
    const JobSnapshot snapshot = job->snapshot();
    if (snapshot.resource != Resource::Decode)
        shared_->jobs[snapshot.id] = job;
}

void JobBridge::drainSoon()
{
    const auto waited = shared_->sinceDrain.elapsed();
    if (waited >= drainIntervalMs)
        drain();
    else
        QTimer::singleShot(static_cast<int>(drainIntervalMs - waited), this, [this] { drain(); });
}

void JobBridge::drain()
{
    std::map<std::uint64_t, JobSnapshot> changed;
    {
        const std::lock_guard lock(shared_->mutex);
        changed.swap(shared_->changed);
        shared_->drainPosted = false;
    }
    shared_->sinceDrain.restart();
    for (const auto& [id, snapshot] : changed) {
        if (snapshot.state != JobState::Waiting && snapshot.state != JobState::Running)
            shared_->jobs.erase(id);
        Q_EMIT jobChanged(snapshot);
    }
}

} // namespace nucleoscope::ui
