// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_choice.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace nucleoscope::ui {

ElidedChoice::ElidedChoice(int leastLetters, QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(leastLetters);
}

QString ElidedChoice::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    constexpr int gap = 4; // as the styles leave it on either side of a text, and beside an icon
    int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 2 * gap;
    if (!option.currentIcon.isNull())
        room -= option.iconSize.width() + gap;
    return option.fontMetrics.elidedText(option.currentText, Qt::ElideMiddle, room);
}

QString ElidedChoice::toolTipNow() const
{
    if (shownText() == currentText())
        return toolTip();
    return toolTip().isEmpty() ? currentText() : currentText() + QStringLiteral("\n\n") + toolTip();
}

bool ElidedChoice::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), toolTipNow(), this);
    return true;
}

void ElidedChoice::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace nucleoscope::ui
