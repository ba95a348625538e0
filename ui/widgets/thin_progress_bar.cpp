#include "ui/widgets/thin_progress_bar.h"

#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {

ThinProgressBar::ThinProgressBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void ThinProgressBar::setFraction(double fraction)
{
    fraction_ = std::isnan(fraction) ? fraction : std::clamp(fraction, 0.0, 1.0);
    setAccessibleDescription(std::isnan(fraction_) ? tr("under way") : percentText(fraction_));
    update();
}

void ThinProgressBar::paintEvent(QPaintEvent*)
{
    const ThemeColours& colours = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove = QRectF(0, (height() - 6) / 2.0, width(), 6);
    painter.setBrush(colours.cardBorder);
    painter.drawRoundedRect(groove, 3, 3);
    painter.setBrush(colours.accent);
    QRectF done = groove;
    if (std::isnan(fraction_)) {
        done.setLeft(groove.left() + groove.width() * 0.35);
        done.setWidth(groove.width() * 0.3);
    } else {
        done.setWidth(groove.width() * fraction_);
    }
    if (done.width() >= 1)
        painter.drawRoundedRect(done, 3, 3);
}

} // namespace nucleoscope::ui
