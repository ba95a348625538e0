// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/fused_convolution.h"

namespace nucleoscope::engine {

/// A convolution with the batch normalisation that follows it folded into its weights, as prediction uses it: made when
/// first asked for and again after the weights have changed.
class FoldedConvolution {
public:
    /// rectifier(norm(convolution(input)) + residual) with the running statistics; `residual` may be undefined. The maps
    /// must fit (see fused.h).
    at::Tensor forward(const kernels::Kernels& kernels, const Convolution& convolution, const BatchNorm& norm,
                       const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual = {});

private:
    void prepare(const kernels::Kernels& kernels, const Convolution& convolution, const BatchNorm& norm, const at::Tensor& maps);
    at::Tensor pointwise(const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual) const;
    at::Tensor depthwise(const at::Tensor& input, Rectifier rectifier, std::int64_t stride) const;

    const kernels::Kernels* kernels_ = nullptr;
    std::int64_t version_ = -1; ///< of all that it was made of
    at::ScalarType type_ = at::kFloat;
    std::int64_t outputs_ = 0;
    at::Tensor weight_; ///< packed, turned, or as LibTorch takes it
    at::Tensor bias_;
};

} // namespace nucleoscope::engine
