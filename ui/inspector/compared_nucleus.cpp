#include "ui/inspector/compared_nucleus.h"

#include "ui/inspector/image_view.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

/// "called HEM, P(ALL) 0.032"; empty where no network was asked.
QString callOf(const SelectedNucleus& nucleus)
{
    if (!nucleus.run || nucleus.predicted < 0)
        return {};
    const auto& classes = nucleus.run->info().classes;
    const QString called = QString::fromStdString(classes[static_cast<std::size_t>(nucleus.predicted)].name);
    for (std::size_t i = 0; i < nucleus.probabilities.size() && i < classes.size(); ++i)
        if (classes[i].positive)
            return ComparedNucleus::tr("called %1, P(%2) %3", "a class; probability of a class")
                .arg(called, QString::fromStdString(classes[i].name), scoreText(static_cast<double>(nucleus.probabilities[i])));
    return ComparedNucleus::tr("called %1", "a class").arg(called);
}

} // namespace

ComparedNucleus::ComparedNucleus(ImageView& other, QWidget* parent)
    : QWidget(parent), other_(other), image_(new ImageView(this)), words_(makeMuted({}, this))
{
    setObjectName(QStringLiteral("inspector-pinned"));
    image_->setObjectName(QStringLiteral("inspector-pinned-image"));
    image_->setAccessibleName(tr("Picture that is compared with"));
    words_->setObjectName(QStringLiteral("inspector-pinned-words"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addWidget(image_);
    column->addWidget(words_);
    column->addStretch();
    connect(&other_, &ImageView::moved, image_, &ImageView::showPlace);
    connect(image_, &ImageView::moved, &other_, &ImageView::showPlace);
    hide();
}

void ComparedNucleus::keep(const QString& heading, const SelectedNucleus& nucleus)
{
    image_->setImage(other_.image());
    image_->showPlace(other_.zoom(), other_.centre());
    const QString call = callOf(nucleus);
    words_->setText(call.isEmpty() ? heading : heading + QLatin1Char('\n') + call);
    image_->setToolTip(tr("Compared with %1", "a nucleus").arg(heading));
    show();
}

void ComparedNucleus::letGo()
{
    hide();
    image_->setImage({});
}

QString ComparedNucleus::words() const
{
    return words_->text();
}

} // namespace nucleoscope::ui
