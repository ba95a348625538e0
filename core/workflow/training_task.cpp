#include "core/workflow/training_task.h"

#include "core/base/files.h"
#include "core/base/system.h"
#include "core/run/final_run.h"
#include "core/workflow/final_training.h"
#include "core/workflow/instant_head.h"
#include "core/workflow/run_dataset.h"
#include "core/workflow/split_record.h"
#include "core/workflow/training_parts.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// A recipe made in the window may hold what a file could not: say so now and not when the run is opened again.
Result<void> check(const TrainingRequest& request)
{
    if (!request.dataset || !request.dataset->labelled())
        return fail(
            invalidTraining("training.unlabelled", "These images carry no classes, so nothing can be learned from them."));
    if (static_cast<int>(request.split.parts.size()) != request.dataset->sampleCount())
        return fail(invalidTraining("training.other_split", "The split was made for other images than these. Make it again."));
    if (auto recipe = parseRecipe(recipeToJson(request.recipe), request.recipe.name); !recipe)
        return fail(recipe.error());
    if (nobodyExamines(request.split.options) && request.recipe.schedule.kind == ScheduleKind::Plateau)
        return fail(invalidTraining(
            "training.plateau_unexamined",
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
        return fail(invalidTraining("training.one_class",
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
    own.recipe.finalNetwork = own.recipe.finalNetwork && canHaveFinalNetwork(own.recipe, own.split.options);
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
    auto writer =
        RunWriter::create(own.runFolder, ready.info, *own.dataset, own.split, own.marks.relabelled, threadsOf(own.threads));
    if (!writer || !own.recipe.finalNetwork)
        return writer;
    // From the beginning: whoever goes on with the run finds that it is wished for.
    if (auto added = Run::open(own.runFolder).and_then(addFinalRun); !added) {
        writer->reset();
        std::error_code ignored; // it has learned nothing yet
        fs::remove_all(own.runFolder, ignored);
        return fail(added.error());
    }
    return writer;
}

/// The run's own training, without what follows it.
Result<TrainingOutcome> trainExamined(ReadyTraining& ready, EngineHost& host, TrainingControl& control,
                                      TrainingObserver& observer, JobContext& context)
{
    TrainingRequest& own = ready.request;
    TrainingSession session;
    session.dataset = own.dataset;
    session.plan = std::move(ready.plan);
    const auto makeWriter = [&] { return begunRun(ready, control, context); };
    if (isInstant(own.recipe))
        return trainInstantly(session, ready.weights, own.device, own.threads, makeWriter, host, control, observer, context);
    auto learner = makeLearner(session, host, own.device, own.threads, ready.weights);
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

} // namespace

Result<TrainingOutcome> runTraining(const TrainingRequest& request, EngineHost& host, TrainingControl& control,
                                    TrainingObserver& observer, JobContext& context)
{
    auto ready = readied(request);
    if (!ready)
        return fail(ready.error());
    if (!ready->request.recipe.finalNetwork)
        return trainExamined(*ready, host, control, observer, context);
    ResumeRequest after;
    after.runFolder = request.runFolder;
    after.dataset = request.dataset;
    after.device = request.device;
    after.threads = request.threads;
    after.checkpointMinutes = request.checkpointMinutes;
    const double share = shareOfExamined(request.recipe, static_cast<int>(ready->plan.training.size()),
                                         static_cast<int>(ready->plan.validation.size()));
    PartOfTraining examined(context, PartOfTraining::Which::Examined, share);
    auto outcome = trainExamined(*ready, host, control, observer, examined);
    PartOfTraining following(context, PartOfTraining::Which::Final, share);
    followWithFinalNetwork(outcome, after, host, control, observer, following);
    return outcome;
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
