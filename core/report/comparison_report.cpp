// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/run/imported_run.h"

#include <algorithm>

namespace nucleoscope {
namespace {

using ComparisonBlocks = std::vector<ReportBlock>;
using ComparisonLook = ReportParagraph::Look;

std::string quoted(const RunInfo& info)
{
    return "“" + info.name + "”";
}

std::string classesOf(const RunInfo& info, bool positive)
{
    std::string names;
    for (const ClassInfo& c : info.classes)
        if (c.positive == positive)
            names += (names.empty() ? "" : " or ") + c.name;
    return names;
}

std::string nameOfScore(ScoreKind kind)
{
    if (kind == ScoreKind::Auroc)
        return "AUROC";
    if (kind == ScoreKind::WeightedF1)
        return "weighted F1";
    std::string name(scoreName(kind));
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

std::string signedNumber(double value)
{
    return (value > 0 ? "+" : "") + fixed(value, 3);
}

bool anyImported(const RunComparison& comparison)
{
    return std::any_of(comparison.runs.begin(), comparison.runs.end(),
                       [](const ComparedRun& run) { return isImportedRun(run.info); });
}

std::string questionOf(const RunComparison& comparison)
{
    const RunInfo& first = comparison.runs.front().info;
    std::string others;
    for (std::size_t i = 1; i < comparison.runs.size(); ++i)
        others += (others.empty() ? "" : ", ") + quoted(comparison.runs[i].info);
    const std::string how = anyImported(comparison)
                                ? " Not all networks were trained here: whether they have seen these nuclei is not known."
                                : " Each network is taken from its best epoch and examined on its validation part, from which it "
                                  "did not learn.";
    return "Does " + others + " tell " + classesOf(first, true) + " from " + classesOf(first, false) + " better than "
           + quoted(first) + ", on the very same nuclei?" + how;
}

std::string callWords(const Comparison& found, const RunInfo& first, const RunInfo& other)
{
    const PairedCalls& calls = found.calls;
    std::string text = "Of " + plural(calls.total(), "nucleus", "nuclei") + ", both called " + grouped(calls.count(true, true))
                       + " rightly and " + grouped(calls.count(false, false)) + " wrongly. Only " + quoted(first)
                       + " was right about " + grouped(calls.count(true, false)) + ", only " + quoted(other) + " about "
                       + grouped(calls.count(false, true)) + ".";
    if (calls.disagreements() > 0)
        text += " If both erred equally often, so uneven a division would come about with a probability of "
                + (found.mcNemar < 0.001 ? std::string("less than 0.001") : fixed(found.mcNemar, 3))
                + " (McNemar's exact test); it takes the nuclei of one patient for independent, and so says “different” too "
                  "readily. The intervals below do not.";
    return text;
}

ReportTable differencesOf(const Comparison& found, const RunInfo& first, const RunInfo& other)
{
    ReportTable table;
    table.header = {"", first.name, other.name, "difference", "95 % interval"};
    for (const ScoreKind kind : allScoreKinds) {
        const ScoreDifference& score = found.of(kind);
        const bool known = score.interval.known();
        table.rows.push_back({nameOfScore(kind) + (kind == ScoreKind::Loss ? " (less is better)" : ""), fixed(score.baseline, 3),
                              fixed(score.other, 3), signedNumber(score.difference()),
                              known ? signedNumber(score.interval.low) + " to " + signedNumber(score.interval.high)
                                          + (score.told() ? "" : ", holds 0")
                                    : "–"});
    }
    table.note =
        first.subjectsKnown
            ? "Intervals of the difference, from drawing whole patients again and again, the same for both networks. They "
              "rest on "
                  + plural(found.subjects, "independent patient", "independent patients") + ", " + grouped(found.smallestStratum)
                  + " of the rarer class. Where an interval holds 0, nothing may be "
                    "concluded from the difference."
            : std::string("From drawing nuclei again and again, as if each were of another person: the intervals are too "
                          "narrow.");
    return table;
}

void addOutcome(const RunComparison& comparison, ComparisonBlocks& blocks)
{
    const RunInfo& first = comparison.runs.front().info;
    blocks.push_back(ReportHeading{"What came out", 1, "outcome"});
    for (const ComparedRun& run : comparison.runs)
        for (const Message& leak : leaksOf(run.info))
            blocks.push_back(ReportParagraph{"The scores of " + quoted(run.info) + " were made with a leak. " + leak.english(),
                                             ComparisonLook::Caution});
    if (const auto& reason = comparison.runs.front().reason)
        blocks.push_back(ReportParagraph{reason->english(), ComparisonLook::Caution});
    for (std::size_t i = 1; i < comparison.runs.size(); ++i) {
        const ComparedRun& run = comparison.runs[i];
        if (comparison.runs.size() > 2)
            blocks.push_back(ReportHeading{run.info.name, 2, {}});
        if (!run.comparison) {
            blocks.push_back(ReportParagraph{"Nothing may be concluded. " + (run.reason ? run.reason->english() : std::string()),
                                             ComparisonLook::Caution});
            continue;
        }
        blocks.push_back(
            ReportParagraph{conclusionOf(*run.comparison, ScoreKind::BalancedAccuracy, first.name, run.info.name).english(),
                            ComparisonLook::Notice});
        blocks.push_back(ReportParagraph{callWords(*run.comparison, first, run.info), ComparisonLook::Plain});
        blocks.push_back(differencesOf(*run.comparison, first, run.info));
    }
}

void addLimits(const RunComparison& comparison, ComparisonBlocks& blocks)
{
    std::vector<std::string> items;
    const auto add = [&](const std::string& item) {
        if (std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    };
    for (const ComparedRun& run : comparison.runs) {
        if (run.comparison)
            for (const Message& caution :
                 cautionsOf(*run.comparison, ScoreKind::BalancedAccuracy, comparison.runs.front().info.subjectsKnown))
                add(caution.english());
        const auto cautions = cautionsOf(run.info);
        for (std::size_t i = leaksOf(run.info).size(); i < cautions.size(); ++i)
            add(quoted(run.info) + ": " + cautions[i].english());
    }
    if (!anyImported(comparison))
        add("The part that the scores are of also chose which epoch of each network was kept: all of them are a little too "
            "good.");
    if (comparison.runs.front().info.datasetDrawn)
        add("The nuclei are drawn by the program. They are not real cells, and nothing follows for real ones.");
    blocks.push_back(ReportHeading{"How far to believe it", 1, "limits"});
    blocks.push_back(ReportList{std::move(items)});
}

void addSettings(const RunComparison& comparison, ComparisonBlocks& blocks)
{
    blocks.push_back(ReportHeading{"What was done differently", 1, "settings"});
    if (comparison.changed.empty()) {
        blocks.push_back(
            ReportParagraph{"Nothing that is recorded: recipes, data and split are the same.", ComparisonLook::Plain});
        return;
    }
    ReportTable table;
    table.header = {"setting"};
    for (const ComparedRun& run : comparison.runs)
        table.header.push_back(run.info.name);
    table.textColumns = static_cast<int>(table.header.size());
    for (const RunSetting& setting : comparison.changed) {
        table.rows.push_back({setting.field});
        table.rows.back().insert(table.rows.back().end(), setting.values.begin(), setting.values.end());
    }
    if (comparison.changed.size() > 1)
        table.note = "More than one thing differs: which of them made a difference, this comparison cannot tell.";
    blocks.push_back(std::move(table));
}

void addRuns(const RunComparison& comparison, ComparisonBlocks& blocks)
{
    blocks.push_back(ReportHeading{"For the record", 1, "record"});
    for (const ComparedRun& run : comparison.runs) {
        blocks.push_back(ReportHeading{run.info.name, 2, {}});
        ReportTable table;
        table.header = {"", ""};
        table.textColumns = 2;
        table.widths = {0.28, 0.72};
        table.rows = {{"run", run.info.id + ", seed " + std::to_string(run.info.seed)},
                      {"recipe", run.info.recipe.title.empty() ? run.info.recipe.name : run.info.recipe.title},
                      {"epochs",
                       grouped(run.info.finishedEpochs) + "; epoch " + std::to_string(run.info.bestEpoch) + " was kept"},
                      {"dataset", run.info.datasetName + ", fingerprint " + run.info.datasetFingerprint},
                      {"program", run.info.program + ", " + run.info.learner.engine}};
        blocks.push_back(std::move(table));
        std::vector<std::string> sentences;
        for (const Message& sentence : summaryOf(run.info))
            sentences.push_back(sentence.english());
        blocks.push_back(ReportList{std::move(sentences)});
    }
}

} // namespace

ReportDocument comparisonReport(const RunComparison& comparison)
{
    ReportDocument document;
    const RunInfo& first = comparison.runs.front().info;
    document.title = "Comparison with " + quoted(first);
    document.footer = "Nucleoscope · comparison with " + first.name + " · for research and teaching only, not for diagnosis";
    ComparisonBlocks& blocks = document.blocks;
    blocks.push_back(ReportHeading{document.title, 0, {}});
    blocks.push_back(ReportParagraph{first.datasetName + " · " + first.program, ComparisonLook::Muted});
    blocks.push_back(
        ReportParagraph{"For research and teaching only, not for diagnosis. Nothing in this report is advice about a patient.",
                        ComparisonLook::Notice});
    blocks.push_back(ReportHeading{"What was asked", 1, "question"});
    blocks.push_back(ReportParagraph{questionOf(comparison), ComparisonLook::Plain});
    addOutcome(comparison, blocks);
    addLimits(comparison, blocks);
    addSettings(comparison, blocks);
    addRuns(comparison, blocks);
    return document;
}

} // namespace nucleoscope
