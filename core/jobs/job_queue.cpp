#include "core/jobs/job_queue.h"

#include "core/base/system.h"
#include "core/jobs/queue_state.h"

#include <algorithm>
#include <cassert>
#include <exception>
#include <new>

namespace nucleoscope {
namespace {

constexpr int fewestDecodeThreads = 2;
constexpr int mostDecodeThreads = 4;

std::string reasonOfException()
{
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return "there is not enough memory";
    } catch (const std::exception& e) {
        return e.what();
    } catch (...) {
        return "unknown";
    }
}

} // namespace

Error unexpectedError(const Message& title, Resource resource)
{
    return {resource == Resource::Learning ? ErrorCode::Engine : ErrorCode::Unsupported,
            {"job.failed",
             "\"{job}\" ended on an unexpected error: {reason}. What it had finished is kept; try it again.",
             {{"job", title.english()}, {"reason", reasonOfException()}}}};
}

struct JobQueue::State : jobs::QueueState {
    using jobs::QueueState::QueueState;
};

JobQueue::JobQueue(Options options)
    : state_(std::make_shared<State>(
        options.decodeThreads > 0 ? options.decodeThreads : std::clamp(usableThreads(), fewestDecodeThreads, mostDecodeThreads),
        options.learningYields))
{}

JobQueue::~JobQueue()
{
    state_->close();
}

std::shared_ptr<Job> JobQueue::submit(Message title, Resource resource, Priority priority, JobWork work)
{
    assert(work);
    auto item = std::make_shared<jobs::Item>(state_, state_->nextId(), std::move(title), resource, priority, std::move(work));
    // Heard before it can be picked up, so that a listener meets Waiting before Running.
    state_->notify(item->snapshot());
    state_->enqueue(item);
    return item;
}

void JobQueue::setListener(std::function<void(const JobSnapshot&)> listener)
{
    state_->setListener(std::move(listener));
}

void JobQueue::stopAll()
{
    state_->stopAll();
}

} // namespace nucleoscope
