// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/network_graph.h"
#include "core/learning/script_writer.h"

namespace nucleoscope {

/// The graph as a TorchScript module: what Python would call `forward(self, pixels)`, and its tensors as attributes, whose dots
/// are underscores ("blocks_0_0_conv_dw_weight").
ScriptModule scriptModule(const NetworkGraph& graph, std::vector<GraphTensor> tensors);

} // namespace nucleoscope
