// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace nucleoscope {
struct TrainingOutcome;
}

namespace nucleoscope::ui {

class Notification;
class Settings;
class SleepInhibitor;
class TrainingQueueKeeper;
class TrainingSession;
class Workspace;

/// While a training runs the computer does not fall asleep (paused, it may), and who looks elsewhere when it ends is told:
/// unless the settings say otherwise.
class TrainingCourtesy : public QObject {
    Q_OBJECT
public:
    TrainingCourtesy(Workspace& workspace, QWidget& window);
    const SleepInhibitor& sleep() const { return *sleep_; }

Q_SIGNALS:
    void resultsWished(); ///< from the notification

private:
    void follow(TrainingSession* session);
    void holdOrRelease(const TrainingSession& session);
    void tellTheEnd(const TrainingSession& session);
    static QString scoreSentence(const TrainingSession& session, const TrainingOutcome& outcome);
    void tellTheEndOfQueue(int trained, int failed);

    Settings& settings_;
    TrainingQueueKeeper& queue_;
    QWidget& window_;
    SleepInhibitor* sleep_;
    Notification* notification_;
};

} // namespace nucleoscope::ui
