// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prediction.h"

namespace nucleoscope {

/// A sample whose given label a model that did not learn from it doubts.
struct LabelDoubt {
    int row = -1;    ///< of the predictions
    int sample = -1; ///< Prediction::sample
    int given = -1;
    int suggested = -1;
    double margin = 0; ///< probability of the given class less that of the suggested one; the lowest is doubted most
};

/// Confident learning: a class is claimed where its probability reaches the mean that it has among the samples labelled so; a
/// sample that claims another class than its own, the likeliest of those it claims, is doubted. Ranked, most doubtful first;
/// ties in the order of rows. C. Northcutt, L. Jiang and I. Chuang, "Confident learning", J. Artif. Intell. Res. 70 (2021).
/// `outOfFold`: each predicted by a model that has not seen it; rows of unknown truth are left out.
std::vector<LabelDoubt> labelDoubts(const PredictionList& outOfFold);

} // namespace nucleoscope
