// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/split_folds.h"
#include "core/evaluation/label_doubts.h"
#include "core/evaluation/score_report.h"
#include "core/jobs/job_queue.h"
#include "core/run/cautions.h"
#include "core/workflow/instant_head.h"

namespace nucleoscope {

/// Questions that take many trainings, answered with the instant recipe. They need the features and no engine, report to the
/// job's context, and fail with Cancelled when stopped.
struct InstantStudy {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const FeatureTable> features; ///< backboneFeatures()
    Recipe recipe;                                ///< isInstant()
    std::vector<Split> folds;                     ///< makeFolds(), or one split
    Cautions cautions;                            ///< of them: what nobody may see a score of the study without
    int threads = 0;
    double tolerance = 1e-4; ///< RegressionOptions::tolerance: of many fits of which no one is kept
};

/// What heads say of the images that they did not learn from: the validation parts of all folds, by dataset sample. `labels`:
/// one a sample of the dataset, learned and examined instead of the published ones; empty: those.
Result<PredictionList> outOfFold(const InstantStudy& study, const std::vector<int>& labels, JobContext& context);

// ---- Doubtful labels ------------------------------------------------------------------------------------------------

/// How good a list of doubts is: some labels are flipped in secret, everything is done anew, and the list is asked for them.
struct DoubtTest {
    int flipped = 0;     ///< labels
    int listed = 0;      ///< how long the list then is
    int caught = 0;      ///< flipped ones in it
    int caughtOnTop = 0; ///< among its first `flipped`
};
struct DoubtReport {
    PredictionList predictions; ///< out of fold
    std::vector<LabelDoubt> doubts;
    DoubtTest test;
};
/// `flippedShare`: of the labels, for the test.
Result<DoubtReport> findDoubts(const InstantStudy& study, double flippedShare, std::uint64_t seed, JobContext& context);

// ---- Would more patients help? --------------------------------------------------------------------------------------

struct CurvePoint {
    double share = 1;    ///< of the training patients of each fold
    double patients = 0; ///< mean over folds and draws
    int draws = 0;
    double balancedAccuracy = notANumber, balancedSpread = notANumber; ///< mean and standard deviation over draws
    double auroc = notANumber, aurocSpread = notANumber;
};
struct LearningCurve {
    std::vector<CurvePoint> points; ///< fewest patients first; the last learns from all
    Message conclusion;             ///< in a sentence, computed from the points
};
/// Each point: `draws` times other patients are drawn in every fold, and the pooled out-of-fold predictions are scored.
Result<LearningCurve> learningCurve(const InstantStudy& study, const std::vector<double>& shares, int draws, std::uint64_t seed,
                                    JobContext& context);

// ---- How stable is a call? ------------------------------------------------------------------------------------------

struct CallStability {
    int sample = -1;        ///< dataset index, or the subject
    double probability = 0; ///< of the positive classes, by the head that learned from all patients
    double mean = 0;        ///< over the refits
    double deviation = 0;   ///< standard deviation over the refits
    double agreement = 1;   ///< share of the refits that call it as that head does, at 0.5
};
struct StabilityReport {
    int refits = 0;
    std::vector<CallStability> images;   ///< of the validation part, in its order
    std::vector<CallStability> subjects; ///< by mean probability; index into `who`
    Subjects who;                        ///< linked ones as one
};
/// The head of the study's first split, fitted anew on patients drawn with replacement, those of each class by themselves;
/// linked patients are drawn as one.
Result<StabilityReport> callStability(const InstantStudy& study, int refits, std::uint64_t seed, JobContext& context);

/// What `doubts`, `learningcurve` and `stability` print with --json. docs/formats.md.
std::string doubtsToJson(const InstantStudy& study, const DoubtReport& report);
std::string learningCurveToJson(const InstantStudy& study, const LearningCurve& curve);
std::string stabilityToJson(const InstantStudy& study, const StabilityReport& report);

} // namespace nucleoscope
