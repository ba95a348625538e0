// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist.h"

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

} // namespace

void addChecklists(const ChecklistFacts& facts, ReportBlocks& blocks)
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
            table.rows.push_back({item.number, item.topic, answerOf(item.source, facts)});
        blocks.push_back(std::move(table));
    }
}

} // namespace nucleoscope
