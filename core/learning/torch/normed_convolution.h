// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/folded.h"

namespace nucleoscope::engine {

/// A convolution and the batch normalisation after it, which every network is built of. Trained as two operations;
/// where nothing is learned the one is folded into the other.
class NormedConvolution {
public:
    NormedConvolution() = default;
    NormedConvolution(std::shared_ptr<Convolution> convolution, std::shared_ptr<BatchNorm> norm);
    /// rectifier(norm(convolution(input)) + residual); no residual where that is undefined.
    at::Tensor forward(const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual = {});
    /// No gradient is asked of it, as in prediction and in frozen layers before the first trained one; statistics are the
    /// running ones; and our kernels are there for it.
    bool onlyPredicts(const at::Tensor& input) const;

    const Convolution& convolution() const { return *convolution_; }
    BatchNorm& norm() const { return *norm_; }
    const std::shared_ptr<BatchNorm>& sharedNorm() const { return norm_; }
    /// What prediction will give it.
    void expect(ExpectedInput input) { folded_.expect(std::move(input)); }

private:
    std::shared_ptr<Convolution> convolution_;
    std::shared_ptr<BatchNorm> norm_;
    FoldedConvolution folded_;
};

} // namespace nucleoscope::engine
