#pragma once

#include "core/base/result.h"
#include "core/evaluation/prediction.h"

namespace nucleoscope {

/// Agreement of predictions with the truth. Rows: true class; columns: predicted class; both in Dataset::classes() order.
class ConfusionMatrix {
public:
    explicit ConfusionMatrix(int classCount = 0);

    /// Counts each prediction with a known truth once, at the class it was called. Those `referred` are left out.
    /// Fails with ErrorCode::InvalidInput where a prediction's class is outside 0…classCount-1.
    static Result<ConfusionMatrix> of(const PredictionList& predictions);

    int classCount() const { return classCount_; }
    std::int64_t count(int truth, int predicted) const;
    void add(int truth, int predicted, std::int64_t times = 1);
    std::int64_t total() const;
    std::int64_t truthCount(int truth) const;         ///< row sum
    std::int64_t predictedCount(int predicted) const; ///< column sum
    double recall(int truth) const;                   ///< 0…1; NaN where the class has no samples
    double precision(int predicted) const;            ///< 0…1; NaN where nothing was called so
    double f1(int classIndex) const;                  ///< harmonic mean; 0 where nothing was right; NaN without samples
    double accuracy() const;                          ///< NaN where empty
    double balancedAccuracy() const;                  ///< mean recall over the classes that have samples
    double weightedF1() const;                        ///< scikit-learn's f1_score(average="weighted")
    double rowShare(int truth, int predicted) const;  ///< count / row sum; NaN where the row is empty

private:
    int classCount_ = 0;
    std::vector<std::int64_t> counts_;
};

} // namespace nucleoscope
