// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/report_language.h"
#include "core/run/run.h"

namespace nucleoscope {

/// The recipe of a training, a row each; of a network that came as a file what is known of it.
ReportTable recipeTable(const RunInfo& info, const ReportLanguage& say);

} // namespace nucleoscope
