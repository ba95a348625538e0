// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/learning/engine.h"

/// Whether what predicts quickly says what the plain network says: shared by a test and `nucleoscope_contestant agreement`.
namespace nucleoscope {

struct ChangedLabel {
    std::string sample;
    float plain, quick; ///< probabilities of the first class
};

struct Agreement {
    int images = 0;
    float largestDifference = 0; ///< of a probability
    std::vector<ChangedLabel> changed;
    double spread = 0; ///< standard deviation of the plain probabilities: a network that knows nothing always agrees
};

/// A network to try with: the head of a recipe learns for some steps on features of these weights.
Result<void> trainBriefly(Engine& engine, const Recipe& recipe, const std::shared_ptr<const Dataset>& dataset,
                          const std::filesystem::path& weights, int steps, const std::filesystem::path& model);

/// The model on these samples, with as many views as the recipe has, with our kernels in the best precision of the processor, and
/// with LibTorch's own operations in fp32.
Result<Agreement> agreementWithPlain(Engine& engine, const Recipe& recipe, const std::shared_ptr<const Dataset>& dataset,
                                     const std::vector<int>& samples, const std::filesystem::path& model);

/// Every label that changed lies that close to the threshold of one half.
inline constexpr float allowedAroundThreshold = 0.02f;

/// `count` of the dataset's samples, drawn by that seed, ascending.
std::vector<int> drawnSamples(const Dataset& dataset, int count, std::uint64_t seed);

} // namespace nucleoscope
