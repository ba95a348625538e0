#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace nucleoscope::ui {

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent), heading_(new QLabel), headingRow_(new QHBoxLayout), body_(new QVBoxLayout)
{
    setProperty("role", "card");
    heading_->setProperty("role", "heading");
    heading_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid + 4, Theme::grid + 2, Theme::grid + 4, Theme::grid + 4);
    layout->setSpacing(Theme::grid);
    headingRow_->addWidget(heading_, 1);
    layout->addLayout(headingRow_);
    layout->addLayout(body_, 1);
    setHeading(heading);
}

void Card::setHeading(const QString& heading)
{
    heading_->setText(heading);
    heading_->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::addHeadingWidget(QWidget* widget)
{
    headingRow_->addWidget(widget);
}

} // namespace nucleoscope::ui
