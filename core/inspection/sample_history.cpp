#include "core/inspection/sample_history.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {

void SampleHistories::add(int epoch, const PredictionList& predictions)
{
    if (epoch <= lastEpoch())
        return;
    EpochChanges changes;
    changes.epoch = epoch;
    for (int row = 0; row < predictions.size(); ++row) {
        const int sample = predictions.sample(row);
        if (sample < 0)
            continue;
        const auto index = static_cast<std::size_t>(sample);
        if (index >= bySample_.size()) {
            bySample_.resize(index + 1);
            squares_.resize(index + 1, 0);
        }
        count(bySample_[index], epoch, predictions, row, changes);
    }
    std::sort(changes.learnt.begin(), changes.learnt.end());
    std::sort(changes.forgotten.begin(), changes.forgotten.end());
    changes_.push_back(std::move(changes));
}

void SampleHistories::count(SampleHistory& history, int epoch, const PredictionList& predictions, int row, EpochChanges& changes)
{
    const bool first = history.epochs == 0;
    const int predicted = predictions.predicted(row);
    const bool wasRight = !first && history.truth >= 0 && history.lastPredicted == history.truth;
    history.sample = predictions.sample(row);
    history.truth = predictions.truth(row);
    ++history.epochs;
    history.callChanges += !first && predicted != history.lastPredicted ? 1 : 0;
    history.lastPredicted = predicted;
    if (history.truth < 0)
        return;
    const bool right = predicted == history.truth;
    if (right != wasRight)
        (right ? changes.learnt : changes.forgotten).push_back(history.sample);
    history.timesRight += right ? 1 : 0;
    if (right && history.firstEpochRight == 0)
        history.firstEpochRight = epoch;
    // Welford's update: no list of probabilities is kept.
    double& squares = squares_[static_cast<std::size_t>(history.sample)];
    const auto probability = static_cast<double>(predictions.probability(row, history.truth));
    const double before = first ? 0 : history.confidence;
    history.confidence = before + (probability - before) / history.epochs;
    squares += (probability - before) * (probability - history.confidence);
    history.variability = std::sqrt(std::max(squares, 0.0) / history.epochs);
}

std::vector<SampleHistory> SampleHistories::all() const
{
    std::vector<SampleHistory> histories;
    histories.reserve(bySample_.size());
    for (const SampleHistory& history : bySample_)
        if (history.epochs > 0)
            histories.push_back(history);
    return histories;
}

const SampleHistory* SampleHistories::find(int sample) const
{
    if (sample < 0 || static_cast<std::size_t>(sample) >= bySample_.size())
        return nullptr;
    const SampleHistory& history = bySample_[static_cast<std::size_t>(sample)];
    return history.epochs > 0 ? &history : nullptr;
}

} // namespace nucleoscope
