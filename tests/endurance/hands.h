// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QString>
#include <Qt>

class QWidget;

/// What a person does with mouse and keys, given to Qt where the windowing system gives it: popups, modal dialogs, shortcuts and drags
/// take it as they do from a person. What comes of it happens later, in the event loop.
namespace nucleoscope::endurance::hands {

void click(QWidget& widget, QPoint at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {},
           int times = 1);
void drag(QWidget& widget, const QList<QPoint>& line, Qt::KeyboardModifiers modifiers = {});
void press(int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {});
void type(const QString& text);
/// These two are not to be had from there: sent to the widget, which has to be one that can be reached.
void turnWheel(QWidget& widget, QPoint at, int notches, Qt::KeyboardModifiers modifiers = {});
void drop(QWidget& window, const QString& file);

} // namespace nucleoscope::endurance::hands
