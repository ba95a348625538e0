// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_dock.h"

#include "ui/inspector/inspector.h"
#include "ui/review/review_panel.h"
#include "ui/settings/settings.h"
#include "ui/workspace.h"

#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace nucleoscope::ui {
namespace {

constexpr int usualWidth = 304; // what the review buttons need

} // namespace

InspectorDock::InspectorDock(Workspace& workspace, QMainWindow& window)
    : QDockWidget(tr("Inspector"), &window),
      workspace_(workspace),
      window_(window),
      wished_(workspace.settings().inspectorWished())
{
    setObjectName(QStringLiteral("inspector-dock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetMovable | DockWidgetFloatable);
    setTitleBarWidget(new QWidget(this)); // none: the nucleus is the title
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    inspector_ = new Inspector(workspace_, content);
    connect(inspector_, &Inspector::comparing, this, &InspectorDock::giveRoomForTwo);
    column->addWidget(inspector_, 1);
    review_ = new ReviewPanel(workspace_, content);
    column->addWidget(review_);
    setWidget(content);
    placeAcrossFromRail();
    const int kept = workspace_.settings().inspectorWidth();
    width_ = kept > 0 ? kept : usualWidth;
    hide();
}

void InspectorDock::placeAcrossFromRail()
{
    const Qt::DockWidgetArea side = window_.isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    if (window_.dockWidgetArea(this) == side)
        return;
    const int before = width();
    window_.addDockWidget(side, this);
    if (isVisibleTo(&window_))
        window_.resizeDocks({this}, {before}, Qt::Horizontal);
}

void InspectorDock::setShown(bool shown)
{
    if (shown == isVisibleTo(&window_))
        return;
    if (!shown)
        width_ = width();
    setVisible(shown);
    resizeTo(width_);
}

void InspectorDock::resizeTo(int width)
{
    if (!isFloating() && isVisibleTo(&window_))
        window_.resizeDocks({this}, {width}, Qt::Horizontal);
}

/// Two nuclei side by side need about twice the width; afterwards it is as wide as before.
void InspectorDock::giveRoomForTwo(bool two)
{
    const int one = two ? width() : std::exchange(widthForOne_, 0);
    if (two) {
        widthForOne_ = one;
        resizeTo(std::max(one, std::min(2 * one, window_.width() * 2 / 5)));
        return;
    }
    // Behind the layout's own events: until then the least width for two holds.
    QTimer::singleShot(0, this, [this, one] {
        if (widthForOne_ == 0) // else there are two again
            resizeTo(one);
    });
}

void InspectorDock::remember() const
{
    const int now = isVisibleTo(&window_) ? width() : width_;
    workspace_.settings().setInspector(wished_, widthForOne_ > 0 ? widthForOne_ : now);
}

} // namespace nucleoscope::ui
