#include "ui/inspector/pictures.h"

#include "core/imaging/heat_colours.h"

#include <QPainter>

#include <algorithm>

namespace nucleoscope::ui {

QImage imageIn(const PixelBatch& batch, int row)
{
    const qsizetype line = 3 * static_cast<qsizetype>(batch.width);
    const auto* first = batch.pixels.data() + row * line * batch.height;
    return QImage(first, batch.width, batch.height, line, QImage::Format_RGB888).copy();
}

QImage overlayOf(const HeatMap& map)
{
    QImage overlay(map.width, map.height, QImage::Format_ARGB32);
    for (int y = 0; y < map.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(overlay.scanLine(y));
        for (int x = 0; x < map.width; ++x) {
            const float heat = map.at(x, y);
            const auto [red, green, blue] = heatColour(heat);
            line[x] = qRgba(red, green, blue, static_cast<int>(255 * std::min(1.0F, 2 * heat)));
        }
    }
    return overlay;
}

QImage withOverlay(const QImage& picture, const HeatMap& map, double opacity)
{
    QImage mixed = picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&mixed);
    painter.setOpacity(opacity);
    painter.drawImage(QRectF(mixed.rect()), overlayOf(map));
    return mixed;
}

} // namespace nucleoscope::ui
