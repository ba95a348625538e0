#include "ui/widgets/probability_histogram.h"

#include "core/base/csv.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exporter.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {
namespace {

int axisHeight()
{
    return Theme::besideText(15);
}

} // namespace

int ProbabilityHistogram::barOf(double probability)
{
    return std::clamp(static_cast<int>(std::floor(probability * bars)), 0, bars - 1);
}

ProbabilityHistogram::ProbabilityHistogram(QWidget* parent) : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::textResized, this, [this] { updateGeometry(); });
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Histogram of probabilities"));
    exporter_ = new Exporter(*this, {{}, [this] { return toCsv(); }});
}

QString ProbabilityHistogram::toCsv() const
{
    const std::string other = other_.name.isEmpty() ? "others" : other_.name.toStdString();
    std::string csv = csvLine({"from", "to", positive_.name.toStdString(), other});
    for (std::size_t bar = 0; bar < bars; ++bar)
        csv += csvLine({csvNumber(static_cast<double>(bar) / bars), csvNumber(static_cast<double>(bar + 1) / bars),
                        std::to_string(positive_.counts[bar]), std::to_string(other_.counts[bar])});
    return QString::fromStdString(csv);
}

void ProbabilityHistogram::setSides(const Side& positive, const Side& other)
{
    positive_ = positive;
    other_ = other;
    setAccessibleDescription(barSentence(focused_));
    update();
}

void ProbabilityHistogram::setPoint(double threshold, std::optional<double> upper)
{
    threshold_ = threshold;
    upper_ = upper;
    update();
}

void ProbabilityHistogram::setChosen(std::optional<int> bar)
{
    chosen_ = bar;
    update();
}

QString ProbabilityHistogram::barSentence(int bar) const
{
    const auto bound = [](int b) { return QLocale().toString(static_cast<double>(b) / bars, 'f', 2); };
    const auto at = static_cast<std::size_t>(bar);
    if (other_.name.isEmpty())
        return tr("Probability of %1 from %2 to %3: %4 %1 and %5 other nuclei")
            .arg(positive_.name, bound(bar), bound(bar + 1), countText(positive_.counts[at]), countText(other_.counts[at]));
    return tr("Probability of %1 from %2 to %3: %4 %1 and %5 %6 nuclei")
        .arg(positive_.name, bound(bar), bound(bar + 1), countText(positive_.counts[at]), countText(other_.counts[at]),
             other_.name);
}

double ProbabilityHistogram::x(double probability) const
{
    return margin + probability * (width() - 2 * margin);
}

double ProbabilityHistogram::room() const
{
    return (height() - axisHeight()) / 2.0 - 2;
}

double ProbabilityHistogram::baseline() const
{
    return (height() - axisHeight()) / 2.0;
}

QRect ProbabilityHistogram::barRect(int bar) const
{
    const double left = x(static_cast<double>(bar) / bars);
    const double right = x(static_cast<double>(bar + 1) / bars);
    return QRectF(left, 0, right - left, height() - axisHeight()).toRect();
}

std::optional<int> ProbabilityHistogram::barAt(int position) const
{
    const double share = (position - margin) / std::max(1.0, static_cast<double>(width() - 2 * margin));
    return share < 0 || share > 1 ? std::nullopt : std::optional(barOf(share));
}

void ProbabilityHistogram::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::instance().colours();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // numbers grow to the right, wherever one reads from
    painter.setFont(Theme::instance().smallFont());
    if (chosen_)
        painter.fillRect(barRect(*chosen_), c.noticeGround);
    paintSide(painter, positive_, true);
    paintSide(painter, other_, false);
    painter.setPen(c.plotAxis);
    painter.drawLine(QPointF(x(0), baseline()), QPointF(x(1), baseline()));
    paintPoint(painter);
    painter.setPen(c.mutedText);
    const QRectF axis(margin, height() - axisHeight(), width() - 2 * margin, axisHeight());
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("0"));
    painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("1"));
    const int between = static_cast<int>(axis.width()) - 4 * painter.fontMetrics().horizontalAdvance(u'0'); // of both numbers
    painter.drawText(axis, Qt::AlignHCenter | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tr("probability of %1").arg(positive_.name), Qt::ElideMiddle, between));
    if (hasFocus() || chosen_) {
        painter.setPen(QPen(c.selection, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(barRect(hasFocus() ? focused_ : *chosen_)).adjusted(0.5, 1, -0.5, -1));
    }
}

/// A square root, so that a bar of ten is seen beside one of three thousand.
void ProbabilityHistogram::paintSide(QPainter& painter, const Side& side, bool up) const
{
    const int highest = std::max({1, *std::max_element(positive_.counts.begin(), positive_.counts.end()),
                                  *std::max_element(other_.counts.begin(), other_.counts.end())});
    painter.setPen(Qt::NoPen);
    painter.setBrush(side.colour);
    for (int bar = 0; bar < bars; ++bar) {
        const double tall = room() * std::sqrt(static_cast<double>(side.counts[static_cast<std::size_t>(bar)]) / highest);
        const double left = x(static_cast<double>(bar) / bars) + 1;
        const double right = x(static_cast<double>(bar + 1) / bars) - 1;
        painter.drawRect(QRectF(left, up ? baseline() - tall : baseline(), std::max(1.0, right - left), tall));
    }
    painter.setPen(Theme::instance().colours().text);
    const QString words = up                    ? tr("%1 above").arg(side.name)
                          : side.name.isEmpty() ? tr("all others below")
                                                : tr("%1 below").arg(side.name);
    const QRectF place(margin + 2, up ? 1 : baseline(), width() - 2 * margin - 4, baseline() - 2);
    painter.drawText(place, up ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignBottom | Qt::AlignRight,
                     painter.fontMetrics().elidedText(words, Qt::ElideMiddle, static_cast<int>(place.width())));
}

void ProbabilityHistogram::paintPoint(QPainter& painter) const
{
    const ThemeColours& c = Theme::instance().colours();
    if (upper_) {
        QColor band = c.accent;
        band.setAlpha(40);
        painter.fillRect(QRectF(x(threshold_), 0, x(*upper_) - x(threshold_), height() - axisHeight()), band);
    }
    painter.setPen(QPen(c.text, 2));
    for (const double at : {threshold_, upper_.value_or(threshold_)})
        painter.drawLine(QPointF(x(at), 0), QPointF(x(at), height() - axisHeight()));
}

void ProbabilityHistogram::mousePressEvent(QMouseEvent* event)
{
    const auto bar = barAt(event->position().toPoint().x());
    if (event->button() != Qt::LeftButton || !bar) {
        QWidget::mousePressEvent(event);
        return;
    }
    focused_ = *bar;
    Q_EMIT barPressed(*bar);
}

void ProbabilityHistogram::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Left)
        focused_ = std::max(0, focused_ - 1);
    else if (plain && event->key() == Qt::Key_Right)
        focused_ = std::min(bars - 1, focused_ + 1);
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        Q_EMIT barPressed(focused_);
    else
        return QWidget::keyPressEvent(event);
    setAccessibleDescription(barSentence(focused_));
    update();
}

bool ProbabilityHistogram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto bar = barAt(help->pos().x());
        QToolTip::showText(help->globalPos(),
                           bar ? barSentence(*bar) + QLatin1Char('\n')
                                     + tr("Click to see just these nuclei. Heights are square roots, so that few are seen too.")
                               : QString(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace nucleoscope::ui
