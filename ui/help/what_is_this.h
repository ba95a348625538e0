// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace nucleoscope::ui {

/// Help ▸ What is this? By its key it asks about the control that has the focus, from the menu about what is clicked next. It
/// answers with the control's tooltip and the meaning of each term that the control carries: in its text, a column's head, a
/// row, a tab or its accessible name. So whatever the window says is explained without being marked for it.
class WhatIsThis : public QAction {
    Q_OBJECT
public:
    explicit WhatIsThis(QWidget& window);
    /// Of the control alone, at a place in it; rich text, empty where it has nothing to say.
    static QString answerOf(const QWidget& control, const QPoint& at);
    /// Of the control or, where it has nothing to say, of what is around it.
    static QString answerAround(const QWidget& control);
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void ask();

    QWidget& window_;
    bool byKey_ = false;
};

/// Where one looks and asks in a control that has the focus: its current row, or its middle.
QPoint placeOfAttention(const QWidget& control);

} // namespace nucleoscope::ui
