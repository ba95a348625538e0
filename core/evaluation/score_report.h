// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/intervals.h"

namespace nucleoscope {

/// Scores with where they may lie.
struct ReportedScores {
    Scores scores;
    ScoreIntervals intervals; ///< 95 %, resampling subjects
};

/// What is said of a list of predictions: image by image, and patient by patient.
struct ScoreReport {
    ReportedScores images;
    ReportedScores subjects; ///< of whole subjects; Scores::samples counts them
    Scores majority;         ///< of calling every image the class that most of them have
    int majorityClass = -1;
};

/// One row a subject: the mean probabilities of its samples, called by the highest. Prediction::sample is the subject. Subjects
/// whose labelled samples are not of one class, or that have none, are left out.
PredictionList subjectPredictions(const PredictionList& predictions, const Subjects& subjects);

/// What calling everything `classIndex` would score; the loss is NaN, the AUROC one half.
Scores constantScores(const PredictionList& predictions, const PositiveClasses& positive, int classIndex);

/// Calls are predicted() as it stands for images; subjects are called by their mean probabilities. Twice 2000 replicates of
/// 10,661 samples take under a second: not in the window's thread. Fails where the predictions are damaged.
Result<ScoreReport> scoreReport(const PredictionList& predictions, const PositiveClasses& positive, const Subjects& subjects,
                                const BootstrapOptions& options = {});
/// The same with subjects called otherwise: `subjectCalls` are subjectPredictions() with calls of the caller's.
Result<ScoreReport> scoreReport(const PredictionList& predictions, const PredictionList& subjectCalls,
                                const PositiveClasses& positive, const Subjects& subjects, const BootstrapOptions& options = {});

} // namespace nucleoscope
