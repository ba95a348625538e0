#include "ui/widgets/bar_chart.h"

#include "core/base/csv.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exporter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr double largestStep = 26; // px: a few bars do not become walls

} // namespace

BarChart::BarChart(QWidget* parent) : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::textResized, this, [this] { updateGeometry(); });
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(120);
    exporter_ = new Exporter(*this, {{}, [this] { return toCsv(); }});
}

QString BarChart::toCsv() const
{
    std::string csv = csvLine({"bar", "height"});
    for (const Bar& bar : bars_)
        csv += csvLine({bar.label.toStdString(), csvNumber(bar.height)});
    return QString::fromStdString(csv);
}

void BarChart::setBars(std::vector<Bar> bars)
{
    bars_ = std::move(bars);
    highest_ = 1;
    for (const Bar& bar : bars_)
        highest_ = std::max(highest_, bar.height);
    hovered_ = -1;
    update();
}

void BarChart::setCaption(const QString& caption)
{
    caption_ = caption;
    setAccessibleName(caption);
    update();
}

void BarChart::changeTexts(const std::function<QString(const QString&)>& changed)
{
    caption_ = changed(caption_);
    for (Bar& bar : bars_)
        bar.label = changed(bar.label);
}

void BarChart::setFillsWidth(bool fills)
{
    fillsWidth_ = fills;
    update();
}

void BarChart::setSquareRoots(bool roots)
{
    squareRoots_ = roots;
    update();
}

void BarChart::setEmphasised(const std::set<int>& values)
{
    emphasised_ = values;
    update();
}

int BarChart::chartHeight() const
{
    return height() - QFontMetrics(Theme::instance().smallFont()).height() - 3;
}

double BarChart::step() const
{
    const double even = static_cast<double>(width()) / static_cast<double>(std::max<std::size_t>(1, bars_.size()));
    return fillsWidth_ ? even : std::min(largestStep, even);
}

QRect BarChart::barRect(int index) const
{
    const int left = static_cast<int>(index * step());
    return {left, 0, std::max(1, static_cast<int>((index + 1) * step()) - left), chartHeight()};
}

int BarChart::barAt(const QPoint& place) const
{
    const int index = static_cast<int>(place.x() / step());
    return place.y() <= chartHeight() && place.x() >= 0 && index < static_cast<int>(bars_.size()) ? index : -1;
}

void BarChart::setHovered(int index)
{
    if (index == hovered_)
        return;
    hovered_ = index;
    setAccessibleDescription(index >= 0 ? bars_[static_cast<std::size_t>(index)].label : QString());
    update();
}

void BarChart::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::instance().colours();
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    const int ground = chartHeight();
    for (int i = 0; i < static_cast<int>(bars_.size()); ++i) {
        const Bar& bar = bars_[static_cast<std::size_t>(i)];
        const QRect place = barRect(i);
        QColor colour = bar.colour;
        if (!emphasised_.empty() && !emphasised_.contains(bar.value))
            colour.setAlpha(70);
        if (i == hovered_)
            colour = Theme::instance().isDark() ? colour.lighter(135) : colour.darker(130);
        const double share = bar.height / highest_;
        const double tall = std::max(1.0, (ground - 2) * (squareRoots_ ? std::sqrt(share) : share));
        const double gap = place.width() > 3 ? 1 : 0;
        painter.setBrush(colour);
        painter.drawRect(QRectF(place.left(), ground - tall, place.width() - gap, tall));
    }
    painter.setPen(c.plotAxis);
    painter.drawLine(0, ground, width(), ground);
    painter.setPen(c.mutedText);
    painter.setFont(Theme::instance().smallFont());
    const bool told = hovered_ >= 0;
    painter.drawText(QRect(0, ground + 2, width(), height() - ground - 2), Qt::AlignRight | Qt::AlignVCenter,
                     told ? bars_[static_cast<std::size_t>(hovered_)].label : caption_);
    if (hasFocus()) {
        painter.setPen(QPen(c.selection, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void BarChart::mouseMoveEvent(QMouseEvent* event)
{
    const int index = barAt(event->position().toPoint());
    setHovered(index);
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BarChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT chosen(bars_[static_cast<std::size_t>(index)].value);
}

void BarChart::leaveEvent(QEvent*)
{
    setHovered(-1);
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(bars_.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right: setHovered(std::min(last, hovered_ + 1)); return;
    case Qt::Key_Left: setHovered(std::max(0, hovered_ - 1)); return;
    case Qt::Key_Home: setHovered(std::min(0, last)); return;
    case Qt::Key_End: setHovered(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (hovered_ >= 0)
            Q_EMIT chosen(bars_[static_cast<std::size_t>(hovered_)].value);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool BarChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = barAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), bars_[static_cast<std::size_t>(index)].label, this, barRect(index));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace nucleoscope::ui
