#include "core/evaluation/precision_recall.h"

#include <limits>

namespace nucleoscope {

std::vector<PrecisionRecallPoint> precisionRecallCurve(const ThresholdSweep& sweep)
{
    if (sweep.positives() == 0)
        return {};
    std::vector<PrecisionRecallPoint> curve{{std::numeric_limits<double>::infinity(), 1, 0}};
    curve.reserve(sweep.thresholds().size() + 1);
    for (const float threshold : sweep.thresholds()) {
        const ThresholdOutcome outcome = sweep.at(static_cast<double>(threshold));
        curve.push_back({outcome.threshold, outcome.positivePredictiveValue(), outcome.sensitivity()});
    }
    return curve;
}

double averagePrecision(const ThresholdSweep& sweep)
{
    const std::vector<PrecisionRecallPoint> curve = precisionRecallCurve(sweep);
    if (curve.empty())
        return notANumber;
    double sum = 0;
    for (std::size_t i = 1; i < curve.size(); ++i)
        sum += (curve[i].recall - curve[i - 1].recall) * curve[i].precision;
    return sum;
}

} // namespace nucleoscope
