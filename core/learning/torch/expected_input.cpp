// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/expected_input.h"

namespace nucleoscope::engine {
namespace {

at::Tensor density(const at::Tensor& t)
{
    constexpr double inverseRootOfTwoPi = 0.3989422804014327;
    return (t.square() * -0.5).exp() * inverseRootOfTwoPi;
}

at::Tensor distribution(const at::Tensor& t)
{
    constexpr double inverseRootOfTwo = 0.7071067811865476;
    return ((t * inverseRootOfTwo).erf() + 1) * 0.5;
}

/// E max(0, x), of x of that mean and deviation: μ Φ(μ/σ) + σ φ(μ/σ).
at::Tensor rectifiedMean(const at::Tensor& mean, const at::Tensor& deviation)
{
    const at::Tensor t = mean / deviation;
    return mean * distribution(t) + deviation * density(t);
}

} // namespace

at::Tensor ExpectedInput::means() const
{
    at::Tensor sum = norms.front()->bias.detach().to(at::kDouble);
    for (std::size_t i = 1; i < norms.size(); ++i)
        sum = sum + norms[i]->bias.detach();
    if (rectifier == Rectifier::None)
        return sum.to(at::kFloat);
    constexpr double leastDeviation = 1e-12;
    const at::Tensor deviation = norms.front()->weight.detach().to(at::kDouble).abs().clamp_min(leastDeviation);
    at::Tensor mean = rectifiedMean(sum, deviation);
    if (rectifier == Rectifier::Relu6)
        mean = mean - rectifiedMean(sum - 6, deviation); // min(6, max(0, x)) = max(0, x) - max(0, x - 6)
    return mean.to(at::kFloat);
}

std::int64_t ExpectedInput::version() const
{
    std::int64_t sum = 0;
    for (const auto& norm : norms)
        sum += static_cast<std::int64_t>(norm->weight._version()) + static_cast<std::int64_t>(norm->bias._version());
    return sum;
}

} // namespace nucleoscope::engine
