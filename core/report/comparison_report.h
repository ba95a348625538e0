// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/workflow/run_comparison.h"

namespace nucleoscope {

/// What a comparison says as a document: whether one network is better than the first, and how surely; who was right about what;
/// what was done differently; what weakens the conclusion. The first page is for who reads no further.
ReportDocument comparisonReport(const RunComparison& comparison);

} // namespace nucleoscope
