#pragma once

#include "core/evaluation/intervals.h"

#include <vector>

namespace nucleoscope {

/// Samples whose score lies in (low, high], the first bin with 0: how sure the network was, and how often it was so.
struct ReliabilityBin {
    double low = 0;
    double high = 1;
    int samples = 0;
    double meanScore = notANumber;     ///< what the network said on average; NaN where the bin is empty
    double positiveShare = notANumber; ///< what was true
    Interval interval;                 ///< Wilson's of positiveShare, 95 %
};

/// Whether the positive classes' probability can be taken at its word.
struct Calibration {
    std::vector<ReliabilityBin> bins; ///< of equal width, ascending; empty ones too
    int samples = 0;                  ///< with a known truth and a score
    /// Mean distance of what was said from what was true, over the bins, weighted by samples; 0 is perfect. NaN without
    /// samples. Naeini et al., "Obtaining well calibrated probabilities using Bayesian binning", 2015.
    double expectedCalibrationError = notANumber;
    double brierScore = notANumber; ///< mean squared distance of probability and truth (0 or 1), 0 is perfect; Brier 1950
};
Calibration calibrationOf(const PredictionList& predictions, const PositiveClasses& positive, int bins = 10);
Calibration calibrationOf(const std::vector<float>& scores, const std::vector<bool>& positive, int bins = 10);
/// Where no class is positive, or all are: whether the probability of the class that was called can be.
Calibration calibrationOfCalls(const PredictionList& predictions, int bins = 10);

/// One number by which all logits are divided: above 1 it makes a network less sure, below 1 surer; no call changes.
/// Guo et al., "On calibration of modern neural networks", 2017.
struct Temperature {
    double value = 1;
    double lossBefore = notANumber; ///< mean cross-entropy, natural logarithm, on what it was fitted to
    double lossAfter = notANumber;
    bool atBound = false; ///< the best lies outside 0.01…100: everything right, or no better than guessing
};

/// The temperature with the smallest cross-entropy. Logits are recovered as ln p, with p at least 1e-7, as the loss has it.
/// Fit on the validation part and apply elsewhere: on its own part it looks better than it is.
/// Fails with InvalidInput where no sample has a known truth, or a probability is not a number.
Result<Temperature> fitTemperature(const PredictionList& predictions);

/// The predictions at that temperature (> 0); predicted classes as the highest probability says.
PredictionList withTemperature(const PredictionList& predictions, double temperature);

} // namespace nucleoscope
