#pragma once

#include "ui/bridge/job_bridge.h"

#include <memory>
#include <optional>
#include <utility>

namespace nucleoscope::ui {

/// One question that is asked anew whenever something changes, answered by jobs, one at a time: while one is being answered the
/// newest of what was asked meanwhile waits, and what it replaced is never answered. So answers come in the order in which they were
/// asked for, the last one is that of the last question, and a slider that is dragged is followed as quickly as answers come.
/// A member of the QObject that hears the answers. All of it in the window's thread, but for the work.
template <typename Value>
class LatestAnswer {
public:
    /// Once a stop is requested what it returns is of no use.
    using Work = std::function<Result<Value>(const std::stop_token&)>;
    using Shown = std::function<void(Result<Value>)>;

    LatestAnswer(JobBridge& jobs, QObject* receiver) : jobs_(jobs), receiver_(receiver) {}
    ~LatestAnswer() { forget(); }
    LatestAnswer(const LatestAnswer&) = delete;
    LatestAnswer& operator=(const LatestAnswer&) = delete;

    /// `atOnce`: here and now, for it takes less than a frame; what was asked before is forgotten. Otherwise on the threads that
    /// decode, before what they have to do.
    void ask(bool atOnce, Work work, Shown shown)
    {
        if (atOnce) {
            forget();
            shown(work({}));
        } else if (job_)
            waiting_ = {std::move(work), std::move(shown)};
        else
            begin(std::move(work), std::move(shown));
    }
    /// What was asked so far is not told any more: the question is another one.
    void forget()
    {
        ++*asked_;
        waiting_.reset();
        if (job_)
            job_->requestStop();
        job_.reset();
    }
    bool isAsking() const { return job_ != nullptr; }

private:
    void begin(Work work, Shown shown)
    {
        job_ = jobs_.run<Value>(
            receiver_, {"job.looking_through", "Looking through the nuclei", {}}, Resource::Decode, Priority::Immediate,
            [work = std::move(work)](JobContext& context) -> Result<Value> {
                Result<Value> value = work(context.stopToken());
                if (context.stopRequested())
                    return fail(ErrorCode::Cancelled, {"job.stopped", "Stopped.", {}});
                return value;
            },
            [this, latest = asked_, asked = *asked_, shown = std::move(shown)](Result<Value> value) {
                if (asked == *latest)
                    answered(std::move(value), shown);
            });
    }
    void answered(Result<Value> value, const Shown& shown)
    {
        job_.reset();
        if (auto next = std::exchange(waiting_, std::nullopt))
            begin(std::move(next->first), std::move(next->second));
        shown(std::move(value));
    }

    JobBridge& jobs_;
    QObject* receiver_;
    std::shared_ptr<Job> job_;
    std::optional<std::pair<Work, Shown>> waiting_;
    /// Answers to what was forgotten are dropped, also when this is gone before they come.
    std::shared_ptr<int> asked_ = std::make_shared<int>(0);
};

} // namespace nucleoscope::ui
