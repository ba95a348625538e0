// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace nucleoscope::ui {

/// Tab goes through a window as one reads it: in the order of its layouts, whatever was made first.
void tabAsLaidOut(QWidget& window);

/// Who gives `whole` the focus gives it to `part` of it. Not a focus proxy: Tab would take that for a control, and come from before
/// `whole` to `part` at once, past all between.
void passFocusOn(QWidget& whole, QWidget& part);

/// Has Tab and Backtab go so in every window of the program, as it is laid out when the key is pressed. An event filter for the
/// application.
class TabsAsLaidOut : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace nucleoscope::ui
