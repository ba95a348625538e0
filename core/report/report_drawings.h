// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/report_facts.h"
#include "core/report/report_plot.h"

namespace nucleoscope {

ReportFigure matrixFigure(const ReportFacts& facts);      ///< counts and shares of each true class
ReportFigure learningFigure(const ReportFacts& facts);    ///< loss and balanced accuracy over the epochs
ReportFigure curvesFigure(const ReportFacts& facts);      ///< ROC and precision-recall, the operating point marked
ReportFigure calibrationFigure(const ReportFacts& facts); ///< what was said against what was so

/// How much room a confusion matrix takes, with its titles.
struct MatrixPlace {
    /// `widest`: all cells of a row together.
    MatrixPlace(int classes, double widest);
    static constexpr double left = 210, top = 92, cellHeight = 112;
    double cellWidth, width, height;
};
// What several drawings say at their axes.
std::string sayEpoch(const ReportLanguage& say);
std::string sayLoss(const ReportLanguage& say);
std::string sayFalseAlarms(const ReportLanguage& say);
std::string saySensitivity(const ReportLanguage& say);
std::string sayRecall(const ReportLanguage& say);
std::string sayPrecision(const ReportLanguage& say);
std::string saySaid(const ReportLanguage& say); ///< the probability
std::string sayWasSo(const ReportLanguage& say);

/// Draws it with its upper left corner at a place; returns what it shows in words.
std::string drawMatrix(Svg& svg, double x, double y, const MatrixPlace& place, const ReportFacts& facts);
PlotPoints rocPoints(const ReportFacts& facts);       ///< false positive rate, sensitivity
PlotPoints precisionPoints(const ReportFacts& facts); ///< recall, precision
double shareOfPositives(const ReportFacts& facts);    ///< 0…1; the precision of guessing

} // namespace nucleoscope
