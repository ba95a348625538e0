// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/folded.h"

#include <limits>

namespace nucleoscope::engine {
namespace {

constexpr float unbounded = std::numeric_limits<float>::infinity();

float lowest(Rectifier rectifier)
{
    return rectifier == Rectifier::None ? -unbounded : 0;
}

float highest(Rectifier rectifier)
{
    return rectifier == Rectifier::Relu6 ? 6 : unbounded;
}

/// Each in-place change of a tensor counts its version up.
std::int64_t versionOf(const Convolution& convolution, const BatchNorm& norm)
{
    std::int64_t sum = 0;
    for (const at::Tensor& tensor : {convolution.weight, norm.weight, norm.bias, norm.runningMean, norm.runningVariance})
        sum += static_cast<std::int64_t>(tensor._version());
    return sum;
}

/// What the output's mean loses where the kernels round these weights for maps of this type: Σ (w - rounded w) E[input].
at::Tensor lostToRounding(const at::Tensor& weight, const ExpectedInput& input)
{
    const at::Tensor lost = weight - weight.to(at::kBFloat16).to(at::kFloat);
    return at::mv(lost.view({weight.size(0), weight.size(1)}), input.means());
}

/// In the numbers of mixed precision, where that is on, as LibTorch's own convolutions take it.
at::Tensor asComputed(const at::Tensor& input)
{
    const at::DeviceType device = input.device().type();
    return at::autocast::is_autocast_enabled(device) ? input.to(at::autocast::get_autocast_dtype(device)) : input;
}

bool isPointwise(const Convolution& convolution)
{
    return convolution.weight.size(2) == 1 && convolution.stride() == 1 && convolution.groups() == 1;
}

bool isDepthwise(const Convolution& convolution)
{
    return convolution.weight.size(2) == 3 && convolution.groups() == convolution.weight.size(0);
}

} // namespace

void FoldedConvolution::prepare(const kernels::Kernels& kernels, const Convolution& convolution, const BatchNorm& norm,
                                const at::Tensor& maps)
{
    const at::ScalarType type = maps.scalar_type();
    const std::lock_guard lock(*preparing_);
    const std::int64_t version = versionOf(convolution, norm) + expected_.version();
    if (version == version_ && &kernels == kernels_ && type == type_)
        return;
    const NormNumbers numbers = runningNumbers(norm);
    const at::Tensor scaled = convolution.weight * numbers.numbers[2].view({-1, 1, 1, 1});
    bias_ = numbers.numbers[3].contiguous();
    outputs_ = scaled.size(0);
    if (isPointwise(convolution)) {
        weight_ = Packed(kernels, scaled, false, maps).packed;
        const bool rounds = type == at::kBFloat16 && kernels.bf16.multipliesBf16;
        if (rounds && expected_.isKnown())
            bias_ = bias_ + lostToRounding(scaled, expected_);
    } else if (isDepthwise(convolution))
        weight_ = turned(scaled);
    else
        library_.prepare(convolution, scaled.to(type), maps);
    kernels_ = &kernels;
    version_ = version;
    type_ = type;
}

at::Tensor FoldedConvolution::pointwise(const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual) const
{
    const std::int64_t rows = rowsOf(input), inputs = input.size(1);
    at::Tensor y = emptyMaps(input, outputs_, input.size(2), input.size(3));
    withStorage(input, [&]<typename T>() {
        inParts(rows, partsOf(rows), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
            kernels::PointwiseForward<T> work;
            work.rows = end - begin;
            work.inputs = inputs;
            work.outputs = outputs_;
            work.input = dataOf<T>(input) + begin * inputs;
            work.packed = weight_.const_data_ptr<float>();
            work.output = mutableDataOf<T>(y) + begin * outputs_;
            work.bias = bias_.const_data_ptr<float>();
            work.low = lowest(rectifier);
            work.high = highest(rectifier);
            work.residual = residual.defined() ? dataOf<T>(residual) + begin * outputs_ : nullptr;
            work.scratch = threadScratch(kernels_->pointwiseScratch(inputs, outputs_));
            kernels_->family<T>().pointwiseForward(work);
        });
    });
    return y;
}

at::Tensor FoldedConvolution::depthwise(const at::Tensor& input, Rectifier rectifier, std::int64_t stride) const
{
    const DepthwiseTasks tasks(input, stride);
    at::Tensor y = emptyMaps(input, outputs_, tasks.shape.outputHeight(), tasks.shape.outputWidth());
    withStorage(input, [&]<typename T>() {
        tasks.run(*kernels_, [&](std::int64_t, std::int64_t image, std::int64_t begin, std::int64_t end, float* scratch) {
            kernels::DepthwiseForward<T> work;
            work.shape = tasks.shape;
            work.rowBegin = begin;
            work.rowEnd = end;
            work.input = dataOf<T>(input) + image * tasks.inputSize();
            work.weights = weight_.const_data_ptr<float>();
            work.output = mutableDataOf<T>(y) + image * tasks.outputSize();
            work.bias = bias_.const_data_ptr<float>();
            work.low = lowest(rectifier);
            work.high = highest(rectifier);
            work.scratch = scratch;
            kernels_->family<T>().depthwiseForward(work);
        });
    });
    return y;
}

at::Tensor FoldedConvolution::forward(const kernels::Kernels& kernels, const Convolution& convolution, const BatchNorm& norm,
                                      const at::Tensor& input, Rectifier rectifier, const at::Tensor& residual)
{
    const at::Tensor x = asComputed(input).contiguous(at::MemoryFormat::ChannelsLast);
    prepare(kernels, convolution, norm, x);
    // The kernel adds a residual after the rectifier: the same where there is none.
    if (isPointwise(convolution) && (rectifier == Rectifier::None || !residual.defined()))
        return pointwise(x, rectifier, residual);
    if (isDepthwise(convolution) && !residual.defined())
        return depthwise(x, rectifier, convolution.stride());
    return library_.forward(convolution, x, bias_.to(x.scalar_type()), rectifier, residual);
}

} // namespace nucleoscope::engine
