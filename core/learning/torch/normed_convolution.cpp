// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/normed_convolution.h"

namespace nucleoscope::engine {

NormedConvolution::NormedConvolution(std::shared_ptr<Convolution> convolution, std::shared_ptr<BatchNorm> norm)
    : convolution_(std::move(convolution)), norm_(std::move(norm))
{}

bool NormedConvolution::onlyPredicts(const at::Tensor& input) const
{
    if (!kernelsInUse() || !fits(input) || norm_->is_training())
        return false;
    const auto learns = [](const at::Tensor& tensor) { return tensor.requires_grad(); };
    return !at::GradMode::is_enabled()
           || !(learns(input) || learns(convolution_->weight) || learns(norm_->weight) || learns(norm_->bias));
}

at::Tensor NormedConvolution::forward(const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual)
{
    if (onlyPredicts(input))
        return folded_.forward(*kernelsInUse(), *convolution_, *norm_, input, rectifier, residual);
    return norm_->forward(convolution_->forward(input), rectifier, residual);
}

} // namespace nucleoscope::engine
