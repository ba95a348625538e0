// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace nucleoscope::ui {

/// Fusion with nothing that moves by itself: whoever has asked the system for less motion need not ask again.
class CalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const override;
};

/// Menus, lists and tooltips open at once.
void letNothingFade();

} // namespace nucleoscope::ui
