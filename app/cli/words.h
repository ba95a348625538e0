#pragma once

#include "core/dataset/split.h"
#include "core/evaluation/scores.h"
#include "core/run/run.h"

#include <string>
#include <vector>

namespace nucleoscope::cli {

/// Sentences and columns that several commands print. English; never depend on the locale.

std::string fixed(double number, int decimals);          ///< "0.843"; "–" where it is not a number
std::string percentWords(double fraction, int decimals); ///< "84.3 %"; "–" where it is not a number
std::string durationWords(double seconds);               ///< "42 s", "3 min 20 s", "1 h 05 min"
std::string bytesWords(double bytes);                    ///< "12 kB", "3.4 GB": powers of 1000
std::string plural(long long count, const std::string& one, const std::string& many); ///< "1 nucleus", "3,389 nuclei"
std::string joined(const std::vector<std::string>& items, const std::string& separator);

/// "loss 0.412, accuracy 81.3 %, balanced accuracy 80.2 %, AUROC 0.873, sensitivity 84.1 %, specificity 76.3 %"
std::string scoresWords(const Scores& scores);

/// Two sentences a class, each on a line of its own: "218 of 3,389 HEM nuclei were called ALL."
std::string confusionWords(const ConfusionMatrix& confusion, const std::vector<ClassInfo>& classes);

/// A line for each thing without which no score of the run may be shown; empty where there is none.
std::string leakWords(const RunInfo& info);

/// What each part of the split holds, which patients travel together, and the warnings; a line each.
std::string splitWords(const Dataset& dataset, const Split& split);

} // namespace nucleoscope::cli
