#include "ui/pages/classify/caution_list.h"

#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nucleoscope::ui {
namespace {

constexpr int visibleRows = 4;

QString whyOf(const ImageNotes::OfImage& note)
{
    QStringList words;
    if (note.seen == ImageNotes::Seen::Image)
        words << CautionList::tr("Seen in training: the network learned from this very image.");
    if (note.seen == ImageNotes::Seen::Subject)
        words << CautionList::tr("Seen in training: the network learned from other nuclei of this patient.");
    for (const Message& reason : note.strange)
        words << translated(reason);
    return words.join(QLatin1Char(' '));
}

} // namespace

CautionList::CautionList(QWidget* parent) : QWidget(parent), text_(new QLabel(this)), list_(new QTreeWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    text_->setWordWrap(true);
    text_->setObjectName(QStringLiteral("cautionText"));
    list_->setObjectName(QStringLiteral("cautionList"));
    list_->setAccessibleName(tr("Images to read with care"));
    list_->setHeaderLabels({tr("Image"), tr("Why its call is to be read with care")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setFixedHeight(list_->fontMetrics().height() * (visibleRows + 2) + 3 * Theme::grid);
    column->addWidget(text_);
    column->addWidget(list_);
    connect(list_, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            Q_EMIT chosen(item->data(0, Qt::UserRole).toInt());
    });
    hide();
}

QString CautionList::text() const
{
    return text_->text();
}

void CautionList::clear()
{
    list_->clear();
    hide();
}

void CautionList::setNotes(const ImageNotes& notes, const std::shared_ptr<const Dataset>& dataset)
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    QStringList words;
    if (notes.seenCount() > 0)
        words << tr("%Ln images were seen in training: what the network says of them is no test of it.", nullptr,
                    notes.seenCount());
    if (notes.strangeCount() > 0)
        words << tr("%Ln images are not like what it learned from: its probabilities mean little there.", nullptr,
                    notes.strangeCount());
    if (!notes.likenessKnown)
        words << tr("The images it learned from are not at their place any more, so nothing is said of likeness.");
    else if (notes.seenByNameOnly)
        words << tr("Images count as seen by their names alone.");
    text_->setText(words.join(QLatin1Char(' ')));
    QList<QTreeWidgetItem*> items;
    for (std::size_t i = 0; i < notes.images.size(); ++i) {
        if (notes.images[i].empty())
            continue;
        auto* item =
            new QTreeWidgetItem({QString::fromStdString(dataset->sample(static_cast<int>(i)).name), whyOf(notes.images[i])});
        item->setData(0, Qt::UserRole, static_cast<int>(i));
        item->setToolTip(1, item->text(1));
        items << item;
    }
    list_->setVisible(!items.isEmpty());
    list_->addTopLevelItems(items);
    list_->resizeColumnToContents(0);
    setVisible(!words.isEmpty());
}

} // namespace nucleoscope::ui
