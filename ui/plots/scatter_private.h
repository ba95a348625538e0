#pragma once

#include "ui/bridge/latest_answer.h"
#include "ui/plots/scatter_camera.h"
#include "ui/plots/scatter_raster.h"
#include "ui/plots/scatter_view.h"

#include <QPolygonF>

#include <optional>

namespace nucleoscope::ui {

/// Shared by scatter_view.cpp (what one does) and scatter_paint.cpp (what one sees).
struct ScatterView::Private {
    struct Drawn {
        QImage image;
        ScatterCamera camera;
    };
    ScatterScene scene;
    QString horizontalTitle, verticalTitle, emptyText;
    std::function<Tip(int)> tip;
    ScatterCamera camera;
    QImage image;                               ///< the points; null: none are drawn yet
    ScatterCamera imageCamera;                  ///< through which they were seen
    bool stale = true;                          ///< points, camera or size are others than the image's
    std::optional<LatestAnswer<Drawn>> answers; ///< none: all is drawn in the window's thread
    int current = -1;
    int hovered = -1;
    Tool tool = Tool::Pan;
    bool zoomed = false;
    enum class Drag { None, Undecided, Pan, Lasso } drag = Drag::None;
    QPointF pressed, last; ///< px
    QPolygonF lasso;       ///< px

    bool hasAxes() const { return !horizontalTitle.isEmpty(); }
    const std::vector<QPointF>& places() const { return *scene.places; }
    const std::vector<int>& categoryOf() const { return *scene.categoryOf; }
    const std::vector<bool>& shown() const { return *scene.shown; }
    bool isShown(std::size_t point) const { return shown().empty() || shown()[point]; }
    void see(Drawn drawn)
    {
        image = std::move(drawn.image);
        imageCamera = drawn.camera;
    }
};

} // namespace nucleoscope::ui
