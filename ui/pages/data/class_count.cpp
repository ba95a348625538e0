#include "ui/pages/data/class_count.h"

#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace nucleoscope::ui {
namespace {

constexpr int markSize = 14;
constexpr int mostForCaption = 200; // px

QFont numberFont()
{
    QFont font = Theme::instance().titleFont();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    return font;
}

} // namespace

ClassCount::ClassCount(const ClassInfo& info, const ClassMark& mark, qint64 count, const QString& caption, QWidget* parent)
    : QAbstractButton(parent), mark_(mark), rgb_(info.colour), number_(countText(count)), caption_(caption)
{
    setObjectName(QStringLiteral("class-") + QString::fromStdString(info.name));
    setText(QString::fromStdString(info.name));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("%1: %2 nuclei", "class, how many").arg(text(), number_));
    setToolTip(tr("Show only %1 nuclei; click again for all").arg(text()));
}

QSize ClassCount::sizeHint() const
{
    const QFontMetrics large(numberFont());
    const QFontMetrics small(Theme::instance().smallFont());
    const int captionWidth = std::min(small.horizontalAdvance(caption_), Theme::besideText(mostForCaption));
    const int wide = std::max(large.horizontalAdvance(number_), captionWidth + markSize + 6);
    return {wide + 16, large.height() + small.height() + 8};
}

void ClassCount::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        QColor ground = mark_.colour;
        ground.setAlpha(isChecked() ? 38 : 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    painter.setFont(numberFont());
    painter.setPen(Theme::instance().classTextColour(rgb_));
    const int tall = painter.fontMetrics().height();
    painter.drawText(QRect(8, 2, width() - 8, tall), Qt::AlignLeft | Qt::AlignVCenter, number_);
    painter.setFont(Theme::instance().smallFont());
    painter.setPen(c.mutedText);
    const QRect line(8, 2 + tall, width() - 8, painter.fontMetrics().height() + 4);
    drawClassMark(painter, QPointF(line.left() + markSize / 2.0, line.center().y() + 0.5), markSize, mark_);
    const QRect words = line.adjusted(markSize + 6, 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(caption_, Qt::ElideMiddle, words.width()));
}

} // namespace nucleoscope::ui
