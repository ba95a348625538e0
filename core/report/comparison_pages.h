// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"
#include "core/report/report_facts.h"
#include "core/report/report_pages.h"

namespace nucleoscope {

/// What is told of each run, beside the comparison itself; of its validation part, at the default threshold.
struct ComparedFacts {
    const RunComparison& comparison;
    ReportLanguage language;
    std::vector<std::optional<ReportFacts>> runs; ///< one a run; empty where it has no predictions to tell of
    /// Those that examined what the first did: only these may stand in the same axes. The first itself is the first.
    std::vector<const ReportFacts*> drawable() const;
    bool apart(std::size_t run) const; ///< cannot be compared with the first
};
/// Reads the runs. Fails where one of the folders is no run any more.
Result<ComparedFacts> comparedFacts(const RunComparison& comparison, const ReportLanguage& language,
                                    const std::optional<Pseudonyms>& names = {});

void addParts(const ComparedFacts& facts, ReportBlocks& blocks);      ///< who learned and who examined, a row a run
void addScores(const ComparedFacts& facts, ReportBlocks& blocks);     ///< with their intervals and references, a row a run
void addSideBySide(const ComparedFacts& facts, ReportBlocks& blocks); ///< matrices, curves, calibration, learning
void addRunByRun(const ComparedFacts& facts, ReportBlocks& blocks);   ///< flow, learning, findings, record; openings of tests

} // namespace nucleoscope
