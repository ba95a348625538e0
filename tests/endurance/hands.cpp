// SPDX-License-Identifier: GPL-3.0-or-later
#include "hands.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QUrl>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>
#include <QtTest>

namespace nucleoscope::endurance::hands {
namespace {

constexpr int betweenClicks = 1000; // ms of the mouse's clock: two of them are no double click
int now = 0;

/// What came before may have closed and deleted the widget.
using Reached = QPointer<QWidget>;

void mouse(const Reached& widget, QPoint at, QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons held,
           Qt::KeyboardModifiers modifiers)
{
    QWindow* const window = widget ? widget->window()->windowHandle() : nullptr;
    if (!window)
        return;
    const QPoint local = widget->mapTo(widget->window(), at);
    qt_handleMouseEvent(window, local, window->mapToGlobal(local), held, button, type, modifiers, ++now);
}

} // namespace

void click(QWidget& widget, QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, int times)
{
    const Reached reached(&widget);
    now += betweenClicks;
    mouse(reached, at, QEvent::MouseMove, Qt::NoButton, Qt::NoButton, modifiers);
    for (int i = 0; i < times; ++i) {
        mouse(reached, at, QEvent::MouseButtonPress, button, button, modifiers);
        mouse(reached, at, QEvent::MouseButtonRelease, button, Qt::NoButton, modifiers);
    }
}

void drag(QWidget& widget, const QList<QPoint>& line, Qt::KeyboardModifiers modifiers)
{
    const Reached reached(&widget);
    now += betweenClicks;
    mouse(reached, line.first(), QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton, modifiers);
    for (const QPoint& at : line)
        mouse(reached, at, QEvent::MouseMove, Qt::NoButton, Qt::LeftButton, modifiers);
    mouse(reached, line.last(), QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton, modifiers);
}

void press(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QPointer<QWindow> window = QGuiApplication::focusWindow();
    if (!window && QApplication::activeWindow())
        window = QApplication::activeWindow()->windowHandle();
    if (!window)
        return;
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text);
    if (window)
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text);
}

void type(const QString& text)
{
    for (const QChar letter : text)
        press(letter.unicode() < 128 ? int{letter.toUpper().unicode()} : int{Qt::Key_unknown}, {}, letter);
}

void turnWheel(QWidget& widget, QPoint at, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, widget.mapToGlobal(QPointF(at)), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&widget, &event);
}

void drop(QWidget& window, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &drop);
}

} // namespace nucleoscope::endurance::hands
