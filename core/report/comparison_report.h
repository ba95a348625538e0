// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"
#include "core/report/report_document.h"
#include "core/report/report_language.h"
#include "core/workflow/prediction_task.h"
#include "core/workflow/run_comparison.h"
#include "core/workflow/run_dataset.h"

namespace nucleoscope {

struct ComparisonReportOptions {
    /// At most, of nuclei that one of two networks alone called rightly, of each, and as many that neither did; 0: none.
    int pictures = 6;
    std::optional<RunDataset> located; ///< where the first run's pictures are; empty: asked at the place that it names
    ReportLanguage language;
    std::optional<Pseudonyms> names; ///< of patients and images; empty: as they are
    PredictionOptions machine;       ///< that looks where the networks looked
};

/// What a comparison says as a document: whether one network is better than the first, and how surely; who learned and who
/// examined; matrices, curves and calibration side by side; the nuclei about which they disagree; what was done differently; what
/// weakens the conclusion; each run for the record. The first page is for who reads no further. Needs one run at least.
/// Pictures are there where the dataset is, maps of where the networks looked where an engine is; where not, it is said why.
/// On the learning thread. Fails where a run cannot be read any more, or when it is stopped.
Result<ReportDocument> comparisonReport(const RunComparison& compared, ComparisonReportOptions options, EngineHost& host,
                                        JobContext& context);

} // namespace nucleoscope
