#pragma once

#include "core/audit/label_units.h"
#include "core/evaluation/scores.h"

#include <functional>

namespace nucleoscope {

/// What a way of learning scores with other labels than the true ones: it does everything anew, its folds included.
/// Called from several threads at once.
using LabelScore = std::function<double(const std::vector<int>& labels)>;

struct ShuffleOptions {
    int permutations = 200;
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: those the process may use, 4 at most
    std::stop_token stop;
    std::function<void(double fraction)> progress; ///< on the calling thread
};

/// Scores where labels mean nothing. If patients have one class each, a model that only recognises patients scores on
/// images of known patients as one that recognises the class; on shuffled labels it does so as well.
struct ShuffledNull {
    double observed = notANumber; ///< with the true labels
    std::vector<double> drawn;    ///< ascending; without those that are not a number
    double p = notANumber;        ///< (1 + drawn ≥ observed) / (1 + drawn); B. Phipson and G. Smyth, 2010
};

/// From what was observed and drawn; NaN where nothing was.
double pOf(const ShuffledNull& null);

/// Labels handed round between units of one label, each keeping all its images; within a unit that has several, its
/// labels are handed round among its images. Units of different strata exchange nothing. The same for the same seed.
std::vector<int> shuffledLabels(const Question& question, std::uint64_t seed, int permutation);

/// Fails with Cancelled.
Result<ShuffledNull> shuffledLabelNull(const Question& question, const LabelScore& score, const ShuffleOptions& options = {});

/// p-values corrected for having asked several questions (S. Holm, 1979); NaN stays NaN and counts as no question.
std::vector<double> holmAdjusted(const std::vector<double>& p);

} // namespace nucleoscope
