// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/network_graph.h"

#include <map>

namespace nucleoscope {

inline constexpr int onnxOperatorSet = 17; ///< of the domain ai.onnx
inline constexpr int onnxIrVersion = 8;    ///< of ONNX 1.12, the first with that operator set

/// What input and output are called, in ONNX and in TorchScript.
inline constexpr const char graphInputName[] = "pixels";         ///< n × 3 × size × size, fp32, normalised, red first
inline constexpr const char graphOutputName[] = "probabilities"; ///< n × classes, fp32, rows sum to 1

/// A ModelProto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto) of the graph with its weights inside, n free, under
/// their own names. `metadata`: the model's metadata_props.
Bytes onnxModel(const NetworkGraph& graph, const std::vector<GraphTensor>& tensors,
                const std::map<std::string, std::string>& metadata);

} // namespace nucleoscope
