// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/learning/recipe_names.h"
#include "core/report/report_drawings.h"
#include "core/report/report_pages.h"
#include "core/run/imported_run.h"
#include "core/workflow/prediction_task.h"

#include <algorithm>

namespace nucleoscope {
namespace {

using Look = ReportParagraph::Look;

const char* severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note: return "note";
    case Severity::Warning: return "warning";
    case Severity::Serious: return "serious";
    }
    return "";
}

/// "turned by any angle, mirrored, moved by 5 %"; what changes pictures while learning.
std::string augmentationWords(const Augmentation& a)
{
    std::vector<std::string> words;
    const auto add = [&](double amount, const std::string& text) {
        if (amount != 0)
            words.push_back(text);
    };
    add(a.rotationDegrees, a.rotationDegrees >= 180 ? "turned by any angle" : "turned by ±" + fixed(a.rotationDegrees, 0) + "°");
    add(a.horizontalFlip || a.verticalFlip, "mirrored");
    add(a.shiftFraction, "moved by ±" + percentWords(a.shiftFraction, 0));
    add(a.scaleFraction, "scaled by ±" + percentWords(a.scaleFraction, 0));
    add(a.brightness, "brightness ±" + percentWords(a.brightness, 0));
    add(a.contrast, "contrast ±" + percentWords(a.contrast, 0));
    add(a.saturation, "saturation ±" + percentWords(a.saturation, 0));
    add(a.hue, "hue ±" + fixed(a.hue, 2) + " turns");
    add(a.stain, "stain ±" + percentWords(a.stain, 0));
    add(a.blurSigmaPixels, "blurred up to " + fixed(a.blurSigmaPixels, 1) + " pixels");
    add(a.holeFraction, "half of them with a hole of up to " + percentWords(a.holeFraction, 0) + " of the side");
    return words.empty() ? "as they are" : joined(words, ", ");
}

/// "balanced_subjects" → "balanced subjects"
template <typename Choice>
std::string choiceWords(Choice choice)
{
    std::string words(choiceName(choice));
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string headWords(const std::vector<HeadLayer>& layers)
{
    std::vector<std::string> words;
    for (const HeadLayer& layer : layers)
        switch (layer.kind) {
        case HeadLayer::Kind::Linear:
            words.push_back(layer.outputs > 0 ? "linear to " + std::to_string(layer.outputs) : "linear to the classes");
            break;
        case HeadLayer::Kind::Relu: words.emplace_back("ReLU"); break;
        case HeadLayer::Kind::Dropout: words.push_back("dropout " + fixed(layer.probability, 2)); break;
        }
    return joined(words, ", ");
}

/// 0.0005, not 5e-04.
std::string plainNumber(double value)
{
    std::string text = fixed(value, 8);
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

std::string metricWords(Metric metric)
{
    std::string words(metricName(metric));
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string lossWords(const Recipe& recipe)
{
    std::string words = "cross-entropy";
    if (recipe.loss.labelSmoothing > 0)
        words += ", labels smoothed by " + fixed(recipe.loss.labelSmoothing, 2);
    if (recipe.loss.classWeights)
        words += ", rarer classes weigh more";
    if (recipe.network.output == OutputActivation::Softmax)
        words += ", on top of a softmax (a known mistake)";
    return words;
}

ReportTable recipeTable(const RunInfo& info)
{
    const Recipe& recipe = info.recipe;
    const std::string crop = recipe.input.cropPixels > 0
                                 ? "centre of " + std::to_string(recipe.input.cropPixels) + " pixels, brought to "
                                 : std::string("whole picture, brought to ");
    ReportTable table;
    table.header = {"", ""};
    table.textColumns = 2;
    table.widths = {0.28, 0.72};
    const std::string views = recipe.testTimeViews > 1
                                  ? "mean over " + std::to_string(recipe.testTimeViews) + " turned and mirrored views"
                                  : std::string("one view");
    if (isImportedRun(info)) { // nothing is known of its training
        table.rows = {{"network", recipe.network.architecture + ", " + grouped(info.learner.parameters) + " parameters"},
                      {"came as", info.weightsName + ", fingerprint " + info.weightsFingerprint},
                      {"head", headWords(recipe.network.head)},
                      {"input", crop + std::to_string(recipe.input.sizePixels) + " × " + std::to_string(recipe.input.sizePixels)},
                      {"prediction", views}};
        return table;
    }
    table.rows = {
        {"network", recipe.network.architecture + ", " + grouped(info.learner.parameters) + " parameters, "
                        + grouped(info.learner.trainedParameters) + " of them trained"},
        {"started from", info.weightsName.empty() ? "random weights" : info.weightsName},
        {"head", headWords(recipe.network.head)},
        {"input", crop + std::to_string(recipe.input.sizePixels) + " × " + std::to_string(recipe.input.sizePixels)},
        {"pictures while learning",
         augmentationWords(recipe.augmentation) + (recipe.mixingAlpha > 0 ? "; each mixed with another" : "")},
        {"drawn", choiceWords(recipe.sampling)},
        {"loss", lossWords(recipe)},
        {"optimiser", choiceWords(recipe.optimiser.kind) + ", learning rate " + plainNumber(recipe.optimiser.learningRate)
                          + ", weight decay " + plainNumber(recipe.optimiser.weightDecay) + ", schedule "
                          + choiceWords(recipe.schedule.kind)},
        {"epochs", grouped(info.finishedEpochs) + " of " + grouped(info.plannedEpochs) + ", batches of "
                       + std::to_string(recipe.batchSize) + "; epoch " + std::to_string(info.bestEpoch) + " was kept, by "
                       + metricWords(recipe.selection)},
        {"prediction", views + (recipe.weightAverageDecay > 0 ? ", weights averaged over the training" : "")},
    };
    return table;
}

void addFindings(const ReportFacts& facts, ReportBlocks& blocks)
{
    blocks.push_back(ReportHeading{"Findings left open", 2, "findings"});
    if (facts.info.findings.empty()) {
        blocks.push_back(ReportParagraph{facts.info.references.recorded()
                                             ? "The audit of the split found nothing that was left open."
                                             : "This run is older than the record of findings; audit its dataset and split anew.",
                                         Look::Plain});
        return;
    }
    ReportTable table;
    table.header = {"", "what", "what it means", "what to do"};
    table.textColumns = 4;
    table.widths = {0.09, 0.33, 0.33, 0.25};
    for (const RunFinding& finding : facts.info.findings)
        table.rows.push_back(
            {severityWord(finding.severity), finding.what.english(), finding.howBad.english(), finding.whatToDo.english()});
    blocks.push_back(std::move(table));
}

/// Those that the first page leaves out.
ReportParagraph otherScores(const ReportFacts& facts)
{
    const auto words = [&](ScoreKind kind, const std::string& name) {
        const Interval& interval = facts.scores.images.intervals.of(kind);
        const std::string range =
            interval.known() ? " (" + fixed(interval.low, 3) + "–" + fixed(interval.high, 3) + ")" : std::string();
        return name + " " + fixed(scoreValue(facts.scores.images.scores, kind), 3) + range;
    };
    return {"Besides the scores of the first page, nucleus by nucleus: " + words(ScoreKind::Accuracy, "accuracy") + ", "
                + words(ScoreKind::WeightedF1, "weighted F1") + ", " + words(ScoreKind::Loss, "loss") + " nats.",
            Look::Plain};
}

std::vector<std::string> thresholdRow(const std::string& name, const ThresholdOutcome& outcome)
{
    const auto value = [&](double prevalence) {
        return percentWords(predictiveValues(outcome.sensitivity(), outcome.specificity(), prevalence).positive, 0);
    };
    return {name,
            fixed(outcome.threshold, 3),
            fixed(outcome.sensitivity(), 3),
            fixed(outcome.specificity(), 3),
            percentWords(outcome.positivePredictiveValue(), 0),
            value(0.1),
            value(0.01)};
}

ReportTable thresholdTable(const ReportFacts& facts)
{
    ReportTable table;
    table.header = {"", "threshold", "sensitivity", "specificity", "PPV here", "PPV at 10 %", "PPV at 1 %"};
    table.widths = {0.32, 0.12, 0.13, 0.13, 0.1, 0.1, 0.1};
    table.rows.push_back(thresholdRow("in use", facts.sweep.at(facts.point.threshold)));
    if (const auto youden = facts.sweep.bestByYouden())
        table.rows.push_back(thresholdRow("greatest sensitivity + specificity", *youden));
    if (const auto sensitive = facts.sweep.reachingSensitivity(0.95))
        table.rows.push_back(thresholdRow("finds 95 %", *sensitive));
    table.note = "PPV: of the nuclei called " + facts.positiveName() + ", the share that is " + facts.positiveName()
                 + "; here, and where 10 % or 1 % of all nuclei were. The two lower thresholds were chosen on the very nuclei "
                   "that they are judged by.";
    return table;
}

ReportTable patientTable(const ReportFacts& facts)
{
    ReportTable table;
    table.header = {
        "patient", "class", "called", "nuclei", "right", "share right", "mean probability of " + facts.positiveName()};
    table.textColumns = 3;
    table.widths = {0.22, 0.11, 0.11, 0.11, 0.11, 0.14, 0.2};
    for (const SubjectScore& patient : facts.patients)
        table.rows.push_back({facts.subjects.id(patient.subject), patient.truth >= 0 ? facts.className(patient.truth) : "–",
                              patient.called >= 0 ? facts.className(patient.called) : "–", grouped(patient.samples),
                              grouped(patient.right), percentWords(patient.accuracy(), 0),
                              fixed(patient.meanPositiveProbability, 2)});
    table.note = "Worst first. A patient is called by the mean probability of the nuclei, at the same threshold.";
    return table;
}

} // namespace

void addHowItWasDone(const ReportFacts& facts, ReportBlocks& blocks)
{
    blocks.push_back(ReportHeading{"How it was done", 1, "method"});
    blocks.push_back(ReportHeading{"Data and split", 2, "data"});
    std::vector<std::string> sentences;
    for (const Message& sentence : summaryOf(facts.info))
        sentences.push_back(sentence.english());
    blocks.push_back(ReportList{std::move(sentences)});
    const bool imported = isImportedRun(facts.info);
    if (!imported)
        addFindings(facts, blocks);
    blocks.push_back(ReportHeading{imported ? "Network" : "Recipe", 2, "recipe"});
    if (!facts.info.recipe.description.empty())
        blocks.push_back(ReportParagraph{facts.info.recipe.description, Look::Plain});
    blocks.push_back(recipeTable(facts.info));
    if (imported)
        return;
    blocks.push_back(ReportHeading{"Learning", 2, "learning"});
    blocks.push_back(learningFigure(facts));
}

void addWhatCameOut(const ReportFacts& facts, ReportBlocks& blocks)
{
    blocks.push_back(ReportHeading{"Results in detail", 1, "results"});
    blocks.push_back(otherScores(facts));
    if (facts.sweep.hasBothSides()) {
        blocks.push_back(ReportHeading{"Thresholds", 2, "thresholds"});
        blocks.push_back(curvesFigure(facts));
        blocks.push_back(thresholdTable(facts));
        blocks.push_back(ReportHeading{"Calibration", 2, "calibration"});
        blocks.push_back(calibrationFigure(facts));
    }
    if (facts.temperature && !facts.temperature->atBound)
        blocks.push_back(ReportParagraph{
            "The network is " + std::string(facts.temperature->value > 1 ? "surer" : "less sure")
                + " than its hits warrant: on the validation part, dividing the logits by " + fixed(facts.temperature->value, 2)
                + " (temperature) would bring the loss from " + fixed(facts.temperature->lossBefore, 3) + " to "
                + fixed(facts.temperature->lossAfter, 3) + ". The probabilities of this report are as they came.",
            Look::Plain});
    if (!facts.info.subjectsKnown)
        return;
    blocks.push_back(ReportHeading{"Patient by patient", 2, "patients"});
    blocks.push_back(patientTable(facts));
}

void addRecord(const ReportFacts& facts, ReportBlocks& blocks)
{
    const RunInfo& info = facts.info;
    blocks.push_back(ReportHeading{"For the record", 1, "record"});
    ReportTable table;
    table.header = {"", ""};
    table.textColumns = 2;
    table.widths = {0.28, 0.72};
    table.rows = {{"run", info.id + ", seed " + std::to_string(info.seed)},
                  {isImportedRun(info) ? "imported" : "trained",
                   info.created + " to " + (info.finished.empty() ? "–" : info.finished) + ", " + info.state},
                  {"program", info.program + ", " + info.learner.engine},
                  {"computed on",
                   info.learner.deviceName + " (" + info.learner.device + "), " + choiceWords(info.learner.precision)},
                  {"dataset", info.datasetName + ", fingerprint " + info.datasetFingerprint},
                  {"threshold", fixed(facts.point.threshold, 3)
                                    + (facts.point.upper ? "; from there to " + fixed(*facts.point.upper, 3) + " left to a person"
                                                         : std::string())}};
    if (!info.note.empty())
        table.rows.push_back({"note", info.note});
    const bool aside = facts.parts.at(Part::Test).samples > 0;
    if (info.testOpenings.empty())
        table.rows.push_back({"test part", aside ? "set aside, never opened" : "none was set aside"});
    blocks.push_back(std::move(table));
    if (info.testOpenings.empty())
        return;
    blocks.push_back(ReportHeading{"Openings of the test part", 2, "openings"});
    ReportTable openings;
    openings.header = {"when", "epoch", "nuclei", "balanced accuracy", "AUROC"};
    for (const TestOpening& opening : info.testOpenings)
        openings.rows.push_back({opening.time, std::to_string(opening.epoch), grouped(opening.samples),
                                 fixed(opening.balancedAccuracy, 3), fixed(opening.auroc, 3)});
    blocks.push_back(std::move(openings));
}

} // namespace nucleoscope
