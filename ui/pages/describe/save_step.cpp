// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/describe/save_step.h"

#include "core/base/files.h"
#include "ui/help/message_help.h"
#include "ui/pages/describe/class_table.h"
#include "ui/pages/describe/description_draft.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/save_dialog.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {

SaveStep::SaveStep(DescriptionDraft& draft, QWidget* parent) : QWidget(parent), draft_(draft)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    summary_ = new QLabel(this);
    summary_->setObjectName(QStringLiteral("describeOutcome"));
    summary_->setWordWrap(true);
    column->addWidget(summary_);
    classes_ = new ClassTable(this);
    column->addWidget(classes_, 1);
    column->addWidget(makeOrder());
    auto* form = new QFormLayout;
    name_ = new QLineEdit(this);
    name_->setObjectName(QStringLiteral("describeName"));
    name_->setMaxLength(200);
    form->addRow(tr("&Name of the dataset"), name_);
    column->addLayout(form);
    column->addWidget(makeMuted(tr("The description is a small file. Where it is kept:"), this));
    beside_ = new QRadioButton(this);
    beside_->setObjectName(QStringLiteral("describeBeside"));
    elsewhere_ = new QRadioButton(this);
    elsewhere_->setObjectName(QStringLiteral("describeElsewhere"));
    QPushButton* choose = makeButton(tr("Choose…"), "", this);
    choose->setObjectName(QStringLiteral("describeChooseFile"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(elsewhere_, 1);
    row->addWidget(choose);
    column->addWidget(beside_);
    column->addLayout(row);
    notice_ = new Notice(Notice::Kind::Error, this);
    notice_->setObjectName(QStringLiteral("describeSaveNotice"));
    notice_->hide();
    column->addWidget(notice_);
    connect(name_, &QLineEdit::textEdited, &draft_, &DescriptionDraft::setName);
    connect(classes_, &ClassTable::edited, this, [this] { draft_.setClasses(classes_->described()); });
    connect(choose, &QPushButton::clicked, this, &SaveStep::chooseFile);
    connect(beside_, &QRadioButton::toggled, this, &SaveStep::fileChanged);
    connect(&draft_, &DescriptionDraft::triedChanged, this, &SaveStep::showTried);
    connect(&draft_, &DescriptionDraft::placeChanged, this, [this] { file_.clear(); });
}

QWidget* SaveStep::makeOrder()
{
    order_ = new QWidget(this);
    auto* row = new QHBoxLayout(order_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(makeMuted(tr("Tables and models have the classes in this order."), order_), 1);
    const auto button = [&](const QString& text, const char* name, const QString& toolTip, int by) {
        QPushButton* made = makeButton(text, "", order_);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(toolTip);
        connect(made, &QPushButton::clicked, this, [this, by] { classes_->moveCurrent(by); });
        const auto refresh = [this, made, by] { made->setEnabled(classes_->canMove(by)); };
        connect(classes_, &QTableWidget::currentCellChanged, made, refresh);
        connect(classes_, &ClassTable::edited, made, refresh);
        made->setEnabled(false);
        row->addWidget(made);
    };
    button(tr("Up"), "describeClassUp", tr("The chosen class goes before the one above it (Alt+Up)"), -1);
    button(tr("Down"), "describeClassDown", tr("The chosen class goes behind the one below it (Alt+Down)"), 1);
    return order_;
}

void SaveStep::shown()
{
    const auto tried = draft_.tried();
    if (!draft_.place() || !tried)
        return;
    notice_->hide();
    const bool isFolder = draft_.place()->isFolder;
    const QString place = QString::fromStdString(utf8(draft_.place()->location));
    name_->setText(QString::fromStdString(draft_.description().name));
    name_->setPlaceholderText(QFileInfo(place).fileName());
    classes_->setValues(tried->classValues, draft_.description().classes, tried->preview.classes);
    classes_->setVisible(tried->preview.asked.of(ImageFact::Class));
    order_->setVisible(classes_->isVisibleTo(this) && classes_->rowCount() > 1);
    beside_->setText(tr("With the &images, as %1: it is found by itself").arg(QString::fromUtf8(descriptionFileName.data())));
    beside_->setEnabled(isFolder);
    beside_->setToolTip(isFolder ? QString() : tr("An archive is not changed"));
    beside_->setChecked(isFolder && file_.isEmpty());
    elsewhere_->setChecked(!beside_->isChecked());
    showTried();
}

void SaveStep::chooseFile()
{
    const QString place = QFileInfo(QString::fromStdString(utf8(draft_.place()->location))).completeBaseName();
    chooseFileToSave(this, tr("Keep the description"), place, {tr("Description (*.json)")}, [this](const QString& file) {
        file_ = file;
        elsewhere_->setChecked(true);
        showTried();
        Q_EMIT fileChanged();
    });
}

QString SaveStep::file() const
{
    if (!draft_.place())
        return {};
    return beside_->isChecked() ? QString::fromStdString(utf8(draft_.place()->location / descriptionFileName)) : file_;
}

void SaveStep::tellFailure(const Error& error)
{
    notice_->setText({}, translated(error));
    offerManual(*notice_, error.message);
    notice_->show();
}

void SaveStep::showTried()
{
    elsewhere_->setText(file_.isEmpty() ? tr("&Elsewhere: the file is opened in place of the folder")
                                        : tr("&Elsewhere: %1").arg(file_));
    const auto tried = draft_.tried();
    if (!tried)
        return;
    const DescriptionPreview& preview = tried->preview;
    QStringList lines{tr("Opens %n image(s).", nullptr, preview.explained)};
    if (const int left = static_cast<int>(preview.images.size()) - preview.explained; left > 0)
        lines << tr("%n left out.", nullptr, left);
    if (preview.asked.of(ImageFact::Subject))
        lines << tr("They are of %n patient(s).", nullptr, preview.different.of(ImageFact::Subject));
    else
        lines << tr("Whom they are from is not known: each counts as a patient of its own.");
    if (preview.asked.of(ImageFact::Fold))
        lines << tr("%n fold(s).", nullptr, preview.different.of(ImageFact::Fold));
    summary_->setText(lines.join(QLatin1Char(' ')));
}

} // namespace nucleoscope::ui
