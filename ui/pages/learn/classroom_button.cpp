// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn/classroom_button.h"

#include "ui/pages/learn/classroom.h"

#include <QMenu>

namespace nucleoscope::ui {

ClassroomButton::ClassroomButton(Classroom& classroom, QWidget* parent)
    : QPushButton(tr("Classroom"), parent), classroom_(classroom)
{
    setObjectName(QStringLiteral("classroom"));
    setToolTip(tr("A lesson for a class: pass it on as one file, hand in, and collect what was handed in"));
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& text, const char* name, const QString& toolTip, auto wanted) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(toolTip);
        connect(action, &QAction::triggered, &classroom_, wanted);
        return action;
    };
    pack_ = add(tr("&Make a class pack…"), "classroomPack", {}, &Classroom::makePack);
    add(tr("&Open a class pack…"), "classroomOpen", tr("A lesson that a teacher passed on as one file (.nucleopack)"),
        &Classroom::choosePack);
    menu->addSeparator();
    handIn_ = add(tr("&Hand in my result…"), "classroomHandIn", {}, &Classroom::handIn);
    add(tr("&Collect results…"), "classroomCollect", tr("One table of what the students handed in, quiz files included"),
        &Classroom::chooseHandedIn);
    connect(menu, &QMenu::aboutToShow, this, &ClassroomButton::refresh);
    setMenu(menu);
}

void ClassroomButton::refresh()
{
    const QString packing = classroom_.obstacleToPacking(), handingIn = classroom_.obstacleToHandingIn();
    pack_->setEnabled(packing.isEmpty());
    pack_->setToolTip(packing.isEmpty() ? tr("The chosen lesson, its recipes and images as one file for all computers of a class")
                                        : packing);
    handIn_->setEnabled(handingIn.isEmpty());
    handIn_->setToolTip(handingIn.isEmpty() ? tr("Writes what came of it as a small file for your teacher") : handingIn);
}

} // namespace nucleoscope::ui
