// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/queue_model.h"

#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/models/run_table_model.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

#include <QMimeData>

namespace nucleoscope::ui {
namespace {

const QString placeType = QStringLiteral("application/x-nucleoscope-queue-place");

QString recipeTitleOf(const RunInfo& info)
{
    return translated(info.recipe.title.empty() ? info.recipe.name : info.recipe.title);
}

} // namespace

QueueModel::QueueModel(TrainingQueueKeeper& queue, QObject* parent) : QAbstractTableModel(parent), queue_(queue)
{
    connect(&queue_, &TrainingQueueKeeper::changed, this, &QueueModel::refresh);
    refresh();
}

bool QueueModel::hasBegun() const
{
    return queue_.current() || !queue_.brokenOff().isEmpty();
}

/// Rows are told anew only where they are others: progress would take selection and drag away.
void QueueModel::refresh()
{
    QStringList names;
    for (const EndedTraining& ended : queue_.ended())
        names << u"e"_qs + ended.runFolder + ended.name;
    if (hasBegun())
        names << u"b"_qs + (queue_.current() ? queue_.current()->runFolder() : queue_.brokenOff().constFirst());
    for (const QueuedTraining& waiting : queue_.waiting())
        names << (queue_.lacksImagesAt(waiting).isEmpty() ? u"w"_qs : u"l"_qs) + QString::fromStdString(waiting.folder);
    const int begun = hasBegun();
    if (names == names_ && begun == begun_) {
        if (begun_)
            Q_EMIT dataChanged(index(ended_, 0), index(ended_, ColumnCount - 1));
        return;
    }
    beginResetModel();
    names_ = names;
    rows_ = static_cast<int>(names.size());
    ended_ = static_cast<int>(queue_.ended().size());
    begun_ = begun;
    endResetModel();
}

int QueueModel::firstWaiting() const
{
    return ended_ + begun_;
}

int QueueModel::waitingAt(int row) const
{
    return row >= firstWaiting() && row < rows_ ? row - firstWaiting() : -1;
}

QString QueueModel::endedRun(int row) const
{
    return row >= 0 && row < ended_ ? queue_.ended()[static_cast<std::size_t>(row)].runFolder : QString();
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows_;
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueueModel::endedText(int row, int column) const
{
    const EndedTraining& ended = queue_.ended()[static_cast<std::size_t>(row)];
    if (column == NameColumn)
        return ended.name;
    if (column != StateColumn)
        return {};
    return ended.failed ? tr("failed: %1").arg(ended.outcome) : tr("done: %1").arg(ended.outcome);
}

QString QueueModel::currentText(int column) const
{
    const TrainingSession* session = queue_.current();
    if (!session)
        return column == NameColumn    ? queue_.brokenOff().constFirst()
               : column == StateColumn ? tr("broken off; goes first")
                                       : QString();
    switch (column) {
    case NameColumn: return session->title();
    case RecipeColumn: return translated(session->recipe().title.empty() ? session->recipe().name : session->recipe().title);
    case EpochsColumn: return countText(session->plannedEpochs());
    case DataColumn: return session->dataset() ? QString::fromStdString(session->dataset()->name()) : QString();
    case StateColumn:
        return (session->isFinalTraining() ? tr("final network, epoch %1 of %2") : tr("epoch %1 of %2"))
            .arg(session->currentEpoch())
            .arg(session->plannedEpochs());
    default: return {};
    }
}

QString QueueModel::waitingText(int place, int column) const
{
    const QueuedTraining& waiting = queue_.waiting()[static_cast<std::size_t>(place)];
    switch (column) {
    case NameColumn: return QString::fromStdString(waiting.info.name);
    case RecipeColumn: return recipeTitleOf(waiting.info);
    case SplitColumn:
        //: how a training is split, and the number that lots are drawn from
        return tr("%1, seed %2").arg(splitTitle(waiting.info.split)).arg(waiting.info.seed);
    case EpochsColumn: return countText(waiting.info.plannedEpochs);
    case DataColumn: return QString::fromStdString(waiting.info.datasetName);
    default: break;
    }
    if (const QString images = queue_.lacksImagesAt(waiting); !images.isEmpty())
        return tr("waits for its images, which are no longer at %1").arg(images);
    return place == 0 ? tr("waits, next") : tr("waits");
}

QString QueueModel::text(int row, int column) const
{
    if (row < ended_)
        return endedText(row, column);
    return row < firstWaiting() ? currentText(column) : waitingText(row - firstWaiting(), column);
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: {
        const QString leaks = row < ended_ ? queue_.ended()[static_cast<std::size_t>(row)].leaks : QString();
        return leaks.isEmpty() ? text(row, index.column()) : text(row, index.column()) + QLatin1Char('\n') + leaks;
    }
    case Qt::DecorationRole:
        if (index.column() != NameColumn)
            return {};
        if (row < ended_)
            return Theme::instance().icon(queue_.ended()[static_cast<std::size_t>(row)].failed ? u"error"_qs : u"check"_qs);
        return Theme::instance().icon(row < firstWaiting() ? u"play"_qs : u"recent"_qs);
    case Qt::TextAlignmentRole: return index.column() == EpochsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case RecipeColumn: return tr("Recipe");
    case SplitColumn: return tr("Split");
    case EpochsColumn: return tr("Epochs");
    case DataColumn: return tr("Dataset");
    case StateColumn: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (waitingAt(index.row()) >= 0)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList QueueModel::mimeTypes() const
{
    return {placeType};
}

QMimeData* QueueModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty() || waitingAt(indexes.first().row()) < 0)
        return nullptr;
    auto* data = new QMimeData;
    // By its folder: the place may be another's until it is dropped.
    const auto& dragged = queue_.waiting()[static_cast<std::size_t>(waitingAt(indexes.first().row()))];
    data->setData(placeType, QByteArray::fromStdString(dragged.folder));
    return data;
}

bool QueueModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && data->hasFormat(placeType) && (row < 0 || row >= firstWaiting());
}

bool QueueModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const std::string folder = data->data(placeType).toStdString();
    const auto& waiting = queue_.waiting();
    const auto dragged =
        std::find_if(waiting.begin(), waiting.end(), [&](const QueuedTraining& w) { return w.folder == folder; });
    if (dragged == waiting.end())
        return false; // its turn came meanwhile
    const int from = static_cast<int>(dragged - waiting.begin());
    const int before = row < 0 ? static_cast<int>(waiting.size()) : row - firstWaiting();
    const int to = before > from ? before - 1 : before;
    queue_.move(from, to);
    Q_EMIT dropped(to);
    return false;
}

} // namespace nucleoscope::ui
