// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/pack_dialog.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/export_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/save_dialog.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {

PackDialog::PackDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      pictures_(new QCheckBox(tr("With the &pictures of the nuclei that it called wrongly"), this)),
      pseudonyms_(makePseudonymsBox(workspace.settings(), this))
{
    setObjectName(QStringLiteral("packDialog"));
    setWindowTitle(tr("Pack this run"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    const OpenRun& opened = workspace.openedRun();
    auto* what =
        new QLabel(tr("“%1” as one file: its scores, calls, curves and network. Who gets it opens it by a double click. It "
                      "cannot be trained further there.")
                       .arg(opened.run ? QString::fromStdString(opened.run->info().name) : QString()));
    what->setWordWrap(true);
    column->addWidget(what);
    pictures_->setObjectName(QStringLiteral("packPictures"));
    pictures_->setEnabled(opened.dataset != nullptr);
    if (!opened.dataset)
        pictures_->setToolTip(tr("The pictures of this run have not been located."));
    pseudonyms_->setObjectName(QStringLiteral("packPseudonyms"));
    column->addWidget(pictures_);
    column->addWidget(pseudonyms_);
    QLabel* meaning =
        makeMuted(tr("Under pseudonyms marks, notes and the name of the dataset stay here. The run's own name "
                     "and the pictures go along: make sure that they name nobody. Who has the same images could still "
                     "recognise them."));
    meaning->setIndent(3 * Theme::grid);
    column->addWidget(meaning);
    column->addSpacing(Theme::grid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    buttons->button(QDialogButtonBox::Save)->setEnabled(opened.run != nullptr);
    connect(buttons, &QDialogButtonBox::accepted, this, &PackDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(new CommandButton([this] { return command(); }, tr("Packs the run as said here.")));
    row->addWidget(buttons, 1);
    column->addLayout(row);
    column->addStrut(Theme::besideText(56 * Theme::grid));               // at least; a longer language makes it wider
    connect(&workspace_, &Workspace::runChanged, this, &QDialog::close); // it spoke of another
}

CommandWords PackDialog::command() const
{
    const OpenRun& opened = workspace_.openedRun();
    if (!opened.run)
        return {};
    PackCommandOptions options;
    options.run = utf8(opened.run->folder());
    options.out = utf8(opened.run->folder().filename()) + packedRunEnding;
    options.pictures = pictures_->isChecked();
    options.pseudonyms = pseudonyms_->isChecked();
    if (options.pictures && opened.dataset && utf8(opened.dataset->location()) != opened.run->info().datasetLocation)
        options.data = utf8(opened.dataset->location());
    return commandOf(options);
}

void PackDialog::save()
{
    const OpenRun& opened = workspace_.openedRun();
    if (!opened.run)
        return;
    const QString name = pseudonyms_->isChecked() ? tr("run") : QString::fromStdString(opened.run->info().name);
    chooseFileToSave(this, tr("Save the packed run"), name, {tr("Packed run (*.nucleorun)")}, [this](const QString& file) {
        write(file);
        close();
    });
}

void PackDialog::write(const QString& file)
{
    const OpenRun& opened = workspace_.openedRun();
    PackOptions options;
    options.pictures = pictures_->isChecked();
    options.pseudonyms = pseudonyms_->isChecked();
    if (options.pictures && opened.dataset)
        options.located = RunDataset{opened.dataset, opened.datasetIndex};
    workspace_.jobBridge().run<PackedRun>(
        &workspace_, {"job.pack", "Packing the run"}, Resource::Disk, Priority::Normal,
        [run = opened.run, options, path = pathFromUtf8(file.toStdString())](JobContext& context) {
            return packRun(*run, path, options, context);
        },
        [&workspace = workspace_](Result<PackedRun> packed) {
            if (packed)
                Q_EMIT workspace.noticed({"pack.there", "The packed run is {file}.", {{"file", utf8(packed->file)}}});
            else if (packed.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace.failed(packed.error().message);
        });
}

} // namespace nucleoscope::ui
