#include "ui/gallery/gallery_view.h"

#include "ui/review/mark_badges.h"
#include "ui/review/mark_keeper.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <algorithm>

namespace nucleoscope::ui {
namespace {

QString className(const std::vector<ClassInfo>& classes, int index)
{
    return index >= 0 && index < static_cast<int>(classes.size())
               ? QString::fromStdString(classes[static_cast<std::size_t>(index)].name)
               : QString();
}

/// "ALL, patient 11, fold_1"
QString origin(const Dataset& dataset, const std::vector<ClassInfo>& classes, const GalleryItem& item)
{
    const Sample& sample = dataset.sample(item.sample);
    QStringList parts;
    if (item.truth >= 0)
        parts.append(className(classes, item.truth));
    if (dataset.subjectsKnown())
        parts.append(GalleryModel::tr("patient %1")
                         .arg(QString::fromStdString(dataset.subjects()[static_cast<std::size_t>(sample.subject)].id)));
    if (sample.fold >= 0)
        parts.append(QString::fromStdString(dataset.folds()[static_cast<std::size_t>(sample.fold)]));
    return parts.join(QStringLiteral(", "));
}

QString prediction(const std::vector<ClassInfo>& classes, const GalleryItem& item)
{
    if (item.predicted == referred)
        return GalleryModel::tr("left to a person");
    if (item.predicted < 0)
        return {};
    return GalleryModel::tr("called %1, loss %2", "the network's call")
        .arg(className(classes, item.predicted), QLocale().toString(item.loss, 'f', 2));
}

constexpr Stamp allStamps[] = {Stamp::SeenInTraining, Stamp::UnlikeTraining, Stamp::MaskedHere};

QString stampWord(Stamp stamp)
{
    switch (stamp) {
    case Stamp::SeenInTraining: return GalleryModel::tr("seen", "in training");
    case Stamp::UnlikeTraining: return GalleryModel::tr("unlike", "the training images");
    case Stamp::MaskedHere: break;
    }
    return GalleryModel::tr("masked", "in this program");
}

} // namespace

QStringList stampWords(Stamps stamps)
{
    QStringList words;
    for (const Stamp stamp : allStamps)
        if (stamps.testFlag(stamp))
            words << stampWord(stamp);
    return words;
}

QString stampMeaning(Stamp stamp)
{
    switch (stamp) {
    case Stamp::SeenInTraining:
        return GalleryModel::tr("Seen in training: the network learned from this image or this patient, so its call is no test.");
    case Stamp::UnlikeTraining:
        return GalleryModel::tr("Unlike the training images: the network's probability means little here.");
    case Stamp::MaskedHere: break;
    }
    return GalleryModel::tr("Masked here: the nucleus was cut out by this program, not by those who published the image.");
}

GalleryModel::GalleryModel(Workspace& workspace, QObject* parent) : QAbstractListModel(parent), workspace_(workspace) {}

void GalleryModel::setItems(std::shared_ptr<const Dataset> dataset, std::vector<ClassInfo> classes,
                            std::vector<GalleryItem> items, std::shared_ptr<const Run> run)
{
    shareItems(std::move(dataset), std::move(classes), std::make_shared<const std::vector<GalleryItem>>(std::move(items)),
               std::move(run));
}

void GalleryModel::shareItems(std::shared_ptr<const Dataset> dataset, std::vector<ClassInfo> classes,
                              std::shared_ptr<const std::vector<GalleryItem>> items, std::shared_ptr<const Run> run)
{
    run_ = std::move(run);
    const auto samePicture = [](const GalleryItem& a, const GalleryItem& b) {
        return a.sample == b.sample && a.runSample == b.runSample;
    };
    // The same nuclei, called otherwise: place and selection stay, and nothing is laid out again.
    if (dataset == dataset_ && classes.size() == classes_.size() && !items->empty()
        && std::equal(items->begin(), items->end(), items_->begin(), items_->end(), samePicture)) {
        items_ = std::move(items);
        Q_EMIT dataChanged(index(0), index(static_cast<int>(items_->size()) - 1));
        return;
    }
    beginResetModel();
    dataset_ = std::move(dataset);
    classes_ = std::move(classes);
    items_ = std::move(items);
    endResetModel();
}

int GalleryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items_->size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GalleryItem& item = (*items_)[static_cast<std::size_t>(index.row())];
    const bool hasPicture = dataset_ && item.sample >= 0;
    switch (role) {
    case SampleRole: return item.sample;
    case ItemRole: return QVariant::fromValue(item);
    case Qt::DisplayRole: {
        if (hasPicture)
            return QString::fromStdString(dataset_->sample(item.sample).name);
        const bool known = run_ && item.runSample >= 0 && item.runSample < static_cast<int>(run_->samples().size());
        return known ? QString::fromStdString(run_->samples()[static_cast<std::size_t>(item.runSample)].id)
                           .section(QLatin1Char('/'), -1)
                     : QString();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList lines{data(index, Qt::DisplayRole).toString()};
        lines.append(hasPicture ? origin(*dataset_, classes_, item) : className(classes_, item.truth));
        lines.append(prediction(classes_, item));
        for (const Stamp stamp : allStamps)
            if (item.stamps.testFlag(stamp))
                lines.append(stampMeaning(stamp));
        if (hasPicture)
            lines.append(marksInWords(workspace_.marks().flagsOf(*dataset_, item.sample)));
        lines.removeAll(QString());
        return lines.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    default: return {};
    }
}

} // namespace nucleoscope::ui
