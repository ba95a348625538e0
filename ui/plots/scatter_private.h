#pragma once

#include "ui/plots/scatter_camera.h"
#include "ui/plots/scatter_view.h"

#include <QPolygonF>

namespace nucleoscope::ui {

/// Shared by scatter_view.cpp (what one does) and scatter_paint.cpp (what one sees).
struct ScatterView::Private {
    std::vector<QPointF> places;
    std::vector<ScatterCategory> categories;
    std::vector<int> categoryOf; ///< as long as places
    std::vector<bool> shown;     ///< likewise, or empty
    QString horizontalTitle, verticalTitle, emptyText;
    std::function<Tip(int)> tip;
    ScatterCamera camera;
    QImage image; ///< ground and points; drawn anew when null
    int current = -1;
    int hovered = -1;
    Tool tool = Tool::Pan;
    bool zoomed = false;
    enum class Drag { None, Undecided, Pan, Lasso } drag = Drag::None;
    QPointF pressed, last; ///< px
    QPolygonF lasso;       ///< px

    bool hasAxes() const { return !horizontalTitle.isEmpty(); }
    bool isShown(std::size_t point) const { return shown.empty() || shown[point]; }
};

} // namespace nucleoscope::ui
