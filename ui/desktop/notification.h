// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nucleoscope::ui {

/// A message of the desktop, which also someone sees who works in another window (freedesktop.org's Notifications over D-Bus;
/// elsewhere nothing). One at a time: the next takes the last one's place.
class Notification : public QObject {
    Q_OBJECT
public:
    explicit Notification(QObject* parent = nullptr);
    /// `action`: on its button; a click anywhere on it does the same.
    void show(const QString& title, const QString& text, const QString& action);

Q_SIGNALS:
    void chosen(); ///< the button, or the message itself

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);

private:
    uint id_ = 0; ///< as the desktop counts them; 0: none yet
};

} // namespace nucleoscope::ui
