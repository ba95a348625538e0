// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipe_page.h"
#include "core/report/record_rows.h"
#include "core/report/report_drawings.h"
#include "core/report/report_pages.h"
#include "core/report/report_words.h"
#include "core/run/imported_run.h"
#include "core/workflow/prediction_task.h"

#include <algorithm>

namespace nucleoscope {
namespace {

using Look = ReportParagraph::Look;

std::string severityWord(Severity severity, const ReportLanguage& say)
{
    switch (severity) {
    case Severity::Note: break;
    case Severity::Warning: return say({"report.severity.warning", "warning"});
    case Severity::Serious: return say({"report.severity.serious", "serious"});
    }
    return say({"report.severity.note", "note"});
}

void addFindings(const ReportFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    blocks.push_back(ReportHeading{say({"report.part.findings", "Findings left open"}), 2, "findings"});
    if (facts.info.findings.empty()) {
        blocks.push_back(ReportParagraph{
            say({"report.no_findings", facts.info.references.recorded()
                                           ? "The audit of the split found nothing that was left open."
                                           : "This run is older than the record of findings; audit its dataset and split anew."}),
            Look::Plain});
        return;
    }
    ReportTable table;
    table.header = {"", say({"report.finding.what", "what"}), say({"report.finding.how_bad", "what it means"}),
                    say({"report.finding.what_to_do", "what to do"})};
    table.textColumns = 4;
    table.widths = {0.11, 0.32, 0.32, 0.25};
    for (const RunFinding& finding : facts.info.findings)
        table.rows.push_back(
            {severityWord(finding.severity, say), say.told(finding.what), say.told(finding.howBad), say.told(finding.whatToDo)});
    blocks.push_back(std::move(table));
}

/// Those that the first page leaves out.
ReportParagraph otherScores(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    const auto value = [&](ScoreKind kind) {
        return withInterval(scoreValue(facts.scores.images.scores, kind), facts.scores.images.intervals.of(kind), 3, say);
    };
    return {
        say({"report.other_scores",
             "Besides the scores of the first page, nucleus by nucleus: accuracy {accuracy}, weighted F1 {f1}, loss {loss} "
             "nats.",
             {{"accuracy", value(ScoreKind::Accuracy)}, {"f1", value(ScoreKind::WeightedF1)}, {"loss", value(ScoreKind::Loss)}}}),
        Look::Plain};
}

std::vector<std::string> thresholdRow(const std::string& name, const ThresholdOutcome& outcome, const ReportLanguage& say)
{
    const auto value = [&](double prevalence) {
        return say.percent(predictiveValues(outcome.sensitivity(), outcome.specificity(), prevalence).positive, 0);
    };
    return {name,
            say.fixed(outcome.threshold, 3),
            say.fixed(outcome.sensitivity(), 3),
            say.fixed(outcome.specificity(), 3),
            say.percent(outcome.positivePredictiveValue(), 0),
            value(0.1),
            value(0.01)};
}

ReportTable thresholdTable(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    ReportTable table;
    table.header = {"",
                    say({"report.threshold", "threshold"}),
                    nameOfScore(ScoreKind::Sensitivity, say),
                    nameOfScore(ScoreKind::Specificity, say),
                    say({"report.ppv_here", "PPV here"}),
                    say({"report.ppv_at_10", "PPV at 10\u00a0%"}),
                    say({"report.ppv_at_1", "PPV at 1\u00a0%"})};
    table.widths = {0.32, 0.12, 0.13, 0.13, 0.1, 0.1, 0.1};
    table.rows.push_back(thresholdRow(say({"report.threshold.in_use", "in use"}), facts.sweep.at(facts.point.threshold), say));
    if (const auto youden = facts.sweep.bestByYouden())
        table.rows.push_back(thresholdRow(say({"report.threshold.youden", "greatest sensitivity + specificity"}), *youden, say));
    if (const auto sensitive = facts.sweep.reachingSensitivity(0.95))
        table.rows.push_back(thresholdRow(say({"report.threshold.sensitive", "finds 95 %"}), *sensitive, say));
    table.note = say({"report.ppv",
                      "PPV: of the nuclei called {class}, the share that is {class}; here, and where 10 % or 1 % of all nuclei "
                      "were. The two lower thresholds were chosen on the very nuclei that they are judged by.",
                      {{"class", facts.positiveName()}}});
    return table;
}

ReportTable patientTable(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    ReportTable table;
    table.header = {say({"report.patient", "patient"}), say({"report.class", "class"}),
                    say({"report.called", "called"}),   say({"report.nuclei_counted", "nuclei"}),
                    say({"report.rightly", "right"}),   say({"report.share_right", "share right"})};
    table.textColumns = 3;
    for (const SubjectScore& patient : facts.patients)
        table.rows.push_back({facts.subjects.id(patient.subject), patient.truth >= 0 ? facts.className(patient.truth) : "–",
                              patient.called >= 0 ? facts.className(patient.called) : "–", say.grouped(patient.samples),
                              say.grouped(patient.right), say.percent(patient.accuracy(), 0)});
    const std::string byClass =
        say({"report.worst_first_by_class",
             "Worst first. A patient is called the class whose mean probability over the nuclei is the greatest."});
    if (!hasSides(facts.info)) {
        table.widths = {0.28, 0.16, 0.16, 0.13, 0.13, 0.14};
        table.note = byClass;
        return table;
    }
    table.widths = {0.22, 0.11, 0.11, 0.11, 0.11, 0.14, 0.2};
    table.header.push_back(say({"report.mean_probability", "mean probability of {class}", {{"class", facts.positiveName()}}}));
    for (std::size_t i = 0; i < facts.patients.size(); ++i)
        table.rows[i].push_back(say.fixed(facts.patients[i].meanPositiveProbability, 2));
    table.note =
        isToldByClass(facts.info) && facts.point.isDefault()
            ? byClass
            : say({"report.worst_first", "Worst first. A patient is called by the mean probability of the nuclei, at the "
                                         "same threshold."});
    return table;
}

std::string temperatureWords(const Temperature& temperature, const ReportLanguage& say)
{
    return say({"report.temperature",
                temperature.value > 1
                    ? "The network is surer than its hits warrant: on the validation part, dividing the logits by {value} "
                      "(temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they "
                      "came."
                    : "The network is less sure than its hits warrant: on the validation part, dividing the logits by {value} "
                      "(temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they "
                      "came.",
                {{"value", say.fixed(temperature.value, 2)},
                 {"before", say.fixed(temperature.lossBefore, 3)},
                 {"after", say.fixed(temperature.lossAfter, 3)}}});
}

std::string stateWord(const std::string& state, const ReportLanguage& say)
{
    if (state == "completed")
        return say({"report.state.completed", "completed"});
    if (state == "stopped_early")
        return say({"report.state.stopped_early", "stopped early"});
    if (state == "cancelled")
        return say({"report.state.cancelled", "cancelled"});
    if (state == "interrupted")
        return say({"report.state.interrupted", "interrupted"});
    if (state == "failed")
        return say({"report.state.failed", "failed"});
    return state == "running" ? say({"report.state.running", "running"}) : state;
}

std::string timeOfRun(const RunInfo& info, const ReportLanguage& say)
{
    const std::string state = stateWord(info.state, say);
    if (info.finished.empty())
        return say({"report.trained_from", "from {begun}, {state}", {{"begun", say.time(info.created)}, {"state", state}}});
    return say({"report.trained_from_to",
                "{begun} to {finished}, {state}",
                {{"begun", say.time(info.created)}, {"finished", say.time(info.finished)}, {"state", state}}});
}

std::string thresholdWords(const OperatingPoint& point, const ReportLanguage& say)
{
    const std::string threshold = say.fixed(point.threshold, 3);
    return point.upper ? say({"report.refer_band",
                              "{threshold}; from there to {upper} left to a person",
                              {{"threshold", threshold}, {"upper", say.fixed(*point.upper, 3)}}})
                       : threshold;
}

ReportTable recordTable(const ReportFacts& facts)
{
    const RunInfo& info = facts.info;
    const ReportLanguage& say = facts.language;
    ReportTable table;
    table.header = {"", ""};
    table.textColumns = 2;
    table.widths = {0.28, 0.72};
    table.rows = {runRow(info, say),
                  {isImportedRun(info) ? say({"report.record.imported", "imported"}) : say({"report.record.trained", "trained"}),
                   timeOfRun(info, say)},
                  programRow(info, say),
                  deviceRow(info, true, say),
                  datasetRow(info, say)};
    if (hasSides(info))
        table.rows.push_back({say({"report.threshold", "threshold"}), thresholdWords(facts.point, say)});
    if (!info.note.empty())
        table.rows.push_back({say({"report.record.remark", "remark"}), info.note});
    if (info.testOpenings.empty())
        table.rows.push_back(
            {say({"report.record.test_part", "test part"}), facts.parts.at(Part::Test).samples > 0
                                                                ? say({"report.record.unopened", "set aside, never opened"})
                                                                : say({"report.record.no_test_part", "none was set aside"})});
    return table;
}

} // namespace

void addHowItWasDone(const ReportFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    blocks.push_back(ReportHeading{say({"report.chapter.method", "How it was done"}), 1, "method"});
    blocks.push_back(ReportHeading{say({"report.part.data", "Data and split"}), 2, "data"});
    blocks.push_back(ReportList{summaryItems(facts.info, say)});
    const bool imported = isImportedRun(facts.info);
    if (!imported)
        addFindings(facts, blocks);
    blocks.push_back(
        ReportHeading{imported ? say({"report.part.network", "Network"}) : say({"report.part.recipe", "Recipe"}), 2, "recipe"});
    if (!facts.info.recipe.description.empty())
        blocks.push_back(ReportParagraph{say.text(facts.info.recipe.description), Look::Plain});
    blocks.push_back(recipeTable(facts.info, say));
    if (imported)
        return;
    blocks.push_back(ReportHeading{say({"report.part.learning", "Learning"}), 2, "learning"});
    blocks.push_back(learningFigure(facts));
}

void addWhatCameOut(const ReportFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    blocks.push_back(ReportHeading{say({"report.chapter.results", "Results in detail"}), 1, "results"});
    blocks.push_back(otherScores(facts));
    if (facts.sweep.hasBothSides()) {
        blocks.push_back(ReportHeading{say({"report.part.thresholds", "Thresholds"}), 2, "thresholds"});
        blocks.push_back(curvesFigure(facts));
        blocks.push_back(thresholdTable(facts));
        blocks.push_back(ReportHeading{say({"report.part.calibration", "Calibration"}), 2, "calibration"});
        blocks.push_back(calibrationFigure(facts));
    }
    if (facts.temperature && !facts.temperature->atBound)
        blocks.push_back(ReportParagraph{temperatureWords(*facts.temperature, say), Look::Plain});
    if (!facts.info.subjectsKnown)
        return;
    blocks.push_back(ReportHeading{say({"report.part.patients", "Patient by patient"}), 2, "patients"});
    blocks.push_back(patientTable(facts));
}

void addRecord(const ReportFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    blocks.push_back(ReportHeading{say({"report.chapter.record", "For the record"}), 1, "record"});
    blocks.push_back(recordTable(facts));
    if (facts.info.testOpenings.empty())
        return;
    blocks.push_back(ReportHeading{say({"report.part.openings", "Openings of the test part"}), 2, "openings"});
    ReportTable openings;
    openings.header = openingHeader(hasSides(facts.info), say);
    for (const TestOpening& opening : facts.info.testOpenings)
        openings.rows.push_back(openingRow(opening, hasSides(facts.info), say));
    blocks.push_back(std::move(openings));
}

} // namespace nucleoscope
