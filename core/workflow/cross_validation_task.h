// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/split_folds.h"
#include "core/evaluation/score_report.h"
#include "core/run/cautions.h"
#include "core/workflow/split_task.h"
#include "core/workflow/training_task.h"

namespace nucleoscope {

/// Every patient examines once: a training a fold, each an ordinary run, and what all of them say together.
struct CrossValidationRequest {
    std::shared_ptr<const Dataset> dataset;
    FoldOptions folds;
    bool linkSimilar = false; ///< the wish: foldsByContents()
    Recipe recipe;
    int epochs = 0; ///< 0: the recipe's
    std::uint64_t seed = 1;
    std::string device = "auto";
    std::filesystem::path weights; ///< overrides the recipe's; empty: as the recipe says
    std::filesystem::path folder;  ///< new or empty, or begun by the very same request: then it is gone on with
    std::string name;              ///< for people
    int threads = 0;
};

/// One fold, once its run is whole.
struct FoldOutcome {
    std::string name;
    std::string folder; ///< of its run, below the cross-validation's
    int samples = 0;    ///< that examined
    int subjects = 0;   ///< whose they are, linked ones counted as one
    int bestEpoch = 0;
    Scores scores;
};

struct CrossValidationSummary {
    std::vector<FoldOutcome> folds; ///< those that are whole, in order
    int foldCount = 0;
    bool complete() const { return static_cast<int>(folds.size()) == foldCount; }
    PredictionList pooled;            ///< out of fold, by dataset sample; of the folds that are whole
    ScoreReport report;               ///< of the pooled predictions
    std::vector<RunFinding> findings; ///< of the folds' runs, each once
    std::vector<Message> warnings;    ///< likewise
    Cautions cautions;                ///< of both
};

/// Mean and spread of one score over the folds.
struct FoldSpread {
    double mean = notANumber;
    double standardDeviation = notANumber; ///< of a sample: over the number of folds less one
};
FoldSpread spreadOf(const std::vector<FoldOutcome>& folds, ScoreKind kind);

/// Hears the trainings, and which fold they are of.
class CrossValidationObserver : public TrainingObserver {
public:
    virtual void foldBegun(int /*fold*/, int /*foldCount*/, const std::string& /*name*/) {}
    virtual void foldEnded(const FoldOutcome&) {} ///< also of folds that were there already
};

/// In a Learning job. Folds that are whole are read, one that was begun is gone on with, the others are trained. Writes
/// crossvalidation.json after each fold and, when all are whole, the run `pooled`, whose validation predictions are the
/// out-of-fold ones of all, and whose network is the ensemble of theirs. Fails with InvalidInput where the folder holds something else or another cross-validation; with
/// Cancelled where it was stopped: finished folds are kept.
Result<CrossValidationSummary> runCrossValidation(const CrossValidationRequest& request, EngineHost& host,
                                                  TrainingControl& control, CrossValidationObserver& observer,
                                                  JobContext& context);

/// The training of one fold, without a folder.
TrainingRequest foldTraining(const CrossValidationRequest& request, const MadeFolds& made, int fold);

inline constexpr const char crossValidationFileName[] = "crossvalidation.json";
inline constexpr const char pooledRunName[] = "pooled";
/// What crossvalidation.json holds, and `crossvalidate --json` prints. Format: docs/formats.md.
std::string crossValidationToJson(const CrossValidationRequest& request, const CrossValidationSummary& summary);

} // namespace nucleoscope
