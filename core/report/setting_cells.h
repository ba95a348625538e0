// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_language.h"
#include "core/workflow/run_comparison.h"

namespace nucleoscope {

/// A setting as people call it: "learning rate". A field that has no words keeps its own name.
std::string settingTitleCell(const std::string& field, const ReportLanguage& say);
/// Its value in this run: "30 %", "96 pixels", "by patient".
std::string settingValueCell(const std::string& field, const std::string& value, const RunInfo& run, const ReportLanguage& say);

} // namespace nucleoscope
