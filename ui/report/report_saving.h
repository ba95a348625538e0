// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"
#include "core/report/report_document.h"

#include <QString>
#include <functional>

class QWidget;

namespace nucleoscope::ui {

class Workspace;

using ReportMaking = std::function<Result<ReportDocument>(JobContext&)>;

/// Asks where to, and writes the document there as PDF or HTML, made and written as a job; where it is, or what went wrong, is
/// told in the window. `make`: on the thread of `resource`. `asked` hears that a file was chosen.
void saveReport(Workspace& workspace, QWidget* parent, const QString& suggestedName, Resource resource, ReportMaking make,
                std::function<void()> asked = {});

} // namespace nucleoscope::ui
