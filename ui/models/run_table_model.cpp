#include "ui/models/run_table_model.h"

#include "ui/leak_mark.h"
#include "ui/text.h"

#include <QDateTime>
#include <QLocale>

namespace nucleoscope::ui {

QString splitTitle(const SplitOptions& split)
{
    switch (split.rule) {
    case SplitRule::BySubject: return RunTableModel::tr("by patient");
    case SplitRule::ByImage: return RunTableModel::tr("by image");
    case SplitRule::ByFold:
        return split.validationFold.empty() ? RunTableModel::tr("by fold")
                                            : RunTableModel::tr("by fold: %1").arg(QString::fromStdString(split.validationFold));
    }
    return {};
}

QString runStateTitle(const std::string& state)
{
    if (state == "completed")
        return RunTableModel::tr("done");
    if (state == "running")
        return RunTableModel::tr("running");
    if (state == "stopped_early")
        return RunTableModel::tr("stopped early");
    if (state == "cancelled")
        return RunTableModel::tr("cancelled");
    if (state == "failed")
        return RunTableModel::tr("failed");
    if (state == "interrupted")
        return RunTableModel::tr("interrupted");
    return QString::fromStdString(state);
}

void RunTableModel::setRuns(std::vector<RunListing> runs)
{
    beginResetModel();
    runs_ = std::move(runs);
    endResetModel();
    Q_EMIT checkedChanged();
}

std::vector<int> RunTableModel::checkedRows() const
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < runs_.size(); ++i)
        if (checked_.contains(runs_[i].folder))
            rows.push_back(static_cast<int>(i));
    return rows;
}

void RunTableModel::setChecked(int row, bool checked)
{
    setData(index(row, NameColumn), checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}
int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The tooltip tells what leaks.
QString RunTableModel::marked(const RunListing& run, double score) const
{
    return leakMarked(scoreText(score), leaksOf(run.info));
}

QString RunTableModel::text(const RunListing& run, int column) const
{
    switch (column) {
    case NameColumn: return QString::fromStdString(run.info.name);
    case RecipeColumn: return translated(run.info.recipe.title.empty() ? run.info.recipe.name : run.info.recipe.title);
    case SplitColumn: return splitTitle(run.info.split);
    case EpochsColumn:
        return tr("%1 of %2", "epochs finished of planned").arg(run.info.finishedEpochs).arg(run.info.plannedEpochs);
    case BalancedAccuracyColumn: return marked(run, run.bestValidation.balancedAccuracy);
    case AurocColumn: return marked(run, run.bestValidation.auroc);
    case StateColumn: return runStateTitle(run.info.state);
    case CreatedColumn:
        return QLocale().toString(QDateTime::fromString(QString::fromStdString(run.info.created), Qt::ISODate).toLocalTime(),
                                  QLocale::ShortFormat);
    case DiskColumn: return bytesText(run.diskBytes);
    default: return {};
    }
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RunListing& listing = run(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(listing, index.column());
    case Qt::CheckStateRole:
        return index.column() == NameColumn ? QVariant(checked_.contains(listing.folder) ? Qt::Checked : Qt::Unchecked)
                                            : QVariant();
    case Qt::ToolTipRole: {
        const QString note = QString::fromStdString(listing.info.note);
        QStringList lines{QString::fromStdString(listing.info.datasetName)};
        if (index.column() == NameColumn)
            lines.prepend(text(listing, NameColumn)); // which may be cut
        if (!note.isEmpty())
            lines << note;
        for (const Message& caution : cautionsOf(listing.info))
            lines << QStringLiteral("⚠ ") + translated(caution);
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::TextAlignmentRole:
        return index.column() == BalancedAccuracyColumn || index.column() == AurocColumn || index.column() == DiskColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    default: return {};
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != NameColumn)
        return false;
    if (role == Qt::EditRole) {
        if (const QString name = value.toString().trimmed(); !name.isEmpty())
            Q_EMIT renamed(index.row(), name);
        return false; // the list is read again once the run is renamed on disk
    }
    if (role != Qt::CheckStateRole)
        return false;
    const std::filesystem::path& folder = run(index.row()).folder;
    if (value.toInt() == Qt::Checked)
        checked_.insert(folder);
    else
        checked_.erase(folder);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool score = section == BalancedAccuracyColumn || section == AurocColumn;
    if (role == Qt::ToolTipRole && score)
        return tr("Of the validation part, after the best epoch");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Run");
    case RecipeColumn: return tr("Recipe");
    case SplitColumn: return tr("Split");
    case EpochsColumn: return tr("Epochs");
    case BalancedAccuracyColumn: return tr("Balanced acc., validation");
    case AurocColumn: return tr("AUROC, validation");
    case StateColumn: return tr("State");
    case CreatedColumn: return tr("Made");
    case DiskColumn: return tr("On disk");
    default: return {};
    }
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? usual | Qt::ItemIsUserCheckable | Qt::ItemIsEditable : usual;
}

} // namespace nucleoscope::ui
