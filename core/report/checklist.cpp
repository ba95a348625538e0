// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist.h"

#include <functional>

namespace nucleoscope {
namespace {

constexpr const char* writtenByAuthor = "the author must write";

std::string filled(const char* chapter)
{
    return std::string("filled from the run: ") + chapter;
}

std::string answerOf(ItemSource source, const ChecklistFacts& facts)
{
    switch (source) {
    case ItemSource::Author: return writtenByAuthor;
    case ItemSource::SingleNetwork: return "not applicable: one network";
    case ItemSource::NotApplicable: return "not applicable";
    case ItemSource::Question: return filled("What was asked");
    case ItemSource::Flow: return filled("What was asked, diagram");
    case ItemSource::Data: return facts.trained ? filled("Data and split") : writtenByAuthor;
    case ItemSource::Findings: return facts.findings ? filled("Findings left open") : writtenByAuthor;
    case ItemSource::Recipe: return filled(facts.trained ? "Recipe" : "Network");
    case ItemSource::Training: return facts.trained ? filled("Recipe") : writtenByAuthor;
    case ItemSource::Learning: return facts.trained ? filled("Learning") : writtenByAuthor;
    case ItemSource::Scores: return filled("What came out");
    case ItemSource::Matrix: return filled("What came out, matrix");
    case ItemSource::Limits: return filled("How far to believe it");
    case ItemSource::Thresholds: return facts.bothSides ? filled("Thresholds") : writtenByAuthor;
    case ItemSource::Calibration: return facts.bothSides ? filled("Calibration") : writtenByAuthor;
    case ItemSource::Patients: return facts.patients ? filled("Patient by patient") : writtenByAuthor;
    case ItemSource::Mistakes: return facts.pictures ? filled("Worst mistakes") : writtenByAuthor;
    case ItemSource::Record: return filled("For the record");
    case ItemSource::Test: return facts.testPart ? filled("For the record") : "not applicable: no test part";
    }
    return {};
}

std::string answerOf(ItemSource source, const ComparedChecklistFacts& facts)
{
    const auto filledIf = [](bool known, const char* chapter) {
        return known ? "filled from the runs: " + std::string(chapter) : std::string(writtenByAuthor);
    };
    switch (source) {
    case ItemSource::Author:
    case ItemSource::Patients: return writtenByAuthor;
    case ItemSource::SingleNetwork: return "not applicable: each run is one network";
    case ItemSource::NotApplicable: return "not applicable";
    case ItemSource::Question: return filledIf(true, "What was asked");
    case ItemSource::Data: return filledIf(facts.trained, "What was asked");
    case ItemSource::Flow: return filledIf(true, "Run by run, diagrams");
    case ItemSource::Findings: return filledIf(facts.findings, "Run by run");
    case ItemSource::Recipe:
    case ItemSource::Training: return std::string(writtenByAuthor) + "; what differs: What was done differently";
    case ItemSource::Learning: return filledIf(facts.trained, "Run by run");
    case ItemSource::Scores: return filledIf(true, "What came out");
    case ItemSource::Matrix: return filledIf(facts.sideBySide, "Side by side, calls");
    case ItemSource::Limits: return filledIf(true, "How far to believe it");
    case ItemSource::Thresholds: return filledIf(facts.sideBySide && facts.bothSides, "Side by side, thresholds");
    case ItemSource::Calibration: return filledIf(facts.sideBySide && facts.bothSides, "Side by side, calibration");
    case ItemSource::Mistakes: return filledIf(facts.disputed, "Where they disagree");
    case ItemSource::Record: return filledIf(true, "Run by run, for the record");
    case ItemSource::Test: return facts.testPart ? filledIf(true, "Openings of the test parts") : "not applicable: no test part";
    }
    return {};
}

void addLists(const std::function<std::string(ItemSource)>& answer, ReportBlocks& blocks)
{
    blocks.push_back(ReportPageBreak{});
    blocks.push_back(ReportHeading{"Annex: reporting checklists", 1, "checklists"});
    blocks.push_back(ReportParagraph{
        "Which items of the field's guidelines this report answers, and which its author must. “Filled from the run” says where "
        "something stands, not that it is enough. This is a list to work through, never a score of quality. Topics are told in "
        "our words; the guidelines themselves are the authority.",
        ReportParagraph::Look::Muted});
    for (const Checklist& list : checklists()) {
        blocks.push_back(ReportHeading{list.name, 2, {}});
        blocks.push_back(ReportParagraph{list.reference, ReportParagraph::Look::Muted});
        ReportTable table;
        table.header = {"item", "topic", ""};
        table.textColumns = 3;
        table.widths = {0.08, 0.55, 0.37};
        for (const ChecklistItem& item : list.items)
            table.rows.push_back({item.number, item.topic, answer(item.source)});
        blocks.push_back(std::move(table));
    }
}

} // namespace

void addChecklists(const ChecklistFacts& facts, ReportBlocks& blocks)
{
    addLists([&](ItemSource source) { return answerOf(source, facts); }, blocks);
}

void addChecklists(const ComparedChecklistFacts& facts, ReportBlocks& blocks)
{
    addLists([&](ItemSource source) { return answerOf(source, facts); }, blocks);
}

} // namespace nucleoscope
