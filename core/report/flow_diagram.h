// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"
#include "core/report/report_facts.h"

namespace nucleoscope {

/// Found → not used, and why → the parts, in nuclei and patients.
ReportFigure flowDiagram(const ReportFacts& facts);

} // namespace nucleoscope
