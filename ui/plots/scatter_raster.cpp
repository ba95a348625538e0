#include "ui/plots/scatter_raster.h"

#include "ui/plots/scatter_camera.h"
#include "ui/theme/theme.h"
#include "ui/widgets/class_mark.h"

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int smallestShape = 5; // px; below it a shape is a dot
constexpr double faintOpacity = 0.22;

QImage markPicture(const ScatterCategory& category, int size, double ratio, bool faint)
{
    const int side = static_cast<int>(std::ceil((size + 4) * ratio));
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture);
    painter.setOpacity(faint ? faintOpacity : 1);
    drawScatterMark(painter, QPointF(side, side) / (2 * ratio), size, category);
    return picture;
}

/// Source over destination, both premultiplied; `left`, `top` in device pixels, clipped.
void copyOver(QImage& target, const QImage& mark, int left, int top)
{
    const int firstX = std::max(0, -left), lastX = std::min(mark.width(), target.width() - left);
    const int firstY = std::max(0, -top), lastY = std::min(mark.height(), target.height() - top);
    for (int y = firstY; y < lastY; ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(mark.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(target.scanLine(top + y)) + left;
        for (int x = firstX; x < lastX; ++x) {
            const QRgb source = from[x];
            const unsigned keep = 255u - static_cast<unsigned>(qAlpha(source));
            if (keep == 255)
                continue;
            if (keep == 0) {
                to[x] = source;
                continue;
            }
            const unsigned redBlue = (to[x] & 0x00FF00FFu) * keep, alphaGreen = ((to[x] >> 8) & 0x00FF00FFu) * keep;
            to[x] = source + ((redBlue >> 8) & 0x00FF00FFu) + (alphaGreen & 0xFF00FF00u);
        }
    }
}

int countInSight(const ScatterScene& scene, const ScatterCamera& camera, const QSizeF& size)
{
    const QPointF a = camera.toPlane({0, 0}), b = camera.toPlane({size.width(), size.height()});
    return static_cast<int>(std::count_if(scene.places->begin(), scene.places->end(), [&](const QPointF& place) {
        return place.x() >= a.x() && place.x() <= b.x() && place.y() <= a.y() && place.y() >= b.y();
    }));
}

} // namespace

int scatterMarkSize(int pointsInSight)
{
    return pointsInSight <= 300 ? 12 : pointsInSight <= 3000 ? 9 : pointsInSight <= 15000 ? 7 : pointsInSight <= 60000 ? 5 : 3;
}

void drawScatterMark(QPainter& painter, const QPointF& centre, double size, const ScatterCategory& category)
{
    if (size >= smallestShape)
        drawClassMark(painter, centre, size, {category.colour, QString(), category.shape});
    else
        painter.fillRect(QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size), category.colour);
}

void rasterise(const ScatterScene& scene, const ScatterCamera& camera, QImage& target)
{
    const double ratio = target.devicePixelRatio();
    const std::vector<QPointF>& places = *scene.places;
    const std::vector<bool>& shownOnes = *scene.shown;
    const int size = scatterMarkSize(countInSight(scene, camera, target.deviceIndependentSize()));
    for (const bool shown : {false, true}) {
        if (!shown && shownOnes.empty())
            continue;
        std::vector<QImage> marks;
        for (const ScatterCategory& category : scene.categories)
            marks.push_back(markPicture(category, shown ? size : std::min(size, 7), ratio, !shown));
        for (std::size_t i = 0; i < places.size(); ++i) {
            if ((shownOnes.empty() || shownOnes[i]) != shown)
                continue;
            const QImage& mark = marks[static_cast<std::size_t>((*scene.categoryOf)[i])];
            const QPointF centre = camera.toScreen(places[i]) * ratio;
            const double reach = mark.width();
            if (centre.x() < -reach || centre.y() < -reach || centre.x() > target.width() + reach
                || centre.y() > target.height() + reach)
                continue;
            copyOver(target, mark, qRound(centre.x() - reach / 2), qRound(centre.y() - reach / 2));
        }
    }
}

} // namespace nucleoscope::ui
