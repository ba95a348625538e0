// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report_language.h"

#include <QString>

namespace nucleoscope::ui {

/// How a report is worded in one of languages(): with words of its own, whatever the window speaks by then. Any thread may call its
/// functions. Fails with InvalidInput, naming those there are, where the program does not speak it.
Result<ReportLanguage> reportLanguage(const QString& code);
/// In the one that the window speaks now.
ReportLanguage spokenReportLanguage();

} // namespace nucleoscope::ui
