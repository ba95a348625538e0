// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_pages.h"

#include "core/report/comparison_drawings.h"
#include "core/report/flow_diagram.h"
#include "core/report/record_rows.h"
#include "core/report/report_drawings.h"
#include "core/report/report_words.h"
#include "core/run/imported_run.h"

#include <algorithm>

namespace nucleoscope {
namespace {

using PageLook = ReportParagraph::Look;

std::vector<ScoreKind> shownScores(const RunInfo& info)
{
    return hasSides(info)
               ? std::vector{ScoreKind::BalancedAccuracy, ScoreKind::Sensitivity, ScoreKind::Specificity, ScoreKind::Auroc}
               : std::vector{ScoreKind::BalancedAccuracy, ScoreKind::Accuracy, ScoreKind::WeightedF1};
}

const RunPart* partOf(const RunInfo& info, Part part)
{
    const auto found = info.parts.find(std::string(partName(part)));
    return found == info.parts.end() ? nullptr : &found->second;
}

std::string countsOf(const RunInfo& info, Part part, const ReportLanguage& say)
{
    const RunPart* const counts = partOf(info, part);
    return !counts                ? say({"report.not_recorded", "not recorded"})
           : counts->samples == 0 ? "–"
                                  : who(info, counts->samples, counts->subjects, say);
}

/// Without what could not be decoded, where that is known.
std::string countsOf(const ComparedFacts& facts, std::size_t run, Part part)
{
    if (!facts.runs[run])
        return countsOf(facts.comparison.runs[run].info, part, facts.language);
    const PartFacts& counts = facts.runs[run]->parts.at(part);
    return counts.samples == 0 ? "–" : who(*facts.runs[run], counts);
}

std::string setAsideWords(const ComparedFacts& facts, std::size_t run)
{
    const ReportLanguage& say = facts.language;
    const RunInfo& info = facts.comparison.runs[run].info;
    const RunPart* const counts = partOf(info, Part::Test);
    if (counts && counts->samples == 0)
        return say({"report.test.none", "none"});
    const std::string nuclei = countsOf(facts, run, Part::Test);
    if (info.testOpenings.empty())
        return say({"report.test.never_opened", "{nuclei}, never opened", {{"nuclei", nuclei}}});
    return say.counted(std::ssize(info.testOpenings), "{nuclei}, opened {count} time", "{nuclei}, opened {count} times",
                       {{"nuclei", nuclei}});
}

void addOpenings(const ComparedFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    blocks.push_back(ReportHeading{say({"report.part.openings_of_runs", "Openings of the test parts"}), 2, "openings"});
    ReportTable table;
    const bool sides = hasSides(facts.comparison.runs.front().info);
    table.header = openingHeader(sides, say);
    table.header.insert(table.header.begin(), say({"report.run", "run"}));
    table.textColumns = 2;
    for (const ComparedRun& run : facts.comparison.runs)
        for (const TestOpening& opening : run.info.testOpenings) {
            table.rows.push_back(openingRow(opening, sides, say));
            table.rows.back().insert(table.rows.back().begin(), run.info.name);
        }
    if (table.rows.empty()) {
        blocks.push_back(
            ReportParagraph{say({"report.no_openings", "No test part of these runs has been opened."}), PageLook::Plain});
        return;
    }
    table.note = say({"report.opened_and_chosen",
                      "A network that is chosen after such a look has been chosen by the test part, too: its score there is then "
                      "no longer one of nuclei that nobody had seen."});
    blocks.push_back(std::move(table));
}

ReportTable recordOf(const RunInfo& info, const ReportLanguage& say)
{
    ReportTable table;
    table.header = {"", ""};
    table.textColumns = 2;
    table.widths = {0.28, 0.72};
    table.rows = {runRow(info, say),
                  {say({"report.record.recipe", "recipe"}), recipeTitle(info, say)},
                  {say({"report.recipe.epochs", "epochs"}),
                   say({"report.record.epochs",
                        "{finished}; epoch {epoch} was kept",
                        {{"finished", say.grouped(info.finishedEpochs)}, {"epoch", say.grouped(info.bestEpoch)}}})},
                  datasetRow(info, say),
                  programRow(info, say),
                  deviceRow(info, false, say)};
    if (isImportedRun(info))
        table.rows[2] = weightsRow(info, say);
    return table;
}

/// A narrow column breaks before the bracket, not within the interval.
std::string unbroken(std::string cell)
{
    constexpr std::string_view dash = "–", joiner = "\u2060";
    if (const std::size_t at = cell.find(dash); at != std::string::npos)
        cell.insert(at + dash.size(), joiner);
    return cell;
}

void addReferences(const ReportFacts& first, std::vector<std::vector<std::string>>& rows, bool patients)
{
    const ReportLanguage& say = first.language;
    const auto add = [&](const std::string& name, const auto& cell) {
        rows.push_back({name});
        for (const ScoreKind kind : shownScores(first.info))
            rows.back().push_back(cell(kind));
        if (patients)
            rows.back().emplace_back("–");
    };
    if (const auto& silhouette = first.info.references.silhouette)
        add(say({"report.silhouette", "size and shape alone"}), [&](ScoreKind kind) {
            return unbroken(scoreCell({silhouette->scores, silhouette->intervals}, kind, say));
        });
    if (first.scores.majorityClass >= 0)
        add(say({"report.always", "always {class}", {{"class", first.className(first.scores.majorityClass)}}}),
            [&](ScoreKind kind) { return say.fixed(scoreValue(first.scores.majority, kind), 3); });
}

struct ScoreTable {
    std::vector<ScoreKind> kinds;
    bool patients; ///< a last column tells patients
};

std::vector<std::string> scoresOfRun(const ComparedFacts& facts, std::size_t index, const ScoreTable& asked)
{
    const ReportLanguage& say = facts.language;
    const auto& run = facts.runs[index];
    std::vector<std::string> row{facts.comparison.runs[index].info.name + (facts.apart(index) ? " †" : "")};
    for (const ScoreKind kind : asked.kinds)
        row.push_back(run ? unbroken(scoreCell(run->scores.images, kind, say)) : "–");
    if (asked.patients)
        row.push_back(run && run->info.subjectsKnown ? unbroken(scoreCell(run->scores.subjects, ScoreKind::BalancedAccuracy, say))
                                                     : "–");
    return row;
}

std::string scoreNote(bool patients, const ReportLanguage& say)
{
    return patients
               ? say({"report.scores_of_runs",
                      "Nucleus by nucleus; the last column patient by patient, by the mean over the nuclei. In brackets: 95 % "
                      "intervals of each run by itself. That two of them overlap says nothing about the difference: that has an "
                      "interval of its own, below."})
               : say({"report.scores_of_nuclei",
                      "Nucleus by nucleus. In brackets: 95 % intervals of each run by itself, as if each nucleus were of "
                      "another person: too narrow."});
}

std::string apartWords(const ReportLanguage& say)
{
    return say({"report.run_apart", "†: cannot be compared with the first run, for the reason below; a difference may come from "
                                    "the nuclei."});
}

} // namespace

bool ComparedFacts::apart(std::size_t run) const
{
    return run > 0 && !comparison.runs[run].comparison;
}

std::vector<const ReportFacts*> ComparedFacts::drawable() const
{
    std::vector<const ReportFacts*> found;
    if (!runs.front())
        return found;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (runs[i] && !apart(i))
            found.push_back(&*runs[i]);
    return found;
}

Result<ComparedFacts> comparedFacts(const RunComparison& comparison, const ReportLanguage& language,
                                    const std::optional<Pseudonyms>& names)
{
    ComparedFacts facts{comparison, language, {}};
    for (const ComparedRun& compared : comparison.runs) {
        const auto run = Run::open(compared.folder);
        if (!run)
            return fail(run.error());
        auto own = reportFacts(*run, {}, language, false, names);
        facts.runs.push_back(own ? std::optional(std::move(*own)) : std::nullopt); // why not: the comparison says it
    }
    return facts;
}

void addParts(const ComparedFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    ReportTable table;
    table.header = {say({"report.run", "run"}), say({"report.learned_from", "learned from"}),
                    say({"report.examined_on", "examined on"}), say({"report.record.test_part", "test part"})};
    table.textColumns = 4;
    table.widths = {0.31, 0.23, 0.23, 0.23};
    for (std::size_t i = 0; i < facts.runs.size(); ++i) {
        const RunInfo& info = facts.comparison.runs[i].info;
        table.rows.push_back({info.name,
                              isImportedRun(info) ? say({"report.not_known", "not known"}) : countsOf(facts, i, Part::Train),
                              countsOf(facts, i, Part::Validation), setAsideWords(facts, i)});
    }
    table.note = say({"report.first_run", "The first run is what the others are compared with. What each does without, and why: "
                                          "under Run by run."});
    blocks.push_back(std::move(table));
}

void addScores(const ComparedFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    const RunInfo& first = facts.comparison.runs.front().info;
    const ScoreTable asked{shownScores(first), first.subjectsKnown};
    ReportTable table;
    table.header = {""};
    for (const ScoreKind kind : asked.kinds)
        table.header.push_back(nameOfScore(kind, say));
    if (asked.patients)
        table.header.push_back(say({"report.patients_balanced", "patients: balanced accuracy"}));
    const double names = asked.patients ? 0.22 : 0.28;
    table.widths.assign(table.header.size(), (1 - names) / static_cast<double>(table.header.size() - 1));
    table.widths.front() = names;
    bool marked = false;
    for (std::size_t i = 0; i < facts.runs.size(); ++i) {
        table.rows.push_back(scoresOfRun(facts, i, asked));
        marked = marked || facts.apart(i);
    }
    if (facts.runs.front())
        addReferences(*facts.runs.front(), table.rows, asked.patients);
    table.note = sentences({scoreNote(asked.patients, say), marked ? apartWords(say) : std::string(), starWords(table, say)});
    blocks.push_back(std::move(table));
}

void addSideBySide(const ComparedFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    std::vector<const ReportFacts*> runs = facts.drawable();
    blocks.push_back(ReportHeading{say({"report.chapter.beside", "Side by side"}), 1, "beside"});
    if (runs.size() < 2) {
        blocks.push_back(
            ReportParagraph{say({"report.not_beside", "No two of these runs examined the same nuclei: what they said "
                                                      "is not drawn into the same axes."}),
                            PageLook::Plain});
        return;
    }
    if (runs.size() < facts.runs.size())
        blocks.push_back(ReportParagraph{
            say({"report.only_comparable", "Only those that can be compared with the first are drawn."}), PageLook::Muted});
    blocks.push_back(ReportHeading{say({"report.part.calls", "Calls"}), 2, "matrices"});
    blocks.push_back(matricesFigure(runs));
    if (runs.front()->sweep.hasBothSides()) {
        blocks.push_back(ReportHeading{say({"report.part.thresholds", "Thresholds"}), 2, "curves"});
        blocks.push_back(overlaidCurvesFigure(runs));
        blocks.push_back(ReportHeading{say({"report.part.calibration", "Calibration"}), 2, "calibration"});
        blocks.push_back(overlaidCalibrationFigure(runs));
    }
    std::erase_if(runs, [](const ReportFacts* run) { return isImportedRun(run->info); });
    if (runs.empty())
        return;
    blocks.push_back(ReportHeading{say({"report.part.learning", "Learning"}), 2, "learning"});
    blocks.push_back(overlaidLearningFigure(runs));
}

void addRunByRun(const ComparedFacts& facts, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    blocks.push_back(ReportHeading{say({"report.chapter.run_by_run", "Run by run, for the record"}), 1, "record"});
    std::string flowBefore;
    for (std::size_t i = 0; i < facts.runs.size(); ++i) {
        const RunInfo& info = facts.comparison.runs[i].info;
        blocks.push_back(ReportHeading{info.name, 2, "run-" + std::to_string(i + 1)});
        for (const Message& leak : leaksOf(info))
            blocks.push_back(ReportParagraph{
                sentences({say({"report.leak_of_this", "The scores of this run were made with a leak."}), say.told(leak)}),
                PageLook::Caution});
        if (!facts.runs[i])
            blocks.push_back(ReportParagraph{say({"report.no_predictions", "It has no predictions yet."}), PageLook::Plain});
        else if (ReportFigure flow = flowDiagram(*facts.runs[i]); flow.svg == flowBefore)
            blocks.push_back(ReportParagraph{
                say({"report.same_nuclei", "It found and used the very same nuclei, as drawn above."}), PageLook::Plain});
        else {
            flowBefore = flow.svg;
            flow.caption = say({"report.flow.of_runs", "Who learned and who examined. The scores rest on the blue box."});
            blocks.push_back(std::move(flow));
        }
        blocks.push_back(recordOf(info, say));
        blocks.push_back(ReportList{summaryItems(info, say)});
        if (facts.runs[i] && !isImportedRun(info))
            blocks.push_back(learningFigure(*facts.runs[i]));
    }
    addOpenings(facts, blocks);
}

} // namespace nucleoscope
