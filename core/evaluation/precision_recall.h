#pragma once

#include "core/evaluation/threshold_sweep.h"

#include <vector>

namespace nucleoscope {

/// A point of the precision-recall curve: everything with a score ≥ threshold is called positive.
struct PrecisionRecallPoint {
    double threshold = 0;
    double precision = 1; ///< share of the positive calls that are right
    double recall = 0;    ///< sensitivity
};

/// From recall 0, where nothing is called positive and the precision is said to be 1, to recall 1; one point a distinct
/// score. Empty where there are no positive samples. As scikit-learn's precision_recall_curve, in reverse.
std::vector<PrecisionRecallPoint> precisionRecallCurve(const ThresholdSweep& sweep);

/// Average precision: precision weighted by the rise of recall, Σ (Rₙ − Rₙ₋₁) Pₙ, without interpolation (which flatters;
/// Davis and Goadrich 2006). scikit-learn's average_precision_score. NaN where there are no positive samples.
/// A network that guesses has the share of positive samples.
double averagePrecision(const ThresholdSweep& sweep);

} // namespace nucleoscope
