// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/report_facts.h"

namespace nucleoscope {

ReportFigure matrixFigure(const ReportFacts& facts);      ///< counts and shares of each true class
ReportFigure learningFigure(const ReportFacts& facts);    ///< loss and balanced accuracy over the epochs
ReportFigure curvesFigure(const ReportFacts& facts);      ///< ROC and precision-recall, the operating point marked
ReportFigure calibrationFigure(const ReportFacts& facts); ///< what was said against what was so

} // namespace nucleoscope
