#include "ui/widgets/probability_bar.h"

#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace nucleoscope::ui {

ProbabilityBar::ProbabilityBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Probabilities"));
}

void ProbabilityBar::set(const std::vector<ClassInfo>& classes, const std::vector<float>& probabilities)
{
    stretches_.clear();
    QStringList words;
    for (const bool positive : {true, false}) {
        for (std::size_t i = 0; i < classes.size() && i < probabilities.size(); ++i) {
            if (classes[i].positive != positive)
                continue;
            stretches_.push_back({Theme::classColour(classes[i].colour), probabilities[i]});
            words.append(
                tr("%1: %2", "class, probability").arg(QString::fromStdString(classes[i].name), scoreText(probabilities[i])));
        }
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
    update();
}

void ProbabilityBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, (height() - 10) / 2.0, width(), 10);
    QPainterPath outline;
    outline.addRoundedRect(bar, 5, 5);
    painter.setClipPath(outline);
    painter.fillRect(bar, Theme::instance().colours().cardBorder);
    double left = 0;
    for (const Stretch& stretch : stretches_) {
        const double wide = bar.width() * static_cast<double>(stretch.share);
        painter.fillRect(QRectF(left, bar.top(), wide, bar.height()), stretch.colour);
        left += wide;
        painter.fillRect(QRectF(left - 0.5, bar.top(), 1, bar.height()), Theme::instance().colours().cardGround);
    }
}

} // namespace nucleoscope::ui
