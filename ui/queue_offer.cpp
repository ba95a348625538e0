// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue_offer.h"

#include "ui/bridge/training_queue_keeper.h"
#include "ui/widgets/message_bar.h"
#include "ui/workspace.h"

namespace nucleoscope::ui {

QueueOffer::QueueOffer(Workspace& workspace, MessageBar& messages, QObject* parent)
    : QObject(parent), workspace_(workspace), messages_(messages)
{
    TrainingQueueKeeper& queue = workspace_.trainingQueue();
    connect(&queue, &TrainingQueueKeeper::offered, this, &QueueOffer::offer);
    connect(&queue, &TrainingQueueKeeper::changed, this, &QueueOffer::withdrawWhereNothingIsLeft);
    if (!queue.isEmpty() && !queue.isGoing())
        offer(); // it was read before there was a window
}

void QueueOffer::offer()
{
    const TrainingQueueKeeper& queue = workspace_.trainingQueue();
    QStringList parts;
    for (const QString& name : queue.brokenOff())
        parts << tr("The training “%1” was broken off when the program ended.").arg(name);
    if (!queue.waiting().empty())
        parts << tr("%Ln training(s) wait in the queue.", nullptr, static_cast<int>(queue.waiting().size()));
    Notice* notice = messages_.add(Notice::Kind::Information, parts.join(QLatin1Char(' ')));
    if (!notice)
        return;
    shown_ = notice;
    QPushButton* start = notice->addAction(tr("Go on now"));
    start->setObjectName(QStringLiteral("queueGoOn"));
    start->setToolTip(tr("One training after the other, until none waits; one that fails stops nothing"));
    connect(start, &QPushButton::clicked, this, [this] {
        workspace_.trainingQueue().start();
        Q_EMIT goesOn();
    });
    if (!queue.waiting().empty()) {
        QPushButton* look = notice->addAction(tr("Show the queue"));
        look->setObjectName(QStringLiteral("queueLook"));
        connect(look, &QPushButton::clicked, this, &QueueOffer::queueWished);
    }
    if (!queue.brokenOff().isEmpty()) {
        //: a training that was broken off: it is not to be gone on with
        QPushButton* leave = notice->addAction(tr("Leave it"));
        leave->setObjectName(QStringLiteral("queueLeave"));
        leave->setToolTip(tr("It is not offered again. Its run stays on the Compare page, where it can go on later."));
        connect(leave, &QPushButton::clicked, this, [this] {
            messages_.dismiss(shown_);
            workspace_.trainingQueue().forgetBrokenOff();
        });
    }
}

void QueueOffer::withdrawWhereNothingIsLeft()
{
    const TrainingQueueKeeper& queue = workspace_.trainingQueue();
    if (shown_ && (queue.isGoing() || (queue.brokenOff().isEmpty() && queue.waiting().empty())))
        messages_.dismiss(shown_);
}

} // namespace nucleoscope::ui
