// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/backbone_features.h"
#include "core/workflow/instant_study.h"

namespace nucleoscope {

/// What a study is made of.
struct StudySetup {
    BackboneRequest backbone;       ///< images, instant recipe and weights
    FoldOptions folds;              ///< who learns and who examines …
    std::shared_ptr<const Run> run; ///< … or this run's training and validation part, where it is set
    bool linkSimilar = false;       ///< of folds: foldsByContents()
    PredictionOptions machine;
};

/// Reads or computes what is missing: contents, folds, features. In a Learning job. Fails with InvalidInput where the run has
/// no training part (a cross-validation's pooled one), with Mismatch where it is not of these images, with Cancelled.
Result<InstantStudy> prepareStudy(const StudySetup& setup, EngineHost& host, JobContext& context);

} // namespace nucleoscope
