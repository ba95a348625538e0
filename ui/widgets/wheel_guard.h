// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nucleoscope::ui {

/// Lets the wheel change a slider, box or number only while it has the focus: elsewhere what it stands in is scrolled. An
/// event filter of the application, for every window.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace nucleoscope::ui
