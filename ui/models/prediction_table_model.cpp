#include "ui/models/prediction_table_model.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "ui/gallery/gallery_view.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nucleoscope::ui {

PredictionTableModel::PredictionTableModel(JobBridge& jobs, QObject* parent) : QAbstractTableModel(parent), sorted_(jobs, this) {}

bool PredictionTableModel::setPredictions(std::shared_ptr<const PredictionList> predictions,
                                          std::shared_ptr<const std::vector<NamedSample>> samples, std::vector<ClassInfo> classes,
                                          std::vector<int> rows, std::shared_ptr<const SampleHistories> histories)
{
    // The same nuclei, called otherwise: place and selection stay.
    if (!rows.empty() && rows == shownRows_ && samples == table_.samples && classes.size() == table_.classes.size()
        && !histories == !table_.histories) {
        table_.histories = std::move(histories);
        table_.predictions = std::move(predictions);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return false;
    }
    sorted_.forget();
    beginResetModel();
    shownRows_ = rows;
    table_.predictions = std::move(predictions);
    table_.samples = std::move(samples);
    table_.classes = std::move(classes);
    rows_ = std::move(rows);
    table_.histories = std::move(histories);
    endResetModel();
    return true;
}

void PredictionTableModel::setStamps(std::vector<int> stamps)
{
    if (stamps == *table_.stamps)
        return;
    auto shared = std::make_shared<const std::vector<int>>(std::move(stamps));
    if (shared->empty() == table_.stamps->empty()) {
        table_.stamps = std::move(shared);
        return; // setPredictions() says that something changed
    }
    beginResetModel();
    table_.stamps = std::move(shared);
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
    return parent.isValid() ? 0 : stampColumn() + (table_.stamps->empty() ? 0 : 1);
}

QString PredictionTableModel::className(int index) const
{
    if (index == referred)
        return tr("left to a person");
    return index < 0 ? QStringLiteral("–") : QString::fromStdString(table_.classes[static_cast<std::size_t>(index)].name);
}

double PredictionTableModel::Table::number(int row, int column) const
{
    if (column > lossColumn()) {
        const bool learnt = column == lossColumn() + 1;
        const SampleHistory* known = history(row);
        if (!known || (learnt && known->truth < 0))
            return notANumber;
        if (!learnt)
            return known->callChanges;
        return known->everRight() ? known->firstEpochRight : std::numeric_limits<double>::infinity();
    }
    return column == lossColumn() ? predictions->loss(row) : predictions->probability(row, column - FirstProbabilityColumn);
}

QString PredictionTableModel::historyText(int row, int column) const
{
    const double value = table_.number(row, column);
    if (std::isnan(value))
        return QStringLiteral("–");
    return std::isinf(value) ? tr("never", "called right in no epoch") : countText(static_cast<qint64>(value));
}

QString PredictionTableModel::text(int row, int column) const
{
    if (column == stampColumn())
        return stampWords(Stamps(table_.stampOf(row))).join(QStringLiteral(", "));
    if (column > lossColumn())
        return historyText(row, column);
    const NamedSample& sample = table_.sampleOf(row);
    switch (column) {
    case NameColumn: return QString::fromStdString(sample.id.substr(sample.id.find_last_of('/') + 1));
    case SubjectColumn: return QString::fromStdString(sample.subject);
    case TruthColumn: return className(table_.predictions->truth(row));
    case PredictedColumn: return className(table_.predictions->predicted(row));
    default: return scoreText(table_.number(row, column));
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
    case Qt::ToolTipRole: return column == NameColumn ? QString::fromStdString(table_.sampleOf(row).id) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= FirstProbabilityColumn && column < stampColumn() ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                          : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == TruthColumn || column == PredictedColumn) {
            const int c = column == TruthColumn ? table_.predictions->truth(row) : table_.predictions->predicted(row);
            return c < 0 ? QVariant() : Theme::instance().classTextColour(table_.classes[static_cast<std::size_t>(c)].colour);
        }
        return {};
    case Qt::FontRole: {
        const bool wrong =
            table_.predictions->truth(row) >= 0 && table_.predictions->predicted(row) >= 0 && !table_.predictions->correct(row);
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
    if (role == Qt::ToolTipRole)
        return headerToolTip(section);
    if (role != Qt::DisplayRole)
        return {};
    if (section == stampColumn())
        return tr("With care");
    switch (section) {
    case NameColumn: return tr("Nucleus");
    case SubjectColumn: return tr("Patient");
    case TruthColumn: return tr("Is");
    case PredictedColumn: return tr("Called");
    default: break;
    }
    if (section == learntColumn())
        return tr("First right", "epoch in which the nucleus was first called right");
    if (section == changesColumn())
        return tr("Call changes", "how often over the epochs");
    return section == lossColumn() ? tr("Loss") : tr("P(%1)").arg(className(section - FirstProbabilityColumn));
}

QString PredictionTableModel::headerToolTip(int section) const
{
    if (section == stampColumn())
        return tr("Seen in training, unlike the training images, or masked here: read such calls with care.");
    if (section == lossColumn())
        return tr("How wrong, and how sure of it: 0 is perfect, above 0.69 is on the wrong side for two classes.");
    if (section == learntColumn())
        return tr("The epoch in which the network first called this nucleus rightly, by the class that it found most probable. "
                  "What is learnt late, or never, is hard, or its label is doubtful.");
    if (section == changesColumn())
        return tr("In how many epochs the network called this nucleus otherwise than in the epoch before. The network wavers "
                  "about nuclei that lie between the classes.");
    return {};
}

/// What the cells of a column of few different words say, by the number that stands for each: put into words in the window's
/// thread, for they are translated.
std::vector<std::string> PredictionTableModel::wordsOf(int column) const
{
    std::vector<std::string> words;
    if (column == TruthColumn || column == PredictedColumn)
        for (int index = referred; index < static_cast<int>(table_.classes.size()); ++index)
            words.push_back(className(index).toStdString());
    else if (column == stampColumn())
        for (int stamps = 0; stamps < 8; ++stamps)
            words.push_back(stampWords(Stamps(stamps)).join(QStringLiteral(", ")).toStdString());
    return words;
}

/// Each key is made once: rows are many.
std::vector<int> PredictionTableModel::sortedRows(const Table& table, std::vector<int> rows, int column, bool ascending,
                                                  const std::vector<std::string>& words)
{
    const auto sortBy = [&](const auto& keyOf, const auto& less) {
        std::vector<std::pair<decltype(keyOf(0)), int>> keyed;
        keyed.reserve(rows.size());
        for (const int row : rows)
            keyed.emplace_back(keyOf(row), row);
        std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
            return ascending ? less(a.first, b.first) : less(b.first, a.first);
        });
        std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto& each) { return each.second; });
    };
    const auto word = [&](int number) { return std::string_view(words[static_cast<std::size_t>(number)]); };
    if (column == NameColumn)
        sortBy(
            [&](int row) {
                const std::string_view id = table.sampleOf(row).id;
                return id.substr(id.find_last_of('/') + 1);
            },
            naturalLess);
    else if (column == SubjectColumn)
        sortBy([&](int row) { return std::string_view(table.sampleOf(row).subject); }, naturalLess);
    else if (column == TruthColumn)
        sortBy([&](int row) { return word(table.predictions->truth(row) - referred); }, naturalLess);
    else if (column == PredictedColumn)
        sortBy([&](int row) { return word(table.predictions->predicted(row) - referred); }, naturalLess);
    else if (column == table.stampColumn())
        sortBy([&](int row) { return word(table.stampOf(row)); }, naturalLess);
    else // what is unknown comes last
        sortBy([&](int row) { return table.number(row, column); },
               [](double x, double y) { return std::isnan(y) ? !std::isnan(x) : x < y; });
    return rows;
}

void PredictionTableModel::sort(int column, Qt::SortOrder order)
{
    sorted_.forget();
    if (!table_.predictions)
        return;
    if (column < 0) {
        showSorted(shownRows_);
        return;
    }
    sorted_.ask(
        static_cast<int>(rows_.size()) <= mostAtOnce_,
        [table = table_, rows = rows_, column, ascending = order == Qt::AscendingOrder, words = wordsOf(column)](
            const std::stop_token&) -> Result<std::vector<int>> { return sortedRows(table, rows, column, ascending, words); },
        [this](Result<std::vector<int>> rows) {
            if (rows)
                showSorted(std::move(*rows));
        });
}

/// The same in another order: selection and place stay with their nuclei.
void PredictionTableModel::showSorted(std::vector<int> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> kept;
    for (const QModelIndex& index : before)
        kept.push_back(predictionRow(index.row()));
    rows_ = std::move(rows);
    std::vector<int> placeOf(static_cast<std::size_t>(table_.predictions->size()), -1);
    for (std::size_t i = 0; i < rows_.size(); ++i)
        placeOf[static_cast<std::size_t>(rows_[i])] = static_cast<int>(i);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(placeOf[static_cast<std::size_t>(kept[static_cast<std::size_t>(i)])], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

NamedSample PredictionTableModel::sampleOf(int row, const std::optional<Pseudonyms>& names) const
{
    NamedSample sample = (*table_.samples)[static_cast<std::size_t>(table_.predictions->sample(row))];
    if (!names)
        return sample;
    const int truth = table_.predictions->truth(row);
    sample.id = names->sample(sample.id, sample.subject, truth < 0 ? "" : className(truth).toStdString());
    sample.subject = names->subject(sample.subject);
    return sample;
}

QString PredictionTableModel::textUnder(const Pseudonyms& names, const QModelIndex& cell) const
{
    const NamedSample sample = sampleOf(predictionRow(cell.row()), names);
    switch (cell.column()) {
    case NameColumn: return QString::fromStdString(sample.id.substr(sample.id.find_last_of('/') + 1));
    case SubjectColumn: return QString::fromStdString(sample.subject);
    default: return cell.data().toString();
    }
}

QString PredictionTableModel::toCsv(const std::optional<Pseudonyms>& names) const
{
    std::vector<std::string> header{"sample", "subject", "class", "predicted"};
    for (const ClassInfo& info : table_.classes)
        header.push_back("p_" + info.name);
    header.push_back("loss");
    if (table_.histories)
        header.insert(header.end(), {"first_right_epoch", "call_changes"});
    std::string csv = csvLine(header);
    std::vector<std::pair<NamedSample, int>> rows;
    rows.reserve(rows_.size());
    for (const int row : rows_)
        rows.emplace_back(sampleOf(row, names), row);
    if (names)
        std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first.id < b.first.id; });
    for (const auto& [sample, row] : rows) {
        std::vector<std::string> fields{
            sample.id, sample.subject,
            table_.predictions->truth(row) < 0 ? "" : className(table_.predictions->truth(row)).toStdString(),
            table_.predictions->predicted(row) == referred ? "referred"
                                                           : className(table_.predictions->predicted(row)).toStdString()};
        for (int column = FirstProbabilityColumn; column <= lossColumn(); ++column)
            fields.push_back(csvNumber(table_.number(row, column)));
        if (table_.histories) {
            const SampleHistory* known = table_.history(row);
            fields.push_back(known && known->truth >= 0 ? std::to_string(known->firstEpochRight) : "");
            fields.push_back(known ? std::to_string(known->callChanges) : "");
        }
        csv += csvLine(fields);
    }
    return QString::fromStdString(csv);
}

} // namespace nucleoscope::ui
