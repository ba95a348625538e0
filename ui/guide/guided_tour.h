// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guide_steps.h"

#include <QObject>

namespace nucleoscope::ui {

class GuideBubble;
class GuideFrame;

/// Walks a newcomer through the real window: a frame around a control and a bubble beside it, step by step. Blocks nothing:
/// whatever one does meanwhile works, and the tour follows. A step whose wish is fulfilled goes on by itself.
class GuidedTour : public QObject {
    Q_OBJECT
public:
    explicit GuidedTour(MainWindow& window, QObject* parent = nullptr);

    void begin();     ///< from the first step
    void beginOnce(); ///< unless it was begun before, ever
    void end();       ///< nothing of it is left in the window
    void next();      ///< ends after the last step
    void back();      ///< nothing before the first one
    bool isGoing() const { return step_ >= 0; }
    int step() const { return step_; } ///< from 0; -1: not going
    int stepCount() const { return static_cast<int>(steps_.size()); }
    QString stepName() const { return isGoing() ? steps_[static_cast<std::size_t>(step_)].name : QString(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter(int step);
    void refreshSoon();
    void refresh();
    QRect inWindow(const GuideView& view) const;
    QRect room() const;

    MainWindow& window_;
    std::vector<GuideStep> steps_;
    GuideFrame* frame_ = nullptr;
    GuideBubble* bubble_ = nullptr;
    int step_ = -1;
    bool doneBefore_ = false; ///< when the step began: then nobody waits for it
    bool entering_ = false;   ///< the step's page is still to be shown
    bool waited_ = false;
    bool refreshing_ = false; ///< is due
};

} // namespace nucleoscope::ui
