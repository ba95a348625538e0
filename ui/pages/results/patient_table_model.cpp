#include "ui/pages/results/patient_table_model.h"

#include "core/base/csv.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace nucleoscope::ui {

void PatientTableModel::setPatients(std::vector<SubjectScore> scores, const Subjects& subjects, std::vector<ClassInfo> classes,
                                    const QString& positive, double threshold)
{
    beginResetModel();
    scores_ = std::move(scores);
    classes_ = std::move(classes);
    positive_ = positive;
    threshold_ = threshold;
    ids_.clear();
    for (const SubjectScore& score : scores_)
        ids_.push_back(subjects.id(score.subject));
    endResetModel();
}

QString PatientTableModel::patient(int row) const
{
    return QString::fromStdString(ids_[static_cast<std::size_t>(row)]);
}

int PatientTableModel::rowOf(const QString& patient) const
{
    const auto found = std::find(ids_.begin(), ids_.end(), patient.toStdString());
    return found == ids_.end() ? -1 : static_cast<int>(found - ids_.begin());
}

int PatientTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(scores_.size());
}
int PatientTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString PatientTableModel::className(int index) const
{
    return index < 0 ? QStringLiteral("–") : QString::fromStdString(classes_[static_cast<std::size_t>(index)].name);
}

QString PatientTableModel::text(int row, int column) const
{
    const SubjectScore& s = score(row);
    switch (column) {
    case PatientColumn: return patient(row);
    case TruthColumn: return className(s.truth);
    case CalledColumn: return className(s.called);
    case NucleiColumn: return countText(s.samples);
    case RightColumn:
        return tr("%1 of %2, %3", "right of all, in percent")
            .arg(countText(s.right), countText(s.labelled), percentText(s.accuracy()));
    case ProbabilityColumn: return scoreText(s.meanPositiveProbability);
    default: return {};
    }
}

QVariant PatientTableModel::sortValue(int row, int column) const
{
    const SubjectScore& s = score(row);
    switch (column) {
    case NucleiColumn: return s.samples;
    case RightColumn: return s.accuracy();
    case ProbabilityColumn:
    case StripColumn: return s.meanPositiveProbability;
    default: return text(row, column);
    }
}

QVariant PatientTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const SubjectScore& s = score(row);
    const bool callColumn = index.column() == TruthColumn || index.column() == CalledColumn;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case SortRole: return sortValue(row, index.column());
    case RowsRole: return QVariant::fromValue(QList<int>(s.rows.begin(), s.rows.end()));
    case Qt::TextAlignmentRole:
        return index.column() >= NucleiColumn && index.column() != StripColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const int c = index.column() == TruthColumn ? s.truth : s.called;
        return callColumn && c >= 0 ? QVariant(Theme::instance().classTextColour(classes_[static_cast<std::size_t>(c)].colour))
                                    : QVariant();
    }
    case Qt::FontRole: {
        if (index.column() != CalledColumn || s.truth < 0 || s.truth == s.called)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case Qt::ToolTipRole: {
        const QString tip =
            tr("A click shows the nuclei of patient %1 only, with Ctrl those of several patients together; another click all.")
                .arg(patient(row));
        return callColumn ? QString(text(row, index.column()) + u'\n' + tip) : tip; // the class's name may stand there cut
    }
    default: return {};
    }
}

QVariant PatientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case PatientColumn: return tr("Patient");
    case TruthColumn: return tr("Is");
    case CalledColumn:
        return tip ? tr("The patient's own call: the mean probability of its nuclei against the threshold") : tr("Called");
    case NucleiColumn: return tr("Nuclei");
    case RightColumn: return tip ? tr("How many of its nuclei were called right") : tr("Right");
    case ProbabilityColumn:
        return tip ? tr("Mean probability of %1 over its nuclei").arg(positive_) : tr("Mean P(%1)").arg(positive_);
    case StripColumn:
        if (!tip)
            return tr("Its nuclei");
        return positive_.isEmpty() ? tr("Its nuclei, as many as fit")
                                   : tr("Its nuclei, from the least to the most probable %1, as many as fit").arg(positive_);
    default: return {};
    }
}

QString PatientTableModel::toCsv(const std::optional<Pseudonyms>& names) const
{
    std::string csv = csvLine({"patient", "class", "called", "nuclei", "labelled", "right", "mean_probability", "threshold"});
    for (int row = 0; row < rowCount(); ++row) {
        const SubjectScore& s = score(row);
        csv +=
            csvLine({names ? names->subject(ids_[static_cast<std::size_t>(row)]) : ids_[static_cast<std::size_t>(row)],
                     s.truth < 0 ? "" : className(s.truth).toStdString(), s.called < 0 ? "" : className(s.called).toStdString(),
                     std::to_string(s.samples), std::to_string(s.labelled), std::to_string(s.right),
                     csvNumber(s.meanPositiveProbability), csvNumber(threshold_)});
    }
    return QString::fromStdString(csv);
}

} // namespace nucleoscope::ui
