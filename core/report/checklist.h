// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_pages.h"

#include <span>

namespace nucleoscope {

/// Where an item of a reporting guideline is answered.
enum class ItemSource {
    Author,        ///< the author must write it
    SingleNetwork, ///< not applicable, as a run is one network; but of a pooled run the author must write it
    NotApplicable, ///< not to a training on a collection that is there already
    Question,      ///< the rest: chapters of the report
    Flow,
    Data,
    Findings,
    Recipe,
    Training, ///< the recipe, as far as it is about learning: nothing is known of that of a network that came as a file
    Learning,
    Scores,
    Matrix,
    Limits,
    Thresholds,
    Calibration,
    Patients,
    Mistakes,
    Record,
    Test ///< the test part's openings, where one was set aside
};

/// One item, told in our own words: the guideline itself is the authority.
struct ChecklistItem {
    const char* number;
    const char* topic;
    ItemSource source;
};
struct Checklist {
    const char* name;
    const char* reference;
    std::span<const ChecklistItem> items;
};
/// CLAIM 2024, TRIPOD+AI, STARD.
std::span<const Checklist> checklists();

/// What is known of the report that the annex belongs to.
struct ChecklistFacts {
    bool testPart = false; ///< set aside
    bool patients = true;  ///< known
    bool pictures = true;  ///< of the mistakes
    bool findings = true;  ///< recorded
    bool trained = true;   ///< here; a network that came as a file was not
    bool bothSides = true; ///< positive and negative nuclei examined it: there are thresholds and calibration
    bool ensemble = false; ///< several networks
};
void addChecklists(const ChecklistFacts& facts, const ReportLanguage& say, ReportBlocks& blocks);

/// The same of a comparison.
struct ComparedChecklistFacts {
    bool testPart = false;  ///< one of the runs set one aside
    bool findings = true;   ///< every run recorded them
    bool trained = true;    ///< every network learned here
    bool sideBySide = true; ///< two at least examined the same nuclei
    bool bothSides = true;
    bool disputed = true; ///< nuclei about which two networks differ are shown
};
void addChecklists(const ComparedChecklistFacts& facts, const ReportLanguage& say, ReportBlocks& blocks);

} // namespace nucleoscope
