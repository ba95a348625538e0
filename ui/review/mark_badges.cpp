#include "ui/review/mark_badges.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QStringList>

#include <cmath>
#include <numbers>

namespace nucleoscope::ui {
namespace {

struct Marks {
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

const QColor ground(20, 20, 24, 215);
const QColor ink(255, 255, 255);

QPainterPath star(const QPointF& centre, double radius)
{
    QPainterPath path;
    for (int corner = 0; corner < 10; ++corner) {
        const double r = corner % 2 == 0 ? radius : radius * 0.45;
        const double angle = corner * std::numbers::pi / 5;
        const QPointF point = centre + QPointF(r * std::sin(angle), -r * std::cos(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

void drawSign(QPainter& painter, const QRectF& place, MarkKind kind)
{
    const QPointF centre = place.center();
    const double radius = place.width() * 0.3;
    painter.setPen(QPen(ink, std::max(1.0, place.width() * 0.1), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case MarkKind::LabelDoubtful: {
        QFont font = painter.font();
        font.setPixelSize(std::max(7, qRound(place.height() * 0.8)));
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(place, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    case MarkKind::PoorImage: {
        painter.drawEllipse(centre, radius, radius);
        const QPointF slope(radius * 0.7, -radius * 0.7);
        painter.drawLine(centre - slope, centre + slope);
        break;
    }
    case MarkKind::Interesting:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPath(star(centre, radius * 1.35));
        break;
    case MarkKind::Note:
        for (const double height : {-0.75, 0.0, 0.75})
            painter.drawLine(centre + QPointF(-radius, height * radius),
                             centre + QPointF(height > 0 ? radius * 0.2 : radius, height * radius));
        break;
    }
}

} // namespace

void drawMarkBadge(QPainter& painter, const QRectF& place, MarkKind kind)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(255, 255, 255, 170), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    drawSign(painter, place, kind);
    painter.restore();
}

void drawMarkBadges(QPainter& painter, const QPointF& corner, double side, MarkFlags flags)
{
    double x = corner.x();
    for (const MarkKind kind : markKinds) {
        if (!flags.has(kind))
            continue;
        drawMarkBadge(painter, {x, corner.y(), side, side}, kind);
        x += side + 2;
    }
}

QIcon markIcon(MarkKind kind)
{
    constexpr int side = 16;
    QPixmap picture(QSize(side, side) * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawMarkBadge(painter, {0, 0, side, side}, kind);
    return QIcon(picture);
}

QString markName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::LabelDoubtful: return Marks::tr("Label doubtful");
    case MarkKind::PoorImage: return Marks::tr("Poor image");
    case MarkKind::Interesting: return Marks::tr("Interesting");
    case MarkKind::Note: return Marks::tr("Note");
    }
    return {};
}

QString markMeaning(MarkKind kind)
{
    switch (kind) {
    case MarkKind::LabelDoubtful:
        return Marks::tr("The published class looks wrong to you. Say which class you would give; the next training can leave "
                         "such nuclei out or learn your class.");
    case MarkKind::PoorImage:
        return Marks::tr("Out of focus, badly cut out, or no single nucleus: nobody could tell the class from this picture.");
    case MarkKind::Interesting: return Marks::tr("Worth showing to others, or coming back to.");
    case MarkKind::Note: return Marks::tr("What you saw, in your own words.");
    }
    return {};
}

QString marksInWords(MarkFlags flags)
{
    QStringList words;
    for (const MarkKind kind : markKinds)
        if (flags.has(kind))
            words << markName(kind).toLower();
    return words.join(QStringLiteral(", "));
}

} // namespace nucleoscope::ui
