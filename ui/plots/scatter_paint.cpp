#include "core/base/csv.h"
#include "ui/plots/scatter_private.h"
#include "ui/plots/scatter_raster.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int margin = 2 * Theme::grid;
constexpr int legendLines = 8; // more names than that are counted
constexpr int tipSide = 96;    // px of the picture beside the pointer

/// A round distance that gives about `wanted` numbers on an axis of that length.
double tickDistance(double length, int wanted)
{
    const double rough = length / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double digit = rough / power;
    return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
}

} // namespace

QRectF ScatterView::plotArea() const
{
    const double left = d_->hasAxes() ? 7 * Theme::grid : margin, bottom = d_->hasAxes() ? 5 * Theme::grid : margin;
    return QRectF(rect()).adjusted(left, margin, -margin, -bottom);
}

void ScatterView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (d_->zoomed)
        d_->camera.middle = plotArea().center();
    else
        fit();
    redraw();
}

void ScatterView::drawGround(QPainter& painter) const
{
    painter.fillRect(rect(), Theme::instance().colours().cardGround);
    if (d_->hasAxes())
        drawAxes(painter);
    if (d_->places().empty()) {
        painter.setPen(Theme::instance().colours().mutedText);
        painter.drawText(plotArea(), Qt::AlignCenter | Qt::TextWordWrap, d_->emptyText);
    }
}

void ScatterView::drawAxes(QPainter& painter) const
{
    painter.setLayoutDirection(Qt::LeftToRight); // numbers grow to the right, wherever one reads from
    const ThemeColours& colours = Theme::instance().colours();
    const QRectF area = plotArea();
    const QPointF low = d_->camera.toPlane(area.bottomLeft()), high = d_->camera.toPlane(area.topRight());
    painter.setFont(Theme::instance().smallFont());
    const int line = painter.fontMetrics().height();
    const double stepX = tickDistance(high.x() - low.x(), static_cast<int>(area.width() / 90));
    const double stepY = tickDistance(high.y() - low.y(), static_cast<int>(area.height() / 50));
    for (double x = std::ceil(low.x() / stepX) * stepX; x <= high.x(); x += stepX) {
        const double at = d_->camera.toScreen({x, 0}).x();
        painter.setPen(colours.plotGrid);
        painter.drawLine(QLineF(at, area.top(), at, area.bottom()));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(at - 40, area.bottom() + 3, 80, line), Qt::AlignCenter, locale().toString(x, 'g', 3));
    }
    for (double y = std::ceil(low.y() / stepY) * stepY; y <= high.y(); y += stepY) {
        const double at = d_->camera.toScreen({0, y}).y();
        painter.setPen(colours.plotGrid);
        painter.drawLine(QLineF(area.left(), at, area.right(), at));
        painter.setPen(colours.mutedText);
        painter.drawText(QRectF(area.left() - 48, at - line / 2.0, 44, line), Qt::AlignRight | Qt::AlignVCenter,
                         locale().toString(std::abs(y) < stepY / 1000 ? 0 : y, 'g', 3));
    }
    painter.setPen(colours.text);
    painter.drawText(QRectF(area.left(), height() - line - 2, area.width(), line), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(d_->horizontalTitle, Qt::ElideRight, static_cast<int>(area.width())));
    painter.save();
    painter.translate(line / 2.0 + 2, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, -line / 2.0, area.height(), line), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(d_->verticalTitle, Qt::ElideRight, static_cast<int>(area.height())));
    painter.restore();
}

/// Many of them take longer than a frame: the image comes when it is drawn.
void ScatterView::drawPoints()
{
    constexpr std::size_t mostAtOnce = 50'000;
    const auto draw = [scene = d_->scene, camera = d_->camera, size = size(), ratio = devicePixelRatioF()] {
        Private::Drawn drawn{QImage(size * ratio, QImage::Format_ARGB32_Premultiplied), camera};
        drawn.image.setDevicePixelRatio(ratio);
        drawn.image.fill(Qt::transparent);
        rasterise(scene, camera, drawn.image);
        return drawn;
    };
    d_->stale = false;
    if (!d_->answers) {
        d_->see(draw());
        return;
    }
    const bool atOnce = d_->places().size() <= mostAtOnce;
    d_->answers->ask(
        atOnce, [draw](const std::stop_token&) -> Result<Private::Drawn> { return draw(); },
        [this, atOnce](Result<Private::Drawn> drawn) {
            if (!drawn)
                return;
            d_->see(std::move(*drawn));
            if (!atOnce)
                update();
        });
}

/// Where the image was seen through another camera it is moved and stretched to this one.
void ScatterView::showPoints(QPainter& painter) const
{
    if (d_->image.isNull())
        return;
    const QRectF whole(QPointF(), d_->image.deviceIndependentSize());
    const auto now = [&](const QPointF& then) { return d_->camera.toScreen(d_->imageCamera.toPlane(then)); };
    const bool sameScale = d_->camera.perUnitX == d_->imageCamera.perUnitX && d_->camera.perUnitY == d_->imageCamera.perUnitY;
    if (sameScale)
        painter.drawImage(now(whole.topLeft()).toPoint(), d_->image);
    else
        painter.drawImage(QRectF(now(whole.topLeft()), now(whole.bottomRight())), d_->image);
}

void ScatterView::drawLegend(QPainter& painter) const
{
    const ThemeColours& colours = Theme::instance().colours();
    std::vector<const ScatterCategory*> named;
    for (const ScatterCategory& category : d_->scene.categories)
        if (!category.name.isEmpty())
            named.push_back(&category);
    if (named.empty() || d_->places().empty())
        return;
    painter.setFont(Theme::instance().smallFont());
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height() + 2;
    QStringList texts;
    for (const ScatterCategory* category : named)
        texts << category->name;
    if (const int more = static_cast<int>(texts.size()) - legendLines; more > 1) {
        texts = texts.mid(0, legendLines);
        texts << tr("and %Ln more", nullptr, more);
    }
    int width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    const QRectF box(plotArea().right() - width - 4 * Theme::grid, Theme::grid, width + 4.0 * Theme::grid,
                     texts.size() * line + Theme::grid);
    QColor ground = colours.cardGround;
    ground.setAlpha(215);
    painter.setPen(colours.cardBorder);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    for (int i = 0; i < texts.size(); ++i) {
        const double y = box.top() + Theme::grid / 2.0 + (i + 0.5) * line;
        if (i < legendLines || static_cast<int>(named.size()) == texts.size())
            drawScatterMark(painter, {box.left() + 1.5 * Theme::grid, y}, 9, *named[static_cast<std::size_t>(i)]);
        painter.setPen(colours.text);
        painter.drawText(QRectF(box.left() + 3 * Theme::grid, y - line / 2.0, width + 4, line), Qt::AlignVCenter, texts[i]);
    }
}

void ScatterView::drawTip(QPainter& painter)
{
    const Tip tip = d_->tip(d_->hovered);
    const ThemeColours& colours = Theme::instance().colours();
    painter.setFont(Theme::instance().smallFont());
    const QRect textBox = painter.fontMetrics().boundingRect(QRect(0, 0, 260, 400), Qt::TextWordWrap, tip.text);
    const double pictureSide = tip.picture.isNull() ? 0 : tipSide;
    const QSizeF inside(std::max<double>(pictureSide, textBox.width()),
                        textBox.height() + pictureSide + (pictureSide > 0 ? Theme::grid / 2 : 0));
    QRectF box(screenPosition(d_->hovered) + QPointF(14, 14), inside + QSizeF(2 * Theme::grid, 2 * Theme::grid));
    if (box.right() > width())
        box.moveRight(screenPosition(d_->hovered).x() - 14);
    box.moveBottom(std::min<double>(box.bottom(), height() - 2));
    box.moveLeft(std::max(2.0, box.left()));
    box.moveTop(std::max(2.0, box.top()));
    painter.setPen(colours.cardBorder);
    painter.setBrush(colours.cardGround);
    painter.drawRoundedRect(box, 4, 4);
    const QPointF corner = box.topLeft() + QPointF(Theme::grid, Theme::grid);
    if (pictureSide > 0)
        painter.drawImage(QRectF(corner, QSizeF(pictureSide, pictureSide)), tip.picture);
    painter.setPen(colours.text);
    painter.drawText(QRectF(corner + QPointF(0, inside.height() - textBox.height()), QSizeF(textBox.size()) + QSizeF(4, 2)),
                     Qt::TextWordWrap, tip.text);
}

void ScatterView::drawOverlay(QPainter& painter)
{
    const ThemeColours& colours = Theme::instance().colours();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ring = [&](int point, double radius, double thickness) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.cardGround, thickness + 2));
        painter.drawEllipse(screenPosition(point), radius, radius);
        painter.setPen(QPen(colours.selection, thickness));
        painter.drawEllipse(screenPosition(point), radius, radius);
    };
    if (d_->current >= 0)
        ring(d_->current, 9, 3);
    if (d_->lasso.size() > 1) {
        QColor inside = colours.selection;
        inside.setAlpha(40);
        painter.setBrush(inside);
        painter.setPen(QPen(colours.selection, 2, Qt::DashLine));
        painter.drawPolygon(d_->lasso);
    }
    drawLegend(painter);
    if (d_->hovered >= 0 && d_->hovered < static_cast<int>(d_->places().size())) {
        ring(d_->hovered, 7, 1.5);
        if (d_->tip)
            drawTip(painter);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.selection, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ScatterView::paintEvent(QPaintEvent*)
{
    if (d_->stale || (!d_->image.isNull() && d_->image.devicePixelRatio() != devicePixelRatioF()))
        drawPoints();
    QPainter painter(this);
    drawGround(painter);
    showPoints(painter);
    drawOverlay(painter);
}

void ScatterView::drawAsShapes(QPainter& painter) const
{
    drawGround(painter);
    painter.setClipRect(rect());
    const double size = scatterMarkSize(static_cast<int>(d_->places().size()));
    for (const bool shown : {false, true}) {
        painter.setOpacity(shown ? 1 : 0.22);
        for (std::size_t i = 0; i < d_->places().size(); ++i)
            if (d_->isShown(i) == shown)
                drawScatterMark(painter, d_->camera.toScreen(d_->places()[i]), size,
                                d_->scene.categories[static_cast<std::size_t>(d_->categoryOf()[i])]);
    }
    painter.setOpacity(1);
    drawLegend(painter);
}

/// x, y, what it is drawn as, and whether it is among those that are shown.
QString ScatterView::toCsv() const
{
    std::string csv = csvLine({"x", "y", "group", "shown"});
    for (std::size_t i = 0; i < d_->places().size(); ++i)
        csv += csvLine({csvNumber(d_->places()[i].x()), csvNumber(d_->places()[i].y()),
                        d_->scene.categories[static_cast<std::size_t>(d_->categoryOf()[i])].name.toStdString(),
                        d_->isShown(i) ? "1" : "0"});
    return QString::fromStdString(csv);
}

} // namespace nucleoscope::ui
