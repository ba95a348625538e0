#include "ui/widgets/picture_tile.h"

#include "ui/gallery/image_decode.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nucleoscope::ui {

PictureTile::PictureTile(const QString& name, QWidget* parent) : QLabel(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureTile::setImage(const QImage& image)
{
    image_ = image;
    shown_ = image.isNull() ? QImage() : brightenedCopy(image, brighten_);
    update();
}

void PictureTile::setBrighten(double amount)
{
    brighten_ = amount;
    setImage(image_);
}

void PictureTile::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double side = std::min(width(), height());
    const QRectF place((width() - side) / 2, 0, side, side);
    QPainterPath frame;
    frame.addRoundedRect(place, 4, 4);
    painter.setClipPath(frame);
    painter.fillRect(place, shown_.isNull() ? c.windowGround : QColor(Qt::black));
    if (!shown_.isNull()) {
        const QSizeF size = QSizeF(shown_.size()).scaled(place.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(place.center() - QPointF(size.width() / 2, size.height() / 2), size), shown_);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.selection, 3));
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4);
    }
}

void PictureTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (rect().contains(event->pos()))
        Q_EMIT clicked();
}

void PictureTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT clicked();
    else
        QLabel::keyPressEvent(event);
}

} // namespace nucleoscope::ui
