#pragma once

#include "ui/plots/scatter_view.h"

#include <QImage>

namespace nucleoscope::ui {

struct ScatterCamera;

/// How large the marks are, px, where that many are in sight: few are large, many still leave the ground visible.
int scatterMarkSize(int pointsInSight);
/// A mark as it is drawn everywhere: legend, picture, screen.
void drawScatterMark(QPainter& painter, const QPointF& centre, double size, const ScatterCategory& category);

/// What the raster draws. All vectors have one entry a point.
struct ScatterScene {
    const std::vector<QPointF>& places;
    const std::vector<int>& categoryOf;
    const std::vector<ScatterCategory>& categories;
    const std::vector<bool>& shown; ///< empty: all; the others are faint
};

/// Draws the points into `target` (premultiplied, its device pixel ratio set) by copying small pictures of the marks: ten
/// thousand in a few milliseconds, which QPainter's own calls do not reach. Those that are not shown lie below.
void rasterise(const ScatterScene& scene, const ScatterCamera& camera, QImage& target);

} // namespace nucleoscope::ui
