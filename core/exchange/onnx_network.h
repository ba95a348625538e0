// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/network_graph.h"
#include "core/exchange/onnx_graph.h"

namespace nucleoscope {

/// One of our networks that an ONNX graph turned out to compute.
struct OnnxNetwork {
    std::string architecture;
    std::vector<HeadLayer> head; ///< linear layers and ReLU; dropout leaves no trace in a graph that predicts
    int classes = 0;
    int sizePixels = 0;               ///< side of the square input; 0: the graph leaves it open
    int views = 1;                    ///< whose mean comes out of it: onnxModel()'s
    std::vector<GraphTensor> tensors; ///< under timm's and torchvision's names
};

/// Finds which of the known architectures a graph is, whatever its nodes and tensors are called and whoever wrote it: batch norm
/// may be folded into the convolutions (it comes back as one that only adds), a linear layer may be Gemm or MatMul and Add, and
/// a softmax may follow or not. Fails with Unsupported naming the first operator that none of them has, or the place where the
/// nearest one differs.
Result<OnnxNetwork> networkOf(const OnnxGraph& graph, const std::string& fileName);

} // namespace nucleoscope
