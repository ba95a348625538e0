// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/split_folds.h"
#include "core/evaluation/score_report.h"
#include "core/workflow/feature_table.h"
#include "core/workflow/training_task.h"

namespace nucleoscope {

/// What a training by the instant recipe would say, without a run: the Train page shows it while somebody chooses.
struct InstantAnswer {
    PredictionList validation; ///< by dataset sample
    ScoreReport report;        ///< intervals are unknown until withIntervals()
    int trainingNuclei = 0, trainingPatients = 0;
    int iterations = 0;
    bool converged = true;
    double seconds = 0; ///< of the fit
};

/// Fits the head of the request; no intervals yet. Fails as fitInstantHead() does.
Result<InstantAnswer> instantAnswer(const TrainingRequest& request, const FeatureTable& features, std::stop_token stop);
/// The same with the intervals that resampling the subjects gives. Fails with Cancelled.
Result<InstantAnswer> withIntervals(InstantAnswer answer, const TrainingRequest& request, int replicates, std::stop_token stop);

} // namespace nucleoscope
