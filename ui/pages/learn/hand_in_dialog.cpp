// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn/hand_in_dialog.h"

#include "core/base/files.h"
#include "core/classroom/class_commands.h"
#include "core/classroom/class_result.h"
#include "ui/bridge/job_bridge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/save_dialog.h"
#include "ui/workspace.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {

HandInDialog::HandInDialog(Workspace& workspace, std::shared_ptr<const OpenedClassPack> pack, QWidget* parent)
    : QDialog(parent), workspace_(workspace), pack_(std::move(pack)), name_(new QLineEdit(this))
{
    setObjectName(QStringLiteral("handInDialog"));
    setWindowTitle(tr("Hand in my result"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    auto* what = new QLabel(
        tr("A small file for your teacher of “%1”: what you predicted and when, what came of it with its intervals, and how "
           "a quiz on these images went, where you made one.")
            .arg(QString::fromStdString(pack_->pack.title)));
    what->setWordWrap(true);
    column->addWidget(what);
    name_->setObjectName(QStringLiteral("handInName"));
    name_->setAccessibleName(tr("What you want to be called"));
    name_->setPlaceholderText(tr("any name, or none"));
    name_->setMaxLength(static_cast<int>(longestStudentName) / 4); // of up to four bytes a letter
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), name_);
    column->addLayout(form);
    column->addWidget(makeMuted(tr("No pictures, no places and nothing else of this computer go along but the version of this "
                                   "program, and a number drawn by lot that tells hand-ins of one computer apart.")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("handInSave"));
    connect(buttons, &QDialogButtonBox::accepted, this, &HandInDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout;
    row->addWidget(new CommandButton([this] { return command(); }, tr("Writes the same file.")));
    row->addWidget(buttons, 1);
    column->addLayout(row);
    setMinimumWidth(Theme::besideText(60 * Theme::grid));
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth())); // Qt gives it no more than two thirds of the screen
    readLastName();
}

void HandInDialog::readLastName()
{
    workspace_.jobBridge().run<std::string>(
        this, {"job.handin_name", "Reading what was handed in"}, Resource::Disk, Priority::Interactive,
        [pack = pack_](JobContext&) -> Result<std::string> { return lastStudentOf(*pack); },
        [this](Result<std::string> name) {
            if (name && !name_->isModified())
                name_->setText(QString::fromStdString(*name));
        });
}

CommandWords HandInDialog::command() const
{
    HandInOptions options;
    options.pack = utf8(pack_->folder);
    options.name = name_->text().trimmed().toStdString();
    ClassResult named;
    named.student = options.name;
    named.packTitle = pack_->pack.title;
    options.out = classResultFileName(named);
    return commandOf(options);
}

void HandInDialog::save()
{
    const QString name = name_->text().trimmed().isEmpty() ? QString::fromStdString(pack_->pack.title) : name_->text();
    chooseFileToSave(this, tr("Save what you hand in"), name + QStringLiteral(".result"), {tr("Result (*.json)")},
                     [this](const QString& file) {
                         write(file);
                         close();
                     });
}

void HandInDialog::write(const QString& file)
{
    workspace_.jobBridge().run<std::filesystem::path>(
        &workspace_, {"job.handin", "Writing what is handed in"}, Resource::Disk, Priority::Normal,
        [pack = pack_, name = name_->text().toStdString(), path = pathFromUtf8(file.toStdString())](JobContext&) {
            return classResultOf(*pack, name).and_then([&](const ClassResult& result) {
                return writeClassResult(path, result, true).map([&] { return path; }); // the file dialog has asked
            });
        },
        [&workspace = workspace_](Result<std::filesystem::path> written) {
            if (written)
                Q_EMIT workspace.noticed(
                    {"classresult.there", "What you hand in is {file}. Send it to your teacher.", {{"file", utf8(*written)}}});
            else if (written.error().code != ErrorCode::Cancelled)
                Q_EMIT workspace.failed(written.error().message);
        });
}

} // namespace nucleoscope::ui
