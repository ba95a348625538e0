// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_choice.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

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
