// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/report_language.h"
#include "core/run/run.h"

namespace nucleoscope {

/// The recipe of a training, a row each; of a network that came as a file what is known of it.
ReportTable recipeTable(const RunInfo& info, const ReportLanguage& say);

/// "dropout 0.20, linear to 64, ReLU, linear to the classes".
std::string headWords(const std::vector<HeadLayer>& layers, const ReportLanguage& say);
/// 0.0005, not 5e-04.
std::string plainNumber(double value, const ReportLanguage& say);
int neededDecimals(double value); ///< 0…8: 4 of 0.0005

} // namespace nucleoscope
