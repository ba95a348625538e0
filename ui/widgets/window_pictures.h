// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nucleoscope::ui {

/// Lets go of the picture that Qt keeps of each window while it is hidden: menus and lists of choices are windows, too, a hundred of
/// them, and each would keep one of the largest size at which it was ever open. It is drawn anew when it is shown. An event filter of the
/// application, for every window.
class WindowPictures : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace nucleoscope::ui
