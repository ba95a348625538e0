#include "ui/widgets/histogram_view.h"

#include "core/base/csv.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exporter.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace nucleoscope::ui {
namespace {

constexpr int bars = 64;
constexpr int usualLabelsHeight = 14; // px

} // namespace

HistogramView::HistogramView(QWidget* parent) : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::textResized, this, [this] { updateGeometry(); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Grey levels inside the nucleus"));
    setToolTip(tr("How many pixels of the nucleus are how bright: 0 is black, 255 is white. Measured on the picture as it is, "
                  "not brightened."));
    new Exporter(*this, {{}, [this] { return toCsv(); }});
}

QString HistogramView::toCsv() const
{
    std::string csv = csvLine({"grey_level", "pixels"});
    for (std::size_t level = 0; level < counts_.size(); ++level)
        csv += csvLine({std::to_string(level), std::to_string(counts_[level])});
    return QString::fromStdString(csv);
}

void HistogramView::setLevels(const std::array<int, 256>& counts)
{
    counts_ = counts;
    const long long total = std::accumulate(counts.begin(), counts.end(), 0LL);
    long long weighted = 0;
    for (std::size_t level = 0; level < counts.size(); ++level)
        weighted += static_cast<long long>(level) * counts[level];
    setAccessibleDescription(total > 0 ? tr("mean grey level %1 of 255").arg(weighted / total) : tr("nothing measured"));
    update();
}

/// Most nuclei are dark: the upper half is left out where next to nothing is there.
std::size_t HistogramView::shownLevels() const
{
    const long long total = std::accumulate(counts_.begin(), counts_.end(), 0LL);
    const long long bright = std::accumulate(counts_.begin() + 128, counts_.end(), 0LL);
    return bright * 500 < total ? 128 : 256;
}

void HistogramView::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::instance().colours();
    const std::size_t levels = shownLevels();
    std::array<int, bars> heights{};
    for (std::size_t level = 0; level < levels; ++level)
        heights[level * bars / levels] += counts_[level];
    const int highest = std::max(1, *std::max_element(heights.begin(), heights.end()));

    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // numbers grow to the right, wherever one reads from
    const int labelsHeight = Theme::besideText(usualLabelsHeight);
    const double room = height() - labelsHeight;
    const double step = static_cast<double>(width()) / bars;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.plotAxis);
    for (int i = 0; i < bars; ++i) {
        const double tall = room * heights[static_cast<std::size_t>(i)] / highest;
        painter.drawRect(QRectF(i * step, room - tall, std::max(1.0, step - 1), tall));
    }
    painter.setPen(c.cardBorder);
    painter.drawLine(QPointF(0, room + 0.5), QPointF(width(), room + 0.5));
    painter.setPen(c.mutedText);
    QFont font = Theme::instance().smallFont();
    painter.setFont(font);
    const QRectF axis(0, room + 1, width(), labelsHeight);
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("0"));
    painter.drawText(axis, Qt::AlignHCenter | Qt::AlignVCenter, QString::number(levels / 2));
    painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, QString::number(levels - 1));
}

} // namespace nucleoscope::ui
