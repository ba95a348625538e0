// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_pages.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/report/comparison_drawings.h"
#include "core/report/flow_diagram.h"
#include "core/report/report_drawings.h"
#include "core/report/report_words.h"
#include "core/run/imported_run.h"

#include <algorithm>
#include <array>

namespace nucleoscope {
namespace {

using PageLook = ReportParagraph::Look;

const RunPart* partOf(const RunInfo& info, Part part)
{
    const auto found = info.parts.find(std::string(partName(part)));
    return found == info.parts.end() ? nullptr : &found->second;
}

std::string countsOf(const RunInfo& info, Part part)
{
    const RunPart* const counts = partOf(info, part);
    return !counts ? "not recorded" : counts->samples == 0 ? "–" : who(info, counts->samples, counts->subjects);
}

/// Without what could not be decoded, where that is known.
std::string countsOf(const ComparedFacts& facts, std::size_t run, Part part)
{
    if (!facts.runs[run])
        return countsOf(facts.comparison.runs[run].info, part);
    const PartFacts& counts = facts.runs[run]->parts.at(part);
    return counts.samples == 0 ? "–" : who(*facts.runs[run], counts);
}

std::string setAsideWords(const ComparedFacts& facts, std::size_t run)
{
    const RunInfo& info = facts.comparison.runs[run].info;
    const RunPart* const counts = partOf(info, Part::Test);
    if (counts && counts->samples == 0)
        return "none";
    return countsOf(facts, run, Part::Test) + ", "
           + (info.testOpenings.empty() ? std::string("never opened")
                                        : "opened " + plural(static_cast<long long>(info.testOpenings.size()), "time", "times"));
}

void addOpenings(const RunComparison& comparison, ReportBlocks& blocks)
{
    blocks.push_back(ReportHeading{"Openings of the test parts", 2, "openings"});
    ReportTable table;
    table.header = {"run", "when", "epoch", "nuclei", "balanced accuracy", "AUROC"};
    table.textColumns = 2;
    for (const ComparedRun& run : comparison.runs)
        for (const TestOpening& opening : run.info.testOpenings)
            table.rows.push_back({run.info.name, opening.time, std::to_string(opening.epoch), grouped(opening.samples),
                                  fixed(opening.balancedAccuracy, 3), fixed(opening.auroc, 3)});
    if (table.rows.empty()) {
        blocks.push_back(ReportParagraph{"No test part of these runs has been opened.", PageLook::Plain});
        return;
    }
    table.note = "A network that is chosen after such a look has been chosen by the test part, too: its score there is then no "
                 "longer one of nuclei that nobody had seen.";
    blocks.push_back(std::move(table));
}

ReportTable recordOf(const RunInfo& info)
{
    ReportTable table;
    table.header = {"", ""};
    table.textColumns = 2;
    table.widths = {0.28, 0.72};
    table.rows = {{"run", info.id + ", seed " + std::to_string(info.seed)},
                  {"recipe", info.recipe.title.empty() ? info.recipe.name : info.recipe.title},
                  {"epochs", grouped(info.finishedEpochs) + "; epoch " + std::to_string(info.bestEpoch) + " was kept"},
                  {"dataset", info.datasetName + ", fingerprint " + info.datasetFingerprint},
                  {"program", info.program + ", " + info.learner.engine},
                  {"computed on",
                   info.learner.deviceName.empty() ? "–" : info.learner.deviceName + " (" + info.learner.device + ")"}};
    if (isImportedRun(info))
        table.rows[2] = {"came as", info.weightsName + ", fingerprint " + info.weightsFingerprint};
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
    constexpr std::array kinds{ScoreKind::BalancedAccuracy, ScoreKind::Sensitivity, ScoreKind::Specificity, ScoreKind::Auroc};
    const auto add = [&](const std::string& name, const auto& cell) {
        rows.push_back({name});
        for (const ScoreKind kind : kinds)
            rows.back().push_back(cell(kind));
        if (patients)
            rows.back().emplace_back("–");
    };
    if (const auto& silhouette = first.info.references.silhouette)
        add("size and shape alone", [&](ScoreKind kind) {
            return unbroken(scoreCell({silhouette->scores, silhouette->intervals}, kind));
        });
    if (first.scores.majorityClass >= 0)
        add("always " + first.className(first.scores.majorityClass),
            [&](ScoreKind kind) { return fixed(scoreValue(first.scores.majority, kind), 3); });
}

} // namespace

std::vector<const ReportFacts*> ComparedFacts::drawable() const
{
    std::vector<const ReportFacts*> found;
    if (!runs.front())
        return found;
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (runs[i] && (i == 0 || comparison.runs[i].comparison))
            found.push_back(&*runs[i]);
    return found;
}

Result<ComparedFacts> comparedFacts(const RunComparison& comparison)
{
    ComparedFacts facts{comparison, {}};
    for (const ComparedRun& compared : comparison.runs) {
        const auto run = Run::open(compared.folder);
        if (!run)
            return fail(run.error());
        auto own = reportFacts(*run, {}, false);
        facts.runs.push_back(own ? std::optional(std::move(*own)) : std::nullopt); // why not: the comparison says it
    }
    return facts;
}

void addParts(const ComparedFacts& facts, ReportBlocks& blocks)
{
    ReportTable table;
    table.header = {"run", "learned from", "examined on", "test part"};
    table.textColumns = 4;
    table.widths = {0.31, 0.23, 0.23, 0.23};
    for (std::size_t i = 0; i < facts.runs.size(); ++i) {
        const RunInfo& info = facts.comparison.runs[i].info;
        table.rows.push_back({info.name, isImportedRun(info) ? "not known" : countsOf(facts, i, Part::Train),
                              countsOf(facts, i, Part::Validation), setAsideWords(facts, i)});
    }
    table.note = "The first run is what the others are compared with. What each does without, and why: under Run by run.";
    blocks.push_back(std::move(table));
}

void addScores(const ComparedFacts& facts, ReportBlocks& blocks)
{
    const auto& first = facts.runs.front();
    if (!first)
        return;
    const bool patients = first->info.subjectsKnown;
    ReportTable table;
    table.header = {"", "balanced accuracy", "sensitivity", "specificity", "AUROC"};
    table.widths = {0.28, 0.18, 0.18, 0.18, 0.18};
    if (patients) {
        table.header.emplace_back("patients: balanced accuracy");
        table.widths = {0.22, 0.156, 0.156, 0.156, 0.156, 0.156};
    }
    for (const ReportFacts* run : facts.drawable()) {
        table.rows.push_back({run->info.name});
        for (const ScoreKind kind :
             {ScoreKind::BalancedAccuracy, ScoreKind::Sensitivity, ScoreKind::Specificity, ScoreKind::Auroc})
            table.rows.back().push_back(unbroken(scoreCell(run->scores.images, kind)));
        if (patients)
            table.rows.back().push_back(unbroken(scoreCell(run->scores.subjects, ScoreKind::BalancedAccuracy)));
    }
    addReferences(*first, table.rows, patients);
    const bool starred = std::ranges::any_of(table.rows, [](const auto& row) {
        return std::ranges::any_of(row, [](const std::string& cell) { return cell.ends_with(" *"); });
    });
    table.note = "Nucleus by nucleus; the last column patient by patient, by the mean over the nuclei. In brackets: 95 % "
                 "intervals of each run by itself. That two of them overlap says nothing about the difference: that has an "
                 "interval of its own, below.";
    if (!patients)
        table.note = "Nucleus by nucleus. In brackets: 95 % intervals of each run by itself, as if each nucleus were of another "
                     "person: too narrow.";
    if (starred)
        table.note += " *: drawn again, these patients show no spread; with so few of them that is no certainty.";
    blocks.push_back(std::move(table));
}

void addSideBySide(const ComparedFacts& facts, ReportBlocks& blocks)
{
    std::vector<const ReportFacts*> runs = facts.drawable();
    blocks.push_back(ReportHeading{"Side by side", 1, "beside"});
    if (runs.size() < 2) {
        blocks.push_back(
            ReportParagraph{"No two of these runs examined the same nuclei: what they said is not drawn into the same "
                            "axes.",
                            PageLook::Plain});
        return;
    }
    if (runs.size() < facts.runs.size())
        blocks.push_back(ReportParagraph{"Only those that can be compared with the first are drawn.", PageLook::Muted});
    blocks.push_back(ReportHeading{"Calls", 2, "matrices"});
    blocks.push_back(matricesFigure(runs));
    if (runs.front()->sweep.hasBothSides()) {
        blocks.push_back(ReportHeading{"Thresholds", 2, "curves"});
        blocks.push_back(overlaidCurvesFigure(runs));
        blocks.push_back(ReportHeading{"Calibration", 2, "calibration"});
        blocks.push_back(overlaidCalibrationFigure(runs));
    }
    std::erase_if(runs, [](const ReportFacts* run) { return isImportedRun(run->info); });
    if (runs.empty())
        return;
    blocks.push_back(ReportHeading{"Learning", 2, "learning"});
    blocks.push_back(overlaidLearningFigure(runs));
}

void addRunByRun(const ComparedFacts& facts, ReportBlocks& blocks)
{
    blocks.push_back(ReportHeading{"Run by run, for the record", 1, "record"});
    std::string flowBefore;
    for (std::size_t i = 0; i < facts.runs.size(); ++i) {
        const RunInfo& info = facts.comparison.runs[i].info;
        blocks.push_back(ReportHeading{info.name, 2, "run-" + std::to_string(i + 1)});
        for (const Message& leak : leaksOf(info))
            blocks.push_back(
                ReportParagraph{"The scores of this run were made with a leak. " + leak.english(), PageLook::Caution});
        if (!facts.runs[i])
            blocks.push_back(ReportParagraph{"It has no predictions yet.", PageLook::Plain});
        else if (ReportFigure flow = flowDiagram(*facts.runs[i]); flow.svg == flowBefore)
            blocks.push_back(ReportParagraph{"It found and used the very same nuclei, as drawn above.", PageLook::Plain});
        else {
            flowBefore = flow.svg;
            flow.caption = "Who learned and who examined. The scores rest on the blue box.";
            blocks.push_back(std::move(flow));
        }
        blocks.push_back(recordOf(info));
        std::vector<std::string> sentences;
        for (const Message& sentence : summaryOf(info))
            sentences.push_back(sentence.english());
        blocks.push_back(ReportList{std::move(sentences)});
        if (facts.runs[i] && !isImportedRun(info))
            blocks.push_back(learningFigure(*facts.runs[i]));
    }
    addOpenings(facts.comparison, blocks);
}

} // namespace nucleoscope
