// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/label_doubts.h"

#include <algorithm>
#include <cstddef>

namespace nucleoscope {
namespace {

/// Mean probability of each class among the samples labelled so; more than 1 where there are none.
std::vector<double> claimThresholds(const PredictionList& predictions)
{
    const auto classes = static_cast<std::size_t>(predictions.classCount());
    std::vector<double> sums(classes, 0), counts(classes, 0);
    for (int row = 0; row < predictions.size(); ++row)
        if (const int truth = predictions.truth(row); truth >= 0) {
            sums[static_cast<std::size_t>(truth)] += static_cast<double>(predictions.probability(row, truth));
            ++counts[static_cast<std::size_t>(truth)];
        }
    for (std::size_t c = 0; c < classes; ++c)
        sums[c] = counts[c] > 0 ? sums[c] / counts[c] : 2;
    return sums;
}

} // namespace

std::vector<LabelDoubt> labelDoubts(const PredictionList& outOfFold)
{
    const std::vector<double> thresholds = claimThresholds(outOfFold);
    std::vector<LabelDoubt> doubts;
    for (int row = 0; row < outOfFold.size(); ++row) {
        const int given = outOfFold.truth(row);
        if (given < 0)
            continue;
        int claimed = -1;
        for (int c = 0; c < outOfFold.classCount(); ++c)
            if (static_cast<double>(outOfFold.probability(row, c)) >= thresholds[static_cast<std::size_t>(c)]
                && (claimed < 0 || outOfFold.probability(row, c) > outOfFold.probability(row, claimed)))
                claimed = c;
        if (claimed < 0 || claimed == given)
            continue;
        const double margin =
            static_cast<double>(outOfFold.probability(row, given)) - static_cast<double>(outOfFold.probability(row, claimed));
        doubts.push_back({row, outOfFold.sample(row), given, claimed, margin});
    }
    std::stable_sort(doubts.begin(), doubts.end(), [](const LabelDoubt& a, const LabelDoubt& b) { return a.margin < b.margin; });
    return doubts;
}

} // namespace nucleoscope
