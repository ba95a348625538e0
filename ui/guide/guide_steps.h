// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace nucleoscope::ui {

class MainWindow;

/// What a step of the guided tour says at the moment: it depends on what is there already.
struct GuideView {
    QString title, text;
    QString page;              ///< where its control is; shown when the step begins, and when it stops waiting
    QWidget* target = nullptr; ///< what it points at; null or hidden: the page's button in the rail
    QRect part;                ///< of the target; null: all of it
    bool waits = false;        ///< for something that is not there yet: the text says what to do
};

struct GuideStep {
    QString name;
    std::function<GuideView()> view;
    std::function<bool()> done; ///< what the person was asked to do; empty: nothing. Done meanwhile, the tour goes on by itself
};

/// From opening the demo to the lessons. `window` must outlive them.
std::vector<GuideStep> guideSteps(MainWindow& window);

} // namespace nucleoscope::ui
