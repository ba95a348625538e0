// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist.h"

#include <functional>

namespace nucleoscope {
namespace {

std::string writtenByAuthor(const ReportLanguage& say)
{
    return say({"report.checklist.author", "the author must write"});
}

std::string notApplicable(const ReportLanguage& say)
{
    return say({"report.checklist.not_applicable", "not applicable"});
}

std::string noTestPart(const ReportLanguage& say)
{
    return say({"report.checklist.no_test_part", "not applicable: no test part"});
}

/// Which chapter answers it, in the report of a run; no id where the author must.
Message chapterOf(ItemSource source, const ChecklistFacts& facts)
{
    const auto where = [](bool there, Message chapter) { return there ? std::move(chapter) : Message(); };
    switch (source) {
    case ItemSource::Author:
    case ItemSource::SingleNetwork:
    case ItemSource::NotApplicable: break;
    case ItemSource::Question: return {"report.chapter.question", "What was asked"};
    case ItemSource::Flow: return {"report.checklist.flow", "What was asked, diagram"};
    case ItemSource::Data: return where(facts.trained, {"report.part.data", "Data and split"});
    case ItemSource::Findings: return where(facts.findings, {"report.part.findings", "Findings left open"});
    case ItemSource::Recipe:
        return facts.trained ? Message("report.part.recipe", "Recipe") : Message("report.part.network", "Network");
    case ItemSource::Training: return where(facts.trained, {"report.part.recipe", "Recipe"});
    case ItemSource::Learning: return where(facts.trained, {"report.part.learning", "Learning"});
    case ItemSource::Scores: return {"report.chapter.scores", "What came out"};
    case ItemSource::Matrix: return {"report.checklist.matrix", "What came out, matrix"};
    case ItemSource::Limits: return {"report.chapter.limits", "How far to believe it"};
    case ItemSource::Thresholds: return where(facts.bothSides, {"report.part.thresholds", "Thresholds"});
    case ItemSource::Calibration: return where(facts.bothSides, {"report.part.calibration", "Calibration"});
    case ItemSource::Patients: return where(facts.patients, {"report.part.patients", "Patient by patient"});
    case ItemSource::Mistakes: return where(facts.pictures, {"report.chapter.mistakes", "Worst mistakes"});
    case ItemSource::Record:
    case ItemSource::Test: return {"report.chapter.record", "For the record"};
    }
    return {};
}

std::string answerOf(ItemSource source, const ChecklistFacts& facts, const ReportLanguage& say)
{
    if (source == ItemSource::SingleNetwork && facts.ensemble)
        return writtenByAuthor(say);
    if (source == ItemSource::SingleNetwork)
        return say({"report.checklist.one_network", "not applicable: one network"});
    if (source == ItemSource::NotApplicable)
        return notApplicable(say);
    if (source == ItemSource::Test && !facts.testPart)
        return noTestPart(say);
    const Message chapter = chapterOf(source, facts);
    return chapter.id.empty() ? writtenByAuthor(say)
                              : say({"report.checklist.filled", "filled from the run: {chapter}", {{"chapter", say(chapter)}}});
}

/// The same in a report that compares.
Message chapterOf(ItemSource source, const ComparedChecklistFacts& facts)
{
    const auto where = [](bool there, Message chapter) { return there ? std::move(chapter) : Message(); };
    const bool drawn = facts.sideBySide && facts.bothSides;
    switch (source) {
    case ItemSource::Author:
    case ItemSource::Patients:
    case ItemSource::SingleNetwork:
    case ItemSource::NotApplicable:
    case ItemSource::Recipe:
    case ItemSource::Training: break;
    case ItemSource::Question: return {"report.chapter.question", "What was asked"};
    case ItemSource::Data: return where(facts.trained, {"report.chapter.question", "What was asked"});
    case ItemSource::Flow: return {"report.checklist.diagrams", "Run by run, diagrams"};
    case ItemSource::Findings: return where(facts.findings, {"report.checklist.run_by_run", "Run by run"});
    case ItemSource::Learning: return where(facts.trained, {"report.checklist.run_by_run", "Run by run"});
    case ItemSource::Scores: return {"report.chapter.scores", "What came out"};
    case ItemSource::Matrix: return where(facts.sideBySide, {"report.checklist.calls", "Side by side, calls"});
    case ItemSource::Limits: return {"report.chapter.limits", "How far to believe it"};
    case ItemSource::Thresholds: return where(drawn, {"report.checklist.thresholds", "Side by side, thresholds"});
    case ItemSource::Calibration: return where(drawn, {"report.checklist.calibration", "Side by side, calibration"});
    case ItemSource::Mistakes: return where(facts.disputed, {"report.chapter.disagreement", "Where they disagree"});
    case ItemSource::Record: return {"report.chapter.run_by_run", "Run by run, for the record"};
    case ItemSource::Test: return {"report.part.openings_of_runs", "Openings of the test parts"};
    }
    return {};
}

std::string answerOf(ItemSource source, const ComparedChecklistFacts& facts, const ReportLanguage& say)
{
    if (source == ItemSource::SingleNetwork)
        return say({"report.checklist.one_network_each", "not applicable: each run is one network"});
    if (source == ItemSource::NotApplicable)
        return notApplicable(say);
    if (source == ItemSource::Recipe || source == ItemSource::Training)
        return say({"report.checklist.what_differs", "the author must write; what differs: What was done differently"});
    if (source == ItemSource::Test && !facts.testPart)
        return noTestPart(say);
    const Message chapter = chapterOf(source, facts);
    return chapter.id.empty()
               ? writtenByAuthor(say)
               : say({"report.checklist.filled_of_runs", "filled from the runs: {chapter}", {{"chapter", say(chapter)}}});
}

void addLists(const std::function<std::string(ItemSource)>& answer, const ReportLanguage& say, ReportBlocks& blocks)
{
    using Look = ReportParagraph::Look;
    blocks.push_back(ReportPageBreak{});
    blocks.push_back(ReportHeading{say({"report.chapter.checklists", "Annex: reporting checklists"}), 1, "checklists"});
    blocks.push_back(ReportParagraph{
        say({"report.checklist.use",
             "Which items of the field's guidelines this report answers, and which its author must. “Filled from the run” says "
             "where something stands, not that it is enough. This is a list to work through, never a score of quality. Topics "
             "are "
             "told in our words; the guidelines themselves are the authority."}),
        Look::Muted});
    for (const Checklist& list : checklists()) {
        blocks.push_back(ReportHeading{say.text(list.name), 2, {}});
        blocks.push_back(ReportParagraph{say.text(list.reference), Look::Muted});
        ReportTable table;
        table.header = {say({"report.checklist.item", "item"}), say({"report.checklist.topic", "topic"}), ""};
        table.textColumns = 3;
        table.widths = {0.08, 0.52, 0.4};
        for (const ChecklistItem& item : list.items)
            table.rows.push_back({item.number, say.text(item.topic), answer(item.source)});
        blocks.push_back(std::move(table));
    }
}

} // namespace

void addChecklists(const ChecklistFacts& facts, const ReportLanguage& say, ReportBlocks& blocks)
{
    addLists([&](ItemSource source) { return answerOf(source, facts, say); }, say, blocks);
}

void addChecklists(const ComparedChecklistFacts& facts, const ReportLanguage& say, ReportBlocks& blocks)
{
    addLists([&](ItemSource source) { return answerOf(source, facts, say); }, say, blocks);
}

} // namespace nucleoscope
