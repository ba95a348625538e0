// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/safetensors.h"

namespace nucleoscope {

/// Weights in any format that this program reads, told by their content: safetensors, or what torch.save writes (tensors
/// only). torchvision's names of MobileNetV2 become timm's, which are ours; those of ResNet are the same.
Result<SafetensorsFile> openWeightsFile(const std::filesystem::path& file);

/// timm's name for one of torchvision's mobilenet_v2; other names stay as they are.
std::string timmNameOf(const std::string& torchvisionName);

} // namespace nucleoscope
