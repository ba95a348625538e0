#include "ui/review/quiz_keeper.h"

#include "ui/bridge/job_bridge.h"
#include "ui/workspace.h"

#include <mutex>
#include <utility>

namespace nucleoscope::ui {

/// Whoever writes, late or early, writes the latest.
struct QuizKeeper::Latest {
    struct Wish {
        KeptQuiz quiz;
        std::shared_ptr<const Dataset> dataset;
    };

    /// Null: it is written.
    std::shared_ptr<const Wish> wish() const
    {
        const std::lock_guard lock(mutex_);
        return wish_;
    }
    void set(Wish latest)
    {
        auto wished = std::make_shared<const Wish>(std::move(latest));
        const std::lock_guard lock(mutex_);
        wish_.swap(wished);
    }
    Result<void> write()
    {
        const std::lock_guard lock(writing_);
        const auto now = wish();
        if (!now)
            return {};
        auto written = writeQuiz(now->quiz, *now->dataset);
        const std::lock_guard last(mutex_);
        if (written && wish_ == now)
            wish_ = nullptr;
        return written;
    }

private:
    mutable std::mutex mutex_; // not std::atomic<shared_ptr>, whose load() in GCC 12 releases nothing
    std::shared_ptr<const Wish> wish_;
    std::mutex writing_; ///< held by who writes only, never in the way of an answer
};

QuizKeeper::QuizKeeper(Workspace& workspace, QObject* parent)
    : QObject(parent), workspace_(workspace), latest_(std::make_shared<Latest>())
{}

QuizKeeper::~QuizKeeper()
{
    (void)latest_->write();
}

bool QuizKeeper::isIdle() const
{
    return !latest_->wish();
}

void QuizKeeper::keep(const KeptQuiz& quiz, const std::shared_ptr<const Dataset>& dataset)
{
    ++asked_; // what lies on disk is older
    latest_->set({quiz, dataset});
    workspace_.jobBridge().run<bool>(
        this, {"job.quiz.write", "Keeping the quiz"}, Resource::Disk, Priority::Interactive,
        [latest = latest_](JobContext&) { return latest->write().map([] { return true; }); },
        [this](Result<bool> written) {
            if (!written)
                Q_EMIT workspace_.failed(written.error().message);
        });
}

void QuizKeeper::findUnfinished(const std::vector<std::shared_ptr<const Dataset>>& datasets,
                                std::function<void(const KeptQuiz&, const std::shared_ptr<const Dataset>&)> found)
{
    using Wish = Latest::Wish;
    const int wish = ++asked_;
    workspace_.jobBridge().run<Wish>(
        this, {"job.quiz.read", "Looking for a quiz to go on with"}, Resource::Disk, Priority::Interactive,
        [datasets](JobContext&) -> Result<Wish> {
            for (const auto& dataset : datasets)
                if (auto kept = readQuiz(*dataset); kept && !kept->quiz.finished())
                    return Wish{std::move(*kept), dataset};
            return fail(ErrorCode::NotFound, {"quiz.none", "No quiz was left unfinished."});
        },
        [this, wish, found = std::move(found)](Result<Wish> kept) {
            if (wish == asked_ && kept)
                found(kept->quiz, kept->dataset);
        });
}

} // namespace nucleoscope::ui
