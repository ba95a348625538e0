#include "core/jobs/queue_state.h"

namespace nucleoscope::jobs {

Item::Item(std::shared_ptr<QueueState> queue, std::uint64_t id, Message title, Resource resource, Priority priority, JobWork work)
    : queue_(std::move(queue)), resource_(resource), priority_(priority), work_(std::move(work))
{
    snapshot_.id = id;
    snapshot_.title = std::move(title);
    snapshot_.resource = resource;
}

JobSnapshot Item::snapshot() const
{
    const std::lock_guard lock(queue_->mutex_);
    return snapshot_;
}

void Item::requestStop()
{
    queue_->stop(shared_from_this());
}

void Item::wake()
{
    const std::lock_guard lock(queue_->mutex_);
    // Remembered until the job next waits, so that none is lost between its look at the flag and its sleep.
    wakeWanted_ = true;
    queue_->lane(resource_).changed.notify_all();
}

void Item::wait() const
{
    std::unique_lock lock(queue_->mutex_);
    queue_->jobEnded_.wait(lock, [this] { return ended_; });
}

} // namespace nucleoscope::jobs
