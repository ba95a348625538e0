// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

/// Weights that others publish and a user may fetch. Core fetches nothing: it only knows what there is.
struct PublishedWeights {
    std::string name;         ///< on the command line
    std::string title;        ///< for people
    std::string architecture; ///< whose they are, as recipes name it
    std::string learnedOn;    ///< "imagenet": as recipes name such weights
    std::string file;         ///< what it is called below weightsFolder()
    std::string url;          ///< https
    std::uint64_t bytes = 0;  ///< 0: not known
    std::string sha256;       ///< 64 lower-case digits; fewer where only the first are known
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
