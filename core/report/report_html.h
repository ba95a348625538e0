// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

namespace nucleoscope {

/// One file that needs nothing else: drawings and pictures inside, no script, nothing fetched. Laid out to be printed, too.
std::string reportHtml(const ReportDocument& document);

} // namespace nucleoscope
