#include "ui/review/quiz_keeper.h"

#include "ui/bridge/job_bridge.h"
#include "ui/workspace.h"

#include <atomic>
#include <mutex>

namespace nucleoscope::ui {

/// Whoever writes, late or early, writes the latest.
struct QuizKeeper::Latest {
    struct Wish {
        KeptQuiz quiz;
        std::shared_ptr<const Dataset> dataset;
    };
    std::atomic<std::shared_ptr<const Wish>> wish; ///< null: written
    std::mutex writing;                            ///< held by who writes only, never in the way of an answer

    Result<void> write()
    {
        const std::lock_guard lock(writing);
        auto now = wish.load();
        if (!now)
            return {};
        auto written = writeQuiz(now->quiz, *now->dataset);
        if (written)
            wish.compare_exchange_strong(now, nullptr);
        return written;
    }
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
    return !latest_->wish.load();
}

void QuizKeeper::keep(const KeptQuiz& quiz, const std::shared_ptr<const Dataset>& dataset)
{
    ++asked_; // what lies on disk is older
    latest_->wish = std::make_shared<const Latest::Wish>(Latest::Wish{quiz, dataset});
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
