// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_bubble.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int frameWidth = 3;
constexpr int frameDistance = 4; // from what it surrounds
constexpr int arrowLength = 12;
constexpr int arrowHalfWidth = 9;
constexpr int bubbleWidth = 380;
constexpr int bubblePadding = 14;
constexpr qreal bubbleRadius = 8;

} // namespace

// ---- frame ----------------------------------------------------------------------------------------------------------

GuideFrame::GuideFrame(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("guideFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void GuideFrame::surround(const QRect& part)
{
    constexpr int beyond = frameDistance + frameWidth;
    const QRect around = part.adjusted(-beyond, -beyond, beyond, beyond).intersected(parentWidget()->rect());
    if (around != geometry()) {
        setGeometry(around);
        // Without what is inside: plots that move are not drawn twice.
        setMask(QRegion(rect()).subtracted(rect().adjusted(frameWidth + 1, frameWidth + 1, -frameWidth - 1, -frameWidth - 1)));
    }
    show();
    raise();
}

void GuideFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(Theme::instance().colours().accent, frameWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const qreal half = frameWidth / 2.0;
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

// ---- bubble ---------------------------------------------------------------------------------------------------------

GuideBubble::GuideBubble(QWidget* window)
    : QWidget(window),
      step_(makeMuted({}, this)),
      title_(makeHeading({}, this)),
      text_(new QLabel(this)),
      skip_(makeButton(tr("Skip the tour"), "link", this)),
      back_(makeButton(tr("&Back"), "", this)),
      next_(makeButton({}, "primary", this))
{
    setObjectName(QStringLiteral("guideBubble"));
    step_->setWordWrap(false);
    title_->setWordWrap(true);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setObjectName(QStringLiteral("guideText"));
    skip_->setObjectName(QStringLiteral("guideSkip"));
    back_->setObjectName(QStringLiteral("guideBack"));
    next_->setObjectName(QStringLiteral("guideNext"));
    skip_->setToolTip(tr("Ends the tour (Esc). “Guided tour” in the menu Help begins it again."));
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(step_, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(skip_);
    buttons->addStretch(1);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    constexpr int margin = arrowLength + bubblePadding;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Theme::grid);
    column->addLayout(head);
    column->addWidget(text_);
    column->addSpacing(Theme::grid / 2);
    column->addLayout(buttons);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void GuideBubble::say(const QString& title, const QString& text, int number, int count)
{
    //: which step of the guided tour
    step_->setText(tr("%1 of %2").arg(number).arg(count));
    title_->setText(title);
    text_->setText(text);
    back_->setEnabled(number > 1);
    skip_->setVisible(number < count);
    //: the next step of the guided tour
    next_->setText(number < count ? tr("&Next") : tr("&Finish"));
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QString GuideBubble::text() const
{
    return text_->text();
}

QSize GuideBubble::wanted() const
{
    const int width = std::max(Theme::besideText(bubbleWidth) + 2 * arrowLength, layout()->totalMinimumSize().width());
    return {width, std::max(layout()->totalHeightForWidth(width), layout()->totalMinimumSize().height())};
}

QRect GuideBubble::placed(Side side, const QSize& size, const QRect& part, const QRect& room)
{
    constexpr int distance = frameDistance + frameWidth; // the arrow's tip touches the frame
    QRect place(QPoint(), size);
    place.moveCenter(part.center());
    switch (side) {
    case Side::Right: place.moveLeft(part.right() + distance); break;
    case Side::Below: place.moveTop(part.bottom() + distance); break;
    case Side::Left: place.moveRight(part.left() - distance); break;
    case Side::Above: place.moveBottom(part.top() - distance); break;
    case Side::Inside: place.moveBottomRight(part.bottomRight()); break;
    }
    // Along the part it may be moved; away from it not.
    const bool beside = side == Side::Right || side == Side::Left;
    if (!beside)
        place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    if (beside || side == Side::Inside)
        place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - place.height())));
    return place;
}

void GuideBubble::standBeside(const QRect& part, const QRect& room)
{
    const QSize size = wanted();
    side_ = Side::Inside;
    for (const Side side : {Side::Right, Side::Below, Side::Left, Side::Above})
        if (room.contains(placed(side, size, part, room))) {
            side_ = side;
            break;
        }
    const QRect place = placed(side_, size, part, room);
    if (place != geometry())
        setGeometry(place);
    const QPoint middle = part.center() - place.topLeft();
    constexpr int corner = arrowLength + static_cast<int>(bubbleRadius) + arrowHalfWidth;
    const QPoint along(std::clamp(middle.x(), corner, place.width() - corner),
                       std::clamp(middle.y(), corner, place.height() - corner));
    switch (side_) {
    case Side::Right: tip_ = {0, along.y()}; break;
    case Side::Below: tip_ = {along.x(), 0}; break;
    case Side::Left: tip_ = {place.width() - 1, along.y()}; break;
    case Side::Above: tip_ = {along.x(), place.height() - 1}; break;
    case Side::Inside: break;
    }
    show();
    raise();
    update();
}

void GuideBubble::paintEvent(QPaintEvent*)
{
    const ThemeColours& colours = Theme::instance().colours();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(arrowLength, arrowLength, -arrowLength, -arrowLength), bubbleRadius,
                         bubbleRadius);
    if (side_ != Side::Inside) {
        const bool beside = side_ == Side::Right || side_ == Side::Left;
        const QPoint inward = side_ == Side::Right   ? QPoint(arrowLength + 2, 0)
                              : side_ == Side::Left  ? QPoint(-arrowLength - 2, 0)
                              : side_ == Side::Below ? QPoint(0, arrowLength + 2)
                                                     : QPoint(0, -arrowLength - 2);
        const QPoint across = beside ? QPoint(0, arrowHalfWidth) : QPoint(arrowHalfWidth, 0);
        QPainterPath arrow;
        arrow.addPolygon(QPolygonF({tip_, tip_ + inward + across, tip_ + inward - across, tip_}));
        shape = shape.united(arrow);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(colours.cardGround);
    painter.drawPath(shape);
}

} // namespace nucleoscope::ui
