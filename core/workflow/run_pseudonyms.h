// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <unordered_map>

namespace nucleoscope {

/// A run's subjects and samples under other names, drawn by lot: P01, P02 …; rows in an order that tells nothing of the old one.
/// Counts, classes and probabilities stay, so somebody who has the very same images can still recognise them.
class RunPseudonyms {
public:
    static RunPseudonyms drawnFor(const Run& run);

    const std::vector<RunSample>& samples() const { return samples_; } ///< in the new order, under new names
    const std::string& idOf(int oldRow) const;                         ///< of the new sample
    /// Rows refer to the old samples, before and after; sorted as the new ones are.
    PredictionList inNewOrder(const PredictionList& predictions) const;
    /// Without what names a person or a place: note, dataset, fingerprints; subjects renamed, in sentences as well.
    RunInfo renamed(RunInfo info) const;

private:
    std::string inSentence(const std::string& value, bool numbersAreSubjects) const;
    void rename(Message& message, bool aboutSubjects) const;

    std::vector<RunSample> samples_;
    std::vector<int> newRow_;                                ///< of each old one
    std::unordered_map<std::string, std::string> subject_;   ///< lower case → new
    std::unordered_map<std::string, std::string> oldSample_; ///< id → new
};

} // namespace nucleoscope
