// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace nucleoscope::ui {
namespace {

bool changesByWheel(const QObject* object)
{
    return qobject_cast<const QComboBox*>(object) || qobject_cast<const QAbstractSpinBox*>(object)
           || qobject_cast<const QSlider*>(object);
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const bool wheel = event->type() == QEvent::Wheel;
    if ((!wheel && event->type() != QEvent::Polish) || !changesByWheel(watched))
        return QObject::eventFilter(watched, event);
    auto* control = static_cast<QWidget*>(watched);
    if (!wheel) { // else the wheel itself would give it the focus
        if (control->focusPolicy() == Qt::WheelFocus)
            control->setFocusPolicy(Qt::StrongFocus);
        return QObject::eventFilter(watched, event);
    }
    if (control->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // then it goes on to what the control stands in
    return true;
}

} // namespace nucleoscope::ui
