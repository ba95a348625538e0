// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_saving.h"

#include "core/report/report_html.h"
#include "ui/bridge/job_bridge.h"
#include "ui/report/report_pdf.h"
#include "ui/text.h"
#include "ui/widgets/save_dialog.h"
#include "ui/workspace.h"

#include <QCoreApplication>

namespace nucleoscope::ui {
namespace {

void writeReport(Workspace& workspace, const QString& file, Resource resource, ReportMaking make)
{
    const Message there("report.there", "The report is in {file}.", {{"file", file.toStdString()}});
    workspace.jobBridge().run<bool>(
        &workspace, {"job.report", "Writing the report", {}}, resource, Priority::Normal,
        [make = std::move(make), path = pathFromUtf8(file.toStdString()),
         html = file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)](JobContext& context) -> Result<bool> {
            const auto document = make(context);
            if (!document)
                return fail(document.error());
            const auto written = html ? writeFileAtomically(path, std::string_view(reportHtml(*document)))
                                      : writeFileAtomically(path, reportPdf(*document));
            return written.map([] { return true; });
        },
        [&workspace, there](Result<bool> written) {
            if (written)
                Q_EMIT workspace.noticed(there);
            else if (written.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace.failed(written.error().message);
        });
}

} // namespace

void saveReport(Workspace& workspace, QWidget* parent, const QString& suggestedName, Resource resource, ReportMaking make,
                std::function<void()> asked)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ReportSaving", text); };
    chooseFileToSave(parent, words(QT_TRANSLATE_NOOP("ReportSaving", "Save the report")), suggestedName,
                     {words(QT_TRANSLATE_NOOP("ReportSaving", "Document (*.pdf)")),
                      words(QT_TRANSLATE_NOOP("ReportSaving", "Web page (*.html)"))},
                     [&workspace, resource, make = std::move(make), asked = std::move(asked)](const QString& file) {
                         writeReport(workspace, file, resource, make);
                         if (asked)
                             asked();
                     });
}

} // namespace nucleoscope::ui
