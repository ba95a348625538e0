// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/normed_convolution.h"

namespace nucleoscope::engine {

/// MobileNet's block: [pointwise → norm → ReLU6 →] depthwise 3×3 → norm → ReLU6 → pointwise → norm [+ input].
struct MobileBlock {
    NormedConvolution* expand = nullptr; ///< null: there is no first part
    NormedConvolution* depthwise = nullptr;
    NormedConvolution* project = nullptr;
    bool residual = false;
};

/// With our kernels a block is trained as one operation. What lies between its convolutions is never written to memory:
/// each convolution normalises and activates its input while it reads it, and sums up its output's statistics while it
/// writes it; the same holds for the gradients on their way back. Kept for them: the input and the three convolutions'
/// outputs.
at::Tensor mobileBlock(const MobileBlock& block, const at::Tensor& input);

} // namespace nucleoscope::engine
