// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/layers.h"

#include "core/learning/torch/fused.h"
#include "core/learning/torch/fused_norm.h"

namespace nucleoscope::engine {
namespace {

void draw(Convolution& layer, at::Generator& generator)
{
    const auto& w = layer.weight;
    // outputs × k × k / groups: timm divides by the groups too, so that depthwise layers keep their variance.
    const double fanOut = static_cast<double>(w.size(2) * w.size(3)) * (w.size(1) == 1 ? 1.0 : static_cast<double>(w.size(0)));
    // In row-major order whatever the layout, so that a seed means the same weights for every memory format.
    at::Tensor values = at::empty(w.sizes(), at::kFloat);
    values.normal_(0.0, std::sqrt(2.0 / fanOut), generator);
    layer.weight.copy_(values);
}

void draw(Linear& layer, at::Generator& generator)
{
    const double bound = 1.0 / std::sqrt(static_cast<double>(layer.weight.size(1)));
    layer.weight.uniform_(-bound, bound, generator);
    layer.bias.uniform_(-bound, bound, generator);
}

void reset(BatchNorm& layer)
{
    layer.weight.fill_(1);
    layer.bias.zero_();
    layer.runningMean.zero_();
    layer.runningVariance.fill_(1);
    layer.batchesTracked.zero_();
}

} // namespace

Convolution::Convolution(const Shape& shape)
    : stride_{shape.stride, shape.stride}, padding_{shape.kernel / 2, shape.kernel / 2}, groups_(shape.groups)
{
    weight = register_parameter("weight", at::empty({shape.outputs, shape.inputs / shape.groups, shape.kernel, shape.kernel},
                                                    at::TensorOptions(at::kFloat).memory_format(at::MemoryFormat::ChannelsLast)));
}

at::Tensor Convolution::forward(const at::Tensor& input) const
{
    return at::conv2d(input, weight, {}, stride_, padding_, {1, 1}, groups_);
}

at::Tensor Convolution::applied(const at::Tensor& input, const at::Tensor& otherWeight, const at::Tensor& bias) const
{
    return at::conv2d(input, otherWeight, bias, stride_, padding_, {1, 1}, groups_);
}

BatchNorm::BatchNorm(int channels)
{
    weight = register_parameter("weight", at::empty({channels}));
    bias = register_parameter("bias", at::empty({channels}));
    runningMean = register_buffer("running_mean", at::empty({channels}));
    runningVariance = register_buffer("running_var", at::empty({channels}));
    batchesTracked = register_buffer("num_batches_tracked", at::zeros({}, at::kLong));
}

at::Tensor BatchNorm::forward(const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual)
{
    if (kernelsInUse() && fits(input))
        return fusedNorm(*this, input, rectifier, residual);
    const bool fromBatch = normalisesByBatch(input);
    if (fromBatch)
        batchesTracked.add_(1);
    at::Tensor y = at::batch_norm(input, weight, bias, runningMean, runningVariance, fromBatch, momentum, epsilon,
                                  at::globalContext().userEnabledCuDNN());
    if (residual.defined())
        y.add_(residual);
    switch (rectifier) {
    case Rectifier::None: break;
    case Rectifier::Relu: return at::relu_(y);
    case Rectifier::Relu6: return at::relu6_(y);
    }
    return y;
}

Linear::Linear(int inputs, int outputs)
{
    weight = register_parameter("weight", at::empty({outputs, inputs}));
    bias = register_parameter("bias", at::empty({outputs}));
}

at::Tensor Linear::forward(const at::Tensor& input) const
{
    return at::linear(input, weight, bias);
}

at::Tensor maxPool(const at::Tensor& maps)
{
    const bool learns = at::GradMode::is_enabled() && maps.requires_grad();
    const kernels::Kernels* const kernels = kernelsInUse();
    if (learns || !kernels || !fits(maps))
        return at::max_pool2d(maps, {3, 3}, {2, 2}, {1, 1});
    const at::Tensor input = maps.contiguous(at::MemoryFormat::ChannelsLast);
    const kernels::DepthwiseShape shape{input.size(2), input.size(3), input.size(1), 2};
    at::Tensor pooled = emptyMaps(input, shape.channels, shape.outputHeight(), shape.outputWidth());
    withStorage(input, [&]<typename T>() {
        at::parallel_for(0, input.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t image = begin; image < end; ++image)
                kernels->family<T>().maxPool(shape, dataOf<T>(input) + image * input.stride(0),
                                             mutableDataOf<T>(pooled) + image * pooled.stride(0));
        });
    });
    return pooled;
}

at::Tensor globalAveragePool(const at::Tensor& maps)
{
    return at::adaptive_avg_pool2d(maps, {1, 1}).flatten(1);
}

void initialise(torch::nn::Module& module, std::uint64_t seed)
{
    const at::NoGradGuard noGrad;
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    for (const auto& child : module.modules()) {
        if (auto* convolution = child->as<Convolution>())
            draw(*convolution, generator);
        else if (auto* linear = child->as<Linear>())
            draw(*linear, generator);
        else if (auto* norm = child->as<BatchNorm>())
            reset(*norm);
    }
}

} // namespace nucleoscope::engine
