#include "ui/inspector/marked_slider.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr double handleWidth = 14; // of the style sheet

} // namespace

MarkedSlider::MarkedSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setLayoutDirection(Qt::LeftToRight); // as its mark is drawn
}

void MarkedSlider::setNeutral(int value)
{
    neutral_ = value;
    setValue(value);
}

void MarkedSlider::setMark(std::optional<double> value)
{
    mark_ = value;
    update();
}

double MarkedSlider::placeOf(double value) const
{
    const double share = (value - minimum()) / std::max(1, maximum() - minimum());
    return handleWidth / 2 + share * (width() - handleWidth);
}

void MarkedSlider::paintEvent(QPaintEvent* event)
{
    const ThemeColours& c = Theme::instance().colours();
    {
        QPainter painter(this);
        painter.setPen(QPen(c.mutedText, 1));
        const double x = placeOf(neutral_);
        painter.drawLine(QPointF(x, height() / 2.0 - 7), QPointF(x, height() / 2.0 + 7));
    }
    QSlider::paintEvent(event);
    if (!mark_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.cardGround, 1.5));
    painter.setBrush(c.warningBorder);
    const QPointF middle(placeOf(*mark_), height() / 2.0);
    painter.drawPolygon(
        QPolygonF{middle + QPointF(0, -6), middle + QPointF(5, 0), middle + QPointF(0, 6), middle + QPointF(-5, 0)});
}

void MarkedSlider::mouseDoubleClickEvent(QMouseEvent*)
{
    setValue(neutral_);
}

} // namespace nucleoscope::ui
