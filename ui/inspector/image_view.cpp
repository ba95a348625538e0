#include "ui/inspector/image_view.h"

#include "ui/gallery/image_decode.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr double largestZoom = 64;
constexpr double gridFrom = 10;   // fold
constexpr double sharpFrom = 2.5; // fold; from here on pixels are squares, below they are smoothed
constexpr double zoomStep = 1.25;
constexpr double roundness = 8;

} // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(120, 120);
    setAccessibleName(tr("Picture of the nucleus"));
}

void ImageView::setImage(const QImage& image)
{
    const bool other = image.size() != image_.size();
    image_ = image;
    if (other) {
        fitted_ = true;
        centre_ = QPointF(image.width() / 2.0, image.height() / 2.0);
    }
    refreshPixmap();
    if (fitted_)
        fitQuietly();
}

void ImageView::setText(const QString& text)
{
    text_ = text;
    update();
}

void ImageView::setCaption(const QString& caption)
{
    caption_ = caption;
    update();
}

void ImageView::setBrighten(double amount)
{
    brighten_ = amount;
    refreshPixmap();
}

void ImageView::setContour(std::vector<QPointF> contour)
{
    contour_ = std::move(contour);
    update();
}

void ImageView::setContourVisible(bool visible)
{
    contourVisible_ = visible;
    update();
}

void ImageView::setFrame(const QRectF& frame)
{
    frame_ = frame;
    update();
}

void ImageView::setOverlay(const QImage& overlay, const QRectF& place)
{
    overlay_ = overlay;
    overlayPlace_ = place;
    update();
}

void ImageView::setOverlayOpacity(double opacity)
{
    overlayOpacity_ = opacity;
    update();
}

void ImageView::showPlace(double zoom, const QPointF& centre)
{
    if (image_.isNull())
        return;
    zoom_ = std::clamp(zoom, fittingZoom() / 2, largestZoom);
    fitted_ = std::abs(zoom_ - fittingZoom()) < 1e-6;
    centre_ = centre;
    keepInside();
    Q_EMIT zoomChanged(zoom_, fitted_);
    update();
}

void ImageView::refreshPixmap()
{
    shown_ = image_.isNull() ? QPixmap() : QPixmap::fromImage(brightenedCopy(image_, brighten_));
    update();
}

double ImageView::fittingZoom() const
{
    if (image_.isNull())
        return 1;
    return std::min(static_cast<double>(width()) / image_.width(), static_cast<double>(height()) / image_.height());
}

void ImageView::fit()
{
    fitQuietly();
    if (!image_.isNull())
        Q_EMIT moved(zoom_, centre_);
}

void ImageView::fitQuietly()
{
    fitted_ = true;
    zoom_ = fittingZoom();
    centre_ = QPointF(image_.width() / 2.0, image_.height() / 2.0);
    Q_EMIT zoomChanged(zoom_, fitted_);
    update();
}

void ImageView::showActualSize()
{
    setZoom(1 / devicePixelRatioF(), QRectF(rect()).center());
}

void ImageView::zoomBy(double factor)
{
    setZoom(zoom_ * factor, QRectF(rect()).center());
}

void ImageView::setZoom(double zoom, const QPointF& anchor)
{
    if (image_.isNull())
        return;
    const QPointF pixel = toPicture(anchor);
    zoom_ = std::clamp(zoom, std::min(fittingZoom(), 1 / devicePixelRatioF()) / 2, largestZoom);
    fitted_ = std::abs(zoom_ - fittingZoom()) < 1e-6;
    // The pixel below the pointer stays below it.
    centre_ = pixel - (anchor - QRectF(rect()).center()) / zoom_;
    keepInside();
    Q_EMIT zoomChanged(zoom_, fitted_);
    Q_EMIT moved(zoom_, centre_);
    update();
}

void ImageView::keepInside()
{
    const auto within = [](double wished, double seen, double whole) {
        return seen >= whole ? whole / 2 : std::clamp(wished, seen / 2, whole - seen / 2);
    };
    centre_ = {within(centre_.x(), width() / zoom_, image_.width()), within(centre_.y(), height() / zoom_, image_.height())};
}

QPointF ImageView::toScreen(const QPointF& pixel) const
{
    return (pixel - centre_) * zoom_ + QRectF(rect()).center();
}
QPointF ImageView::toPicture(const QPointF& place) const
{
    return (place - QRectF(rect()).center()) / zoom_ + centre_;
}

void ImageView::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), roundness, roundness);
    painter.setClipPath(frame);
    if (shown_.isNull()) {
        painter.fillRect(rect(), c.windowGround);
        painter.setPen(c.mutedText);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, text_);
    } else {
        painter.fillRect(rect(), Qt::black);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom_ < sharpFrom);
        painter.drawPixmap(QRectF(toScreen({0, 0}), QSizeF(shown_.size()) * zoom_), shown_, QRectF(shown_.rect()));
        drawOverlay(painter);
        if (zoom_ >= gridFrom)
            drawGrid(painter);
        if (!frame_.isEmpty()) {
            painter.setPen(QPen(c.selection, 1.5, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(toScreen(frame_.topLeft()), frame_.size() * zoom_));
        }
        if (contourVisible_ && contour_.size() > 2) {
            QPolygonF line;
            for (const QPointF& point : contour_)
                line.append(toScreen(point));
            painter.setPen(QPen(c.selection, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawPolygon(line);
        }
        drawCaption(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), roundness, roundness);
    }
}

void ImageView::drawOverlay(QPainter& painter) const
{
    if (overlay_.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(overlayOpacity_);
    painter.drawImage(QRectF(toScreen(overlayPlace_.topLeft()), overlayPlace_.size() * zoom_), overlay_);
    painter.restore();
}

void ImageView::drawGrid(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QColor(255, 255, 255, 38));
    const QPointF first = toPicture({0, 0});
    const QPointF last = toPicture(QPointF(width(), height()));
    for (int x = std::max(0, static_cast<int>(first.x())); x <= std::min(image_.width(), static_cast<int>(last.x()) + 1); ++x)
        painter.drawLine(QPointF(toScreen({static_cast<double>(x), 0}).x(), 0),
                         QPointF(toScreen({static_cast<double>(x), 0}).x(), height()));
    for (int y = std::max(0, static_cast<int>(first.y())); y <= std::min(image_.height(), static_cast<int>(last.y()) + 1); ++y)
        painter.drawLine(QPointF(0, toScreen({0, static_cast<double>(y)}).y()),
                         QPointF(width(), toScreen({0, static_cast<double>(y)}).y()));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void ImageView::drawCaption(QPainter& painter) const
{
    if (caption_.isEmpty())
        return;
    painter.setFont(Theme::instance().smallFont());
    const QRectF line = QRectF(rect()).adjusted(12, 0, -12, -9);
    const QRectF ground = QRectF(painter.boundingRect(line, Qt::AlignLeft | Qt::AlignBottom, caption_)).adjusted(-5, -2, 5, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawRoundedRect(ground, 4, 4);
    painter.setPen(QColor(255, 255, 255, 200));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, caption_);
}

void ImageView::resizeEvent(QResizeEvent*)
{
    if (fitted_)
        fitQuietly();
    else
        keepInside();
}

void ImageView::wheelEvent(QWheelEvent* event)
{
    setZoom(zoom_ * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent* event)
{
    dragFrom_ = event->position();
    if (!fitted_)
        setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) {
        centre_ -= (event->position() - dragFrom_) / zoom_;
        dragFrom_ = event->position();
        keepInside();
        Q_EMIT moved(zoom_, centre_);
        update();
    }
    const QPointF place = toPicture(event->position());
    const QPoint pixel(static_cast<int>(std::floor(place.x())), static_cast<int>(std::floor(place.y())));
    const bool inside = image_.rect().contains(pixel);
    Q_EMIT hovered(inside ? pixel : QPoint(-1, -1), inside ? image_.pixelColor(pixel) : QColor());
}

void ImageView::mouseReleaseEvent(QMouseEvent*)
{
    unsetCursor();
}
void ImageView::mouseDoubleClickEvent(QMouseEvent*)
{
    fit();
}
void ImageView::leaveEvent(QEvent*)
{
    Q_EMIT hovered({-1, -1}, {});
}

void ImageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(zoomStep); return;
    case Qt::Key_Minus: zoomBy(1 / zoomStep); return;
    case Qt::Key_F:
    case Qt::Key_0: fit(); return;
    case Qt::Key_1: showActualSize(); return;
    default:
        if (!moveBy(event->key()))
            QWidget::keyPressEvent(event);
    }
}

bool ImageView::moveBy(int key)
{
    const QPointF step = QPointF(width(), height()) / (8 * zoom_);
    const QPointF before = centre_;
    switch (key) {
    case Qt::Key_Left: centre_.rx() -= step.x(); break;
    case Qt::Key_Right: centre_.rx() += step.x(); break;
    case Qt::Key_Up: centre_.ry() -= step.y(); break;
    case Qt::Key_Down: centre_.ry() += step.y(); break;
    default: return false;
    }
    if (image_.isNull())
        return false;
    keepInside();
    if (centre_ == before)
        return false;
    Q_EMIT moved(zoom_, centre_);
    update();
    return true;
}

} // namespace nucleoscope::ui
