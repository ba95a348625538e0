// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/safetensors.h"

namespace nucleoscope {

/// Of weights from elsewhere; the largest network that this program has takes 45 MB, one with a head as wide as a recipe may ask for
/// some hundred.
inline constexpr std::uint64_t largestWeightsFile = std::uint64_t{1} << 29;

/// Weights in any format that this program reads, told by their content: safetensors, or what torch.save writes (tensors
/// only, at most 256 MB). Refuses larger files before it takes memory for them. torchvision's names of MobileNetV2 become
/// timm's, which are ours; those of ResNet are the same.
Result<SafetensorsFile> openWeightsFile(const std::filesystem::path& file, std::uint64_t limitBytes = largestWeightsFile);

/// timm's name for one of torchvision's mobilenet_v2; other names stay as they are.
std::string timmNameOf(const std::string& torchvisionName);

} // namespace nucleoscope
