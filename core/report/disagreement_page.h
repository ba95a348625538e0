// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"
#include "core/report/comparison_report.h"
#include "core/report/report_pages.h"

namespace nucleoscope {

/// The nuclei that one of the two networks alone called rightly: patient by patient, and those about which they differ most as
/// pictures where these are, with where each network looked; then the worst of those that neither called rightly. `other`: the
/// run's place in the comparison; it was compared. On the learning thread. Fails with Cancelled alone.
Result<void> addDisagreements(const RunComparison& comparison, std::size_t other, const ComparisonReportOptions& options,
                              EngineHost& host, JobContext& context, ReportBlocks& blocks);

} // namespace nucleoscope
