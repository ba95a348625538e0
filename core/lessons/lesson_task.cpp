#include "core/lessons/lesson_task.h"

#include "core/base/files.h"
#include "core/base/system.h"
#include "core/dataset/demo/demo_dataset.h"
#include "core/lessons/lesson_heat.h"
#include "core/lessons/planted_shortcut.h"
#include "core/workflow/training_task.h"

#include <algorithm>
#include <chrono>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// Heat maps take about so much of a lesson that has them.
constexpr double lookingShare = 0.1;

Error lessonStopped()
{
    return {ErrorCode::Cancelled, {"lesson.stopped", "The lesson was stopped. What it has learned is kept."}};
}

/// The job, as one part of the lesson sees it: its progress is a part of the whole.
class PartContext final : public JobContext {
public:
    PartContext(JobContext& whole, double from, double share) : whole_(whole), from_(from), share_(share) {}
    std::stop_token stopToken() const override { return whole_.stopToken(); }
    void report(const JobProgress& progress) override
    {
        JobProgress scaled = progress;
        scaled.fraction = from_ + share_ * (std::isnan(progress.fraction) ? 0 : progress.fraction);
        whole_.report(scaled);
    }
    void serviceInteractive() override { whole_.serviceInteractive(); }
    void waitForWork(std::chrono::milliseconds atMost) override { whole_.waitForWork(atMost); }

private:
    JobContext& whole_;
    double from_;
    double share_;
};

class LessonRunner {
public:
    LessonRunner(const LessonRequest& request, EngineHost& host, TrainingControl& control, LessonObserver& observer,
                 JobContext& context)
        : request_(request), host_(host), control_(control), observer_(observer), context_(context)
    {}

    Result<LessonRecord> run()
    {
        const auto began = std::chrono::steady_clock::now();
        auto plan = planLesson(request_.lesson, request_.dataset, request_.recipes, request_.folder, context_);
        if (!plan)
            return fail(plan.error());
        auto record = recordOf(*plan);
        if (!record)
            return fail(record.error());
        if (auto written = writeLessonRecord(request_.folder, *record); !written)
            return fail(written.error());
        observer_.planned(*plan);
        for (std::size_t stage = 0; stage < plan->stages.size(); ++stage)
            if (auto trained = train(*plan, stage); !trained)
                return fail(trained.error());
        if (auto looked = look(*plan); !looked)
            return fail(looked.error());
        return conclude(*plan, std::move(*record), began);
    }

private:
    double trainingShare() const { return request_.lesson.lookAt > 0 ? 1 - lookingShare : 1; }

    /// What was written before, if it is of this lesson and these images; the prediction stands once there is a conclusion.
    Result<LessonRecord> recordOf(const LessonPlan& plan) const
    {
        LessonRecord record;
        if (auto before = readLessonRecord(request_.folder))
            record = std::move(*before);
        else if (before.error().code != ErrorCode::NotFound)
            return fail(before.error());
        const std::string fingerprint = plan.dataset->fingerprint().hex();
        if (record.lesson != request_.lesson.name || record.datasetFingerprint != fingerprint)
            record = LessonRecord();
        record.lesson = request_.lesson.name;
        record.title = request_.lesson.title;
        record.datasetName = plan.dataset->name();
        record.datasetLocation = utf8(plan.dataset->location());
        record.datasetFingerprint = fingerprint;
        record.datasetDrawn = plan.dataset->drawn();
        const auto& choices = request_.lesson.choices;
        if (!request_.prediction.empty() && !record.conclusion) {
            if (std::none_of(choices.begin(), choices.end(),
                             [&](const LessonChoice& choice) { return choice.name == request_.prediction; }))
                return fail(ErrorCode::InvalidInput, {"lesson.no_such_choice",
                                                      "{choice} is no answer to this lesson's question.",
                                                      {{"choice", request_.prediction}}});
            record.prediction = request_.prediction;
            record.predicted = utcTimestamp();
        }
        return record;
    }

    Result<void> train(const LessonPlan& plan, std::size_t index)
    {
        const LessonStage& stage = plan.stages[index];
        observer_.stageBegan(static_cast<int>(index));
        const bool before = isDone(stage);
        if (!before) {
            const double share = trainingShare() / static_cast<double>(plan.stages.size());
            PartContext part(context_, share * static_cast<double>(index), share);
            const auto outcome = trainStage(stage, plan, part);
            if (!outcome)
                return fail(outcome.error());
            if (outcome->end == TrainingEnd::Cancelled)
                return fail(lessonStopped());
        }
        observer_.stageDone(static_cast<int>(index), before);
        return {};
    }

    /// Goes on with what was stopped; a run of another recipe or dataset, of an earlier form of the lesson, goes.
    Result<TrainingOutcome> trainStage(const LessonStage& stage, const LessonPlan& plan, JobContext& part)
    {
        std::error_code problem;
        if (fs::exists(stage.runFolder / "run.json", problem)) {
            const auto run = Run::open(stage.runFolder);
            if (run && isOfStage(*run, stage) && run->info().state != "failed") {
                ResumeRequest resume{stage.runFolder, stage.dataset, 0, request_.device, request_.threads};
                return resumeTraining(resume, host_, control_, observer_, part);
            }
            if (auto deleted = deleteRun(stage.runFolder); !deleted)
                return fail(deleted.error());
        }
        TrainingRequest training;
        training.dataset = stage.dataset;
        training.split = stage.split;
        training.recipe = stage.recipe;
        training.seed = request_.lesson.seed;
        training.device = request_.device;
        training.threads = request_.threads;
        training.runFolder = stage.runFolder;
        const LessonArm& arm = request_.lesson.arms[static_cast<std::size_t>(stage.arm)];
        training.runName = request_.lesson.title + ": " + arm.title;
        if (plan.turnsOf(stage.arm) > 1)
            training.runName.append(1, ' ').append(std::to_string(stage.turn + 1));
        fs::create_directories(stage.runFolder.parent_path(), problem); // what went wrong is told by the training
        return runTraining(training, host_, control_, observer_, part);
    }

    Result<void> look(const LessonPlan& plan)
    {
        if (request_.lesson.lookAt == 0 || readLessonHeat(plan, request_.folder))
            return {};
        PartContext part(context_, trainingShare(), lookingShare);
        PredictionOptions options;
        options.device = request_.device;
        options.threads = request_.threads;
        return writeLessonHeat(plan, request_.lesson.lookAt, request_.folder, host_, options, part);
    }

    Result<LessonRecord> conclude(const LessonPlan& plan, LessonRecord record, std::chrono::steady_clock::time_point began)
    {
        const auto evidence = collectEvidence(request_.lesson, plan, request_.folder);
        if (!evidence)
            return fail(evidence.error());
        BootstrapOptions options;
        options.stop = context_.stopToken();
        auto conclusion = nucleoscope::conclude(request_.lesson, *evidence, options);
        if (!conclusion)
            return fail(conclusion.error());
        if (context_.stopRequested())
            return fail(lessonStopped());
        record.conclusion = std::move(*conclusion);
        record.finished = utcTimestamp();
        record.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        if (auto written = writeLessonRecord(request_.folder, record); !written)
            return fail(written.error());
        return record;
    }

    const LessonRequest& request_;
    EngineHost& host_;
    TrainingControl& control_;
    LessonObserver& observer_;
    JobContext& context_;
};

} // namespace

Result<LessonRecord> runLesson(const LessonRequest& request, EngineHost& host, TrainingControl& control, LessonObserver& observer,
                               JobContext& context)
{
    LessonRequest own = request;
    if (!own.dataset) {
        auto opened = own.images.empty() ? openLessonDemo(context) : openDataset(own.images, {context.stopToken(), {}});
        if (!opened)
            return fail(opened.error());
        own.dataset = std::move(*opened);
    }
    if (own.folder.empty())
        own.folder = lessonFolder(own.lesson, *own.dataset);
    return LessonRunner(own, host, control, observer, context).run();
}

std::string rightChoice(const Lesson& lesson, const LessonRecord& record)
{
    if (lesson.planted) {
        const auto seal = readSeal(pathFromUtf8(record.datasetLocation));
        if (!record.revealed || !seal)
            return {};
        const auto cue = reveal(*seal);
        return cue ? std::string(plantedCueName(*cue)) : std::string();
    }
    if (!record.conclusion || record.conclusion->outcome() == LessonOutcome::Unknown)
        return {};
    return std::string(lessonOutcomeName(record.conclusion->outcome()));
}

Result<std::shared_ptr<const Dataset>> openLessonDemo(JobContext& context)
{
    const fs::path folder = cacheFolder() / "demo";
    std::error_code problem;
    if (!fs::exists(folder / demoMarkerName, problem)) {
        fs::create_directories(folder.parent_path(), problem);
        const auto drawn = writeDemoDataset(folder, {}, context.stopToken(), [&](double fraction) {
            context.report({fraction, {"activity.demo", "Drawing the nuclei of the demo"}});
        });
        if (!drawn)
            return fail(drawn.error());
    }
    return openDataset(folder, {context.stopToken(), {}});
}

} // namespace nucleoscope
