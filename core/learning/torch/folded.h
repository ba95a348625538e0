// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/expected_input.h"
#include "core/learning/torch/fused_convolution.h"
#include "core/learning/torch/library_convolution.h"

#include <memory>
#include <mutex>

namespace nucleoscope::engine {

/// A convolution with the batch normalisation that follows it folded into its weights, as prediction uses it: made when
/// first asked for and again after the weights have changed. Several threads may ask at once.
class FoldedConvolution {
public:
    /// What it will be given: where weights are rounded, its bias makes good for that.
    void expect(ExpectedInput input) { expected_ = std::move(input); }
    /// rectifier(norm(convolution(input)) + residual) with the running statistics; `residual` may be undefined. The maps
    /// must fit (see fused.h).
    at::Tensor forward(const kernels::Kernels& kernels, const Convolution& convolution, const BatchNorm& norm,
                       const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual = {});

private:
    void prepare(const kernels::Kernels& kernels, const Convolution& convolution, const BatchNorm& norm, const at::Tensor& maps);
    at::Tensor pointwise(const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual) const;
    at::Tensor depthwise(const at::Tensor& input, Rectifier rectifier, std::int64_t stride) const;

    ExpectedInput expected_;
    std::unique_ptr<std::mutex> preparing_ = std::make_unique<std::mutex>();
    const kernels::Kernels* kernels_ = nullptr;
    std::int64_t version_ = -1; ///< of all that it was made of
    at::ScalarType type_ = at::kFloat;
    std::int64_t outputs_ = 0;
    at::Tensor weight_;          ///< packed or turned
    LibraryConvolution library_; ///< of what is neither pointwise nor depthwise
    at::Tensor bias_;
};

} // namespace nucleoscope::engine
