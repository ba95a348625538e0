// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/recipe.h"

#include <filesystem>
#include <vector>

namespace nucleoscope {

/// What a network starts from. A recipe's `network.weights` names one of these, "pretrained" for the best that there is, or a
/// file.
enum class WeightsKind {
    Random,     ///< "random"
    BloodCells, ///< "blood_cells": learned by this program from blood cells, shipped with it
    ImageNet,   ///< "imagenet": learned from everyday pictures, fetched or put there by the user
    File        ///< a file of the user's
};

struct StartingWeights {
    WeightsKind kind = WeightsKind::Random;
    std::filesystem::path file; ///< empty: random
};

inline constexpr const char pretrainedWeights[] = "pretrained"; ///< in a recipe: the first of availableWeights()
/// "random", "blood_cells", "imagenet"; of a file its path.
std::string weightsName(const StartingWeights& weights);
/// Whether a word is one of the names above, "pretrained" included, and not a file.
bool isWeightsName(const std::string& word);
/// What is started from, in a sentence: "Starts from what the program learned on blood cells (…)."
Message describe(const StartingWeights& weights);

/// Pretrained weights of the architecture that are on this machine, the best first (docs/weights.md has the measurement).
/// Looked for in NUCLEOSCOPE_WEIGHTS (a folder, or an ImageNet file itself), weightsFolder(), and the shipped resources.
/// ImageNet's: ARCHITECTURE.safetensors or .pth; blood cells': ARCHITECTURE.blood_cells.safetensors.
std::vector<StartingWeights> availableWeights(const std::string& architecture);

/// What the recipe starts from here. Fails with NotFound, naming the places and a way out.
Result<StartingWeights> startingWeights(const Recipe& recipe);
/// Its file alone; empty: random.
Result<std::filesystem::path> locateWeights(const Recipe& recipe);

/// The recipe with the mean and deviation that fetched weights expect (weights/catalogue.json), where the network stays as it is and
/// the recipe has those of the shipped ones. Unchanged where the backbone is trained, which gets used to any, or the file is another.
Recipe withInputOf(Recipe recipe, const std::filesystem::path& weights);

} // namespace nucleoscope
