#pragma once

#include "core/learning/trainer.h"
#include "core/regression/softmax_regression.h"
#include "core/workflow/feature_table.h"

#include <optional>

namespace nucleoscope {

/// The instant recipe: a linear head fitted at once on features of a frozen backbone. Needs no engine.

/// Why a recipe with the optimiser lbfgs cannot be trained so; empty where it can.
std::optional<Message> instantProblem(const Recipe& recipe);

struct InstantOptions {
    int threads = 0;
    double tolerance = 1e-5; ///< RegressionOptions::tolerance
    std::stop_token stop = {};
    const SoftmaxRegression* start = nullptr; ///< not owned
    /// How often a training sample counts (a draw of patients); empty: once. Features are brought to scale by all of them.
    std::function<int(int sample)> timesCounted = {};
};

/// A head that was fitted, and what it says of the samples that examine it.
struct InstantFit {
    SoftmaxRegression head;
    PredictionList training;        ///< dataset sample indices; of the images as they are
    PredictionList validation;      ///< likewise
    std::vector<double> objectives; ///< after each iteration
    double seconds = 0;
};

/// How much each sample counts: as often as the recipe's sampling draws it, times its class's weight; mean 1.
std::vector<double> instantWeights(const Recipe& recipe, const std::vector<TrainingSample>& training, int classCount);

/// Fits on plan.training and predicts both parts. `features`: by dataset sample; samples without any are left out. Fails with
/// InvalidInput where fewer than two classes are left to learn from; with Cancelled.
Result<InstantFit> fitInstantHead(const TrainingPlan& plan, const FeatureTable& features, const InstantOptions& options = {});

/// What a head says of samples that have features.
PredictionList predictWithHead(const SoftmaxRegression& head, const FeatureTable& features,
                               const std::vector<TrainingSample>& samples);

/// Writes the whole network: the backbone's tensors as they are in `weights`, and the head as a linear layer under the name that
/// the architecture has for it. Fails where `weights` cannot be read or `file` not be written.
Result<void> writeInstantModel(const std::filesystem::path& file, const std::filesystem::path& weights,
                               const std::string& architecture, const SoftmaxRegression& head, const CheckpointNotes& notes);

} // namespace nucleoscope
