#include "ui/widgets/notice.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

struct Look {
    QColor ground, border;
    const char* icon;
};

Look lookOf(Notice::Kind kind)
{
    const ThemeColours& c = Theme::instance().colours();
    switch (kind) {
    case Notice::Kind::Warning: return {c.warningGround, c.warningBorder, "warning"};
    case Notice::Kind::Error: return {c.errorGround, c.errorBorder, "error"};
    case Notice::Kind::Good: return {c.goodGround, c.goodBorder, "check"};
    case Notice::Kind::Information: break;
    }
    return {c.noticeGround, c.noticeBorder, "info"};
}

} // namespace

Notice::Notice(Kind kind, QWidget* parent)
    : QFrame(parent), kind_(kind), icon_(new QLabel(this)), label_(new QLabel(this)), actions_(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(Theme::grid);
    row->addWidget(icon_, 0, Qt::AlignVCenter);
    row->addWidget(label_, 1);
    row->addLayout(actions_);
    actions_->setSpacing(4);
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::RichText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refreshIcon();
    connect(&Theme::instance(), &Theme::changed, this, &Notice::refreshIcon);
}

void Notice::refreshIcon()
{
    icon_->setPixmap(
        tintedIcon(QString::fromLatin1(lookOf(kind_).icon), Theme::instance().colours().text, 16, devicePixelRatioF()));
    update();
}

void Notice::setKind(Kind kind)
{
    kind_ = kind;
    refreshIcon();
}

void Notice::setText(const QString& strong, const QString& text)
{
    QString html;
    if (!strong.isEmpty())
        html = QStringLiteral("<b>%1</b> ").arg(strong.toHtmlEscaped());
    label_->setText(html + text.toHtmlEscaped());
    setAccessibleName(strong.isEmpty() ? text : strong);
    setAccessibleDescription(strong.isEmpty() ? QString() : text);
}

QString Notice::text() const
{
    return accessibleDescription().isEmpty() ? accessibleName() : accessibleName() + QLatin1Char(' ') + accessibleDescription();
}

QPushButton* Notice::addAction(const QString& label)
{
    QPushButton* button = makeButton(label, "link", this);
    button->setCursor(Qt::PointingHandCursor);
    actions_->addWidget(button);
    return button;
}

void Notice::clearActions()
{
    while (QLayoutItem* item = actions_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// As tall as its words are at the width it has: layouts give it no more, and a narrow one must not lose its last lines.
QSize Notice::sizeHint() const
{
    const QSize hint = QFrame::sizeHint();
    return {hint.width(), std::max(hint.height(), heightForWidth(width()))};
}

void Notice::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void Notice::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(kind_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.border);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace nucleoscope::ui
