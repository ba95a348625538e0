// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"
#include "core/workflow/sentence_pseudonyms.h"

namespace nucleoscope {

/// A run's subjects and samples under other names, and its rows in an order that tells nothing of the old one. Counts, classes
/// and probabilities stay, so somebody who has the very same images can still recognise them.
class RunPseudonyms {
public:
    RunPseudonyms(const Pseudonyms& names, const Run& run);

    const std::vector<RunSample>& samples() const { return samples_; } ///< in the new order, under new names
    const RunSample& sampleOf(int oldRow) const;                       ///< under its new name
    std::vector<RunSample> inOldOrder() const;                         ///< under new names
    /// Rows refer to the old samples, before and after; sorted as the new ones are.
    PredictionList inNewOrder(const PredictionList& predictions) const;
    /// Without what names a person or a place: note, dataset, fingerprints, folders; subjects and images renamed, in sentences
    /// as well.
    RunInfo renamed(RunInfo info) const;
    /// What a sentence names: images and subjects of the run under their new names, other images and places not at all.
    Message renamed(Message message, bool aboutSubjects = false) const;

private:
    Pseudonyms names_;
    SentencePseudonyms sentences_;
    std::vector<RunSample> samples_;
    std::vector<int> newRow_; ///< of each old one
};

} // namespace nucleoscope
