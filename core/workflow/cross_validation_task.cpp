// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/cross_validation_task.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/learning/ensemble.h"
#include "core/learning/training_state.h"
#include "core/run/pooled_run.h"
#include "core/workflow/dataset_subjects.h"
#include "core/workflow/split_record.h"
#include "core/workflow/split_task.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr int deepestSummary = 16;

/// The job of one fold within that of all.
class FoldContext final : public JobContext {
public:
    FoldContext(JobContext& inner, int fold, int foldCount, std::string name)
        : inner_(inner), fold_(fold), foldCount_(foldCount), name_(std::move(name))
    {}
    std::stop_token stopToken() const override { return inner_.stopToken(); }
    void serviceInteractive() override { inner_.serviceInteractive(); }
    void waitForWork(std::chrono::milliseconds atMost) override { inner_.waitForWork(atMost); }
    void report(const JobProgress& progress) override
    {
        JobProgress whole;
        const double within = std::isnan(progress.fraction) ? 0 : progress.fraction;
        whole.fraction = (fold_ + within) / foldCount_;
        whole.activity = {"crossvalidation.activity",
                          "Fold {number} of {count}, {name} examines",
                          {{"number", std::to_string(fold_ + 1)}, {"count", std::to_string(foldCount_)}, {"name", name_}}};
        inner_.report(whole);
    }

private:
    JobContext& inner_;
    int fold_;
    int foldCount_;
    std::string name_;
};

class CrossValidating {
public:
    CrossValidating(const CrossValidationRequest& request, EngineHost& host, TrainingControl& control,
                    CrossValidationObserver& observer, JobContext& context)
        : request_(request), host_(host), control_(control), observer_(observer), context_(context)
    {}

    Result<CrossValidationSummary> run()
    {
        auto made = foldsByContents(*request_.dataset, request_.folds, request_.linkSimilar, context_);
        if (!made)
            return fail(made.error());
        made_ = std::move(*made);
        summary_.foldCount = static_cast<int>(made_.splits.size());
        if (auto fits = checkFolder(); !fits)
            return fail(fits.error());
        subjects_ = datasetSubjects(*request_.dataset, made_.splits.front().linked);
        summary_.pooled = PredictionList(static_cast<int>(request_.dataset->classes().size()));
        for (int fold = 0; fold < summary_.foldCount; ++fold)
            if (auto done = doFold(fold); !done)
                return fail(done.error());
        if (auto pooled = writePooled(); !pooled)
            return fail(pooled.error());
        return std::move(summary_);
    }

private:
    fs::path foldFolder(int fold) const { return request_.folder / foldFolderName(fold); }

    Result<void> checkFolder();
    Result<void> doFold(int fold);
    Result<void> train(int fold, JobContext& context);
    Result<void> take(int fold);
    void takeFindings(const RunInfo& fold);
    Result<void> write();
    Result<void> writePooled();
    Result<void> writeEnsembleOf(const std::filesystem::path& checkpoints) const;

    const CrossValidationRequest& request_;
    EngineHost& host_;
    TrainingControl& control_;
    CrossValidationObserver& observer_;
    JobContext& context_;
    MadeFolds made_;
    Subjects subjects_;
    CrossValidationSummary summary_;
    LearnerDescription learner_;
};

/// A folder that somebody began is gone on with only where it is about the same.
Result<void> CrossValidating::checkFolder()
{
    std::error_code ignored;
    const fs::path file = request_.folder / crossValidationFileName;
    if (!fs::exists(file, ignored)) {
        if (fs::exists(request_.folder, ignored) && !fs::is_empty(request_.folder, ignored))
            return fail(ErrorCode::InvalidInput, {"crossvalidation.folder_taken",
                                                  "{folder} is not empty and holds no cross-validation. Choose a new folder.",
                                                  {{"folder", utf8(request_.folder)}}});
        fs::create_directories(request_.folder, ignored); // writing says what is wrong
        return write();
    }
    const auto text = readTextFile(file);
    if (!text)
        return fail(text.error());
    const nlohmann::json found = jsonIfSound(*text, deepestSummary);
    const auto wanted = nlohmann::json::parse(crossValidationToJson(request_, summary_));
    std::string different;
    for (const char* key : {"dataset_fingerprint", "folds_rule", "fold_count", "folds_seed", "seed", "epochs", "weights"})
        if (!found.is_object() || !found.contains(key) || found[key] != wanted[key])
            different += (different.empty() ? "" : ", ") + std::string(key);
    const auto recipe =
        found.is_object() && found.contains("recipe") ? parseRecipe(found["recipe"].dump(), utf8(file)) : Result<Recipe>();
    if (!recipe || recipeToJson(*recipe) != recipeToJson(request_.recipe)) // older ones do not have all of its fields
        different += (different.empty() ? "" : ", ") + std::string("recipe");
    const bool linksSimilar =
        found.is_object() && found.value("link_similar", nlohmann::json(false)) == true; // older ones do not name it
    if (linksSimilar != request_.linkSimilar)
        different += (different.empty() ? "" : ", ") + std::string("link_similar");
    if (different.empty())
        return {};
    return fail(ErrorCode::InvalidInput,
                {"crossvalidation.other",
                 "{folder} holds another cross-validation; these differ: {different}. Choose a new folder, or ask for the same.",
                 {{"folder", utf8(request_.folder)}, {"different", different}}});
}

Result<void> CrossValidating::doFold(int fold)
{
    const std::string name = foldName(*request_.dataset, request_.folds, fold);
    observer_.foldBegun(fold, summary_.foldCount, name);
    FoldContext within(context_, fold, summary_.foldCount, name);
    const auto there = Run::open(foldFolder(fold));
    if (!there || there->info().state != "completed")
        if (auto trained = train(fold, within); !trained)
            return trained;
    if (auto taken = take(fold); !taken)
        return taken;
    observer_.foldEnded(summary_.folds.back());
    return write();
}

Result<void> CrossValidating::train(int fold, JobContext& context)
{
    std::error_code ignored;
    Result<TrainingOutcome> outcome;
    if (fs::exists(foldFolder(fold) / "run.json", ignored)) {
        ResumeRequest resume;
        resume.runFolder = foldFolder(fold);
        resume.dataset = request_.dataset;
        resume.device = request_.device;
        resume.threads = request_.threads;
        outcome = resumeTraining(resume, host_, control_, observer_, context);
    } else {
        TrainingRequest training = foldTraining(request_, made_, fold);
        training.runFolder = foldFolder(fold);
        outcome = runTraining(training, host_, control_, observer_, context);
    }
    if (!outcome)
        return fail(outcome.error());
    if (outcome->end == TrainingEnd::Cancelled || outcome->end == TrainingEnd::StoppedEarly)
        return fail(ErrorCode::Cancelled,
                    {"crossvalidation.stopped",
                     "Stopped in fold {number} of {count}. What is finished is kept: ask for the same again to go on.",
                     {{"number", std::to_string(fold + 1)}, {"count", std::to_string(summary_.foldCount)}}});
    return {};
}

/// What is said of one fold holds of the scores of all.
void CrossValidating::takeFindings(const RunInfo& fold)
{
    RunInfo all;
    all.findings = std::move(summary_.findings);
    all.warnings = std::move(summary_.warnings);
    addFindings(all, fold);
    summary_.cautions = cautionsWith(all);
    summary_.findings = std::move(all.findings);
    summary_.warnings = std::move(all.warnings);
}

/// The fold's predictions at its best epoch join the others.
Result<void> CrossValidating::take(int fold)
{
    const auto run = Run::open(foldFolder(fold));
    if (!run)
        return fail(run.error());
    const auto places = run->locateIn(*request_.dataset);
    if (!places)
        return fail(places.error());
    const auto predictions = run->predictions(run->info().bestEpoch, PredictionSource::Validation);
    if (!predictions)
        return fail(predictions.error());
    FoldOutcome outcome;
    outcome.name = foldName(*request_.dataset, request_.folds, fold);
    outcome.folder = utf8(foldFolder(fold).filename());
    outcome.bestEpoch = run->info().bestEpoch;
    std::set<int> subjects;
    std::vector<float> probabilities(static_cast<std::size_t>(predictions->classCount()));
    for (int row = 0; row < predictions->size(); ++row) {
        const int sample = (*places)[static_cast<std::size_t>(predictions->sample(row))];
        if (sample < 0)
            continue;
        for (int c = 0; c < predictions->classCount(); ++c)
            probabilities[static_cast<std::size_t>(c)] = predictions->probability(row, c);
        summary_.pooled.add(sample, predictions->truth(row), probabilities.data());
        subjects.insert(subjects_.of(sample));
    }
    const auto scores = scoresOf(*predictions, run->positiveClasses());
    if (!scores)
        return fail(scores.error());
    outcome.scores = *scores;
    outcome.samples = scores->samples;
    outcome.subjects = static_cast<int>(subjects.size());
    learner_ = run->info().learner;
    takeFindings(run->info());
    summary_.folds.push_back(std::move(outcome));
    auto report = scoreReport(summary_.pooled, run->positiveClasses(), subjects_, {});
    if (!report)
        return fail(report.error());
    summary_.report = std::move(*report);
    return {};
}

Result<void> CrossValidating::write()
{
    return writeFileAtomically(request_.folder / crossValidationFileName, crossValidationToJson(request_, summary_));
}

/// The networks of all folds in one file. None where one of theirs was deleted: scores need no network.
Result<void> CrossValidating::writeEnsembleOf(const fs::path& checkpoints) const
{
    std::vector<fs::path> models;
    for (int fold = 0; fold < summary_.foldCount; ++fold) {
        models.push_back(foldFolder(fold) / "checkpoints" / bestModelName);
        std::error_code ignored;
        if (!fs::exists(models.back(), ignored))
            return {};
    }
    return writeEnsemble(checkpoints / bestModelName, models, {{"architecture", request_.recipe.network.architecture}});
}

/// What Results, Compare and the report read, and the ensemble of the folds' networks for other images.
Result<void> CrossValidating::writePooled()
{
    const fs::path folder = request_.folder / pooledRunName;
    std::error_code ignored;
    if (fs::exists(folder / "run.json", ignored))
        if (auto gone = deleteRun(folder); !gone)
            return gone;
    RunInfo info;
    info.name = request_.name;
    info.recipe = request_.recipe;
    info.plannedEpochs = 1;
    info.seed = request_.seed;
    info.linkSimilar = made_.linkSimilar;
    info.weightsName = utf8(request_.weights.filename());
    info.findings = summary_.findings;
    info.references = pooledReferencesOf(*request_.dataset, made_.splits, context_);
    Split split = made_.splits.front();
    split.parts.assign(split.parts.size(), Part::LeftOut);
    split.leftOutAsLinked = 0;
    split.warnings = {{pooledRunWarning,
                       "Out of fold: {count} networks, each of which says what it thinks of the patients that it did not learn "
                       "from. Thresholds and probabilities of different networks are pooled here.",
                       {{"count", std::to_string(summary_.foldCount)}}}};
    split.warnings.insert(split.warnings.end(), summary_.warnings.begin(), summary_.warnings.end());
    for (int row = 0; row < summary_.pooled.size(); ++row)
        split.parts[static_cast<std::size_t>(summary_.pooled.sample(row))] = Part::Validation;
    auto writer = RunWriter::create(folder, std::move(info), *request_.dataset, split);
    if (!writer)
        return fail(writer.error());
    (*writer)->started(learner_);
    EpochRecord record;
    record.epoch = 1;
    record.best = true;
    record.validation = summary_.report.images.scores;
    (*writer)->predictionsReady({1, PredictionSource::Validation, summary_.pooled});
    (*writer)->epochFinished(record);
    if (auto together = writeEnsembleOf((*writer)->checkpointFolder()); !together)
        return together;
    (*writer)->checkpointWritten(1, true);
    return (*writer)->finish(TrainingOutcome{TrainingEnd::Completed, 1, 1, record.validation, {}});
}

} // namespace

TrainingRequest foldTraining(const CrossValidationRequest& request, const MadeFolds& made, int fold)
{
    TrainingRequest training;
    training.dataset = request.dataset;
    training.split = made.splits[static_cast<std::size_t>(fold)];
    training.linkSimilar = made.linkSimilar;
    training.recipe = request.recipe;
    training.recipe.finalNetwork = false;
    training.epochs = request.epochs;
    training.seed = request.seed;
    training.device = request.device;
    training.weights = request.weights;
    training.threads = request.threads;
    training.runName = request.name + ", " + foldName(*request.dataset, request.folds, fold);
    return training;
}

Result<CrossValidationSummary> runCrossValidation(const CrossValidationRequest& request, EngineHost& host,
                                                  TrainingControl& control, CrossValidationObserver& observer,
                                                  JobContext& context)
{
    return CrossValidating(request, host, control, observer, context).run();
}

} // namespace nucleoscope
