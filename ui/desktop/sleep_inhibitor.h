// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QProcess;

namespace nucleoscope::ui {

/// Keeps the computer from falling asleep by itself; the screen may go dark, and who closes the lid is obeyed. Linux: systemd's
/// login manager; macOS: caffeinate; Windows: SetThreadExecutionState (the last two are untested). Asynchronous; where nothing
/// answers, the computer sleeps as it likes, and a training can be resumed.
class SleepInhibitor : public QObject {
    Q_OBJECT
public:
    explicit SleepInhibitor(QObject* parent = nullptr);
    ~SleepInhibitor() override;
    /// `reason`: shown by the desktop to whoever asks what keeps it awake. False where there is nobody to be asked.
    bool hold(const QString& reason);
    void release();
    bool isHeld() const { return held_; } ///< the system has agreed

Q_SIGNALS:
    void heldChanged(bool held);

private:
    struct Lock; ///< of the same size for everybody who includes this, whatever the system offers
    void setHeld(bool held);

    bool wanted_ = false;
    bool held_ = false;
    QProcess* helper_ = nullptr; ///< macOS
    std::unique_ptr<Lock> lock_; ///< Linux
};

} // namespace nucleoscope::ui
