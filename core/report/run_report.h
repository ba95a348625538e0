// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/operating_point.h"
#include "core/report/report_document.h"
#include "core/report/report_language.h"
#include "core/workflow/prediction_task.h"
#include "core/workflow/pseudonyms.h"
#include "core/workflow/run_dataset.h"

namespace nucleoscope {

struct ReportOptions {
    OperatingPoint point;
    int mistakes = 12;                 ///< so many of the worst are shown; 0: none
    std::optional<RunDataset> located; ///< where the pictures are; empty: asked at the place that the run names
    std::optional<Pseudonyms> names;   ///< of patients and images; empty: as they are
    PredictionOptions machine;
    ReportLanguage language;
};

/// What a run says, as a document: of its test part where that was opened, else of its validation part. Pictures of the
/// mistakes are there where the dataset is, maps of where the network looked where an engine is; where not, it is said why.
/// On the learning thread. Fails with NotFound where no epoch was finished, and where nobody examined and no test part was opened.
Result<ReportDocument> runReport(const Run& run, const ReportOptions& options, EngineHost& host, JobContext& context);

} // namespace nucleoscope
