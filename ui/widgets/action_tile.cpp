#include "ui/widgets/action_tile.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int iconSide = 28;
constexpr int inset = 16;
constexpr int usualWidth = 196;
constexpr int leastWidth = 150;

int linesHeight(const QString& text, int width)
{
    const QFontMetrics metrics(Theme::instance().smallFont());
    return std::max(metrics.lineSpacing() * 3,
                    metrics.boundingRect(QRect(0, 0, width - 2 * inset, 0), Qt::TextWordWrap, text).height());
}

} // namespace

ActionTile::ActionTile(const QString& icon, const QString& title, const QString& description, QWidget* parent)
    : QAbstractButton(parent), icon_(icon), description_(description)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::textResized, this, [this] { updateGeometry(); });
}

void ActionTile::focusInEvent(QFocusEvent* event)
{
    focusIsVisible_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void ActionTile::setPrimary(bool primary)
{
    primary_ = primary;
    update();
}

void ActionTile::setDescription(const QString& description)
{
    description_ = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

int ActionTile::heightForWidth(int width) const
{
    return inset + iconSide + 10 + QFontMetrics(Theme::instance().headingFont()).height() + 4 + linesHeight(description_, width)
           + inset - 4;
}

QSize ActionTile::sizeHint() const
{
    const int width = std::max(Theme::besideText(usualWidth), minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

/// No word of the title is cut off; the description gets more lines.
QSize ActionTile::minimumSizeHint() const
{
    const int width = std::max(leastWidth, QFontMetrics(Theme::instance().headingFont()).horizontalAdvance(text()) + 2 * inset);
    return {width, heightForWidth(std::max(width, Theme::besideText(usualWidth)))}; // narrower it gets more lines
}

void ActionTile::paintEvent(QPaintEvent*)
{
    const ThemeColours& c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground =
        primary_ ? (isDown() || underMouse() ? c.accent.darker(112) : c.accent) : (underMouse() ? c.noticeGround : c.cardGround);
    const bool framed = hasFocus() && focusIsVisible_;
    painter.setPen(QPen(framed         ? c.selection
                        : primary_     ? c.accent
                        : underMouse() ? c.noticeBorder
                                       : c.cardBorder,
                        framed ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QColor ink = !isEnabled() ? c.plotAxis : primary_ ? c.accentText : c.text;
    painter.drawPixmap(inset, inset, tintedIcon(icon_, primary_ ? c.accentText : c.accent, iconSide, devicePixelRatioF()));
    int top = inset + iconSide + 10;
    painter.setPen(ink);
    painter.setFont(Theme::instance().headingFont());
    const int headingHeight = painter.fontMetrics().height();
    painter.drawText(QRect(inset, top, width() - 2 * inset, headingHeight), Qt::AlignLeft | Qt::AlignVCenter, text());
    top += headingHeight + 4;
    painter.setFont(Theme::instance().smallFont());
    painter.setPen(primary_ ? c.accentText : c.mutedText);
    painter.drawText(QRect(inset, top, width() - 2 * inset, height() - top - 8), Qt::AlignLeft | Qt::TextWordWrap, description_);
}

} // namespace nucleoscope::ui
