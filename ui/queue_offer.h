// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace nucleoscope::ui {

class MessageBar;
class Notice;
class Workspace;

/// What the last start of the program has left waiting does not begin by itself, somebody may need the computer: it is offered, until
/// it goes on or nothing is left of it.
class QueueOffer : public QObject {
    Q_OBJECT
public:
    QueueOffer(Workspace& workspace, MessageBar& messages, QObject* parent);

Q_SIGNALS:
    void goesOn();
    void queueWished(); ///< to look at it

private:
    void offer();
    void withdrawWhereNothingIsLeft();

    Workspace& workspace_;
    MessageBar& messages_;
    QPointer<Notice> shown_;
};

} // namespace nucleoscope::ui
