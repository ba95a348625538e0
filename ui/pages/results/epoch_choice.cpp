#include "ui/pages/results/epoch_choice.h"

#include <algorithm>

namespace nucleoscope::ui {

EpochChoice::EpochChoice(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("resultsEpoch"));
    setAccessibleName(tr("Epoch"));
    setToolTip(tr("Whose calls are shown. The network is examined after each epoch, one pass over the training part; the best "
                  "epoch is what is kept and asked by the inspector."));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] { chosen_ = true; });
}

void EpochChoice::offer(const Run& run, PredictionSource source, bool training)
{
    if (run.folder() != folder_) {
        folder_ = run.folder();
        chosen_ = false;
    }
    int wanted = chosen_ && currentIndex() >= 0 ? currentData().toInt() : training ? Best : run.info().bestEpoch;
    clear();
    best_ = run.info().bestEpoch;
    const std::vector<int> epochs = run.epochsWithPredictions(source);
    newest_ = epochs.empty() ? 0 : epochs.back();
    // The predictions of an epoch are there before it is known whether it is the best.
    if (std::find(epochs.begin(), epochs.end(), best_) == epochs.end())
        best_ = newest_;
    for (const int epoch : epochs)
        addItem(epoch == best_ ? tr("epoch %1 (best)").arg(epoch) : tr("epoch %1").arg(epoch), epoch);
    if (training && !epochs.empty()) {
        insertSeparator(count());
        addItem(tr("best so far: epoch %1").arg(best_), Best);
        addItem(tr("newest: epoch %1").arg(newest_), Newest);
    } else if (wanted < 0) {
        wanted = wanted == Newest ? newest_ : best_;
    }
    int index = findData(wanted);
    if (index < 0)
        index = findData(best_);
    setCurrentIndex(index >= 0 ? index : findData(newest_));
}

int EpochChoice::epoch() const
{
    const int chosen = currentData().toInt();
    return chosen == Best ? best_ : chosen == Newest ? newest_ : chosen;
}

void EpochChoice::choose(int epoch)
{
    // Who follows the newest goes on following it.
    if (epoch == this->epoch() || findData(epoch) < 0)
        return;
    setCurrentIndex(findData(epoch));
    Q_EMIT activated(currentIndex());
}

} // namespace nucleoscope::ui
