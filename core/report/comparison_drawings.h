// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/comparison.h"
#include "core/report/report_document.h"
#include "core/report/report_facts.h"

#include <span>

namespace nucleoscope {

/// Runs that examined the same nuclei, drawn side by side or into the same axes. Each has a colour and dashes of its own, by its
/// place.
using DrawnRuns = std::span<const ReportFacts* const>;

ReportFigure matricesFigure(DrawnRuns runs);            ///< beside each other
ReportFigure overlaidCurvesFigure(DrawnRuns runs);      ///< ROC and precision-recall
ReportFigure overlaidCalibrationFigure(DrawnRuns runs); ///< what was said against what was so, and how often what was said
ReportFigure overlaidLearningFigure(DrawnRuns runs);    ///< of the validation part: loss and balanced accuracy over the epochs
/// Of the scores that are shares: other - baseline, with the intervals.
ReportFigure differencesFigure(const Comparison& found, const std::string& first, const std::string& other,
                               const ReportLanguage& say);
/// Who was right about what.
ReportFigure agreementFigure(const PairedCalls& calls, const std::string& first, const std::string& other,
                             const ReportLanguage& say);

} // namespace nucleoscope
