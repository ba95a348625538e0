#include "ui/theme/icon_engine.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace nucleoscope::ui {
namespace {

QColor colourFor(QIcon::Mode mode)
{
    const ThemeColours& colours = Theme::instance().colours();
    switch (mode) {
    case QIcon::Disabled: return colours.plotAxis;
    case QIcon::Selected: return colours.accentText;
    default: return colours.text;
    }
}

QPixmap rendered(const QString& name, const QColor& colour, int pixels)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QPixmap tintedIcon(const QString& name, const QColor& colour, int sizePixels, double devicePixelRatio)
{
    const int pixels = qRound(sizePixels * devicePixelRatio);
    const QString key = QStringLiteral("nucleoscope/%1/%2/%3").arg(name, colour.name()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void ThemedIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(rect.width(), rect.height());
    const QPixmap picture = tintedIcon(name_, colourFor(mode), side, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
}

QPixmap ThemedIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    return tintedIcon(name_, colourFor(mode), std::min(size.width(), size.height()), 1);
}

} // namespace nucleoscope::ui
