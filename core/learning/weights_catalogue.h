// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/published_file.h"
#include "core/base/result.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

/// Weights that others publish and a user may fetch. Core fetches nothing: it only knows what there is.
/// `file` is the name below weightsFolder().
struct PublishedWeights : PublishedFile {
    std::string name;         ///< on the command line
    std::string architecture; ///< whose they are, as recipes name it
    std::string learnedOn;    ///< "imagenet": as recipes name such weights
    std::string licence;      ///< SPDX identifier
    std::string licenceText;  ///< whose, on what terms, in a few sentences: shown before anything is fetched
    std::array<float, 3> mean{}, standardDeviation{}; ///< of the inputs that they expect, RGB, 0…1
};

/// Fails with InvalidInput naming the file and the entry. `sourceName` is for messages.
Result<std::vector<PublishedWeights>> parseWeightsCatalogue(std::string_view json, const std::string& sourceName);
/// weights/catalogue.json of the shipped resources.
Result<std::vector<PublishedWeights>> publishedWeights();

/// Where fetched weights go: weights/ below dataFolder().
std::filesystem::path weightsFolder();

} // namespace nucleoscope
