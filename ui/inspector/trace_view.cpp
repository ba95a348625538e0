#include "ui/inspector/trace_view.h"

#include "core/base/csv.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exporter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr double above = 6;
constexpr double right = 8;

double left()
{
    return Theme::besideText(22);
}
double below()
{
    return Theme::besideText(16);
}

} // namespace

TraceView::TraceView(QWidget* parent) : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::textResized, this, [this] { updateGeometry(); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    new Exporter(*this, {{}, [this] { return toCsv(); }});
}

QString TraceView::toCsv() const
{
    std::string csv = csvLine({"epoch", "probability"});
    for (std::size_t i = 0; i < trace_.values.size(); ++i)
        csv += csvLine({std::to_string(trace_.epochs[i]), csvNumber(static_cast<double>(trace_.values[i]))});
    return QString::fromStdString(csv);
}

void TraceView::setTrace(Trace trace)
{
    trace_ = std::move(trace);
    update();
}

QRectF TraceView::area() const
{
    return QRectF(rect()).adjusted(left(), above, -right, -below());
}

QPointF TraceView::place(std::size_t index) const
{
    const QRectF field = area();
    const double first = trace_.epochs.front();
    const double span = std::max(1.0, trace_.epochs.back() - first);
    return {field.left() + field.width() * (trace_.epochs[index] - first) / span,
            field.bottom() - field.height() * trace_.values[index]};
}

void TraceView::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::instance().colours();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // numbers grow to the right, wherever one reads from
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().smallFont());
    const QRectF field = area();
    painter.setPen(c.plotGrid);
    painter.drawRect(field);
    painter.setPen(c.mutedText);
    painter.drawText(QRectF(0, field.top() - above, left() - 5, below() - 2), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("1"));
    painter.drawText(QRectF(0, field.bottom() - below() / 2, left() - 5, below() - 2), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("0"));
    if (trace_.epochs.empty())
        return;
    if (!std::isnan(trace_.threshold)) {
        const double limit = field.bottom() - field.height() * trace_.threshold;
        painter.setPen(QPen(c.plotAxis, 1, Qt::DotLine));
        painter.drawLine(QPointF(field.left(), limit), QPointF(field.right(), limit));
    }

    const QRectF axis(field.left() - 10, field.bottom() + 2, field.width() + 10 + right, below() - 2);
    painter.setPen(c.mutedText);
    painter.drawText(axis, Qt::AlignLeft, QString::number(trace_.epochs.front()));
    painter.drawText(axis, Qt::AlignRight, QString::number(trace_.epochs.back()));
    painter.drawText(axis, Qt::AlignHCenter, tr("epoch"));

    QPolygonF line;
    for (std::size_t i = 0; i < trace_.epochs.size(); ++i)
        if (!std::isnan(trace_.values[i]))
            line.append(place(i));
    painter.setPen(QPen(c.plotAxis, 1.5));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < trace_.epochs.size(); ++i) {
        if (std::isnan(trace_.values[i]))
            continue;
        const bool marked = trace_.epochs[i] == trace_.markedEpoch;
        painter.setBrush(trace_.values[i] >= trace_.threshold ? trace_.above : trace_.below);
        painter.setPen(marked ? QPen(c.text, 1.5) : QPen(Qt::NoPen));
        painter.drawEllipse(place(i), marked ? 5 : 3.5, marked ? 5 : 3.5);
    }
}

bool TraceView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || trace_.epochs.empty())
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < trace_.epochs.size(); ++i)
        if (std::abs(place(i).x() - help->pos().x()) < std::abs(place(nearest).x() - help->pos().x()))
            nearest = i;
    QToolTip::showText(help->globalPos(), tr("Epoch %1: %2").arg(trace_.epochs[nearest]).arg(scoreText(trace_.values[nearest])),
                       this);
    return true;
}

} // namespace nucleoscope::ui
