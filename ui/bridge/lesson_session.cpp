#include "ui/bridge/lesson_session.h"

#include "core/run/cautions.h"
#include "ui/text.h"

#include <QTimer>

#include <cmath>
#include <mutex>

namespace nucleoscope::ui {
namespace {

constexpr int lessonDrainIntervalMs = 33; // 30 Hz

} // namespace

/// Shared with the job, so that either side may go first.
struct LessonSession::Shared final : public LessonObserver {
    TrainingControl control;
    std::mutex mutex;
    std::vector<StageHistory> stages; ///< those that have begun
    LessonPlan plan;
    std::optional<Result<LessonRecord>> outcome;
    bool changed = false;

    void planned(const LessonPlan& lessonPlan) override
    {
        const std::lock_guard lock(mutex);
        plan = lessonPlan;
        changed = true;
    }
    /// A stage that was stopped, or is done already, has epochs from before.
    void stageBegan(int index) override
    {
        const LessonStage& stage = plan.stages[static_cast<std::size_t>(index)]; // written on this thread alone
        const auto run = Run::open(stage.runFolder);
        const bool begun = run && isOfStage(*run, stage);
        const std::lock_guard lock(mutex);
        stages.push_back({stage.arm, stage.turn, begun ? run->epochs() : std::vector<EpochRecord>(),
                          begun ? leaksOf(run->info()) : std::vector<Message>()});
        changed = true;
    }
    /// The run is there with its first epoch at the latest, and knows its leaks.
    void epochFinished(const EpochRecord& epoch) override
    {
        const bool first = stages.back().epochs.empty(); // written on this thread alone
        std::vector<Message> leaks = first ? leaksIn(plan.stages[stages.size() - 1].runFolder) : std::vector<Message>();
        const std::lock_guard lock(mutex);
        if (first)
            stages.back().leaks = std::move(leaks);
        stages.back().epochs.push_back(epoch);
        changed = true;
    }
};

struct LessonSession::Private {
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    std::shared_ptr<Job> job;
    QTimer timer;
    Lesson lesson;
    std::vector<StageHistory> stages;
    int stageCount = 0;
    double fraction = 0;
    bool ended = false;
    Result<LessonRecord> outcome = LessonRecord{};
};

LessonSession::LessonSession(JobQueue& jobs, EngineHost& host, LessonRequest request, QObject* parent)
    : QObject(parent), d_(std::make_unique<Private>())
{
    d_->lesson = request.lesson;
    const std::shared_ptr<Shared> shared = d_->shared;
    d_->job = jobs.submit({"job.lesson", "Lesson “{title}”", {{"title", d_->lesson.title}}}, Resource::Learning, Priority::Normal,
                          [shared, &host, request = std::move(request)](JobContext& context) -> Result<void> {
                              auto outcome = runLesson(request, host, shared->control, *shared, context);
                              const std::lock_guard lock(shared->mutex);
                              shared->outcome = outcome;
                              if (!outcome)
                                  return fail(outcome.error());
                              return {};
                          });
    shared->control.setWaker([job = std::weak_ptr<Job>(d_->job)] {
        if (const auto alive = job.lock())
            alive->wake();
    });
    d_->timer.setInterval(lessonDrainIntervalMs);
    connect(&d_->timer, &QTimer::timeout, this, [this] { drain(); });
    d_->timer.start();
}

LessonSession::~LessonSession()
{
    stop();
}

void LessonSession::stop()
{
    d_->shared->control.cancel();
    d_->job->requestStop();
}

void LessonSession::drain()
{
    const JobSnapshot job = d_->job->snapshot();
    const bool over = job.state == JobState::Finished || job.state == JobState::Failed || job.state == JobState::Stopped;
    std::optional<Result<LessonRecord>> outcome;
    bool changed = false;
    {
        const std::lock_guard lock(d_->shared->mutex);
        changed = std::exchange(d_->shared->changed, false);
        if (changed) {
            d_->stages = d_->shared->stages;
            d_->stageCount = static_cast<int>(d_->shared->plan.stages.size());
        }
        outcome = d_->shared->outcome;
    }
    const double fraction = std::isnan(job.progress.fraction) ? d_->fraction : job.progress.fraction;
    changed = std::exchange(d_->fraction, fraction) != fraction || changed;
    if (changed)
        Q_EMIT progressed();
    if (!outcome && !over)
        return;
    // A job that was stopped while it waited never ran and left no outcome.
    if (outcome)
        d_->outcome = std::move(*outcome);
    else
        d_->outcome = fail(ErrorCode::Cancelled, {"lesson.stopped", "The lesson was stopped. What it has learned is kept."});
    d_->timer.stop();
    d_->ended = true;
    Q_EMIT ended();
}

const Lesson& LessonSession::lesson() const
{
    return d_->lesson;
}
bool LessonSession::hasEnded() const
{
    return d_->ended;
}
int LessonSession::stageCount() const
{
    return d_->stageCount;
}
int LessonSession::currentStage() const
{
    return static_cast<int>(d_->stages.size()) - 1;
}
const std::vector<StageHistory>& LessonSession::stages() const
{
    return d_->stages;
}
double LessonSession::fraction() const
{
    return d_->fraction;
}
double LessonSession::secondsLeft() const
{
    return d_->job->snapshot().secondsLeft;
}
QString LessonSession::activity() const
{
    const Message activity = d_->job->snapshot().progress.activity;
    return activity.text.empty() ? QString() : translated(activity);
}
const Result<LessonRecord>& LessonSession::outcome() const
{
    return d_->outcome;
}

} // namespace nucleoscope::ui
