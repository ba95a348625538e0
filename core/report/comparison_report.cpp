// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"

#include "core/base/utf8.h"
#include "core/report/checklist.h"
#include "core/report/comparison_drawings.h"
#include "core/report/comparison_pages.h"
#include "core/report/disagreement_page.h"
#include "core/report/report_words.h"
#include "core/report/setting_cells.h"
#include "core/run/imported_run.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace nucleoscope {
namespace {

using ComparisonBlocks = std::vector<ReportBlock>;
using ComparisonLook = ReportParagraph::Look;

bool anyImported(const RunComparison& comparison)
{
    return std::any_of(comparison.runs.begin(), comparison.runs.end(),
                       [](const ComparedRun& run) { return isImportedRun(run.info); });
}

std::string questionOf(const RunComparison& comparison, const ReportLanguage& say)
{
    const RunInfo& first = comparison.runs.front().info;
    std::vector<std::string> others;
    for (std::size_t i = 1; i < comparison.runs.size(); ++i)
        others.push_back(say.quoted(comparison.runs[i].info.name));
    const bool apart = isToldByClass(first);
    const std::string asked =
        say({"report.compared.question",
             apart ? "Does {others} tell {classes} apart better than {first}, on the very same nuclei?"
                   : "Does {others} tell {positive} from {negative} better than {first}, on the very same nuclei?",
             {{"others", say.list(others)},
              {"positive", classNames(first, true, say)},
              {"negative", classNames(first, false, say)},
              {"classes", allClassNames(first, say)},
              {"first", say.quoted(first.name)}}});
    const std::string how =
        anyImported(comparison)
            ? say({"report.compared.imported",
                   "Not all networks were trained here: whether they have seen these nuclei is not known."})
            : say(
                {"report.compared.trained",
                 "Each network is taken from its best epoch and examined on its validation part, from which it did not learn."});
    return sentences({asked, how});
}

std::string conclusionWords(const Comparison& found, const RunInfo& first, const RunInfo& other, const ReportLanguage& say)
{
    constexpr ScoreKind kind = ScoreKind::BalancedAccuracy;
    const ScoreDifference& score = found.of(kind);
    Message conclusion = conclusionOf(found, kind, first.name, other.name, first.subjectsKnown);
    conclusion.arguments = {{"baseline", first.name},
                            {"other", other.name},
                            {"score", nameOfScore(kind, say)},
                            {"baseline_score", say.fixed(score.baseline, 3)},
                            {"other_score", say.fixed(score.other, 3)},
                            {"difference", say.signedFixed(score.difference(), 3)},
                            {"low", say.signedFixed(score.interval.low, 3)},
                            {"high", say.signedFixed(score.interval.high, 3)},
                            {"patients", say.grouped(found.subjects)},
                            {"nuclei", say.grouped(found.calls.total())}};
    return say(conclusion);
}

/// Whether the networks' mistakes could be so unevenly divided by chance.
std::string chanceWords(const Comparison& found, bool patients, const ReportLanguage& say)
{
    if (found.calls.disagreements() == 0)
        return {};
    const std::string probability = found.mcNemar < 0.001
                                        ? say({"report.less_than", "less than {value}", {{"value", say.fixed(0.001, 3)}}})
                                        : say.fixed(found.mcNemar, 3);
    if (!patients)
        return say({"report.mcnemar_of_nuclei",
                    "If both erred equally often and each nucleus were of another person, so uneven a division would come about "
                    "with a probability of {probability} (McNemar's exact test).",
                    {{"probability", probability}}});
    return say(
        {"report.mcnemar",
         "If both erred equally often, so uneven a division would come about with a probability of {probability} "
         "(McNemar's exact test); it takes the nuclei of one patient for independent, and so says “different” too readily. "
         "The intervals below do not.",
         {{"probability", probability}}});
}

std::string callWords(const Comparison& found, const RunInfo& first, const RunInfo& other, const ReportLanguage& say)
{
    const PairedCalls& calls = found.calls;
    const std::string both =
        say.counted(calls.total(), "Of {count} nucleus, both called {rightly} rightly and {wrongly} wrongly.",
                    "Of {count} nuclei, both called {rightly} rightly and {wrongly} wrongly.",
                    {{"rightly", say.grouped(calls.count(true, true))}, {"wrongly", say.grouped(calls.count(false, false))}});
    const std::string alone = say({"report.right_alone",
                                   "Only {first} was right about {only_first}, only {other} about {only_other}.",
                                   {{"first", say.quoted(first.name)},
                                    {"only_first", say.grouped(calls.count(true, false))},
                                    {"other", say.quoted(other.name)},
                                    {"only_other", say.grouped(calls.count(false, true))}}});
    return sentences({both, alone, chanceWords(found, first.subjectsKnown, say)});
}

std::string intervalCell(const ScoreDifference& score, const ReportLanguage& say)
{
    if (!score.interval.known())
        return "–";
    return say({"report.difference.interval",
                score.told() ? "{low} to {high}" : "{low} to {high}, holds 0",
                {{"low", say.signedFixed(score.interval.low, 3)}, {"high", say.signedFixed(score.interval.high, 3)}}});
}

std::string differenceNote(const Comparison& found, const RunInfo& first, const ReportLanguage& say)
{
    if (!first.subjectsKnown)
        return say({"report.intervals_too_narrow", "From drawing nuclei again and again, as if each were of another person: the "
                                                   "intervals are too narrow."});
    return say.counted(
        found.subjects,
        "Intervals of the difference, from drawing whole patients again and again, the same for both networks. "
        "They rest on {count} independent patient, {rarer} of the rarer class. Where an interval holds 0, nothing "
        "may be concluded from the difference.",
        "Intervals of the difference, from drawing whole patients again and again, the same for both networks. "
        "They rest on {count} independent patients, {rarer} of the rarer class. Where an interval holds 0, nothing "
        "may be concluded from the difference.",
        {{"rarer", say.grouped(found.smallestStratum)}});
}

ReportTable differencesOf(const Comparison& found, const RunInfo& first, const RunInfo& other, const ReportLanguage& say)
{
    ReportTable table;
    table.header = {"", first.name, other.name, say({"report.difference", "difference"}),
                    say({"report.interval", "95 % interval"})};
    table.widths = {0.22, 0.2, 0.2, 0.13, 0.25};
    for (const ScoreKind kind : allScoreKinds) {
        const ScoreDifference& score = found.of(kind);
        if (std::isnan(score.baseline) && std::isnan(score.other)) // of a positive class, where there is none
            continue;
        table.rows.push_back(
            {kind == ScoreKind::Loss ? say({"report.loss_less", "loss (less is better)"}) : nameOfScore(kind, say),
             say.fixed(score.baseline, 3), say.fixed(score.other, 3), say.signedFixed(score.difference(), 3),
             intervalCell(score, say)});
    }
    table.note = differenceNote(found, first, say);
    return table;
}

/// What runs tell, each thing once, and of which: “small”, “large”; or all of them.
std::vector<std::pair<std::string, std::string>> toldOf(const RunComparison& comparison, const ReportLanguage& say,
                                                        const std::function<std::vector<Message>(const RunInfo&)>& tell)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> told;
    for (const ComparedRun& run : comparison.runs)
        for (const Message& message : tell(run.info)) {
            const std::string text = say.told(message);
            auto at = std::find_if(told.begin(), told.end(), [&](const auto& known) { return known.first == text; });
            if (at == told.end())
                at = told.insert(told.end(), {text, {}});
            at->second.push_back(say.quoted(run.info.name));
        }
    std::vector<std::pair<std::string, std::string>> words;
    for (const auto& [text, runs] : told)
        words.emplace_back(text,
                           runs.size() == comparison.runs.size() ? say({"report.all_runs", "all these runs"}) : say.list(runs));
    return words;
}

/// What may be concluded of one of the runs and the first.
ReportParagraph conclusionOn(const RunInfo& first, const ComparedRun& run, const ReportLanguage& say)
{
    if (run.comparison)
        return {conclusionWords(*run.comparison, first, run.info, say), ComparisonLook::Notice};
    return {sentences({say({"report.nothing_concluded", "Nothing may be concluded."}),
                       run.reason ? say.told(*run.reason) : std::string()}),
            ComparisonLook::Caution};
}

void addOutcome(const RunComparison& comparison, const ComparedFacts& facts, ComparisonBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    blocks.push_back(ReportHeading{say({"report.chapter.scores", "What came out"}), 1, "outcome"});
    for (const auto& [leak, whose] : toldOf(comparison, say, leaksOf))
        blocks.push_back(ReportParagraph{
            sentences({say({"report.leak_of", "The scores of {runs} were made with a leak.", {{"runs", whose}}}), leak}),
            ComparisonLook::Caution});
    if (const auto& reason = comparison.runs.front().reason)
        blocks.push_back(ReportParagraph{say.told(*reason), ComparisonLook::Caution});
    addScores(facts, blocks);
    for (std::size_t i = 1; i < comparison.runs.size(); ++i)
        blocks.push_back(conclusionOn(comparison.runs.front().info, comparison.runs[i], say));
}

/// What each of the runs differs in from the first, score by score.
void addDifferences(const RunComparison& comparison, const ReportLanguage& say, ComparisonBlocks& blocks)
{
    const RunInfo& first = comparison.runs.front().info;
    bool headed = false;
    for (const ComparedRun& run : comparison.runs) {
        if (!run.comparison)
            continue;
        if (!std::exchange(headed, true))
            blocks.push_back(ReportHeading{say({"report.chapter.differences", "Score by score"}), 1, "differences"});
        if (comparison.runs.size() > 2)
            blocks.push_back(ReportHeading{run.info.name, 2, {}});
        const Comparison& found = *run.comparison;
        blocks.push_back(ReportBeside{{callWords(found, first, run.info, say), ComparisonLook::Plain},
                                      agreementFigure(found.calls, first.name, run.info.name, say)});
        blocks.push_back(differencesFigure(found, first.name, run.info.name, say));
        blocks.push_back(differencesOf(found, first, run.info, say));
    }
}

Result<void> addDisputed(const RunComparison& comparison, const ComparisonReportOptions& options, EngineHost& host,
                         JobContext& context, ComparisonBlocks& blocks)
{
    const ReportLanguage& say = options.language;
    bool headed = false;
    for (std::size_t i = 1; i < comparison.runs.size(); ++i) {
        if (!comparison.runs[i].comparison)
            continue;
        if (!std::exchange(headed, true))
            blocks.push_back(ReportHeading{say({"report.chapter.disagreement", "Where they disagree"}), 1, "disagreement"});
        if (comparison.runs.size() > 2)
            blocks.push_back(ReportHeading{say({"report.two_runs",
                                                "{first} and {other}",
                                                {{"first", say.quoted(comparison.runs.front().info.name)},
                                                 {"other", say.quoted(comparison.runs[i].info.name)}}}),
                                           2,
                                           {}});
        if (const auto added = addDisagreements(comparison, i, options, host, context, blocks); !added)
            return added;
    }
    return {};
}

void addLimits(const RunComparison& comparison, const ReportLanguage& say, ComparisonBlocks& blocks)
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
                add(say.told(caution));
    }
    for (const auto& [caution, whose] : toldOf(comparison, say, [](const RunInfo& info) {
             const std::vector<Message> all = cautionsOf(info);
             return std::vector<Message>(all.begin() + std::ssize(leaksOf(info)), all.end()); // these stand above
         }))
        add(say({"report.limit_of", "Of {runs}: {caution}", {{"runs", whose}, {"caution", caution}}}));
    if (!anyImported(comparison))
        add(say({"report.compared.chose_itself",
                 "The part that the scores are of also chose which epoch of each network was kept: "
                 "all of them are a little too good."}));
    if (comparison.runs.front().info.datasetDrawn)
        add(say({"report.drawn", "The nuclei are drawn by the program. They are not real cells, and nothing follows for real "
                                 "ones."}));
    blocks.push_back(ReportHeading{say({"report.chapter.limits", "How far to believe it"}), 1, "limits"});
    blocks.push_back(ReportList{std::move(items)});
}

void addSettings(const RunComparison& comparison, const ReportLanguage& say, ComparisonBlocks& blocks)
{
    blocks.push_back(ReportHeading{say({"report.chapter.settings", "What was done differently"}), 1, "settings"});
    if (comparison.changed.empty()) {
        blocks.push_back(
            ReportParagraph{say({"report.same_settings", "Nothing that is recorded: recipes, data and split are the same."}),
                            ComparisonLook::Plain});
        return;
    }
    ReportTable table;
    table.header = {say({"report.setting", "setting"})};
    for (const ComparedRun& run : comparison.runs)
        table.header.push_back(run.info.name);
    table.textColumns = static_cast<int>(table.header.size());
    constexpr double names = 0.28;
    table.widths.assign(table.header.size(), (1 - names) / static_cast<double>(comparison.runs.size()));
    table.widths.front() = names;
    for (const RunSetting& setting : comparison.changed) {
        table.rows.push_back({settingTitleCell(setting.field, say)});
        for (std::size_t run = 0; run < setting.values.size(); ++run)
            table.rows.back().push_back(settingValueCell(setting.field, setting.values[run], comparison.runs[run].info, say));
    }
    if (comparison.changed.size() > 1)
        table.note = say({"report.several_settings",
                          "More than one thing differs: which of them made a difference, this comparison cannot tell."});
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

Result<ReportDocument> comparisonReport(const RunComparison& compared, ComparisonReportOptions options, EngineHost& host,
                                        JobContext& context)
{
    const ReportLanguage& say = options.language;
    const auto named = options.names ? underPseudonyms(compared, *options.names) : Result<RunComparison>(compared);
    if (!named)
        return fail(named.error());
    const RunComparison& comparison = *named;
    const auto facts = comparedFacts(comparison, say, options.names);
    if (!facts)
        return fail(facts.error());
    if (options.pictures > 0 && !options.located)
        if (const auto run = Run::open(comparison.runs.front().folder))
            options.located = openRunDataset(*run, context.stopToken());
    const RunInfo& first = comparison.runs.front().info;
    ReportDocument document;
    document.language = say.code;
    document.rightToLeft = say.rightToLeft;
    document.title = say({"report.compared.title", "Comparison with {run}", {{"run", say.quoted(first.name)}}});
    document.footer = say({"report.compared.footer",
                           "Nucleoscope · comparison with {run} · for research and teaching only, not for diagnosis",
                           {{"run", withoutMiddle(first.name, 40)}}});
    ComparisonBlocks& blocks = document.blocks;
    blocks.push_back(ReportHeading{document.title, 0, {}});
    blocks.push_back(ReportParagraph{first.datasetName + " · " + first.program, ComparisonLook::Muted});
    blocks.push_back(ReportParagraph{notForDiagnosis(say), ComparisonLook::Notice});
    blocks.push_back(ReportHeading{say({"report.chapter.question", "What was asked"}), 1, "question"});
    blocks.push_back(ReportParagraph{questionOf(comparison, say), ComparisonLook::Plain});
    addParts(*facts, blocks);
    addOutcome(comparison, *facts, blocks);
    addLimits(comparison, say, blocks);
    addDifferences(comparison, say, blocks);
    addSettings(comparison, say, blocks);
    addSideBySide(*facts, blocks);
    if (const auto added = addDisputed(comparison, options, host, context, blocks); !added)
        return fail(added.error());
    addRunByRun(*facts, blocks);
    addChecklists(checklistFactsOf(comparison, *facts), say, blocks);
    return document;
}

} // namespace nucleoscope
