// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/attribution.h"
#include "core/learning/torch/inference.h"

namespace nucleoscope::engine {

/// AttributionPredictor::attribution(), which says what each method computes. The network's parameters take no gradients.
Result<HeatMap> attribute(Network& network, const Inference& inference, const PixelBatch& batch, int classIndex,
                          const AttributionOptions& options);

} // namespace nucleoscope::engine
