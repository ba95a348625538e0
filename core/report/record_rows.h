// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/report_language.h"
#include "core/run/run.h"

namespace nucleoscope {

// What reports tell of a run for the record, row by row.

using ReportRow = std::vector<std::string>;

ReportRow runRow(const RunInfo& info, const ReportLanguage& say);
ReportRow programRow(const RunInfo& info, const ReportLanguage& say);
ReportRow deviceRow(const RunInfo& info, bool precision, const ReportLanguage& say);
ReportRow datasetRow(const RunInfo& info, const ReportLanguage& say);
ReportRow datasetRow(const std::string& name, const std::string& fingerprint, const ReportLanguage& say);
ReportRow weightsRow(const RunInfo& info, const ReportLanguage& say); ///< of a network that came as a file
/// When, epoch, nuclei, balanced accuracy of an opening of the test part; AUROC, too, where the classes have sides.
ReportRow openingHeader(bool sides, const ReportLanguage& say);
ReportRow openingRow(const TestOpening& opening, bool sides, const ReportLanguage& say);
/// How the run came to its scores, a sentence each.
std::vector<std::string> summaryItems(const RunInfo& info, const ReportLanguage& say);

} // namespace nucleoscope
