#include "ui/widgets/class_mark.h"

#include "ui/theme/theme.h"

#include <QPainterPath>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr double smallestLetter = 13; // px; below it a letter is a blot

QPainterPath shapePath(int shape, const QPointF& c, double size)
{
    const double r = size / 2;
    QPainterPath path;
    switch (shape % 4) {
    case 0: path.addEllipse(c, r, r); break;
    case 1: path.addRoundedRect(QRectF(c.x() - r * 0.92, c.y() - r * 0.92, r * 1.84, r * 1.84), size * 0.16, size * 0.16); break;
    case 2:
        path.addPolygon(
            QPolygonF({{c.x(), c.y() - r * 1.2}, {c.x() + r * 1.2, c.y()}, {c.x(), c.y() + r * 1.2}, {c.x() - r * 1.2, c.y()}}));
        break;
    default: path.addPolygon(QPolygonF({{c.x(), c.y() - r * 1.15}, {c.x() + r * 1.2, c.y() + r}, {c.x() - r * 1.2, c.y() + r}}));
    }
    path.closeSubpath();
    return path;
}

} // namespace

std::vector<ClassMark> classMarks(const std::vector<ClassInfo>& classes)
{
    std::vector<ClassMark> marks;
    for (const ClassInfo& info : classes) {
        const QString name = QString::fromStdString(info.name);
        const bool alone =
            std::count_if(classes.begin(), classes.end(),
                          [&](const ClassInfo& other) {
                              return QString::fromStdString(other.name).startsWith(name.left(1), Qt::CaseInsensitive);
                          })
            == 1;
        const QString letter = alone ? name.left(1).toUpper() : name.left(1).toUpper() + name.mid(1, 1).toLower();
        marks.push_back({Theme::classColour(info.colour), letter, static_cast<int>(marks.size())});
    }
    return marks;
}

void drawClassMark(QPainter& painter, const QPointF& centre, double size, const ClassMark& mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
    painter.setBrush(mark.colour);
    painter.drawPath(shapePath(mark.shape, centre, size));
    if (size >= smallestLetter) {
        QFont font = painter.font();
        font.setPixelSize(qRound(size * (mark.letter.size() > 1 ? 0.55 : 0.68)));
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(mark.colour.lightnessF() > 0.6 ? Qt::black : Qt::white);
        painter.drawText(QRectF(centre.x() - size, centre.y() - size, size * 2, size * 2), Qt::AlignCenter, mark.letter);
    }
    painter.restore();
}

} // namespace nucleoscope::ui
