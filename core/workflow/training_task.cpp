#include "core/workflow/training_task.h"

#include "core/base/files.h"
#include "core/base/system.h"
#include "core/imaging/batch_loader.h"
#include "core/learning/training_state.h"
#include "core/run/run_lock.h"
#include "core/workflow/instant_head.h"
#include "core/workflow/instant_training.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/split_record.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using namespace std::chrono_literals;

/// Decoded crops of the demo fit in; all of C-NMC would take 3 GB, and the whole training is to stay below 4.
constexpr std::uint64_t cacheLimitBytes = std::uint64_t{512} << 20;

Error invalid(const char* id, const char* text, std::vector<Message::Argument> arguments = {})
{
    return {ErrorCode::InvalidInput, {id, text, std::move(arguments)}};
}

/// As the engine takes them.
int threadsOf(int wanted)
{
    return wanted > 0 ? wanted : usableThreads();
}

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
std::vector<double> classWeights(const std::vector<TrainingSample>& training, std::size_t classCount)
{
    std::vector<double> weights(classCount, 0);
    for (const TrainingSample& sample : training)
        ++weights[static_cast<std::size_t>(sample.classIndex)];
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

/// Everything that a training needs, put together; the folder is not touched before it is known to work.
struct Assembly {
    std::shared_ptr<const Dataset> dataset;
    TrainingPlan plan;
    std::unique_ptr<Learner> learner;
    std::unique_ptr<BatchSource> batches;
    std::unique_ptr<RunWriter> writer;
};

Result<std::unique_ptr<Learner>> makeLearner(const Assembly& assembly, EngineHost& host, const std::string& device, int threads,
                                             const fs::path& weights)
{
    auto engine = host.engine();
    if (!engine)
        return fail(engine.error());
    LearnerRequest request;
    request.recipe = assembly.plan.recipe;
    request.classCount = static_cast<int>(assembly.plan.positive.size());
    if (request.recipe.loss.classWeights)
        request.classWeights = classWeights(assembly.plan.training, assembly.plan.positive.size());
    request.device = device;
    request.weights = weights;
    request.seed = assembly.plan.seed;
    request.threads = threads;
    return (*engine)->makeLearner(request);
}

/// `observer` hears what the loader has to say, and lives longer than it.
std::unique_ptr<BatchSource> makeBatches(const Assembly& assembly, int threads, TrainingObserver& observer)
{
    BatchLoaderOptions options;
    options.preprocessing = assembly.plan.recipe.input;
    options.augmentation = assembly.plan.recipe.augmentation;
    // The learner computes on all threads; decoding ahead needs but a share of the time.
    options.threads = std::clamp((threads > 0 ? threads : usableThreads()) / 2, 1, 8);
    const std::uint64_t memory = memoryLimitBytes();
    options.cacheBytes = memory > 0 ? std::min(cacheLimitBytes, memory / 8) : cacheLimitBytes;
    options.store = defaultPixelStore();
    options.watchesFiles = true;
    options.warned = [&observer](const Message& message) { observer.warned(message); };
    // On a reviewer's word, or as the run that is continued has it.
    for (const TrainingSample& sample : assembly.plan.training)
        if (sample.classIndex != assembly.dataset->sample(sample.sample).classIndex)
            options.classes.emplace(sample.sample, sample.classIndex);
    return makeBatchLoader(assembly.dataset, options);
}

/// A few images through the device and through the processor, before anything is learned from them. What cannot be found out
/// stops nothing.
void checkPlacement(Assembly& assembly, TrainingObserver& observer)
{
    constexpr std::size_t images = 4;
    const auto& training = assembly.plan.training;
    PassPlan pass;
    for (std::size_t i = 0; i < std::min(images, training.size()); ++i)
        pass.samples.push_back(training[i * training.size() / images].sample);
    pass.batchSize = static_cast<int>(images);
    pass.seed = assembly.plan.seed;
    assembly.batches->begin(std::move(pass));
    const auto batch = assembly.batches->next();
    if (!batch || !*batch || (*batch)->count() < 2)
        return;
    if (const auto report = assembly.learner->auditPlacement(**batch))
        observer.placementChecked(*report);
    else if (report.error().code != ErrorCode::Unsupported)
        observer.warned(report.error().message);
}

Result<TrainingOutcome> train(Assembly& assembly, TrainingControl& control, TrainingObserver& observer, JobContext& context)
{
    const std::stop_callback stop(context.stopToken(), [&] { control.cancel(); });
    Fan fan(*assembly.writer, observer, context, assembly.plan);
    TrainingHooks hooks;
    hooks.betweenBatches = [&] { context.serviceInteractive(); };
    hooks.waitWhilePaused = [&] { context.waitForWork(200ms); };
    hooks.nameOf = [&](int sample) { return assembly.dataset->sample(sample).id; };
    Result<TrainingOutcome> outcome;
    try {
        checkPlacement(assembly, fan);
        outcome = Trainer(assembly.plan, *assembly.learner, *assembly.batches).run(control, fan, hooks);
    } catch (const std::exception& problem) {
        outcome = fail(ErrorCode::Engine, {"training.exception",
                                           "The training broke off: {reason}. Finished epochs are kept.",
                                           {{"reason", problem.what()}}});
    }
    if (auto finished = assembly.writer->finish(outcome); !finished && outcome)
        return fail(finished.error());
    return outcome;
}

/// A recipe made in the window may hold what a file could not: say so now and not when the run is opened again.
Result<void> check(const TrainingRequest& request)
{
    if (!request.dataset || !request.dataset->labelled())
        return fail(invalid("training.unlabelled", "These images carry no classes, so nothing can be learned from them."));
    if (static_cast<int>(request.split.parts.size()) != request.dataset->sampleCount())
        return fail(invalid("training.other_split", "The split was made for other images than these. Make it again."));
    if (auto recipe = parseRecipe(recipeToJson(request.recipe), request.recipe.name); !recipe)
        return fail(recipe.error());
    if (isInstant(request.recipe))
        if (auto problem = instantProblem(request.recipe))
            return fail(ErrorCode::InvalidInput, std::move(*problem));
    return {};
}

/// Nuclei that marks take out are left out of the split; the run says so wherever its scores are.
void applyMarks(TrainingRequest& request)
{
    if (request.marks.empty())
        return;
    for (const int sample : request.marks.leftOut)
        request.split.parts[static_cast<std::size_t>(sample)] = Part::LeftOut;
    request.split.leftOutAsMarked = static_cast<int>(request.marks.leftOut.size());
    request.split.warnings.push_back(describe(request.marks));
}

/// Marks may have taken a class away.
Result<void> check(const TrainingPlan& plan)
{
    std::vector<bool> there(plan.positive.size(), false);
    for (const TrainingSample& sample : plan.training)
        there[static_cast<std::size_t>(sample.classIndex)] = true;
    if (std::count(there.begin(), there.end(), true) < 2)
        return fail(invalid("training.one_class",
                            "Fewer than two classes are left to learn from, once the marked nuclei are out. "
                            "Train without the marks, or look at them again."));
    return {};
}

PositiveClasses positiveOf(const std::vector<ClassInfo>& classes)
{
    PositiveClasses positive;
    for (const ClassInfo& info : classes)
        positive.push_back(info.positive);
    return positive;
}

void addSample(TrainingPlan& plan, Part part, const TrainingSample& sample)
{
    if (sample.classIndex < 0)
        return;
    if (part == Part::Train)
        plan.training.push_back(sample);
    else if (part == Part::Validation)
        plan.validation.push_back(sample);
}

Result<TrainingPlan> planFor(const Run& run, const Dataset& dataset, int epochs)
{
    const auto places = run.locateIn(dataset);
    if (!places)
        return fail(places.error());
    TrainingPlan plan;
    plan.recipe = run.info().recipe;
    plan.epochs = epochs > 0 ? epochs : run.info().plannedEpochs;
    plan.seed = run.info().seed;
    plan.positive = run.positiveClasses();
    for (std::size_t row = 0; row < places->size(); ++row)
        if (const int place = (*places)[row]; place >= 0)
            addSample(plan, run.samples()[row].part, {place, run.samples()[row].classIndex, dataset.sample(place).subject});
    plan.checkpointFolder = run.lastCheckpoint().parent_path();
    return plan;
}

/// Findings of the split and references of the scores, before the first epoch. A wish to stop cuts it short.
void record(const TrainingRequest& request, const TrainingControl& control, JobContext& context, RunInfo& info)
{
    std::stop_source enough;
    const std::stop_callback stopped(context.stopToken(), [&] { enough.request_stop(); });
    SplitRecord known = recordSplit(
        *request.dataset, request.split,
        [&](JobProgress progress) {
            progress.fraction = notANumber; // of the training nothing is done yet
            context.report(progress);
            if (control.cancelRequested() || control.stopEarlyRequested())
                enough.request_stop();
        },
        enough.get_token());
    info.contentsFingerprint = contentsFingerprint(*request.dataset);
    info.findings = std::move(known.findings);
    for (RunFinding& finding : findingsOf(request.recipe))
        info.findings.push_back(std::move(finding));
    info.references = std::move(known.references);
}

Error randomInstant(const Recipe& recipe)
{
    return invalid("instant.random",
                   "The recipe {recipe} only fits a head on a backbone that has learned to see. Random weights have not: "
                   "name pretrained ones, or choose the recipe small.",
                   {{"recipe", recipe.name}});
}

Result<TrainingOutcome> trainInstantly(const Assembly& assembly, const fs::path& weights, const std::string& device, int threads,
                                       std::function<Result<std::unique_ptr<RunWriter>>()> makeWriter, EngineHost& host,
                                       TrainingControl& control, TrainingObserver& observer, JobContext& context)
{
    InstantTraining training;
    training.dataset = assembly.dataset;
    training.plan = assembly.plan;
    training.weights = weights;
    training.options.device = device;
    training.options.threads = threads;
    training.makeWriter = std::move(makeWriter);
    if (weights.empty())
        return fail(randomInstant(assembly.plan.recipe));
    return runInstantTraining(training, host, control, observer, context);
}

} // namespace

TrainingPlan trainingPlan(const TrainingRequest& given)
{
    TrainingRequest request = given;
    applyMarks(request);
    TrainingPlan plan;
    plan.recipe = request.recipe;
    plan.epochs = isInstant(request.recipe) ? 1 : request.epochs > 0 ? request.epochs : request.recipe.epochs;
    plan.seed = request.seed;
    plan.checkpointMinutes = request.checkpointMinutes;
    plan.positive = positiveOf(request.dataset->classes());
    for (int i = 0; i < request.dataset->sampleCount(); ++i) {
        const Sample& sample = request.dataset->sample(i);
        const auto relabelled = request.marks.relabelled.find(i);
        const int classIndex = relabelled == request.marks.relabelled.end() ? sample.classIndex : relabelled->second;
        addSample(plan, request.split.parts[static_cast<std::size_t>(i)], {i, classIndex, sample.subject});
    }
    return plan;
}

namespace {

/// A request with everything in it that can be known before a folder is touched.
struct ReadyTraining {
    TrainingRequest request; ///< with the weights' name that the run tells, and the split that marks left
    TrainingPlan plan;
    fs::path weights;
    RunInfo info; ///< without findings and references
};

Result<ReadyTraining> readied(const TrainingRequest& request)
{
    if (auto usable = check(request); !usable)
        return fail(usable.error());
    ReadyTraining ready{request, {}, {}, {}};
    TrainingRequest& own = ready.request;
    if (!request.weights.empty())
        own.recipe.network.weights = utf8(fs::absolute(request.weights)); // what run.json tells, and a resume looks for
    const auto weights = startingWeights(own.recipe);
    if (!weights)
        return fail(weights.error());
    own.recipe = withInputOf(std::move(own.recipe), weights->file);
    own.recipe.network.weights = weightsName(*weights); // the run says which it was, not "the best there was"
    ready.weights = weights->file;
    ready.plan = trainingPlan(own);
    applyMarks(own);
    if (auto learnable = check(ready.plan); !learnable)
        return fail(learnable.error());
    ready.info.name = own.runName;
    ready.info.recipe = own.recipe;
    ready.info.linkSimilar = own.linkSimilar;
    ready.info.plannedEpochs = ready.plan.epochs;
    ready.info.seed = own.seed;
    ready.info.weightsName = utf8(weights->file.filename());
    ready.info.weightsFingerprint = weightsFingerprint(weights->file);
    return ready;
}

Result<std::unique_ptr<RunWriter>> begunRun(ReadyTraining& ready, const TrainingControl& control, JobContext& context)
{
    const TrainingRequest& own = ready.request;
    record(own, control, context, ready.info);
    return RunWriter::create(own.runFolder, ready.info, *own.dataset, own.split, own.marks.relabelled, threadsOf(own.threads));
}

/// Before the engine is there, which takes its time: others see at once who is at the run.
Result<std::shared_ptr<RunLock>> lockOf(const ResumeRequest& request)
{
    if (request.lock)
        return request.lock;
    return RunLock::acquire(request.runFolder).map([](std::unique_ptr<RunLock> own) {
        return std::shared_ptr<RunLock>(std::move(own));
    });
}

} // namespace

Result<TrainingOutcome> runTraining(const TrainingRequest& request, EngineHost& host, TrainingControl& control,
                                    TrainingObserver& observer, JobContext& context)
{
    auto ready = readied(request);
    if (!ready)
        return fail(ready.error());
    TrainingRequest& own = ready->request;
    Assembly assembly;
    assembly.dataset = own.dataset;
    assembly.plan = std::move(ready->plan);
    const auto makeWriter = [&] { return begunRun(*ready, control, context); };
    if (isInstant(own.recipe))
        return trainInstantly(assembly, ready->weights, own.device, own.threads, makeWriter, host, control, observer, context);
    auto learner = makeLearner(assembly, host, own.device, own.threads, ready->weights);
    if (!learner)
        return fail(learner.error());
    assembly.learner = std::move(*learner);
    assembly.batches = makeBatches(assembly, own.threads, observer);
    auto writer = makeWriter();
    if (!writer)
        return fail(writer.error());
    assembly.writer = std::move(*writer);
    assembly.plan.checkpointFolder = assembly.writer->checkpointFolder();
    return train(assembly, control, observer, context);
}

Result<void> prepareTraining(const TrainingRequest& request, JobContext& context)
{
    auto ready = readied(request);
    if (!ready)
        return fail(ready.error());
    if (isInstant(request.recipe) && ready->weights.empty())
        return fail(randomInstant(request.recipe));
    const TrainingControl control; // nobody but the job stops it
    if (auto writer = begunRun(*ready, control, context); !writer)
        return fail(writer.error());
    if (context.stopRequested()) {
        std::error_code ignored; // half measured: it is not wanted any more
        fs::remove_all(request.runFolder, ignored);
        return fail(ErrorCode::Cancelled, {"training.unprepared", "The training was taken back before it was written down."});
    }
    return {};
}

Result<TrainingOutcome> resumeTraining(const ResumeRequest& request, EngineHost& host, TrainingControl& control,
                                       TrainingObserver& observer, JobContext& context)
{
    const auto run = Run::open(request.runFolder);
    if (!run)
        return fail(run.error());
    if (!request.dataset)
        return fail(ErrorCode::NotFound, {"run.no_dataset",
                                          "The images of this run are needed to continue it. They were opened from {location}.",
                                          {{"location", run->info().datasetLocation}}});
    Assembly assembly;
    auto dataset = datasetToResume(*run, request.dataset);
    if (!dataset)
        return fail(dataset.error());
    assembly.dataset = std::move(*dataset);
    auto plan = planFor(*run, *assembly.dataset, request.epochs);
    if (!plan)
        return fail(plan.error());
    assembly.plan = std::move(*plan);
    assembly.plan.checkpointMinutes = request.checkpointMinutes;
    const auto locked = lockOf(request);
    if (!locked)
        return fail(locked.error());
    if (isInstant(run->info().recipe)) {
        if (run->info().finishedEpochs > 0)
            return fail(invalid("instant.whole", "{run} is whole: its head was fitted at once, and there are no epochs to add.",
                                {{"run", run->info().name}}));
        const auto backbone = locateWeights(assembly.plan.recipe);
        if (!backbone)
            return fail(backbone.error());
        return trainInstantly(
            assembly, *backbone, request.device, request.threads,
            [&] { return RunWriter::reopen(request.runFolder, *assembly.dataset, 0, 1, threadsOf(request.threads), 0, *locked); },
            host, control, observer, context);
    }
    // Killed before its first checkpoint, a run begins again; with the same seed that is to continue.
    int checkpointEpoch = 0, checkpointStep = 0;
    fs::path weights;
    const auto checkpoint = usableCheckpoint(assembly.plan.checkpointFolder, assembly.plan.epochs);
    if (!checkpoint && checkpoint.error().code != ErrorCode::NotFound)
        return fail(checkpoint.error());
    if (checkpoint) {
        checkpointEpoch = checkpoint->state.epoch;
        checkpointStep = checkpoint->step;
        assembly.plan.resume = true;
    } else {
        auto located = locateWeights(assembly.plan.recipe);
        if (!located)
            return fail(located.error());
        weights = std::move(*located);
    }
    if (assembly.plan.epochs < checkpointEpoch)
        return fail(invalid("run.fewer_epochs", "{finished} epochs are finished already; {epochs} in all were asked for.",
                            {{"finished", std::to_string(checkpointEpoch)}, {"epochs", std::to_string(assembly.plan.epochs)}}));
    auto learner = makeLearner(assembly, host, request.device, request.threads, weights);
    if (!learner)
        return fail(learner.error());
    assembly.learner = std::move(*learner);
    assembly.batches = makeBatches(assembly, request.threads, observer);
    auto writer = RunWriter::reopen(request.runFolder, *assembly.dataset, checkpointEpoch, assembly.plan.epochs,
                                    threadsOf(request.threads), checkpointStep, *locked);
    if (!writer)
        return fail(writer.error());
    assembly.writer = std::move(*writer);
    return train(assembly, control, observer, context);
}

std::string runFolderName(const Recipe& recipe, SplitRule rule)
{
    return utcTimestamp().substr(0, 10) + "_" + recipe.name + "_by-" + std::string(splitRuleName(rule));
}

fs::path newRunFolder(const Recipe& recipe, SplitRule rule, const fs::path& parent)
{
    const std::string name = runFolderName(recipe, rule);
    const fs::path folder = parent.empty() ? defaultRunsFolder() : parent;
    std::error_code ignored;
    fs::path free = folder / name;
    for (int number = 2; fs::exists(free, ignored); ++number)
        free = folder / (name + "_" + std::to_string(number));
    return free;
}

} // namespace nucleoscope
