// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/network_graph.h"
#include "core/exchange/onnx_graph.h"

#include <string_view>

namespace nucleoscope {

/// What one or two nodes of a file compute, in the words of our own graphs.
struct OnnxStep {
    GraphStep::Kind kind = GraphStep::Kind::Relu;
    std::vector<int> inputs; ///< 0: what the network sees; i + 1: what step i made
    int kernel = 1, stride = 1, groups = 1;
    int depth = 0;                     ///< steps on the longest way from the input
    std::string operation{}, node{};   ///< the node's, and what the file calls it
    std::vector<std::int64_t> shape{}; ///< of `weight`
    std::vector<float> weight{}, bias{}, mean{},
        variance{}; ///< of convolutions and linear layers the first two; bias may be empty
};

struct OnnxSteps {
    std::vector<OnnxStep> steps;
    int result = 0; ///< the value that comes out, before a softmax
    int views = 1;
    int sizePixels = 0;
};

/// Fails with Unsupported naming the operator where one is none of ours, or is used otherwise than we use it.
Result<OnnxSteps> stepsOf(const OnnxGraph& graph, const std::string& fileName);

inline constexpr float onnxNormEpsilon = 1e-5F; ///< of our batch norms

} // namespace nucleoscope
