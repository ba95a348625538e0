// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/crash_report_dialog.h"

#include "core/base/crash_reports.h"
#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_bar.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPointer>

namespace nucleoscope::ui {
namespace {

constexpr QSize usualReportSize{720, 520};
constexpr std::uint64_t largestReport = std::uint64_t{64} << 10;
constexpr std::size_t mostShown = 5; ///< of several crashes, the newest

struct NewReports {
    std::vector<std::filesystem::path> files;
    std::string text;
};

NewReports readNewReports()
{
    NewReports found{takeNewCrashReports(), {}};
    for (std::size_t i = 0; i < found.files.size() && i < mostShown; ++i)
        if (const auto text = readTextFile(found.files[i], largestReport))
            found.text += (found.text.empty() ? "" : "\n\n") + *text;
    return found;
}

void deleteReports(Workspace& workspace, const std::vector<std::filesystem::path>& files)
{
    workspace.jobs().submit({"job.crashes_delete", "Deleting the report of a crash"}, Resource::Disk, Priority::Interactive,
                            [files](JobContext&) -> Result<void> {
                                std::error_code ignored; // it may be gone already
                                for (const std::filesystem::path& file : files)
                                    std::filesystem::remove(file, ignored);
                                return {};
                            });
}

} // namespace

CrashReportDialog::CrashReportDialog(const QString& report, QWidget* parent)
    : QDialog(parent), report_(report), copy_(makeButton(tr("&Copy"), "primary"))
{
    setObjectName(QStringLiteral("crashReport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report of the crash"));
    auto* text = new QPlainTextEdit(report);
    text->setObjectName(QStringLiteral("crashReportText"));
    text->setAccessibleName(tr("Report of the crash"));
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTabChangesFocus(true);
    copy_->setObjectName(QStringLiteral("crashReportCopy"));
    copy_->setToolTip(tr("Puts the report into the clipboard, for a bug report"));
    connect(copy_, &QPushButton::clicked, this, &CrashReportDialog::copy);
    auto* remove = makeButton(tr("&Delete"));
    remove->setObjectName(QStringLiteral("crashReportDelete"));
    remove->setToolTip(tr("Takes the report off this computer"));
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT deleteWished();
        close();
    });
    auto* leave = makeButton(tr("Close"));
    connect(leave, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy_);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid, 2 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid + Theme::grid / 2);
    column->addWidget(
        makeMuted(tr("What the program was doing when it ended: its version, the kind of the last job, and the calls in "
                     "its code. It names neither you nor your files, and holds nothing of your images. It lies on this "
                     "computer only; nothing was sent.")));
    column->addWidget(text, 1);
    column->addLayout(buttons);
    resize(usualReportSize);
}

void CrashReportDialog::copy()
{
    QApplication::clipboard()->setText(report_);
    copy_->setText(tr("Copied"));
}

void offerCrashReports(MainWindow& window)
{
    Workspace& workspace = window.workspace();
    workspace.jobBridge().run<NewReports>(
        &window, {"job.crashes", "Looking for the report of a crash"}, Resource::Disk, Priority::Interactive,
        [](JobContext&) -> Result<NewReports> { return readNewReports(); },
        [&window, &workspace](const Result<NewReports>& found) {
            if (!found || found->text.empty())
                return;
            Notice* notice = window.messages().add(
                Notice::Kind::Information,
                CrashReportDialog::tr(
                    "The program ended unexpectedly. A report of that lies on this computer; nothing was sent."));
            if (!notice)
                return;
            QPushButton* show = notice->addAction(CrashReportDialog::tr("Show…"));
            show->setObjectName(QStringLiteral("showCrashReport"));
            show->setToolTip(CrashReportDialog::tr("Opens the report: to read, to copy or to delete it"));
            QObject::connect(show, &QPushButton::clicked, notice, [&window, &workspace, notice, found = *found] {
                auto* dialog = new CrashReportDialog(QString::fromStdString(found.text), &window);
                QObject::connect(dialog, &CrashReportDialog::deleteWished, &window,
                                 [&window, &workspace, notice = QPointer(notice), files = found.files] {
                                     deleteReports(workspace, files);
                                     if (notice)
                                         window.messages().dismiss(notice);
                                 });
                dialog->show();
            });
        });
}

} // namespace nucleoscope::ui
