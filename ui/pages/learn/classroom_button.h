// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace nucleoscope::ui {

class Classroom;

/// What a class does together, as a menu: pack a lesson, open one, hand in, collect.
class ClassroomButton : public QPushButton {
    Q_OBJECT
public:
    ClassroomButton(Classroom& classroom, QWidget* parent = nullptr);

private:
    void refresh();

    Classroom& classroom_;
    QAction* pack_;
    QAction* handIn_;
};

} // namespace nucleoscope::ui
