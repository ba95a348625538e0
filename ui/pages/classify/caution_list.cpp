#include "ui/pages/classify/caution_list.h"

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

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
    if (note.maskedHere)
        words << CautionList::tr("Its nucleus was cut out here.");
    return words.join(QLatin1Char(' '));
}

QStringList sentencesOf(const ImageNotes& notes, bool noted)
{
    if (!noted)
        return {CautionList::tr("These images have not been compared with what the network learned from.")};
    QStringList words;
    if (notes.seenCount() > 0)
        words << CautionList::tr("%Ln images were seen in training: what the network says of them is no test of it.", nullptr,
                                 notes.seenCount());
    if (notes.strangeCount() > 0)
        words << CautionList::tr("%Ln images are not like what it learned from: its probabilities mean little there.", nullptr,
                                 notes.strangeCount());
    if (!notes.likenessKnown)
        words << CautionList::tr("The images it learned from are not at their place any more, so nothing is said of likeness.");
    else if (!notes.distanceKnown)
        words << CautionList::tr("Size, mask and colour were compared, the network's own view of them was not.");
    if (notes.likenessKnown && notes.seenByNameOnly)
        words << CautionList::tr("Images count as seen by their names alone.");
    if (words.isEmpty())
        words << CautionList::tr(
            "None was seen in training, and all look like what the network learned from. It can be wrong all "
            "the same.");
    return words;
}

} // namespace

CautionList::CautionList(QWidget* parent)
    : QWidget(parent),
      text_(new QLabel(this)),
      list_(new QTreeWidget(this)),
      compare_(makeButton(tr("Compare with the training images"))),
      mask_(makeButton(QString()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    text_->setWordWrap(true);
    text_->setObjectName(QStringLiteral("cautionText"));
    compare_->setObjectName(QStringLiteral("cautionCompare"));
    compare_->setToolTip(
        tr("The network looks at up to 2,000 of the images it learned from, and at these. Those that are further from "
           "them than nearly all training images are from other patients' are named. Takes a while the first time; "
           "waits for a training that is under way."));
    mask_->setObjectName(QStringLiteral("cautionMask"));
    mask_->setToolTip(tr("Shows the outline of each nucleus for approval, and classifies the nuclei on black"));
    connect(compare_, &QPushButton::clicked, this, &CautionList::compareWanted);
    connect(mask_, &QPushButton::clicked, this, &CautionList::maskWanted);
    list_->setObjectName(QStringLiteral("cautionList"));
    list_->setAccessibleName(tr("Images to read with care"));
    list_->setHeaderLabels({tr("Image"), tr("Why its call is to be read with care")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setFixedHeight(list_->fontMetrics().height() * (visibleRows + 2) + 3 * Theme::grid);
    auto* head = new QHBoxLayout;
    head->addWidget(text_, 1);
    head->addWidget(mask_);
    head->addWidget(compare_);
    column->addLayout(head);
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

void CautionList::setBusy(bool busy)
{
    compare_->setEnabled(!busy);
    mask_->setEnabled(!busy);
}

void CautionList::setNotes(const ImageNotes& notes, bool noted, const std::shared_ptr<const Dataset>& dataset)
{
    text_->setText(sentencesOf(notes, noted).join(QLatin1Char(' ')));
    const auto masked =
        std::count_if(notes.images.begin(), notes.images.end(), [](const auto& image) { return image.maskedHere; });
    const auto unmasked = static_cast<int>(notes.unmasked().size());
    mask_->setText(unmasked > 0 ? tr("Mask %Ln nuclei…", nullptr, unmasked) : tr("Change masks…"));
    mask_->setVisible(unmasked > 0 || masked > 0);
    compare_->setVisible(!noted || (notes.likenessKnown && !notes.distanceKnown));
    fill(notes, *dataset);
    show();
}

void CautionList::fill(const ImageNotes& notes, const Dataset& dataset)
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    QList<QTreeWidgetItem*> items;
    for (std::size_t i = 0; i < notes.images.size(); ++i) {
        if (notes.images[i].empty())
            continue;
        auto* item =
            new QTreeWidgetItem({QString::fromStdString(dataset.sample(static_cast<int>(i)).name), whyOf(notes.images[i])});
        item->setData(0, Qt::UserRole, static_cast<int>(i));
        item->setToolTip(1, item->text(1));
        items << item;
    }
    list_->setVisible(!items.isEmpty());
    list_->addTopLevelItems(items);
    list_->resizeColumnToContents(0);
}

} // namespace nucleoscope::ui
