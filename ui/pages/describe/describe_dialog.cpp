// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/describe/describe_dialog.h"

#include "core/base/files.h"
#include "core/workflow/describe_command.h"
#include "ui/bridge/job_bridge.h"
#include "ui/pages/describe/description_draft.h"
#include "ui/pages/describe/place_step.h"
#include "ui/pages/describe/rules_step.h"
#include "ui/pages/describe/save_step.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/tab_order.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nucleoscope::ui {

DescribeDialog::DescribeDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      draft_(new DescriptionDraft(workspace, this)),
      title_(makeTitle({}, this)),
      steps_(new QStackedWidget(this)),
      saving_(new SaveStep(*draft_, this)),
      back_(makeButton(tr("&Back"), "", this)),
      next_(makeButton({}, "primary", this))
{
    setObjectName(QStringLiteral("describeDialog"));
    setWindowTitle(tr("Bring your own nuclei"));
    steps_->addWidget(new PlaceStep(*draft_, this));
    steps_->addWidget(new RulesStep(*draft_, this));
    steps_->addWidget(saving_);
    for (int step = 0; step < steps_->count(); ++step)
        if (auto* first = steps_->widget(step)->findChild<QLineEdit*>())
            passFocusOn(*steps_->widget(step), *first);
    back_->setObjectName(QStringLiteral("describeBack"));
    back_->setAutoDefault(false);
    next_->setObjectName(QStringLiteral("describeNext"));
    QPushButton* close = makeButton(tr("Close"), "", this);
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(close);
    row->addStretch(1);
    command_ = new CommandButton([this] { return command(); },
                                 tr("Tries these rules on the images, says what they yield, and keeps the description in the "
                                    "same file."),
                                 this);
    row->addWidget(command_);
    row->addWidget(back_);
    row->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    column->addWidget(title_);
    column->addWidget(steps_, 1);
    column->addLayout(row);
    resize(parent ? QSize(parent->window()->width() * 9 / 10, parent->window()->height() * 9 / 10) : QSize(1120, 700));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(back_, &QPushButton::clicked, this, [this] { goTo(steps_->currentIndex() - 1); });
    connect(next_, &QPushButton::clicked, this, [this] {
        if (steps_->currentIndex() + 1 < steps_->count())
            goTo(steps_->currentIndex() + 1);
        else
            save();
    });
    connect(draft_, &DescriptionDraft::placeChanged, this, &DescribeDialog::refresh);
    connect(draft_, &DescriptionDraft::triedChanged, this, &DescribeDialog::refresh);
    connect(saving_, &SaveStep::fileChanged, this, &DescribeDialog::refresh);
    goTo(0);
}

void DescribeDialog::look(const QString& location)
{
    draft_->look(location);
}

void DescribeDialog::goTo(int step)
{
    steps_->setCurrentIndex(step);
    const QString titles[] = {tr("1 of 3: Your images"), tr("2 of 3: What tells class and patient"),
                              tr("3 of 3: Names, and saving")};
    title_->setText(titles[step]);
    if (step == 2)
        saving_->shown();
    refresh();
    // The button that was pressed may be no more; the keyboard goes on from here.
    steps_->currentWidget()->setFocus();
}

void DescribeDialog::refresh()
{
    const int step = steps_->currentIndex();
    back_->setEnabled(step > 0 && !isSaving_);
    command_->setVisible(step == 2);
    next_->setText(step == 2 ? tr("&Save and open") : tr("&Next"));
    const bool ready[] = {draft_->place().has_value(), draft_->canBeOpened(),
                          draft_->canBeOpened() && !saving_->file().isEmpty()};
    next_->setEnabled(ready[step] && !isSaving_);
    next_->setToolTip(step == 1 && !ready[1]                   ? tr("The rules have to explain some images first")
                      : step == 2 && saving_->file().isEmpty() ? tr("Choose where the description is kept")
                                                               : QString());
}

CommandWords DescribeDialog::command() const
{
    if (!draft_->place() || saving_->file().isEmpty()) {
        command_->setReason(tr("Choose where the description is kept first."));
        return {};
    }
    const auto options = describeOptionsFor(draft_->description(), utf8(draft_->place()->location),
                                            draft_->place()->descriptionFolder, saving_->file().toStdString());
    command_->setReason(tr("Options cannot say these rules in this order. Save the description: “nucleoscope describe” with its "
                           "file shows what it yields."));
    return options ? commandOf(*options) : CommandWords();
}

void DescribeDialog::save()
{
    const std::filesystem::path file = pathFromUtf8(saving_->file().toStdString());
    const DatasetDescription description = descriptionFor(draft_->description(), *draft_->place(), file);
    // With the images it is found by itself, and the folder is what a person knows.
    const bool beside = file == draft_->place()->location / descriptionFileName;
    isSaving_ = true;
    refresh();
    workspace_.jobBridge().run<bool>(
        this, {"job.save_description", "Saving a description"}, Resource::Disk, Priority::Interactive,
        [description, file](JobContext&) -> Result<bool> {
            if (const auto saved = saveDescription(description, file); !saved)
                return fail(saved.error());
            return true;
        },
        [this, file, beside](Result<bool> saved) {
            isSaving_ = false;
            refresh();
            if (!saved) {
                saving_->tellFailure(saved.error());
                return;
            }
            Q_EMIT workspace_.pageRequested(QStringLiteral("data"));
            workspace_.openDataset(QString::fromStdString(utf8(beside ? file.parent_path() : file)));
            close();
        });
}

void bringOwnNuclei(Workspace& workspace, QWidget* parent)
{
    auto* dialog = new DescribeDialog(workspace, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace nucleoscope::ui
