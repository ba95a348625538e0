// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/audit/shuffled_labels.h"

namespace nucleoscope {

/// What a frozen network makes of samples: `width` numbers each, row-major.
struct FeatureRows {
    int width = 0;
    std::vector<int> samples; ///< dataset indices, each once
    std::vector<float> values;
};

/// What a linear head on a frozen network scores (AUROC, out of fold), with the true labels and with labels shuffled
/// between patients.
struct FeatureNull {
    ShuffledNull newPatients;  ///< examined on patients that were not learned from
    ShuffledNull samePatients; ///< examined on other images of the patients learned from, as a split by image does
    int samples = 0;
    int patients = 0; ///< linked ones as one
};

/// Five folds that know no label: whole units, or images. The head is least squares with a ridge on standardised features (a
/// linear discriminant), whose solution for all shuffles comes of one factorisation a fold: 200 of them cost little more than
/// one. `question`: of the dataset's classes; samples without features are left out. Fails with InvalidInput where fewer than
/// two patients of a class are left; with Cancelled.
Result<FeatureNull> featureNull(const Question& question, const FeatureRows& features, const ShuffleOptions& options = {});

/// What it tells, of the network of that name.
Finding nullFinding(const FeatureNull& null, const std::string& network);

} // namespace nucleoscope
