#include "ui/models/prediction_table_model.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {

void PredictionTableModel::setPredictions(std::shared_ptr<const PredictionList> predictions,
                                          std::shared_ptr<const std::vector<NamedSample>> samples, std::vector<ClassInfo> classes,
                                          std::vector<int> rows)
{
    // The same nuclei, called otherwise: place and selection stay.
    if (!rows.empty() && rows == shownRows_ && samples == samples_ && classes.size() == classes_.size()) {
        predictions_ = std::move(predictions);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    shownRows_ = rows;
    predictions_ = std::move(predictions);
    samples_ = std::move(samples);
    classes_ = std::move(classes);
    rows_ = std::move(rows);
    endResetModel();
}

int PredictionTableModel::tableRow(int predictionRow) const
{
    const auto found = std::find(rows_.begin(), rows_.end(), predictionRow);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int PredictionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int PredictionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lossColumn() + 1;
}

QString PredictionTableModel::className(int index) const
{
    if (index == referred)
        return tr("left to a person");
    return index < 0 ? QStringLiteral("–") : QString::fromStdString(classes_[static_cast<std::size_t>(index)].name);
}

double PredictionTableModel::number(int row, int column) const
{
    return column == lossColumn() ? predictions_->loss(row) : predictions_->probability(row, column - FirstProbabilityColumn);
}

QString PredictionTableModel::text(int row, int column) const
{
    const NamedSample& sample = (*samples_)[static_cast<std::size_t>(predictions_->sample(row))];
    switch (column) {
    case NameColumn: return QString::fromStdString(sample.id.substr(sample.id.find_last_of('/') + 1));
    case SubjectColumn: return QString::fromStdString(sample.subject);
    case TruthColumn: return className(predictions_->truth(row));
    case PredictedColumn: return className(predictions_->predicted(row));
    default: return scoreText(number(row, column));
    }
}

QVariant PredictionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = predictionRow(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        return column == NameColumn ? QString::fromStdString((*samples_)[static_cast<std::size_t>(predictions_->sample(row))].id)
                                    : QVariant();
    case Qt::TextAlignmentRole:
        return column >= FirstProbabilityColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == TruthColumn || column == PredictedColumn) {
            const int c = column == TruthColumn ? predictions_->truth(row) : predictions_->predicted(row);
            return c < 0 ? QVariant() : Theme::instance().classTextColour(classes_[static_cast<std::size_t>(c)].colour);
        }
        return {};
    case Qt::FontRole: {
        const bool wrong = predictions_->truth(row) >= 0 && predictions_->predicted(row) >= 0 && !predictions_->correct(row);
        if (column != PredictedColumn || !wrong)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default: return {};
    }
}

QVariant PredictionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::ToolTipRole && section == lossColumn())
        return tr("How wrong, and how sure of it: 0 is perfect, above 0.69 is on the wrong side for two classes.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Nucleus");
    case SubjectColumn: return tr("Patient");
    case TruthColumn: return tr("Is");
    case PredictedColumn: return tr("Called");
    default: break;
    }
    return section == lossColumn() ? tr("Loss") : tr("P(%1)").arg(className(section - FirstProbabilityColumn));
}

void PredictionTableModel::sort(int column, Qt::SortOrder order)
{
    if (!predictions_ || column < 0)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> kept;
    for (const QModelIndex& index : before)
        kept.push_back(predictionRow(index.row()));
    const auto less = [&](int a, int b) {
        if (column >= FirstProbabilityColumn)
            return number(a, column) < number(b, column);
        return naturalLess(text(a, column).toStdString(), text(b, column).toStdString());
    };
    std::stable_sort(rows_.begin(), rows_.end(),
                     [&](int a, int b) { return order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(tableRow(kept[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QString PredictionTableModel::toCsv() const
{
    std::vector<std::string> header{"sample", "subject", "class", "predicted"};
    for (const ClassInfo& info : classes_)
        header.push_back("p_" + info.name);
    header.push_back("loss");
    std::string csv = csvLine(header);
    for (const int row : rows_) {
        const NamedSample& sample = (*samples_)[static_cast<std::size_t>(predictions_->sample(row))];
        std::vector<std::string> fields{
            sample.id, sample.subject, predictions_->truth(row) < 0 ? "" : className(predictions_->truth(row)).toStdString(),
            predictions_->predicted(row) == referred ? "referred" : className(predictions_->predicted(row)).toStdString()};
        for (int column = FirstProbabilityColumn; column <= lossColumn(); ++column)
            fields.push_back(csvNumber(number(row, column)));
        csv += csvLine(fields);
    }
    return QString::fromStdString(csv);
}

} // namespace nucleoscope::ui
