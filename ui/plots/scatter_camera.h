#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace nucleoscope::ui {

/// Which part of the plane a scatter plot shows. The plane's y grows upwards, the screen's downwards.
struct ScatterCamera {
    QPointF centre;      ///< of the plane, in the middle of the view
    double perUnitX = 1; ///< px
    double perUnitY = 1; ///< px
    QPointF middle;      ///< of the view, px

    QPointF toScreen(const QPointF& place) const
    {
        return {middle.x() + (place.x() - centre.x()) * perUnitX, middle.y() - (place.y() - centre.y()) * perUnitY};
    }
    QPointF toPlane(const QPointF& screen) const
    {
        return {centre.x() + (screen.x() - middle.x()) / perUnitX, centre.y() - (screen.y() - middle.y()) / perUnitY};
    }
    void panBy(const QPointF& pixels) { centre -= QPointF(pixels.x() / perUnitX, -pixels.y() / perUnitY); }
    /// What lies under `screen` stays there.
    void zoomAt(const QPointF& screen, double factor)
    {
        const QPointF before = toPlane(screen);
        perUnitX *= factor;
        perUnitY *= factor;
        centre += before - toPlane(screen);
    }
    /// All of `places` within `area`; with one scale for both directions where `square`.
    static ScatterCamera fitting(const QRectF& places, const QRectF& area, bool square)
    {
        ScatterCamera camera;
        camera.centre = places.center();
        camera.middle = area.center();
        camera.perUnitX = places.width() > 0 ? area.width() / places.width() : 1;
        camera.perUnitY = places.height() > 0 ? area.height() / places.height() : 1;
        if (square)
            camera.perUnitX = camera.perUnitY = qMin(camera.perUnitX, camera.perUnitY);
        return camera;
    }
};

} // namespace nucleoscope::ui
