#pragma once

#include "core/evaluation/scores.h"

#include <vector>

namespace nucleoscope {

/// How the losses of a list of predictions are spread, and from where on one is an outlier. All NaN without any.
struct LossSpread {
    int samples = 0; ///< whose loss is a number
    double median = notANumber;
    double upperQuartile = notANumber;
    /// Tukey's upper fence: the upper quartile and one and a half times the distance between the quartiles. J. W. Tukey,
    /// "Exploratory Data Analysis", 1977. Losses above are outliers.
    double fence = notANumber;
    double largest = notANumber;
};
LossSpread lossSpread(const PredictionList& predictions);

/// How many losses lie in each of `bars` equally wide ranges from 0 to `largest` (> 0), which the last one holds.
struct LossHistogram {
    double width = 0; ///< of a range
    std::vector<int> counts;
};
LossHistogram lossHistogram(const PredictionList& predictions, double largest, int bars);

} // namespace nucleoscope
