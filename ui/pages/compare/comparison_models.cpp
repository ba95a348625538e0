#include "ui/pages/compare/comparison_models.h"

#include "ui/pages/compare/setting_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

namespace nucleoscope::ui {
namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString signedText(double value)
{
    constexpr double shownAsZero = 0.0005; // no "-0.000"
    const double shown = std::abs(value) < shownAsZero ? 0 : value;
    return (shown >= 0 ? QStringLiteral("+") : QStringLiteral("−")) + scoreText(std::abs(shown)); // a minus as wide as the plus
}

QString runName(const RunComparison& comparison, int run)
{
    return QString::fromStdString(comparison.runs[static_cast<std::size_t>(run)].info.name);
}

} // namespace

QString scoreTitle(ScoreKind kind)
{
    switch (kind) {
    case ScoreKind::BalancedAccuracy: return ComparisonWords::tr("balanced accuracy");
    case ScoreKind::Auroc: return ComparisonWords::tr("AUROC");
    case ScoreKind::Accuracy: return ComparisonWords::tr("accuracy");
    case ScoreKind::WeightedF1: return ComparisonWords::tr("weighted F1");
    case ScoreKind::Sensitivity: return ComparisonWords::tr("sensitivity");
    case ScoreKind::Specificity: return ComparisonWords::tr("specificity");
    case ScoreKind::Loss: return ComparisonWords::tr("loss");
    }
    return {};
}

QString scoreMeaning(ScoreKind kind)
{
    switch (kind) {
    case ScoreKind::BalancedAccuracy:
        return ComparisonWords::tr("The share of right calls in each class, averaged over the classes: 0.5 is guessing.");
    case ScoreKind::Auroc:
        return ComparisonWords::tr(
            "How often a nucleus of the positive class gets a higher probability than one of the other: 0.5 is "
            "guessing, 1 is perfect. No threshold is involved.");
    case ScoreKind::Accuracy: return ComparisonWords::tr("The share of right calls. A common class weighs more than a rare one.");
    case ScoreKind::WeightedF1:
        return ComparisonWords::tr(
            "The harmonic mean of precision and recall of each class, averaged by the number of its nuclei.");
    case ScoreKind::Sensitivity: return ComparisonWords::tr("The share of nuclei of the positive class that are called so.");
    case ScoreKind::Specificity: return ComparisonWords::tr("The share of the other nuclei that are not called positive.");
    case ScoreKind::Loss: return ComparisonWords::tr("The mean cross-entropy: small is good, and a sure mistake costs most.");
    }
    return {};
}

void RunSettingsModel::setComparison(std::shared_ptr<const RunComparison> comparison)
{
    beginResetModel();
    comparison_ = std::move(comparison);
    endResetModel();
}

int RunSettingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !comparison_ ? 0 : static_cast<int>(comparison_->changed.size());
}

int RunSettingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !comparison_ ? 0 : static_cast<int>(comparison_->runs.size()) + 1;
}

QVariant RunSettingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RunSetting& setting = comparison_->changed[static_cast<std::size_t>(index.row())];
    const bool toolTip = role == Qt::ToolTipRole;
    if (index.column() == 0) {
        // Whoever writes recipes looks for the key.
        const QString key = QString::fromStdString(setting.field);
        const QString meaning = settingMeaning(setting.field);
        return !toolTip ? settingTitle(setting.field) : meaning.isEmpty() ? key : QStringLiteral("%1\n%2").arg(meaning, key);
    }
    const std::string& value = setting.values[static_cast<std::size_t>(index.column() - 1)];
    return toolTip ? QString::fromStdString(value) : settingValue(setting.field, value);
}

QVariant RunSettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool told = role == Qt::DisplayRole || (role == Qt::ToolTipRole && section > 0); // a long name is shortened
    if (orientation != Qt::Horizontal || !told || section >= columnCount())
        return {};
    return section == 0 ? tr("setting") : runName(*comparison_, section - 1);
}

void ScoreDifferenceModel::setComparison(std::shared_ptr<const RunComparison> comparison, int other)
{
    beginResetModel();
    comparison_ = std::move(comparison);
    other_ = other;
    endResetModel();
}

const Comparison* ScoreDifferenceModel::found() const
{
    if (!comparison_ || other_ < 0 || other_ >= static_cast<int>(comparison_->runs.size()))
        return nullptr;
    const auto& comparison = comparison_->runs[static_cast<std::size_t>(other_)].comparison;
    return comparison ? &*comparison : nullptr;
}

int ScoreDifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !found() ? 0 : static_cast<int>(allScoreKinds.size());
}

int ScoreDifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScoreDifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !found())
        return {};
    const ScoreDifference& difference = found()->differences[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return scoreMeaning(difference.kind);
    if (role == Qt::TextAlignmentRole && index.column() != ScoreColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && difference.told()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ScoreColumn: return scoreTitle(difference.kind);
    case BaselineColumn: return scoreText(difference.baseline);
    case OtherColumn: return scoreText(difference.other);
    case DifferenceColumn: return signedText(difference.difference());
    case IntervalColumn:
        return difference.interval.known()
                   ? tr("%1 to %2").arg(signedText(difference.interval.low), signedText(difference.interval.high))
                   : QStringLiteral("–");
    default: return {};
    }
}

bool ScoreDifferenceModel::byPatient() const
{
    return !comparison_ || comparison_->runs.front().info.subjectsKnown;
}

QVariant ScoreDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == IntervalColumn)
        return byPatient()
                   ? tr("Patients are drawn again and again, with replacement, and the difference is computed each time: 95 of "
                        "100 times it lies in this interval. Where 0 is inside, the patients at hand do not tell which run is "
                        "better.")
                   : tr("Nuclei are drawn again and again, with replacement, as if each were of another person, and the "
                        "difference is computed each time: 95 of 100 times it lies in this interval, which is too narrow. Where "
                        "0 is inside, the nuclei at hand do not tell which run is better.");
    if (role == Qt::ToolTipRole && section == DifferenceColumn)
        return tr(
            "Bold where the interval leaves 0 out. Of seven scores one may do so by chance: decide beforehand which counts.");
    const bool isName = section == BaselineColumn || section == OtherColumn; // a long one is shortened
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && isName))
        return {};
    switch (section) {
    case ScoreColumn: return tr("score");
    case BaselineColumn: return comparison_ ? runName(*comparison_, 0) : tr("baseline");
    case OtherColumn: return found() ? runName(*comparison_, other_) : tr("other");
    case DifferenceColumn: return tr("difference");
    case IntervalColumn: return byPatient() ? tr("95 % interval, by patient") : tr("95 % interval, by nucleus");
    default: return {};
    }
}

} // namespace nucleoscope::ui
