// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/layers.h"

namespace nucleoscope::engine {

/// A convolution of LibTorch's with all that follows it, as prediction uses it: weights laid out once as oneDNN reads them, bias,
/// rectifier and residual applied while results are still in registers. Where this LibTorch comes without oneDNN's fused
/// convolutions, one after the other.
class LibraryConvolution {
public:
    /// `shape`: the convolution that it stands for; `weight`: of that shape, in the type of the maps; `input`: maps like those to come.
    void prepare(const Convolution& shape, const at::Tensor& weight, const at::Tensor& input);
    /// rectifier(convolution(input) + bias + residual); `residual` may be undefined. Without gradients.
    at::Tensor forward(const Convolution& shape, const at::Tensor& input, const at::Tensor& bias, Rectifier rectifier,
                       const at::Tensor& residual) const;

private:
    at::Tensor weight_;
    bool fused_ = false;
};

} // namespace nucleoscope::engine
