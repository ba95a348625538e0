// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/training_courtesy.h"

#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/desktop/notification.h"
#include "ui/desktop/sleep_inhibitor.h"
#include "ui/leak_mark.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QWidget>

namespace nucleoscope::ui {

TrainingCourtesy::TrainingCourtesy(Workspace& workspace, QWidget& window)
    : QObject(&window),
      settings_(workspace.settings()),
      queue_(workspace.trainingQueue()),
      window_(window),
      sleep_(new SleepInhibitor(this)),
      notification_(new Notification(this))
{
    connect(&workspace, &Workspace::trainingStarted, this, &TrainingCourtesy::follow);
    connect(&workspace, &Workspace::trainingEnded, this, [this](TrainingSession* session) {
        sleep_->release();
        tellTheEnd(*session);
    });
    connect(&settings_, &Settings::courtesyChanged, this, [this, &workspace] {
        if (workspace.isTraining())
            holdOrRelease(*workspace.training());
    });
    connect(&queue_, &TrainingQueueKeeper::finished, this, &TrainingCourtesy::tellTheEndOfQueue);
    connect(notification_, &Notification::chosen, this, [this] {
        window_.setWindowState(window_.windowState() & ~Qt::WindowMinimized);
        window_.raise();
        window_.activateWindow();
        Q_EMIT resultsWished();
    });
}

void TrainingCourtesy::follow(TrainingSession* session)
{
    connect(session, &TrainingSession::stateChanged, this, [this, session] { holdOrRelease(*session); });
    holdOrRelease(*session);
}

void TrainingCourtesy::holdOrRelease(const TrainingSession& session)
{
    if (session.hasEnded() || session.state() == TrainingSession::State::Paused || !settings_.keepsAwake())
        sleep_->release();
    else
        sleep_->hold(tr("A network is learning: %1").arg(session.title()));
}

QString TrainingCourtesy::scoreSentence(const TrainingSession& session, const TrainingOutcome& outcome)
{
    const QString score = leakMarked(scoreText(outcome.bestValidation.balancedAccuracy), session.leaks());
    const QString sentence =
        tr("%1: balanced accuracy %2 in validation, after epoch %3.").arg(session.title(), score, countText(outcome.bestEpoch));
    return session.leaks().empty() ? sentence : sentence + QLatin1Char('\n') + leakLines(session.leaks());
}

/// Who cancelled it knows, and who looks at the window sees.
void TrainingCourtesy::tellTheEnd(const TrainingSession& session)
{
    const Result<TrainingOutcome>& outcome = session.outcome();
    if (QApplication::activeWindow() || (outcome && outcome->end == TrainingEnd::Cancelled))
        return;
    if (queue_.isGoing() && outcome && !queue_.waiting().empty())
        return; // of the queue its end is told, and what fails
    QApplication::alert(&window_);
    if (!settings_.tellsTheEnd())
        return;
    if (!outcome)
        notification_->show(tr("The training failed"), translated(outcome.error()), tr("Show"));
    else if (outcome->bestEpoch > 0)
        notification_->show(tr("The training has ended"), scoreSentence(session, *outcome), tr("Show"));
    else
        notification_->show(tr("The training has ended"), session.title(), tr("Show"));
}

void TrainingCourtesy::tellTheEndOfQueue(int trained, int failed)
{
    if (trained + failed < 2 || QApplication::activeWindow() || !settings_.tellsTheEnd())
        return; // of a single one the end has been told
    const QString done = tr("%Ln training(s) have ended.", nullptr, trained);
    notification_->show(tr("The queue of trainings is done"),
                        failed > 0 ? done + QLatin1Char(' ') + tr("%Ln failed.", nullptr, failed) : done, tr("Show"));
}

} // namespace nucleoscope::ui
