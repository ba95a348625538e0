#include "ui/pages/results/score_list.h"

#include "ui/text.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>

namespace nucleoscope::ui {
namespace {

struct Group {
    QString names; ///< "ALL", or several joined
    std::int64_t total = 0;
    std::int64_t right = 0; ///< called any class of the same side
};

/// The positive classes together, or the others.
Group groupOf(const ConfusionMatrix& matrix, const std::vector<ClassInfo>& classes, bool positive)
{
    Group group;
    QStringList names;
    for (int truth = 0; truth < matrix.classCount(); ++truth) {
        if (classes[static_cast<std::size_t>(truth)].positive != positive)
            continue;
        names << QString::fromStdString(classes[static_cast<std::size_t>(truth)].name);
        group.total += matrix.truthCount(truth);
        for (int predicted = 0; predicted < matrix.classCount(); ++predicted)
            if (classes[static_cast<std::size_t>(predicted)].positive == positive)
                group.right += matrix.count(truth, predicted);
    }
    group.names = names.join(QStringLiteral(", "));
    return group;
}

} // namespace

ScoreList::ScoreList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(3);
    grid_->setColumnStretch(2, 1);
}

void ScoreList::addRow(const QString& name, const QString& value, const QString& meaning, const QString& tip)
{
    const int row = grid_->rowCount();
    auto* nameLabel = new QLabel(name);
    auto* valueLabel = new QLabel(value);
    auto* meaningLabel = makeMuted(meaning);
    QFont strong = valueLabel->font();
    strong.setWeight(QFont::DemiBold);
    valueLabel->setFont(strong);
    valueLabel->setAlignment(Qt::AlignRight | Qt::AlignTop);
    valueLabel->setAccessibleName(name);
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    nameLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    meaningLabel->setWordWrap(true);
    for (QLabel* label : {nameLabel, valueLabel, meaningLabel})
        label->setToolTip(tip);
    grid_->addWidget(nameLabel, row, 0);
    grid_->addWidget(valueLabel, row, 1);
    grid_->addWidget(meaningLabel, row, 2);
}

void ScoreList::setScores(const Scores& scores, const ConfusionMatrix& matrix, const std::vector<ClassInfo>& classes,
                          int patients)
{
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Group positive = groupOf(matrix, classes, true);
    const Group negative = groupOf(matrix, classes, false);
    addRow(tr("Balanced accuracy"), scoreText(scores.balancedAccuracy),
           patients > 0 ? tr("mean over the classes; %Ln patient(s)", nullptr, patients) : tr("mean over the classes"),
           tr("The share found of each class, averaged over the classes. Unlike plain accuracy it does not reward calling "
              "everything by the commoner class: guessing gives 0.5 with two classes."));
    if (!positive.names.isEmpty()) {
        addRow(tr("Sensitivity"), scoreText(scores.sensitivity),
               tr("%1 of %2 %3 nuclei found").arg(countText(positive.right), countText(positive.total), positive.names),
               tr("Share of the nuclei that are %1 which the network calls so. Misses lower it.").arg(positive.names));
        addRow(tr("Specificity"), scoreText(scores.specificity),
               tr("%1 of %2 %3 nuclei called %4")
                   .arg(countText(negative.total - negative.right), countText(negative.total), negative.names, positive.names),
               tr("Share of the other nuclei that the network does not call %1. False alarms lower it.").arg(positive.names));
        addRow(tr("AUROC"), scoreText(scores.auroc), tr("%1 ranked above %2, how often").arg(positive.names, negative.names),
               tr("Area under the ROC curve: of a random pair, one of each kind, how often the right one gets the higher "
                  "probability. 0.5 is chance. "
                  "It does not depend on the threshold."));
    }
    addRow(tr("Accuracy"), scoreText(scores.accuracy), tr("of all nuclei called right"),
           tr("Misleading where one class is much commoner: here always saying the commoner class would reach %1.")
               .arg(scoreText(matrix.total() > 0 ? static_cast<double>(std::max(positive.total, negative.total))
                                                       / static_cast<double>(matrix.total())
                                                 : notANumber)));
    addRow(tr("Weighted F1"), scoreText(scores.weightedF1), QString(),
           tr("Mean over the classes of the harmonic mean of precision and recall, weighted by class size: what the C-NMC "
              "challenge ranked by."));
    addRow(tr("Loss"), scoreText(scores.loss), QString(),
           tr("Mean cross-entropy: how wrong and how sure of it. 0 is perfect, 0.69 is guessing between two classes."));
}

} // namespace nucleoscope::ui
