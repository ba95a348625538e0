#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace nucleoscope::ui {
namespace {

QLabel* makeLabel(const QString& text, QFont (Theme::*font)() const, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    Theme::instance().fitToText(label, [label, font] { label->setFont((Theme::instance().*font)()); });
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent), body_(new QVBoxLayout(this)), heading_(makeHeading(heading, this))
{
    setLook(this, "card");
    body_->setContentsMargins(12, 12, 12, 12);
    body_->setSpacing(Theme::grid);
    body_->addWidget(heading_);
    setHeading(heading);
}

void Card::setHeading(const QString& heading)
{
    heading_->setText(heading);
    heading_->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::letHeadingWrap()
{
    heading_->setWordWrap(true);
}

QLabel* makeTitle(const QString& text, QWidget* parent)
{
    return makeLabel(text, &Theme::titleFont, parent);
}
QLabel* makeHeading(const QString& text, QWidget* parent)
{
    return makeLabel(text, &Theme::headingFont, parent);
}

QLabel* makeMuted(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(text, &Theme::smallFont, parent);
    label->setWordWrap(true);
    setLook(label, "muted");
    return label;
}

void setLook(QWidget* widget, const char* look)
{
    if (widget->property("look").toByteArray() == look)
        return;
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QPushButton* makeButton(const QString& text, const char* look, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    if (*look)
        setLook(button, look);
    button->setAutoDefault(false);
    return button;
}

} // namespace nucleoscope::ui
