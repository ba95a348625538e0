#pragma once

#include "core/audit/label_units.h"
#include "core/audit/ridge_logistic.h"
#include "core/evaluation/prediction.h"

namespace nucleoscope {

struct CrossValidationOptions {
    int folds = 5; ///< fewer where a class has fewer units
    double ridge = 1;
    std::uint64_t seed = 1;
};

/// For each row of the question the fold in which it is examined: whole units, each class spread evenly.
/// Empty where a class has fewer than two units.
std::vector<int> unitFolds(const Question& question, const std::vector<int>& labels, const CrossValidationOptions& options);

/// Out-of-fold predictions of ridge logistic regressions (one a class where there are more than two), in the order of the
/// question's rows; Prediction::sample is the dataset's. `table` has a row a sample of the dataset. Empty as unitFolds().
PredictionList crossValidate(const DesignTable& table, const Question& question, const std::vector<int>& labels,
                             const CrossValidationOptions& options = {});

/// Learned from `training`, said of `examined`: rows of the question.
PredictionList learnAndExamine(const DesignTable& table, const Question& question, const std::vector<int>& labels,
                               const std::vector<int>& training, const std::vector<int>& examined, double ridge = 1);

/// Area under the ROC curve of the question's positive class; of more than two classes, of the one told best. `best`: which.
double bestAuroc(const PredictionList& predictions, const Question& question, int* best = nullptr);

} // namespace nucleoscope
