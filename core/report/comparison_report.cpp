// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/report/checklist.h"
#include "core/report/comparison_drawings.h"
#include "core/report/comparison_pages.h"
#include "core/report/disagreement_page.h"
#include "core/report/report_words.h"
#include "core/run/imported_run.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace nucleoscope {
namespace {

using ComparisonBlocks = std::vector<ReportBlock>;
using ComparisonLook = ReportParagraph::Look;

std::string quoted(const RunInfo& info)
{
    return "“" + info.name + "”";
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
    return "Does " + others + " tell " + classNames(first, true) + " from " + classNames(first, false) + " better than "
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
    table.widths = {0.22, 0.2, 0.2, 0.13, 0.25};
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

/// What runs tell, each thing once, and of which: “small”, “large”; or all of them.
std::vector<std::pair<std::string, std::string>> toldOf(const RunComparison& comparison,
                                                        const std::function<std::vector<Message>(const RunInfo&)>& tell)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> told;
    for (const ComparedRun& run : comparison.runs)
        for (const Message& message : tell(run.info)) {
            const auto same = [&](const auto& known) { return known.first == message.english(); };
            auto at = std::find_if(told.begin(), told.end(), same);
            if (at == told.end())
                at = told.insert(told.end(), {message.english(), {}});
            at->second.push_back(quoted(run.info));
        }
    std::vector<std::pair<std::string, std::string>> words;
    for (const auto& [text, runs] : told)
        words.emplace_back(text, runs.size() == comparison.runs.size() ? "all these runs" : joined(runs, ", "));
    return words;
}

/// What one of the runs adds to the first.
void addFoundOf(const RunComparison& comparison, const ComparedRun& run, ComparisonBlocks& blocks)
{
    const RunInfo& first = comparison.runs.front().info;
    if (comparison.runs.size() > 2)
        blocks.push_back(ReportHeading{run.info.name, 2, {}});
    if (!run.comparison) {
        blocks.push_back(ReportParagraph{"Nothing may be concluded. " + (run.reason ? run.reason->english() : std::string()),
                                         ComparisonLook::Caution});
        return;
    }
    blocks.push_back(ReportParagraph{
        conclusionOf(*run.comparison, ScoreKind::BalancedAccuracy, first.name, run.info.name).english(), ComparisonLook::Notice});
    blocks.push_back(ReportBeside{{callWords(*run.comparison, first, run.info), ComparisonLook::Plain},
                                  agreementFigure(run.comparison->calls, first.name, run.info.name)});
    blocks.push_back(differencesFigure(*run.comparison, first.name, run.info.name));
    blocks.push_back(differencesOf(*run.comparison, first, run.info));
}

void addOutcome(const RunComparison& comparison, const ComparedFacts& facts, ComparisonBlocks& blocks)
{
    blocks.push_back(ReportHeading{"What came out", 1, "outcome"});
    const auto leaks = toldOf(comparison, leaksOf);
    for (const auto& [leak, whose] : leaks)
        blocks.push_back(ReportParagraph{"The scores of " + whose + " were made with a leak. " + leak, ComparisonLook::Caution});
    if (const auto& reason = comparison.runs.front().reason)
        blocks.push_back(ReportParagraph{reason->english(), ComparisonLook::Caution});
    addScores(facts, blocks);
    for (std::size_t i = 1; i < comparison.runs.size(); ++i)
        addFoundOf(comparison, comparison.runs[i], blocks);
}

Result<void> addDisputed(const RunComparison& comparison, const ComparisonReportOptions& options, JobContext& context,
                         ComparisonBlocks& blocks)
{
    bool headed = false;
    for (std::size_t i = 1; i < comparison.runs.size(); ++i) {
        if (!comparison.runs[i].comparison)
            continue;
        if (!std::exchange(headed, true))
            blocks.push_back(ReportHeading{"Where they disagree", 1, "disagreement"});
        if (comparison.runs.size() > 2)
            blocks.push_back(
                ReportHeading{quoted(comparison.runs.front().info) + " and " + quoted(comparison.runs[i].info), 2, {}});
        if (const auto added = addDisagreements(comparison, i, options, context, blocks); !added)
            return added;
    }
    return {};
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
    }
    for (const auto& [caution, whose] : toldOf(comparison, [](const RunInfo& info) {
             const std::vector<Message> all = cautionsOf(info);
             return std::vector<Message>(all.begin() + std::ssize(leaksOf(info)), all.end()); // these stand above
         }))
        add("Of " + whose + ": " + caution);
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
    constexpr double names = 0.28;
    table.widths.assign(table.header.size(), (1 - names) / static_cast<double>(comparison.runs.size()));
    table.widths.front() = names;
    for (const RunSetting& setting : comparison.changed) {
        table.rows.push_back({setting.field});
        table.rows.back().insert(table.rows.back().end(), setting.values.begin(), setting.values.end());
    }
    if (comparison.changed.size() > 1)
        table.note = "More than one thing differs: which of them made a difference, this comparison cannot tell.";
    blocks.push_back(std::move(table));
}

ComparedChecklistFacts checklistFactsOf(const RunComparison& comparison, const ComparedFacts& facts)
{
    ComparedChecklistFacts known;
    known.trained = !anyImported(comparison);
    known.sideBySide = facts.drawable().size() >= 2;
    known.bothSides = facts.runs.front() && facts.runs.front()->sweep.hasBothSides();
    known.disputed = std::ranges::any_of(comparison.runs, [](const ComparedRun& run) { return run.comparison.has_value(); });
    for (const ComparedRun& run : comparison.runs) {
        const auto test = run.info.parts.find(std::string(partName(Part::Test)));
        known.testPart = known.testPart || (test != run.info.parts.end() && test->second.samples > 0);
        known.findings = known.findings && !isImportedRun(run.info) && run.info.references.recorded();
    }
    return known;
}

} // namespace

Result<ReportDocument> comparisonReport(const RunComparison& comparison, ComparisonReportOptions options, JobContext& context)
{
    const auto facts = comparedFacts(comparison);
    if (!facts)
        return fail(facts.error());
    if (options.pictures > 0 && !options.located)
        if (const auto run = Run::open(comparison.runs.front().folder))
            options.located = openRunDataset(*run, context.stopToken());
    ReportDocument document;
    const RunInfo& first = comparison.runs.front().info;
    document.title = "Comparison with " + quoted(first);
    document.footer =
        "Nucleoscope · comparison with " + shortened(first.name, 40) + " · for research and teaching only, not for diagnosis";
    ComparisonBlocks& blocks = document.blocks;
    blocks.push_back(ReportHeading{document.title, 0, {}});
    blocks.push_back(ReportParagraph{first.datasetName + " · " + first.program, ComparisonLook::Muted});
    blocks.push_back(
        ReportParagraph{"For research and teaching only, not for diagnosis. Nothing in this report is advice about a patient.",
                        ComparisonLook::Notice});
    blocks.push_back(ReportHeading{"What was asked", 1, "question"});
    blocks.push_back(ReportParagraph{questionOf(comparison), ComparisonLook::Plain});
    addParts(*facts, blocks);
    addOutcome(comparison, *facts, blocks);
    addLimits(comparison, blocks);
    addSettings(comparison, blocks);
    addSideBySide(*facts, blocks);
    if (const auto added = addDisputed(comparison, options, context, blocks); !added)
        return fail(added.error());
    addRunByRun(*facts, blocks);
    addChecklists(checklistFactsOf(comparison, *facts), blocks);
    return document;
}

} // namespace nucleoscope
