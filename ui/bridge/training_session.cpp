#include "ui/bridge/training_session.h"

#include "core/base/files.h"
#include "core/run/cautions.h"
#include "ui/bridge/job_bridge.h"
#include "ui/text.h"

#include <QFileInfo>
#include <QTimer>

#include <cmath>
#include <mutex>

namespace nucleoscope::ui {
namespace {

/// What the learning thread has said since the window last looked.
struct Inbox {
    std::vector<StepRecord> steps;
    std::vector<EpochRecord> epochs;
    std::vector<Message> warnings;
    std::shared_ptr<const PredictionList> validation;
    std::optional<LearnerDescription> learner;
    std::optional<PlacementReport> placement;
    std::optional<PhaseRecord> phase;
    std::optional<Result<TrainingOutcome>> outcome;
    std::vector<Message> leaks;
    bool finalTraining = false;
    FinalNetwork finalNetwork = FinalNetwork::None;
};

} // namespace

/// Shared with the job, so that either side may go first.
struct TrainingSession::Shared final : public TrainingObserver {
    TrainingControl control;
    std::mutex mutex;
    Inbox inbox;

    Inbox take()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(inbox, Inbox());
    }
    template <typename Change>
    void put(Change change)
    {
        const std::lock_guard lock(mutex);
        change(inbox);
    }

    void started(const LearnerDescription& learner) override
    {
        put([&](Inbox& in) { in.learner = learner; });
    }
    void placementChecked(const PlacementReport& report) override
    {
        put([&](Inbox& in) { in.placement = report; });
    }
    void phaseChanged(const PhaseRecord& phase) override
    {
        put([&](Inbox& in) { in.phase = phase; });
    }
    void stepFinished(const StepRecord& step) override
    {
        put([&](Inbox& in) { in.steps.push_back(step); });
    }
    void epochFinished(const EpochRecord& epoch) override
    {
        put([&](Inbox& in) { in.epochs.push_back(epoch); });
    }
    void warned(const Message& message) override
    {
        put([&](Inbox& in) { in.warnings.push_back(message); });
    }
    void finalTrainingBegun() override
    {
        put([&](Inbox& in) {
            in.finalTraining = true;
            in.phase.reset(); // it was of the run itself
        });
    }
    void predictionsReady(const EpochPredictions& predictions) override
    {
        if (predictions.source != PredictionSource::Validation)
            return;
        auto copy = std::make_shared<const PredictionList>(predictions.predictions);
        put([&](Inbox& in) { in.validation = std::move(copy); });
    }
};

struct TrainingSession::Private {
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    std::shared_ptr<Job> job;
    QTimer timer;
    State state = State::Waiting;
    QString title;
    std::filesystem::path runFolder;
    bool runIsThere = false;
    std::string device;
    int threads = 0;
    Recipe recipe;
    std::shared_ptr<const Dataset> dataset;
    int plannedEpochs = 0;
    PhaseRecord phase;
    LearnerDescription learner;
    std::optional<PlacementReport> placement;
    std::vector<StepRecord> steps;
    std::vector<EpochRecord> epochs;
    std::shared_ptr<const PredictionList> validation;
    Result<TrainingOutcome> outcome = TrainingOutcome{};
    std::vector<Message> leaks;
    bool finalTraining = false;
    FinalNetwork finalNetwork = FinalNetwork::None;
};

namespace {

QString titleOf(const QString& name, const Recipe& recipe)
{
    return !name.isEmpty() ? name : QString::fromStdString(recipe.title.empty() ? recipe.name : recipe.title);
}

TrainingSession::State stateOf(TrainingPhase phase)
{
    switch (phase) {
    case TrainingPhase::Preparing: return TrainingSession::State::Preparing;
    case TrainingPhase::Training: return TrainingSession::State::Training;
    case TrainingPhase::Validating: return TrainingSession::State::Validating;
    case TrainingPhase::Saving: return TrainingSession::State::Saving;
    case TrainingPhase::Paused: return TrainingSession::State::Paused;
    }
    return TrainingSession::State::Preparing;
}

} // namespace

EarlierTraining earlierTraining(const Run& run)
{
    return {run.info(), run.epochs(), run.steps().value_or(std::vector<StepRecord>())};
}

EarlierTraining readEarlierTraining(const std::filesystem::path& runFolder)
{
    const auto run = Run::open(runFolder);
    return run ? earlierTraining(*run) : EarlierTraining();
}

TrainingSession::TrainingSession(JobQueue& jobs, EngineHost& host, std::variant<TrainingRequest, ResumedTraining> request,
                                 QObject* parent)
    : QObject(parent), d_(std::make_unique<Private>())
{
    if (const auto* fresh = std::get_if<TrainingRequest>(&request)) {
        d_->device = fresh->device;
        d_->threads = fresh->threads;
        d_->recipe = fresh->recipe;
        d_->dataset = fresh->dataset;
        d_->runFolder = fresh->runFolder;
        d_->plannedEpochs = fresh->epochs > 0 ? fresh->epochs : fresh->recipe.epochs;
        d_->title = titleOf(QString::fromStdString(fresh->runName), fresh->recipe);
    } else {
        auto& [resumed, earlier] = std::get<ResumedTraining>(request);
        d_->device = resumed.device;
        d_->threads = resumed.threads;
        d_->dataset = resumed.dataset;
        d_->runFolder = resumed.runFolder;
        d_->runIsThere = true;
        d_->recipe = earlier.info.recipe;
        d_->plannedEpochs = resumed.epochs > 0 ? resumed.epochs : earlier.info.plannedEpochs;
        d_->title = titleOf(QString::fromStdString(earlier.info.name), d_->recipe);
        d_->epochs = std::move(earlier.epochs);
        d_->steps = std::move(earlier.steps);
    }

    const std::shared_ptr<Shared> shared = d_->shared;
    d_->job = jobs.submit(
        {"job.training", "Training {title}", {{"title", d_->title.toStdString()}}}, Resource::Learning, Priority::Normal,
        [shared, &host, runFolder = d_->runFolder, request = std::move(request)](JobContext& context) mutable -> Result<void> {
            Result<TrainingOutcome> outcome =
                std::holds_alternative<TrainingRequest>(request)
                    ? runTraining(std::get<TrainingRequest>(request), host, shared->control, *shared, context)
                    : resumeTraining(std::get<ResumedTraining>(request).request, host, shared->control, *shared, context);
            if (auto* resumed = std::get_if<ResumedTraining>(&request))
                resumed->request.lock.reset(); // whoever hears of the end finds the run free
            std::vector<Message> leaks = leaksIn(runFolder);
            shared->put([&](Inbox& in) {
                in.outcome = outcome;
                in.leaks = std::move(leaks);
                in.finalNetwork = finalNetworkOf(runFolder);
            });
            if (!outcome)
                return fail(outcome.error());
            return {};
        });
    shared->control.setWaker([job = std::weak_ptr<Job>(d_->job)] {
        if (const auto alive = job.lock())
            alive->wake();
    });

    d_->timer.setInterval(drainIntervalMs);
    connect(&d_->timer, &QTimer::timeout, this, [this] { drain(); });
    d_->timer.start();
}

TrainingSession::~TrainingSession()
{
    d_->shared->control.cancel();
}

void TrainingSession::drain()
{
    Inbox inbox = d_->shared->take();
    for (const Message& warning : inbox.warnings)
        Q_EMIT warned(warning);
    if (inbox.learner) { // told once the run is written
        d_->learner = std::move(*inbox.learner);
        d_->runIsThere = true;
    }
    if (inbox.placement) {
        d_->placement = std::move(inbox.placement);
        Q_EMIT placementChecked();
    }
    if (!inbox.steps.empty()) {
        const int first = static_cast<int>(d_->steps.size());
        d_->steps.insert(d_->steps.end(), inbox.steps.begin(), inbox.steps.end());
        Q_EMIT stepsAdded(first);
    }
    if (inbox.validation) {
        d_->validation = std::move(inbox.validation);
        Q_EMIT predictionsAdded();
    }
    if (!inbox.epochs.empty()) {
        d_->epochs.insert(d_->epochs.end(), inbox.epochs.begin(), inbox.epochs.end());
        Q_EMIT epochAdded();
    }
    if (inbox.finalTraining) {
        d_->finalTraining = true;
        d_->phase = {};
        d_->state = State::Preparing;
        Q_EMIT finalTrainingBegun();
        Q_EMIT stateChanged();
    }
    if (inbox.phase) {
        const bool moved = stateOf(inbox.phase->phase) != d_->state || inbox.phase->fraction != d_->phase.fraction;
        d_->phase = *inbox.phase;
        d_->state = stateOf(d_->phase.phase);
        if (moved)
            Q_EMIT stateChanged();
    }
    // A job that was stopped while it waited never ran and left no outcome.
    const JobState job = d_->job->snapshot().state;
    const bool over = job == JobState::Finished || job == JobState::Failed || job == JobState::Stopped;
    if (!inbox.outcome && over)
        inbox = d_->shared->take();
    if (!inbox.outcome && !over)
        return;
    if (inbox.outcome)
        d_->outcome = std::move(*inbox.outcome);
    else
        d_->outcome = fail(ErrorCode::Cancelled, {"training.never_started", "The training was stopped before it began.", {}});
    d_->leaks = std::move(inbox.leaks);
    d_->finalNetwork = inbox.finalNetwork;
    d_->timer.stop();
    d_->state = State::Ended;
    Q_EMIT stateChanged();
    Q_EMIT ended();
}

TrainingSession::State TrainingSession::state() const
{
    return d_->state;
}
QString TrainingSession::title() const
{
    return d_->title;
}
QString TrainingSession::runFolder() const
{
    return QString::fromStdString(utf8(d_->runFolder));
}
bool TrainingSession::hasRun() const
{
    return d_->runIsThere;
}
const std::string& TrainingSession::device() const
{
    return d_->device;
}
int TrainingSession::threads() const
{
    return d_->threads;
}
const Recipe& TrainingSession::recipe() const
{
    return d_->recipe;
}
std::shared_ptr<const Dataset> TrainingSession::dataset() const
{
    return d_->dataset;
}
int TrainingSession::plannedEpochs() const
{
    return d_->plannedEpochs;
}
int TrainingSession::currentEpoch() const
{
    return std::max(1, d_->phase.epoch);
}
const LearnerDescription& TrainingSession::learner() const
{
    return d_->learner;
}
const PlacementReport* TrainingSession::placement() const
{
    return d_->placement ? &*d_->placement : nullptr;
}
const std::vector<StepRecord>& TrainingSession::steps() const
{
    return d_->steps;
}
const std::vector<EpochRecord>& TrainingSession::epochs() const
{
    return d_->epochs;
}
std::shared_ptr<const PredictionList> TrainingSession::latestValidation() const
{
    return d_->validation;
}
const Result<TrainingOutcome>& TrainingSession::outcome() const
{
    return d_->outcome;
}

bool TrainingSession::isFinalTraining() const
{
    return d_->finalTraining;
}

FinalNetwork TrainingSession::finalNetwork() const
{
    return d_->finalNetwork;
}

const std::vector<Message>& TrainingSession::leaks() const
{
    return d_->leaks;
}

double TrainingSession::fraction() const
{
    const double known = d_->job->snapshot().progress.fraction;
    return std::isnan(known) ? 0 : known;
}

double TrainingSession::secondsLeft() const
{
    return d_->job->snapshot().secondsLeft;
}

double TrainingSession::imagesPerSecond() const
{
    return d_->steps.empty() ? std::numeric_limits<double>::quiet_NaN() : d_->steps.back().imagesPerSecond;
}

int TrainingSession::bestEpoch() const
{
    int best = 0;
    for (const EpochRecord& epoch : d_->epochs)
        if (epoch.best)
            best = epoch.epoch;
    return best;
}

void TrainingSession::pause()
{
    d_->shared->control.pause();
}
void TrainingSession::resume()
{
    d_->shared->control.resume();
}
void TrainingSession::stopEarly()
{
    if (d_->finalTraining) // half of it is of no use, and the whole can be had later
        d_->shared->control.cancel();
    else
        d_->shared->control.stopEarly();
    if (d_->state == State::Waiting)
        d_->job->requestStop();
}
void TrainingSession::cancel()
{
    d_->shared->control.cancel();
    if (d_->state == State::Waiting)
        d_->job->requestStop();
}

} // namespace nucleoscope::ui
