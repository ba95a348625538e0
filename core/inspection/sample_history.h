#pragma once

#include "core/evaluation/prediction.h"

#include <limits>
#include <vector>

namespace nucleoscope {

/// What became of one sample over the epochs.
struct SampleHistory {
    int sample = -1;         ///< index as in Prediction::sample
    int truth = -1;          ///< true class, -1 where unknown
    int epochs = 0;          ///< in which it was predicted
    int firstEpochRight = 0; ///< number of the epoch; 0: never, or truth unknown
    int timesRight = 0;      ///< epochs in which it was right
    int callChanges = 0;     ///< how often the predicted class differed from that of the epoch before
    int lastPredicted = -1;  ///< class in the newest epoch
    double confidence = std::numeric_limits<double>::quiet_NaN();  ///< mean probability of the true class; NaN where unknown
    double variability = std::numeric_limits<double>::quiet_NaN(); ///< its standard deviation, over n and not n - 1

    bool everRight() const { return firstEpochRight > 0; }
};

/// Sample indices, ascending, whose call turned right or wrong in an epoch, compared with the epoch before.
struct EpochChanges {
    int epoch = 0;
    std::vector<int> learnt;
    std::vector<int> forgotten;
};

/// The history of every sample over a run's predictions, kept up epoch by epoch, so that a live training and a run of last
/// year look the same. Confidence against variability is the learning map: easy, hard and ambiguous samples; Swayamdipta et
/// al., "Dataset cartography", 2020. Forgetting: Toneva et al., "An empirical study of example forgetting", 2019.
class SampleHistories {
public:
    /// Adds an epoch's predictions, O(predictions). Epochs must be added in ascending order; one that was seen before is
    /// refused by doing nothing, so that a list that is delivered twice does no harm.
    void add(int epoch, const PredictionList& predictions);

    bool empty() const { return changes_.empty(); }
    int lastEpoch() const { return changes_.empty() ? 0 : changes_.back().epoch; }
    /// One a sample that was ever predicted, ascending by sample.
    std::vector<SampleHistory> all() const;
    /// Null where the sample was never predicted.
    const SampleHistory* find(int sample) const;
    /// One an epoch; the first has learnt all that it is right about and forgotten nothing.
    const std::vector<EpochChanges>& changes() const { return changes_; }

private:
    void count(SampleHistory& history, int epoch, const PredictionList& predictions, int row, EpochChanges& changes);

    std::vector<SampleHistory> bySample_; ///< by sample index; epochs = 0: never predicted
    std::vector<double> squares_;         ///< sums of squared deviations, by sample index
    std::vector<EpochChanges> changes_;
};

} // namespace nucleoscope
