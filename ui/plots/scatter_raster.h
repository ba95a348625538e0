#pragma once

#include "ui/plots/scatter_view.h"

#include <QImage>
#include <memory>

namespace nucleoscope::ui {

struct ScatterCamera;

/// How large the marks are, px, where that many are in sight: few are large, many still leave the ground visible.
int scatterMarkSize(int pointsInSight);
/// A mark as it is drawn everywhere: legend, picture, screen.
void drawScatterMark(QPainter& painter, const QPointF& centre, double size, const ScatterCategory& category);

/// What the raster draws: values and shared vectors, so that it can be drawn on any thread. All vectors have one entry a point.
struct ScatterScene {
    std::shared_ptr<const std::vector<QPointF>> places = std::make_shared<const std::vector<QPointF>>();
    std::shared_ptr<const std::vector<int>> categoryOf = std::make_shared<const std::vector<int>>();
    std::vector<ScatterCategory> categories;
    std::shared_ptr<const std::vector<bool>> shown =
        std::make_shared<const std::vector<bool>>(); ///< empty: all; others are faint
};

/// Draws the points into `target` (premultiplied, its device pixel ratio set) by copying small pictures of the marks: ten
/// thousand in a few milliseconds, which QPainter's own calls do not reach. Those that are not shown lie below.
void rasterise(const ScatterScene& scene, const ScatterCamera& camera, QImage& target);

} // namespace nucleoscope::ui
