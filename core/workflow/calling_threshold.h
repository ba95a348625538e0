// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/operating_point.h"
#include "core/run/run.h"

namespace nucleoscope {

/// From which probability on a network's call is positive, and how that was come to.
struct CallingThreshold {
    enum class From {
        Even,        ///< the more probable class
        Value,       ///< somebody said it here
        ClassShares, ///< the run's: so that the positive class counts for as much as its share of the training part
        Kept         ///< the run's: somebody kept it with the run
    };
    double threshold = 0.5; ///< 0…1
    From from = From::Even;
    double positiveShare = notANumber; ///< 0…1, of the training part's images; where they say it

    OperatingPoint point() const { return {threshold, std::nullopt}; }
};

/// The run's threshold: what was kept with it (RunInfo::keptThreshold), else by the shares of the classes among the images that it
/// learned from. A network that saw classes alike says P(positive) as if both were equally frequent; where a share π of all is positive,
/// the odds are π / (1 - π) times those, and the more probable class is positive from P = 1 - π on. A recipe that draws
/// images as they come needs no such correction: 0.5. Nothing is fitted: exact where probabilities are calibrated and classes
/// as frequent as there. Saerens, Latinne and Decaestecker, "Adjusting the outputs of a classifier to new a priori
/// probabilities", 2002; Elkan, "The foundations of cost-sensitive learning", 2001.
/// Fails with InvalidInput where the run does not tell one positive class from one other, or nothing was kept and it has no
/// training part.
Result<CallingThreshold> runThreshold(const Run& run);

inline constexpr char evenThreshold[] = "even";
inline constexpr char ownThreshold[] = "run";
/// What somebody asks for: "even", "run" or a number from 0 to 1. Fails as runThreshold() for all but "even"; and where it is none of these.
Result<CallingThreshold> callingThreshold(const Run& run, const std::string& wish);
bool isThresholdWish(const std::string& wish);

/// "even", "value", "class_shares" or "kept".
const char* nameOf(CallingThreshold::From from);
/// One sentence on what it is and why. `run`: whose it is.
Message describe(const CallingThreshold& threshold, const RunInfo& run);

} // namespace nucleoscope
