#include "core/workflow/training_task.h"

#include "core/base/files.h"
#include "core/base/system.h"
#include "core/learning/training_state.h"
#include "core/run/run_lock.h"
#include "core/workflow/instant_head.h"
#include "core/workflow/instant_training.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/split_record.h"
#include "core/workflow/training_session.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

Error invalid(const char* id, const char* text, std::vector<Message::Argument> arguments = {})
{
    return {ErrorCode::InvalidInput, {id, text, std::move(arguments)}};
}

/// As the engine takes them.
int threadsOf(int wanted)
{
    return wanted > 0 ? wanted : usableThreads();
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
    if (nobodyExamines(request.split.options) && request.recipe.schedule.kind == ScheduleKind::Plateau)
        return fail(
            invalid("training.plateau_unexamined",
                    "The recipe {recipe} slows down when its examiners say so (schedule plateau), and nobody examines. Let "
                    "some patients examine, or choose another recipe.",
                    {{"recipe", request.recipe.name}}));
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

Result<TrainingOutcome> trainInstantly(const TrainingSession& session, const fs::path& weights, const std::string& device,
                                       int threads, std::function<Result<std::unique_ptr<RunWriter>>()> makeWriter,
                                       EngineHost& host, TrainingControl& control, TrainingObserver& observer,
                                       JobContext& context)
{
    InstantTraining training;
    training.dataset = session.dataset;
    training.plan = session.plan;
    training.weights = weights;
    training.options.device = device;
    training.options.threads = threads;
    training.makeWriter = std::move(makeWriter);
    if (weights.empty())
        return fail(randomInstant(session.plan.recipe));
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

/// Where a run goes on.
struct Beginning {
    int epoch = 0;    ///< finished
    int step = 0;     ///< of the next one, done
    fs::path weights; ///< empty where there is a checkpoint
};

/// From the last checkpoint that can be used, which the plan is told. Killed before its first one, a run begins again; with the
/// same seed that is to continue.
Result<Beginning> beginningOf(TrainingPlan& plan)
{
    Beginning beginning;
    const auto checkpoint = usableCheckpoint(plan.checkpointFolder, plan.epochs);
    if (!checkpoint && checkpoint.error().code != ErrorCode::NotFound)
        return fail(checkpoint.error());
    if (checkpoint) {
        beginning.epoch = checkpoint->state.epoch;
        beginning.step = checkpoint->step;
        plan.resume = true;
    } else {
        auto located = locateWeights(plan.recipe);
        if (!located)
            return fail(located.error());
        beginning.weights = std::move(*located);
    }
    if (plan.epochs < beginning.epoch)
        return fail(invalid("run.fewer_epochs", "{finished} epochs are finished already; {epochs} in all were asked for.",
                            {{"finished", std::to_string(beginning.epoch)}, {"epochs", std::to_string(plan.epochs)}}));
    return beginning;
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
    TrainingSession session;
    session.dataset = own.dataset;
    session.plan = std::move(ready->plan);
    const auto makeWriter = [&] { return begunRun(*ready, control, context); };
    if (isInstant(own.recipe))
        return trainInstantly(session, ready->weights, own.device, own.threads, makeWriter, host, control, observer, context);
    auto learner = makeLearner(session, host, own.device, own.threads, ready->weights);
    if (!learner)
        return fail(learner.error());
    session.learner = std::move(*learner);
    session.batches = makeBatches(session, own.threads, observer);
    auto writer = makeWriter();
    if (!writer)
        return fail(writer.error());
    session.writer = std::move(*writer);
    session.plan.checkpointFolder = session.writer->checkpointFolder();
    return runSession(session, control, observer, context);
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
    TrainingSession session;
    auto dataset = datasetToResume(*run, request.dataset);
    if (!dataset)
        return fail(dataset.error());
    session.dataset = std::move(*dataset);
    auto plan = planFor(*run, *session.dataset, request.epochs);
    if (!plan)
        return fail(plan.error());
    session.plan = std::move(*plan);
    session.plan.checkpointMinutes = request.checkpointMinutes;
    const auto locked = lockOf(request);
    if (!locked)
        return fail(locked.error());
    if (isInstant(run->info().recipe)) {
        if (run->info().finishedEpochs > 0)
            return fail(invalid("instant.whole", "{run} is whole: its head was fitted at once, and there are no epochs to add.",
                                {{"run", run->info().name}}));
        const auto backbone = locateWeights(session.plan.recipe);
        if (!backbone)
            return fail(backbone.error());
        return trainInstantly(
            session, *backbone, request.device, request.threads,
            [&] { return RunWriter::reopen(request.runFolder, *session.dataset, 0, 1, threadsOf(request.threads), 0, *locked); },
            host, control, observer, context);
    }
    const auto beginning = beginningOf(session.plan);
    if (!beginning)
        return fail(beginning.error());
    auto learner = makeLearner(session, host, request.device, request.threads, beginning->weights);
    if (!learner)
        return fail(learner.error());
    session.learner = std::move(*learner);
    session.batches = makeBatches(session, request.threads, observer);
    auto writer = RunWriter::reopen(request.runFolder, *session.dataset, beginning->epoch, session.plan.epochs,
                                    threadsOf(request.threads), beginning->step, *locked);
    if (!writer)
        return fail(writer.error());
    session.writer = std::move(*writer);
    return runSession(session, control, observer, context);
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
