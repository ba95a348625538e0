#include "core/audit/image_facts.h"
#include "core/base/json_values.h"
#include "core/base/text.h"
#include "core/workflow/class_mapping.h"
#include "core/workflow/dataset_subjects.h"
#include "core/workflow/json_number.h"
#include "core/workflow/prediction_task.h"
#include "core/workflow/run_predictor.h"
#include "core/workflow/score_report_json.h"
#include "core/workflow/split_record.h"
#include "core/workflow/trained_samples.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace nucleoscope {
namespace {

using Json = nlohmann::ordered_json;

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

Result<void> checkClasses(const Dataset& dataset, const ClassMapping& classes, const RunInfo& info)
{
    if (dataset.classes().empty())
        return fail(ErrorCode::InvalidInput, {"evaluation.unlabelled",
                                              "{data} has no classes to compare with. Predict its images instead.",
                                              {{"data", utf8(dataset.location())}}});
    if (classes.unmatched().empty())
        return {};
    std::vector<std::string> known;
    for (const ClassInfo& learned : info.classes)
        known.push_back(learned.name);
    return fail(ErrorCode::Mismatch,
                {"evaluation.other_classes",
                 "{data} has classes that the run does not know: {unknown}. The run tells apart: {known}.",
                 {{"data", utf8(dataset.location())}, {"unknown", listed(classes.unmatched())}, {"known", listed(known)}}});
}

Message counted(const char* id, const char* text, int count)
{
    return {id, text, {{"count", grouped(count)}}};
}

/// Samples to evaluate: labelled, neither learned from nor set aside as the run's test part. Counts the others in `evaluation`.
std::vector<int> chosenSamples(const Dataset& dataset, const TrainedSamples& found, Evaluation& evaluation)
{
    std::vector<int> chosen;
    int unlabelled = 0;
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        if (dataset.sample(i).classIndex < 0)
            ++unlabelled;
        else if (found.trained[static_cast<std::size_t>(i)])
            ++evaluation.leftOutAsTrained;
        else if (found.setAside[static_cast<std::size_t>(i)])
            ++evaluation.leftOutAsTest;
        else
            chosen.push_back(i);
    }
    if (unlabelled > 0)
        evaluation.warnings.push_back(
            counted("evaluation.some_unlabelled", "{count} images without a class were left out.", unlabelled));
    if (evaluation.leftOutAsTest > 0)
        evaluation.warnings.push_back(counted("evaluation.test_left_out",
                                              "{count} of the images are the run's test part and were left out: it is opened "
                                              "with --test, which the run records.",
                                              evaluation.leftOutAsTest));
    return chosen;
}

/// How many of the chosen samples chose the best epoch.
int validationSamples(const Run& run, const Dataset& dataset, const std::vector<int>& chosen)
{
    std::map<std::string, Part> parts;
    for (const RunSample& sample : run.samples())
        parts.emplace(sample.id, sample.part);
    return static_cast<int>(std::count_if(chosen.begin(), chosen.end(), [&](int index) {
        const auto known = parts.find(dataset.sample(index).id);
        return known != parts.end() && known->second == Part::Validation;
    }));
}

/// What a reader of the scores must know to believe them no further than they reach.
void addWarnings(const Run& run, const Dataset& dataset, const TrainedSamples& found, const std::vector<int>& chosen,
                 Evaluation& evaluation)
{
    const RunInfo& info = run.info();
    auto& warnings = evaluation.warnings;
    const auto touched = static_cast<int>(std::count_if(chosen.begin(), chosen.end(), [&](int index) {
        return found.touchedSubjects.contains(dataset.sample(index).subject);
    }));
    if (touched > 0)
        warnings.push_back(
            counted("evaluation.touched_subjects",
                    "{count} of the images are of patients whom the network learned from, or who share identical images with "
                    "them: the scores flatter it.",
                    touched));
    const bool sameDataset = found.sameCollection || dataset.fingerprint().hex() == info.datasetFingerprint;
    const int validation = sameDataset ? validationSamples(run, dataset, chosen) : 0;
    if (validation > 0) {
        warnings.push_back(counted("evaluation.validation_samples",
                                   "{count} of the images were in the run's validation part, by which its best epoch was chosen: "
                                   "the scores are a little too good.",
                                   validation));
    }
    const std::vector<Message> known = validation > 0 ? cautionsOf(info) : leaksOf(info);
    for (const Message& caution : known)
        warnings.push_back({"evaluation.of_run", "Of the run: {caution}", {{"caution", caution.english()}}});
    if (found.byNameOnly)
        warnings.push_back(
            {"evaluation.by_name",
             "The run's own images are not at {place} any more, so those it learned from were told by their names.",
             {{"place", info.datasetLocation}}});
    if (!dataset.subjectsKnown())
        warnings.push_back({"evaluation.subjects_unknown", "Whose images these are is unknown: each counts as its own patient."});
    if (dataset.drawn())
        warnings.push_back({"evaluation.drawn", "These nuclei are drawn: the scores say nothing about real cells."});
}

Result<void> score(const Run& run, const Dataset& dataset, Evaluation& evaluation)
{
    auto confusion = ConfusionMatrix::of(evaluation.predictions);
    if (!confusion)
        return fail(confusion.error());
    auto scores = scoresOf(evaluation.predictions, run.positiveClasses());
    if (!scores)
        return fail(scores.error());
    evaluation.confusion = std::move(*confusion);
    evaluation.scores = *scores;
    evaluation.samples = evaluation.predictions.size();
    const Subjects subjects = datasetSubjects(dataset, run.info().linkedSubjects);
    const PredictionList subjectCalls =
        calledAt(subjectPredictions(evaluation.predictions, subjects), run.positiveClasses(), evaluation.threshold.point());
    auto report = scoreReport(evaluation.predictions, subjectCalls, run.positiveClasses(), subjects);
    if (!report)
        return fail(report.error());
    evaluation.report = std::move(*report);
    return {};
}

/// Whose answers are evaluated, and which images its network has learned from.
struct Asked {
    std::optional<Run> finalRun; ///< nothing: the run's own
    TrainedSamples found;
};

/// The final network learned from the run's own examiners as well, wherever they lie now: where any of them are to be evaluated, the
/// examined one is asked.
Result<Asked> askedAbout(const Run& run, const Dataset& dataset, NetworkChoice choice, JobContext& context)
{
    auto finalRun = finalRunFor(run, choice);
    if (!finalRun)
        return fail(finalRun.error());
    Asked asked{std::move(*finalRun), {}};
    auto found = findTrainedSamples(asked.finalRun ? *asked.finalRun : run, dataset, context);
    if (!found)
        return fail(found.error());
    asked.found = std::move(*found);
    if (!asked.finalRun || choice == NetworkChoice::Final || asked.found.count == 0)
        return asked;
    auto before = findTrainedSamples(run, dataset, context);
    if (!before)
        return fail(before.error());
    if (before->count < asked.found.count)
        asked = Asked{std::nullopt, std::move(*before)};
    return asked;
}

Json silhouetteJson(const ReferenceScores& reference)
{
    Json json = Json::object();
    for (const ScoreKind kind : {ScoreKind::Auroc, ScoreKind::BalancedAccuracy, ScoreKind::Accuracy, ScoreKind::Sensitivity,
                                 ScoreKind::Specificity, ScoreKind::WeightedF1})
        json[std::string(scoreName(kind))] = {{"value", jsonNumber(scoreValue(reference.scores, kind))},
                                              {"interval_low", jsonNumber(reference.intervals.of(kind).low)},
                                              {"interval_high", jsonNumber(reference.intervals.of(kind).high)}};
    return json;
}

Json confusionRows(const ConfusionMatrix& confusion)
{
    Json rows = Json::array();
    for (int truth = 0; truth < confusion.classCount(); ++truth) {
        Json row = Json::array();
        for (int predicted = 0; predicted < confusion.classCount(); ++predicted)
            row.push_back(confusion.count(truth, predicted));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::optional<ReferenceScores> silhouetteOn(const Run& run, const Dataset& dataset, const PredictionList& predictions,
                                            JobContext& context)
{
    const SilhouetteModel& model = run.info().references.silhouetteModel;
    if (model.empty() || model.classCount() != predictions.classCount()
        || (dataset.sampleCount() > measuredUnasked && !imagesAreMeasured(dataset)))
        return std::nullopt;
    const auto facts = measureImages(dataset, {context.stopToken(), [&](double fraction) {
                                                   context.report({fraction, {"audit.reading", "Reading every image"}});
                                               }});
    if (!facts)
        return std::nullopt;
    std::vector<int> samples;
    std::vector<int> truths;
    for (int row = 0; row < predictions.size(); ++row) {
        samples.push_back(predictions.sample(row));
        truths.push_back(predictions.truth(row));
    }
    const auto examined = model.examine(dataset, *facts, samples, truths);
    const auto scores = examined ? scoresOf(*examined, run.positiveClasses()) : fail(examined.error());
    if (!scores)
        return std::nullopt;
    const Subjects subjects = datasetSubjects(dataset, run.info().linkedSubjects); // as of the scores beside it
    return ReferenceScores{*scores, scoreIntervals(*examined, run.positiveClasses(), subjects)};
}

Result<Evaluation> evaluateRun(const Run& run, std::shared_ptr<const Dataset> dataset, EngineHost& host,
                               const PredictionOptions& options, JobContext& context)
{
    const ClassMapping classes(*dataset, run.info().classes);
    if (const auto fits = checkClasses(*dataset, classes, run.info()); !fits)
        return fail(fits.error());
    const auto asked = askedAbout(run, *dataset, options.network, context);
    if (!asked)
        return fail(asked.error());
    const Run& network = asked->finalRun ? *asked->finalRun : run;
    const TrainedSamples& found = asked->found;

    Evaluation evaluation;
    evaluation.network = asked->finalRun ? NetworkChoice::Final : NetworkChoice::Examined;
    evaluation.epoch = network.info().bestEpoch;
    const std::vector<int> chosen = chosenSamples(*dataset, found, evaluation);
    if (chosen.empty() && evaluation.leftOutAsTest > 0)
        return fail(ErrorCode::InvalidInput,
                    {"evaluation.only_test",
                     "Nothing of {data} is left to evaluate: {count} of its images were in the run's training part, {test} are "
                     "its test part, which --test opens.",
                     {{"data", utf8(dataset->location())},
                      {"count", grouped(evaluation.leftOutAsTrained)},
                      {"test", grouped(evaluation.leftOutAsTest)}}});
    if (chosen.empty())
        return fail(ErrorCode::InvalidInput,
                    {"evaluation.nothing_left",
                     "Nothing of {data} is left to evaluate: {count} of its images were in the run's training part.",
                     {{"data", utf8(dataset->location())}, {"count", grouped(evaluation.leftOutAsTrained)}}});
    auto predicted = predictSamples(network, dataset, chosen, host, options, context);
    if (!predicted)
        return fail(predicted.error());
    evaluation.predictions = std::move(predicted->predictions);
    evaluation.unreadable = std::move(predicted->unreadable);
    addWarnings(run, *dataset, found, chosen, evaluation);
    if (const auto scored = score(run, *dataset, evaluation); !scored)
        return fail(scored.error());
    evaluation.silhouette = silhouetteOn(run, *dataset, evaluation.predictions, context);
    return evaluation;
}

Result<void> callAt(Evaluation& evaluation, const CallingThreshold& threshold, const Run& run, const Dataset& dataset)
{
    evaluation.threshold = threshold;
    evaluation.predictions = calledAt(evaluation.predictions, run.positiveClasses(), threshold.point());
    return score(run, dataset, evaluation);
}

std::string evaluationToJson(const Evaluation& evaluation, const Run& run)
{
    Json classes = Json::array();
    std::vector<std::string> positive;
    for (const ClassInfo& info : run.info().classes) {
        classes.push_back(info.name);
        if (info.positive)
            positive.push_back(info.name);
    }
    Json json;
    json["run"] = utf8(run.folder());
    json["network"] = nameOf(evaluation.network);
    json["epoch"] = evaluation.epoch;
    json["samples"] = evaluation.samples;
    json["left_out_as_trained"] = evaluation.leftOutAsTrained;
    json["left_out_as_test"] = evaluation.leftOutAsTest;
    json["classes"] = classes;
    json["positive"] = positive.size() == 1 ? Json(positive.front()) : Json(positive);
    json["threshold"] = classes.size() == 2 && positive.size() == 1 ? Json(evaluation.threshold.threshold) : Json();
    json["threshold_from"] = nameOf(evaluation.threshold.from);
    json["confusion"] = confusionRows(evaluation.confusion);
    json["loss"] = jsonNumber(evaluation.scores.loss);
    json["accuracy"] = jsonNumber(evaluation.scores.accuracy);
    json["balanced_accuracy"] = jsonNumber(evaluation.scores.balancedAccuracy);
    json["weighted_f1"] = jsonNumber(evaluation.scores.weightedF1);
    json["auroc"] = jsonNumber(evaluation.scores.auroc);
    json["sensitivity"] = jsonNumber(evaluation.scores.sensitivity);
    json["specificity"] = jsonNumber(evaluation.scores.specificity);
    json["test_openings"] = Json::array();
    for (const TestOpening& opening : run.info().testOpenings)
        json["test_openings"].push_back(opening.time);
    json.update(toJson(evaluation.report, run.info().classes));
    json["silhouette"] = evaluation.silhouette ? silhouetteJson(*evaluation.silhouette) : Json();
    json["unreadable"] = Json::array();
    for (const UnreadableFile& file : evaluation.unreadable)
        json["unreadable"].push_back({{"file", file.file}, {"reason", file.reason.english()}});
    json["warnings"] = Json::array();
    for (const Message& warning : evaluation.warnings)
        json["warnings"].push_back(warning.english());
    return jsonText(json);
}

} // namespace nucleoscope
