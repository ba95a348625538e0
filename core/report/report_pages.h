// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/report_facts.h"

namespace nucleoscope {

using ReportBlocks = std::vector<ReportBlock>;

/// "Report of the training “fold 0”"; of a network that came as a file it names no training.
std::string reportTitle(const ReportFacts& facts);

// The pages of a report, each put after what is there.

/// What was asked, who examined, what came out and what it is held against, and the limits: for who reads no further.
void addFirstPage(const ReportFacts& facts, ReportBlocks& blocks);
/// Data, findings left open, recipe, learning.
void addHowItWasDone(const ReportFacts& facts, ReportBlocks& blocks);
/// Curves, thresholds, calibration, patient by patient.
void addWhatCameOut(const ReportFacts& facts, ReportBlocks& blocks);
/// Versions, test openings.
void addRecord(const ReportFacts& facts, ReportBlocks& blocks);

} // namespace nucleoscope
