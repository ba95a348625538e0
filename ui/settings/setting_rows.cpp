// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

enum Column { Name, Field, Usual, Reset };

QToolButton* makeResetButton(const QString& objectName)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(Theme::instance().icon(QStringLiteral("undo")));
    button->setFocusPolicy(Qt::StrongFocus);
    setLook(button, "plain");
    return button;
}

} // namespace

SettingRows::SettingRows(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(2 * Theme::grid);
    grid_->setVerticalSpacing(Theme::grid);
    grid_->setColumnStretch(Field, 3);
    grid_->setColumnStretch(Usual, 2);
}

void SettingRows::addHeading(const QString& text)
{
    const int line = grid_->rowCount();
    if (!rows_.empty())
        grid_->setRowMinimumHeight(line, 2 * Theme::grid);
    grid_->addWidget(makeHeading(text), line + 1, Name, 1, Reset + 1);
}

void SettingRows::add(Setting setting)
{
    const int line = grid_->rowCount();
    Row row{std::move(setting), nullptr, makeMuted({}), makeResetButton({})};
    QWidget* field = row.setting.field;
    row.reset->setObjectName(QStringLiteral("reset-") + field->objectName());
    field->setToolTip(row.setting.toolTip);
    if (row.setting.name.isEmpty()) {
        grid_->addWidget(field, line, Name, 1, 2);
    } else {
        row.name = new QLabel(row.setting.name);
        row.name->setBuddy(field->focusProxy() ? field->focusProxy() : field);
        row.name->setToolTip(row.setting.toolTip);
        grid_->addWidget(row.name, line, Name);
        grid_->addWidget(field, line, Field);
    }
    row.usual->setMinimumWidth(1); // a long path is cut off; its tooltip is not
    grid_->addWidget(row.usual, line, Usual);
    grid_->addWidget(row.reset, line, Reset);
    connect(row.reset, &QToolButton::clicked, this, row.setting.reset);
    rows_.push_back(std::move(row));
}

void SettingRows::addBelow(QWidget* widget)
{
    grid_->addWidget(widget, grid_->rowCount(), Field, 1, Reset);
}

bool SettingRows::allUsual() const
{
    return std::all_of(rows_.begin(), rows_.end(), [](const Row& row) { return row.setting.isUsual(); });
}

void SettingRows::resetAll()
{
    for (const Row& row : rows_)
        if (!row.setting.isUsual())
            row.setting.reset();
}

void SettingRows::refresh()
{
    for (Row& row : rows_) {
        {
            const QSignalBlocker showing(row.setting.field);
            row.setting.show();
        }
        row.usual->setText(tr("Default: %1").arg(row.setting.usual()));
        row.usual->setToolTip(row.setting.usual());
        const bool usual = row.setting.isUsual();
        if (usual && row.reset->hasFocus()) // it stays with the setting
            (row.setting.field->focusProxy() ? row.setting.field->focusProxy() : row.setting.field)->setFocus();
        row.reset->setEnabled(!usual);
        const auto* button = qobject_cast<const QAbstractButton*>(row.setting.field);
        QString name = row.name ? row.name->text() : button ? button->text() : QString();
        name.remove(u'&');
        if (QWidget* inner = row.setting.field->focusProxy()) // a buddy names only what takes the focus itself
            inner->setAccessibleName(name);
        row.reset->setToolTip(tr("Back to the default: %1").arg(row.setting.usual()));
        //: name of a button, for who does not see it
        row.reset->setAccessibleName(tr("%1: back to the default", "setting").arg(name));
    }
    Q_EMIT refreshed();
}

} // namespace nucleoscope::ui
