#include "core/workflow/training_session.h"

#include "core/base/system.h"
#include "core/imaging/batch_loader.h"
#include "core/learning/class_prior.h"

#include <algorithm>

namespace nucleoscope {
namespace {

using namespace std::chrono_literals;

/// Decoded crops of the demo fit in; all of C-NMC would take 3 GB, and the whole training is to stay below 4.
constexpr std::uint64_t cacheLimitBytes = std::uint64_t{512} << 20;

/// Tells the run, the caller's observer and the job how far a training is.
class Fan final : public TrainingObserver {
public:
    Fan(RunWriter& writer, TrainingObserver& given, JobContext& context, const TrainingPlan& plan)
        : writer_(writer), given_(given), context_(context), epochs_(plan.epochs)
    {
        // A training step costs about three forward passes.
        const double training = 3.0 * static_cast<double>(plan.training.size());
        const double validation = static_cast<double>(plan.validation.size()) * plan.recipe.testTimeViews;
        trainingShare_ = training / std::max(training + validation, 1.0);
    }
    void started(const LearnerDescription& d) override
    {
        both([&](TrainingObserver& o) { o.started(d); });
    }
    void stepFinished(const StepRecord& r) override
    {
        both([&](TrainingObserver& o) { o.stepFinished(r); });
    }
    void predictionsReady(const EpochPredictions& p) override
    {
        both([&](TrainingObserver& o) { o.predictionsReady(p); });
    }
    void epochFinished(const EpochRecord& r) override
    {
        both([&](TrainingObserver& o) { o.epochFinished(r); });
    }
    void checkpointBegun(int epoch, int step) override
    {
        both([&](TrainingObserver& o) { o.checkpointBegun(epoch, step); });
    }
    void checkpointWritten(int epoch, bool best) override
    {
        both([&](TrainingObserver& o) { o.checkpointWritten(epoch, best); });
    }
    void warned(const Message& m) override
    {
        both([&](TrainingObserver& o) { o.warned(m); });
    }
    void placementChecked(const PlacementReport& r) override
    {
        both([&](TrainingObserver& o) { o.placementChecked(r); });
    }
    void phaseChanged(const PhaseRecord& r) override
    {
        both([&](TrainingObserver& o) { o.phaseChanged(r); });
        report(r);
    }

private:
    template <typename Tell>
    void both(Tell tell)
    {
        tell(writer_);
        tell(given_);
    }
    void report(const PhaseRecord& r)
    {
        JobProgress progress;
        progress.activity = {"training.preparing", "Preparing"};
        if (r.phase != TrainingPhase::Preparing) {
            const double within = r.phase == TrainingPhase::Training     ? trainingShare_ * r.fraction
                                  : r.phase == TrainingPhase::Validating ? trainingShare_ + (1 - trainingShare_) * r.fraction
                                  : r.phase == TrainingPhase::Saving     ? 1
                                                                         : within_;
            within_ = within;
            progress.fraction = (r.epoch - 1 + within) / epochs_;
            progress.activity = {"training.epoch",
                                 "Epoch {epoch} of {epochs}",
                                 {{"epoch", std::to_string(r.epoch)}, {"epochs", std::to_string(epochs_)}}};
        }
        context_.report(progress);
    }

    RunWriter& writer_;
    TrainingObserver& given_;
    JobContext& context_;
    int epochs_;
    double trainingShare_ = 1;
    double within_ = 0;
};

/// Inverse frequency among the training samples, mean 1 over the classes that are there.
std::vector<double> classWeights(const std::vector<double>& images)
{
    std::vector<double> weights = images;
    double sum = 0;
    double present = 0;
    for (double& weight : weights)
        if (weight > 0) {
            weight = 1 / weight;
            sum += weight;
            ++present;
        }
    for (double& weight : weights)
        weight *= present / sum;
    return weights;
}

/// A few images through the device and through the processor, before anything is learned from them. What cannot be found out
/// stops nothing.
void checkPlacement(TrainingSession& session, TrainingObserver& observer)
{
    constexpr std::size_t images = 4;
    const auto& training = session.plan.training;
    PassPlan pass;
    for (std::size_t i = 0; i < std::min(images, training.size()); ++i)
        pass.samples.push_back(training[i * training.size() / images].sample);
    pass.batchSize = static_cast<int>(images);
    pass.seed = session.plan.seed;
    session.batches->begin(std::move(pass));
    const auto batch = session.batches->next();
    if (!batch || !*batch || (*batch)->count() < 2)
        return;
    if (const auto report = session.learner->auditPlacement(**batch))
        observer.placementChecked(*report);
    else if (report.error().code != ErrorCode::Unsupported)
        observer.warned(report.error().message);
}

} // namespace

Result<std::unique_ptr<Learner>> makeLearner(const TrainingSession& session, EngineHost& host, const std::string& device,
                                             int threads, const std::filesystem::path& weights)
{
    auto engine = host.engine();
    if (!engine)
        return fail(engine.error());
    LearnerRequest request;
    request.recipe = session.plan.recipe;
    request.classCount = static_cast<int>(session.plan.positive.size());
    const std::vector<double> images = imagesOfClasses(session.plan);
    if (request.recipe.loss.classWeights)
        request.classWeights = classWeights(images);
    request.priorLogits = priorLogits(request.recipe, images);
    request.device = device;
    request.weights = weights;
    request.seed = session.plan.seed;
    request.threads = threads;
    return (*engine)->makeLearner(request);
}

std::unique_ptr<BatchSource> makeBatches(const TrainingSession& session, int threads, TrainingObserver& observer)
{
    BatchLoaderOptions options;
    options.preprocessing = session.plan.recipe.input;
    options.augmentation = session.plan.recipe.augmentation;
    // The learner computes on all threads; decoding ahead needs but a share of the time.
    options.threads = std::clamp((threads > 0 ? threads : usableThreads()) / 2, 1, 8);
    const std::uint64_t memory = memoryLimitBytes();
    options.cacheBytes = memory > 0 ? std::min(cacheLimitBytes, memory / 8) : cacheLimitBytes;
    options.store = defaultPixelStore();
    options.watchesFiles = true;
    options.warned = [&observer](const Message& message) { observer.warned(message); };
    // On a reviewer's word, or as the run that is continued has it.
    for (const TrainingSample& sample : session.plan.training)
        if (sample.classIndex != session.dataset->sample(sample.sample).classIndex)
            options.classes.emplace(sample.sample, sample.classIndex);
    return makeBatchLoader(session.dataset, options);
}

Result<TrainingOutcome> runSession(TrainingSession& session, TrainingControl& control, TrainingObserver& observer,
                                   JobContext& context)
{
    const std::stop_callback stop(context.stopToken(), [&] { control.cancel(); });
    Fan fan(*session.writer, observer, context, session.plan);
    TrainingHooks hooks;
    hooks.betweenBatches = [&] { context.serviceInteractive(); };
    hooks.waitWhilePaused = [&] { context.waitForWork(200ms); };
    hooks.nameOf = [&](int sample) { return session.dataset->sample(sample).id; };
    Result<TrainingOutcome> outcome;
    try {
        checkPlacement(session, fan);
        outcome = Trainer(session.plan, *session.learner, *session.batches).run(control, fan, hooks);
    } catch (const std::exception& problem) {
        outcome = fail(ErrorCode::Engine, {"training.exception",
                                           "The training broke off: {reason}. Finished epochs are kept.",
                                           {{"reason", problem.what()}}});
    }
    if (auto finished = session.writer->finish(outcome); !finished && outcome)
        return fail(finished.error());
    return outcome;
}

} // namespace nucleoscope
