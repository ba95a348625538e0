// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"
#include "core/report/report_pages.h"
#include "core/workflow/run_dataset.h"

namespace nucleoscope {

/// Nuclei of which the network is worse than of others, by what is measured of them: with numbers and patients, or that none was
/// found, or why nobody could look. Reads every picture of the validation part. Fails with Cancelled alone.
Result<void> addWeakGroups(const Run& run, const ReportFacts& facts, const std::optional<RunDataset>& located,
                           JobContext& context, ReportBlocks& blocks);

} // namespace nucleoscope
