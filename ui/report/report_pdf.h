// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <filesystem>

namespace nucleoscope::ui {

/// The document as pages of A4, PDF. Wants a QGuiApplication, but no window; any thread.
Bytes reportPdf(const ReportDocument& document);

/// For the command line: makes the application that fonts need, without a display. Once in a process.
Result<void> writeReportPdf(int argc, char** argv, const ReportDocument& document, const std::filesystem::path& file);

} // namespace nucleoscope::ui
