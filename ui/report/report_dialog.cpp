// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_dialog.h"

#include "core/report/run_report.h"
#include "ui/export_names.h"
#include "ui/report/report_saving.h"
#include "ui/report/report_wording.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {

ReportDialog::ReportDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      what_(new QLabel(this)),
      point_(makeMuted({}, this)),
      pictures_(new QCheckBox(tr("&Pictures of the worst mistakes, and where the network looked"), this)),
      pseudonyms_(makePseudonymsBox(workspace.settings(), this)),
      command_(new CommandButton([this] { return command(); }, tr("Writes the report, without a display."), this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    what_->setObjectName(QStringLiteral("reportedRun"));
    what_->setWordWrap(true);
    column->addWidget(what_);
    pictures_->setObjectName(QStringLiteral("reportPictures"));
    pictures_->setToolTip(tr("Needs the pictures at their place, and a few seconds of the network's time"));
    column->addWidget(pictures_);
    pseudonyms_->setObjectName(QStringLiteral("reportPseudonyms"));
    column->addWidget(pseudonyms_);
    point_->setObjectName(QStringLiteral("reportPoint"));
    column->addWidget(point_);
    column->addSpacing(Theme::grid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    save_ = buttons->button(QDialogButtonBox::Save);
    save_->setText(tr("Save…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(command_);
    row->addWidget(buttons, 1);
    column->addLayout(row);
    column->addStrut(Theme::besideText(56 * Theme::grid)); // at least; a longer language makes it wider
    connect(&workspace_, &Workspace::runChanged, this, &ReportDialog::refresh);
    connect(&workspace_, &Workspace::operatingPointChanged, this, &ReportDialog::refresh);
}

void ReportDialog::refresh()
{
    const OpenRun& opened = workspace_.openedRun();
    if (!opened.run) {
        close();
        return;
    }
    const bool ready = opened.run->info().bestEpoch > 0;
    what_->setText(ready
                       ? tr("What “%1” says, to be printed or passed on: what was asked, who examined, the scores and how far to "
                            "believe them on the first page; then how it was done, curves, patients, mistakes, and which items "
                            "of reporting checklists are answered. In the language of this window. For research and "
                            "teaching only, not for diagnosis.")
                             .arg(QString::fromStdString(opened.run->info().name))
                       : tr("There is nothing to report yet: no epoch is finished."));
    save_->setEnabled(ready);
    const bool there = opened.dataset != nullptr;
    if (pictures_->isEnabled() != there || !pictures_->property("asked").toBool())
        pictures_->setChecked(there);
    pictures_->setProperty("asked", true);
    pictures_->setEnabled(there);
    const OperatingPoint& point = workspace_.operatingPoint();
    point_->setText(
        point.upper
            ? tr("Calls are positive from a probability of %1 on and left to a person from %2 on, as set under "
                 "Threshold.")
                  .arg(scoreText(*point.upper), scoreText(point.threshold))
            : tr("Calls are positive from a probability of %1 on, as set under Threshold.").arg(scoreText(point.threshold)));
    command_->setReason(ready ? QString() : what_->text());
}

CommandWords ReportDialog::command() const
{
    const OpenRun& opened = workspace_.openedRun();
    if (!opened.run || opened.run->info().bestEpoch == 0)
        return {};
    ReportCommandOptions options;
    options.run = utf8(opened.run->folder());
    options.out = utf8(opened.run->folder().filename()) + ".pdf";
    if (opened.dataset && utf8(opened.dataset->location()) != opened.run->info().datasetLocation)
        options.data = utf8(opened.dataset->location());
    options.threshold = thresholdWish(workspace_.operatingPoint().threshold);
    options.referBelow = workspace_.operatingPoint().upper.value_or(-1);
    options.mistakes = pictures_->isChecked() ? options.mistakes : 0;
    options.language = spokenLanguage().toStdString();
    options.pseudonyms = pseudonyms_->isChecked();
    return commandOf(options);
}

void ReportDialog::save()
{
    const OpenRun& opened = workspace_.openedRun();
    if (!opened.run)
        return;
    ReportOptions options;
    options.point = workspace_.operatingPoint();
    options.mistakes = pictures_->isChecked() ? options.mistakes : 0;
    if (opened.dataset)
        options.located = RunDataset{opened.dataset, opened.datasetIndex};
    options.language = spokenReportLanguage();
    const QString name =
        pseudonyms_->isChecked() ? tr("report", "name of a file") : QString::fromStdString(opened.run->info().name);
    saveReport(
        workspace_, this, name, Resource::Learning,
        [run = opened.run, options, wished = pseudonyms_->isChecked(),
         &host = workspace_.engineHost()](JobContext& context) mutable -> Result<ReportDocument> {
            const auto names = Pseudonyms::wished(wished);
            if (!names)
                return fail(names.error());
            options.names = *names;
            return runReport(*run, options, host, context);
        },
        [this] { close(); });
}

} // namespace nucleoscope::ui
