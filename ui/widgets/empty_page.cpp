#include "ui/widgets/empty_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace nucleoscope::ui {

EmptyPage::EmptyPage(const QString& text, QWidget* parent) : QWidget(parent), buttons_(new QHBoxLayout)
{
    auto* words = makeMuted(text);
    words->setAlignment(Qt::AlignCenter);
    buttons_->setSpacing(Theme::grid);
    buttons_->addStretch(1);
    buttons_->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::grid);
    column->addStretch(1);
    column->addWidget(words);
    column->addLayout(buttons_);
    column->addStretch(1);
}

QPushButton* EmptyPage::addButton(const QString& label, const QString& objectName)
{
    const bool first = buttons_->count() == 2;
    auto* button = makeButton(label, first ? "primary" : "");
    button->setObjectName(objectName);
    buttons_->insertWidget(buttons_->count() - 1, button);
    return button;
}

} // namespace nucleoscope::ui
