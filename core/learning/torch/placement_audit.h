// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/placement.h"
#include "core/learning/torch/inference.h"

namespace nucleoscope::engine {

/// What is asked of a network that is about to learn.
struct PlacementQuestion {
    const Inference& inference;
    BatchNormMode batchNorm = BatchNormMode::Train;
    bool backboneTrained = true;
};

/// One forward and backward pass of `batch` through `network` on its device, without dropout, beside the same through
/// `reference`, an equal network on the processor whose numbers are made double here, so that no kernel of ours serves it.
/// Compared layer by layer: the mean and variance that each batch normalisation saw, the gradient of each weight, and the
/// logits. Parameters, buffers and gradients, input and logits are looked at for device, type and layout; operations, as
/// LibTorch's dispatcher reports them, for outputs on another device or in other numbers than asked for.
/// `network` is left as it was, bit for bit: buffers put back, no gradients.
Result<PlacementReport> auditPlacement(Network& network, Network& reference, const PlacementQuestion& question,
                                       const PixelBatch& batch);

} // namespace nucleoscope::engine
