// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/layers.h"

namespace nucleoscope::engine {

/// What a convolution reads, on the mean, as far as the normalisations before it tell: each makes values of mean `bias` and
/// deviation `weight`, taken for normally distributed. By it a bias makes good what rounded weights are off (Nagel et al.
/// 2019, Data-Free Quantization, 4.2).
struct ExpectedInput {
    std::vector<std::shared_ptr<BatchNorm>> norms; ///< whose outputs are added; none: nothing is known
    Rectifier rectifier = Rectifier::None;         ///< of a single one's output

    bool isKnown() const { return !norms.empty(); }
    at::Tensor means() const;     ///< a channel each, fp32
    std::int64_t version() const; ///< grows when weight or bias of a normalisation changes
};

} // namespace nucleoscope::engine
