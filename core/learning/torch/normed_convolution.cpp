// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/normed_convolution.h"

namespace nucleoscope::engine {

NormedConvolution::NormedConvolution(std::shared_ptr<Convolution> convolution, std::shared_ptr<BatchNorm> norm)
    : convolution_(std::move(convolution)), norm_(std::move(norm))
{}

bool NormedConvolution::onlyPredicts(const at::Tensor& input) const
{
    return kernelsInUse() && fits(input) && !at::GradMode::is_enabled() && !norm_->is_training();
}

at::Tensor NormedConvolution::forward(const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual)
{
    if (onlyPredicts(input))
        return folded_.forward(*kernelsInUse(), *convolution_, *norm_, input, rectifier, residual);
    return norm_->forward(convolution_->forward(input), rectifier, residual);
}

} // namespace nucleoscope::engine
