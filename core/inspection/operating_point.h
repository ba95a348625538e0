#pragma once

#include "core/evaluation/scores.h"

#include <optional>

namespace nucleoscope {

/// Where a network's probability becomes a call. A sample whose positive classes' summed probability is at least
/// `threshold` is called positive. With `upper` there is a refer band: threshold ≤ probability < upper is `referred` to a
/// person, and only from `upper` on is it called positive.
struct OperatingPoint {
    double threshold = 0.5;      ///< 0…1
    std::optional<double> upper; ///< > threshold, ≤ 1; none: no band
    bool operator==(const OperatingPoint&) const = default;
    bool isDefault() const { return *this == OperatingPoint{}; }
};

/// The summed probability of the positive classes, 0…1.
float positiveProbability(const PredictionList& predictions, int row, const PositiveClasses& positive);

/// What a curve over the epochs follows: the same; where there are no two sides, the probability of the sample's own class, NaN
/// where nobody knows that.
float followedProbability(const PredictionList& predictions, int row, const PositiveClasses& positive);

/// A copy whose predicted() follows the point: within the positive classes, and within the others, the most probable one.
/// The default point, and a list where all classes or none are positive, keep the network's own calls.
PredictionList calledAt(const PredictionList& predictions, const PositiveClasses& positive, const OperatingPoint& point);

} // namespace nucleoscope
