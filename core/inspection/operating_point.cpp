#include "core/inspection/operating_point.h"

#include <algorithm>
#include <limits>

namespace nucleoscope {
namespace {

/// Of the classes on one side; ties go to the lower index. NaN is never the most probable.
int mostProbable(const PredictionList& predictions, int row, const PositiveClasses& positive, bool side)
{
    int best = -1;
    for (int c = 0; c < predictions.classCount(); ++c)
        if (positive[static_cast<std::size_t>(c)] == side
            && (best < 0 || predictions.probability(row, c) > predictions.probability(row, best)))
            best = c;
    return best;
}

} // namespace

float positiveProbability(const PredictionList& predictions, int row, const PositiveClasses& positive)
{
    float sum = 0;
    const int classes = std::min(predictions.classCount(), static_cast<int>(positive.size()));
    for (int c = 0; c < classes; ++c)
        if (positive[static_cast<std::size_t>(c)])
            sum += predictions.probability(row, c);
    return sum;
}

float followedProbability(const PredictionList& predictions, int row, const PositiveClasses& positive)
{
    if (hasTwoSides(positive))
        return positiveProbability(predictions, row, positive);
    const int own = predictions.truth(row);
    return own >= 0 ? predictions.probability(row, own) : std::numeric_limits<float>::quiet_NaN();
}

PredictionList calledAt(const PredictionList& predictions, const PositiveClasses& positive, const OperatingPoint& point)
{
    PredictionList called = predictions;
    if (point.isDefault() || !hasTwoSides(positive) || static_cast<int>(positive.size()) != predictions.classCount())
        return called;
    for (int row = 0; row < called.size(); ++row) {
        const double probability = static_cast<double>(positiveProbability(predictions, row, positive));
        if (point.upper && probability >= point.threshold && probability < *point.upper)
            called.setPredicted(row, referred);
        else
            called.setPredicted(row, mostProbable(predictions, row, positive, probability >= point.threshold));
    }
    return called;
}

} // namespace nucleoscope
