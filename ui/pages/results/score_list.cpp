#include "ui/pages/results/score_list.h"

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {

namespace {

/// Of the images, 0…1; NaN without any.
double shareOfCommonest(const ConfusionMatrix& matrix)
{
    std::int64_t most = 0;
    for (int truth = 0; truth < matrix.classCount(); ++truth)
        most = std::max(most, matrix.truthCount(truth));
    return matrix.total() > 0 ? static_cast<double>(most) / static_cast<double>(matrix.total()) : notANumber;
}

} // namespace

ScoreList::Side ScoreList::sideOf(const ConfusionMatrix& matrix, const std::vector<ClassInfo>& classes, bool positive)
{
    Side side;
    QStringList names;
    for (int truth = 0; truth < matrix.classCount(); ++truth) {
        if (classes[static_cast<std::size_t>(truth)].positive != positive)
            continue;
        names << QString::fromStdString(classes[static_cast<std::size_t>(truth)].name);
        side.total += matrix.truthCount(truth);
        for (int predicted = 0; predicted < matrix.classCount(); ++predicted)
            if (classes[static_cast<std::size_t>(predicted)].positive == positive)
                side.right += matrix.count(truth, predicted);
    }
    side.names = names.join(QStringLiteral(", "));
    side.classes = static_cast<int>(names.size());
    return side;
}

ScoreList::ScoreList(QWidget* parent)
    : QWidget(parent),
      grid_(new QGridLayout),
      basis_(makeMuted(QString())),
      caution_(makeMuted(QString())),
      references_(makeMuted(QString()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addLayout(grid_);
    column->addWidget(references_);
    column->addWidget(basis_);
    column->addWidget(caution_);
    references_->setObjectName(QStringLiteral("scoreReferences"));
    references_->setAccessibleName(tr("What the scores are held against"));
    references_->hide();
    basis_->setObjectName(QStringLiteral("intervalBasis"));
    basis_->hide();
    caution_->setObjectName(QStringLiteral("intervalCaution"));
    caution_->hide();
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(Theme::grid);
    grid_->setVerticalSpacing(0);
    grid_->setColumnStretch(2, 1);
}

void ScoreList::addRow(ScoreKind kind, const QString& title, double value, const QString& meaning, const QString& tip)
{
    const int line = grid_->rowCount();
    auto* name = new QLabel(title);
    Row row{new QLabel(scoreText(value)), makeMuted(QString())};
    QFont strong = row.value->font();
    strong.setWeight(QFont::DemiBold);
    row.value->setFont(strong);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.value->setAccessibleName(title);
    row.interval->setWordWrap(false);
    for (QLabel* label : {name, row.value, row.interval})
        label->setToolTip(tip);
    grid_->addWidget(name, line, 0);
    grid_->addWidget(row.value, line, 1);
    grid_->addWidget(row.interval, line, 2);
    if (!meaning.isEmpty()) {
        auto* words = makeMuted(meaning);
        words->setToolTip(tip);
        grid_->addWidget(words, line + 1, 0, 1, 3);
    }
    rows_[kind] = row;
}

void ScoreList::setReferences(const RunReferences& references, const std::vector<ClassInfo>& classes)
{
    const bool examined = references.recorded() && !std::isnan(references.majority.scores.accuracy);
    references_->setVisible(examined);
    if (!examined)
        return;
    const QString name = QString::fromStdString(classes[static_cast<std::size_t>(references.majorityClass)].name);
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    QString text =
        tr("Always saying %1: balanced %2, accuracy %3.", "a class, scores")
            .arg(name, scoreText(references.majority.scores.balancedAccuracy), scoreText(references.majority.scores.accuracy));
    if (references.silhouette) {
        const Scores& scores = references.silhouette->scores;
        const Interval& interval = references.silhouette->intervals.of(ScoreKind::Auroc);
        const QString range =
            interval.known() ? tr(" (%1–%2)", "from – to").arg(number(interval.low), number(interval.high)) : QString();
        const QString balanced = scoreText(scores.balancedAccuracy);
        text = (std::isnan(scores.auroc) ? tr("Outline alone: balanced accuracy %1.").arg(balanced)
                                         : tr("Outline alone: balanced %1, AUROC %2%3.", "scores, interval")
                                               .arg(balanced, scoreText(scores.auroc), range))
               + QLatin1Char('\n') + text;
    }
    references_->setText(text);
    references_->setToolTip(tr("What the same validation part gives without a network. Outline alone, the silhouette baseline: a "
                               "small model that knows size and shape of the nuclei of the training part, and nothing of their "
                               "inside. A network that is no better has learned no more."));
}

QString ScoreList::textOf(ScoreKind kind) const
{
    const auto row = rows_.find(kind);
    if (row == rows_.end())
        return {};
    const QString interval = row->second.value->accessibleDescription();
    return interval.isEmpty() ? row->second.value->text() : QStringLiteral("%1 %2").arg(row->second.value->text(), interval);
}

QStringList ScoreList::lines() const
{
    QStringList lines;
    for (const auto& [kind, row] : rows_)
        lines << QStringLiteral("%1: %2").arg(row.value->accessibleName(), textOf(kind));
    if (!references_->isHidden())
        lines << references_->text().split(QLatin1Char('\n'));
    return lines;
}

void ScoreList::setIntervals(const ScoreIntervals& intervals, bool subjectsKnown, int patients)
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    for (auto& [kind, row] : rows_) {
        const Interval& interval = intervals.of(kind);
        if (!interval.known())
            continue;
        const QString range = tr("%1–%2", "from – to").arg(number(interval.low), number(interval.high));
        row.interval->setText(tr("(%1)", "interval of a score").arg(range));
        row.value->setAccessibleDescription(subjectsKnown
                                                ? tr("(%1, %Ln patient(s))", "interval of a score", intervals.subjects).arg(range)
                                                : tr("(%1, %Ln image(s))", "interval of a score", intervals.subjects).arg(range));
        row.interval->setToolTip(
            row.value->toolTip() + QStringLiteral("\n\n")
            + (subjectsKnown ? tr("95 % interval: whole patients were drawn by lot 2,000 times, each class for itself, and the "
                                  "score worked out anew. So far would it vary with other patients.")
                             : tr("95 % interval: images were drawn by lot 2,000 times. This dataset names no patients, so that "
                                  "the true interval may be much wider.")));
    }
    basis_->setText(subjectsKnown ? tr("95 % intervals rest on %Ln patient(s).", nullptr, intervals.subjects)
                                  : tr("95 % intervals rest on %Ln image(s).", nullptr, intervals.subjects));
    basis_->setVisible(intervals.subjects > 0);
    QStringList cautions;
    if (subjectsKnown && intervals.subjects > 0 && intervals.subjects < patients)
        cautions << tr("%Ln patients, %1 independent: some share images.", nullptr, patients).arg(countText(intervals.subjects));
    if (subjectsKnown && intervals.smallestStratum > 0 && intervals.smallestStratum < fewSubjects)
        cautions << tr("One class has %Ln patient(s) only: intervals come out too narrow.", nullptr, intervals.smallestStratum);
    caution_->setText(cautions.join(QLatin1Char(' ')));
    caution_->setVisible(!cautions.isEmpty());
}

/// Of the positive classes against the others.
void ScoreList::addSides(const Scores& scores, const Side& positive, const Side& negative)
{
    const QString alarms = countText(negative.total - negative.right), others = countText(negative.total);
    const bool all = negative.classes > 1; // others
    addRow(ScoreKind::Sensitivity, tr("Sensitivity"), scores.sensitivity,
           tr("%1 of %2 %3 nuclei found").arg(countText(positive.right), countText(positive.total), positive.names),
           tr("Share of the nuclei that are %1 which the network calls so. Misses lower it.").arg(positive.names));
    addRow(ScoreKind::Specificity, tr("Specificity"), scores.specificity,
           all ? tr("%1 of %2 other nuclei called %3").arg(alarms, others, positive.names)
               : tr("%1 of %2 %3 nuclei called %4").arg(alarms, others, negative.names, positive.names),
           tr("Share of the other nuclei that the network does not call %1. False alarms lower it.").arg(positive.names));
    addRow(ScoreKind::Auroc, tr("AUROC"), scores.auroc,
           all ? tr("%1 against all others: how often it is ranked above them").arg(positive.names)
               : tr("%1 ranked above %2, how often").arg(positive.names, negative.names),
           tr("Area under the ROC curve: of a random pair, one of each kind, how often the right one gets the higher "
              "probability. 0.5 is chance. "
              "It does not depend on the threshold."));
}

void ScoreList::setScores(const Scores& scores, const ConfusionMatrix& matrix, const std::vector<ClassInfo>& classes)
{
    rows_.clear();
    basis_->hide();
    caution_->hide();
    references_->hide();
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Side positive = sideOf(matrix, classes, true);
    const Side negative = sideOf(matrix, classes, false);
    addRow(ScoreKind::BalancedAccuracy, tr("Balanced accuracy"), scores.balancedAccuracy, tr("mean over the classes"),
           tr("The share found of each class, averaged over the classes. Unlike plain accuracy it does not reward calling "
              "everything by the commoner class: guessing gives 0.5 with two classes."));
    if (positive.classes > 0 && negative.classes > 0)
        addSides(scores, positive, negative);
    addRow(ScoreKind::Accuracy, tr("Accuracy"), scores.accuracy, QString(),
           tr("Share of all nuclei that are called right. Misleading where one class is much commoner: here always saying the "
              "commoner class would reach %1.")
               .arg(scoreText(shareOfCommonest(matrix))));
    addRow(ScoreKind::WeightedF1, tr("Weighted F1"), scores.weightedF1, QString(),
           tr("Mean over the classes of the harmonic mean of precision and recall, weighted by class size: what the C-NMC "
              "challenge ranked by."));
    addRow(ScoreKind::Loss, tr("Loss"), scores.loss, QString(),
           tr("Mean cross-entropy: how wrong and how sure of it. 0 is perfect, 0.69 is guessing between two classes."));
}

} // namespace nucleoscope::ui
