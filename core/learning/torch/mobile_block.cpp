// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/mobile_block.h"

namespace nucleoscope::engine {
namespace {

using kernels::Activation;
using kernels::Kernels;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
using MaybeTensor = std::optional<at::Tensor>; ///< autograd takes no undefined argument

constexpr Activation asItIs{};

/// A convolution's output and what normalises it.
struct Stage {
    at::Tensor z;
    NormNumbers numbers;
    bool ofBatch = false;
};

/// The statistics' sums are only made where they are of the batch.
Stage finished(at::Tensor z, BatchNorm& norm, const PartSums& sums, bool ofBatch)
{
    return {z, ofBatch ? batchNumbers(norm, sums, rowsOf(z)) : runningNumbers(norm), ofBatch};
}

Stage pointwise(const Kernels& kernels, const at::Tensor& input, const Activation& activation, const at::Tensor& weight,
                BatchNorm& norm)
{
    const std::int64_t rows = rowsOf(input), inputs = weight.size(1), outputs = weight.size(0);
    const Packed packed(kernels, weight, false, input);
    at::Tensor z = emptyMaps(input, outputs, input.size(2), input.size(3));
    const bool ofBatch = norm.normalisesByBatch(z);
    const PartSums sums(partsOf(rows), outputs);
    withStorage(input, [&]<typename T>() {
        inParts(rows, sums.parts, [&](std::int64_t part, std::int64_t begin, std::int64_t end) {
            kernels::PointwiseForward<T> work;
            work.rows = end - begin;
            work.inputs = inputs;
            work.outputs = outputs;
            work.input = dataOf<T>(input) + begin * inputs;
            work.activation = activation;
            work.packed = packed.data();
            work.output = mutableDataOf<T>(z) + begin * outputs;
            work.centre = norm.runningMean.const_data_ptr<float>();
            work.sums = ofBatch ? sums.of(part) : nullptr;
            work.scratch = threadScratch(kernels.pointwiseScratch(inputs, outputs));
            kernels.family<T>().pointwiseForward(work);
        });
    });
    return finished(z, norm, sums, ofBatch);
}

Stage depthwise(const Kernels& kernels, const at::Tensor& input, const Activation& activation, const at::Tensor& weight,
                BatchNorm& norm, std::int64_t stride)
{
    const DepthwiseTasks tasks(input, stride);
    const at::Tensor weights = turned(weight);
    at::Tensor z = emptyMaps(input, tasks.shape.channels, tasks.shape.outputHeight(), tasks.shape.outputWidth());
    const bool ofBatch = norm.normalisesByBatch(z);
    const PartSums sums(tasks.count(), tasks.shape.channels);
    withStorage(input, [&]<typename T>() {
        tasks.run(kernels, [&](std::int64_t task, std::int64_t image, std::int64_t begin, std::int64_t end, float* scratch) {
            kernels::DepthwiseForward<T> work;
            work.shape = tasks.shape;
            work.rowBegin = begin;
            work.rowEnd = end;
            work.input = dataOf<T>(input) + image * tasks.inputSize();
            work.activation = activation;
            work.weights = weightsOf(weights);
            work.output = mutableDataOf<T>(z) + image * tasks.outputSize();
            work.centre = norm.runningMean.const_data_ptr<float>();
            work.sums = ofBatch ? sums.of(task) : nullptr;
            work.scratch = scratch;
            kernels.family<T>().depthwiseForward(work);
        });
    });
    return finished(z, norm, sums, ofBatch);
}

at::Tensor projected(const Kernels& kernels, const Stage& last, const at::Tensor& residual)
{
    const std::int64_t rows = rowsOf(last.z), channels = last.z.size(1);
    at::Tensor y = at::empty_like(last.z);
    withStorage(last.z, [&]<typename T>() {
        inParts(rows, partsOf(rows), [&](std::int64_t, std::int64_t begin, std::int64_t end) {
            const std::int64_t at = begin * channels;
            kernels.family<T>().activate(dataOf<T>(last.z) + at, residual.defined() ? dataOf<T>(residual) + at : nullptr,
                                         mutableDataOf<T>(y) + at, end - begin, channels,
                                         activationOf(last.numbers, Rectifier::None));
        });
    });
    return y;
}

// ---- Backward -------------------------------------------------------------------------------------------------------

/// What is known of the gradient of a stage's z: g of its activated output, and what a normalisation makes of it.
struct StageGradient {
    at::Tensor g;
    NormGradients norm;
};

/// The sums of a gradient that came from outside.
StageGradient outermost(const Kernels& kernels, const at::Tensor& gradient, const Stage& stage)
{
    const std::int64_t rows = rowsOf(stage.z), channels = stage.z.size(1);
    const PartSums sums(partsOf(rows), channels);
    withStorage(stage.z, [&]<typename T>() {
        inParts(rows, sums.parts, [&](std::int64_t part, std::int64_t begin, std::int64_t end) {
            const std::int64_t at = begin * channels;
            kernels.family<T>().gradientMoments(dataOf<T>(gradient) + at, dataOf<T>(stage.z) + at, nullptr, nullptr, end - begin,
                                                channels, activationOf(stage.numbers, Rectifier::None), stage.numbers.mean(),
                                                sums.of(part));
        });
    });
    return {gradient, normGradients(stage.numbers, sums, rows, stage.ofBatch)};
}

/// What a convolution reads: maps of a stage before it, or the block's input.
struct Source {
    const at::Tensor& maps;
    const Stage* stage; ///< null: the maps as they are

    Activation activation() const { return stage ? activationOf(stage->numbers, Rectifier::Relu6) : asItIs; }
    const float* mean() const { return stage ? stage->numbers.mean() : nullptr; }
    StageGradient gradient(at::Tensor g, const PartSums& sums) const
    {
        if (!stage)
            return {g, {}};
        return {g, normGradients(stage->numbers, sums, rowsOf(maps), stage->ofBatch)};
    }
};

/// Gradients of a convolution's weight and, where wanted, of what it read.
struct ConvolutionGradients {
    at::Tensor weight;
    StageGradient input;
};

ConvolutionGradients pointwiseBackward(const Kernels& kernels, const Source& source, const Stage& stage,
                                       const StageGradient& gradient, const at::Tensor& weight, bool inputWanted,
                                       const at::Tensor& residualGradient)
{
    const std::int64_t rows = rowsOf(source.maps), inputs = weight.size(1), outputs = weight.size(0);
    const Packed packed(kernels, weight, true, source.maps);
    // Sums of the weights' size for each part: no more parts than threads.
    const std::int64_t parts = std::min<std::int64_t>(at::get_num_threads(), partsOf(rows));
    const at::Tensor weights = at::empty({parts, outputs, inputs}, at::kFloat);
    const PartSums sums(parts, inputs);
    at::Tensor g;
    if (inputWanted)
        g = at::empty_like(source.maps);
    withStorage(source.maps, [&]<typename T>() {
        inParts(rows, parts, [&](std::int64_t part, std::int64_t begin, std::int64_t end) {
            kernels::PointwiseBackward<T> work;
            work.rows = end - begin;
            work.inputs = inputs;
            work.outputs = outputs;
            work.gradient = dataOf<T>(gradient.g) + begin * outputs;
            work.output = dataOf<T>(stage.z) + begin * outputs;
            work.norm = gradient.norm.raw();
            work.input = dataOf<T>(source.maps) + begin * inputs;
            work.activation = source.activation();
            work.packed = packed.data();
            work.inputGradient = inputWanted ? mutableDataOf<T>(g) + begin * inputs : nullptr;
            work.residualGradient = residualGradient.defined() ? dataOf<T>(residualGradient) + begin * inputs : nullptr;
            work.centre = source.mean();
            work.sums = source.stage ? sums.of(part) : nullptr;
            work.weightGradient = weights.mutable_data_ptr<float>() + part * outputs * inputs;
            work.scratch = threadScratch(kernels.pointwiseScratch(inputs, outputs));
            kernels.family<T>().pointwiseBackward(work);
        });
    });
    const at::Tensor summed = parts == 1 ? weights.squeeze(0) : weights.sum(0);
    return {at::empty_like(weight).copy_(summed.view({outputs, inputs, 1, 1})), source.gradient(g, sums)};
}

ConvolutionGradients depthwiseBackward(const Kernels& kernels, const Source& source, const Stage& stage,
                                       const StageGradient& gradient, const at::Tensor& weight, std::int64_t stride,
                                       bool inputWanted)
{
    const DepthwiseTasks tasks(source.maps, stride);
    const std::int64_t channels = tasks.shape.channels;
    const at::Tensor weights = turned(weight);
    const at::Tensor nine = at::empty({tasks.count(), 9, channels}, at::kFloat);
    const PartSums sums(tasks.count(), channels);
    at::Tensor g;
    if (inputWanted)
        g = at::empty_like(source.maps);
    withStorage(source.maps, [&]<typename T>() {
        tasks.run(kernels, [&](std::int64_t task, std::int64_t image, std::int64_t begin, std::int64_t end, float* scratch) {
            kernels::DepthwiseBackward<T> work;
            work.shape = tasks.shape;
            work.rowBegin = begin;
            work.rowEnd = end;
            work.gradient = dataOf<T>(gradient.g) + image * tasks.outputSize();
            work.output = dataOf<T>(stage.z) + image * tasks.outputSize();
            work.norm = gradient.norm.raw();
            work.input = dataOf<T>(source.maps) + image * tasks.inputSize();
            work.activation = source.activation();
            work.weights = weightsOf(weights);
            work.inputGradient = inputWanted ? mutableDataOf<T>(g) + image * tasks.inputSize() : nullptr;
            work.centre = source.mean();
            work.sums = source.stage && inputWanted ? sums.of(task) : nullptr;
            work.weightGradient = nine.mutable_data_ptr<float>() + task * 9 * channels;
            work.scratch = scratch;
            kernels.family<T>().depthwiseBackward(work);
        });
    });
    return {at::empty_like(weight).copy_(nine.sum(0).t().reshape(weight.sizes())), source.gradient(g, sums)};
}

struct BlockLayer {
    const Kernels* kernels;
    MobileBlock block;
};

Stage restored(const at::Tensor& z, const at::Tensor& numbers, bool ofBatch)
{
    NormNumbers made(0);
    made.numbers = numbers;
    return {z, made, ofBatch};
}

class BlockFunction final : public torch::autograd::Function<BlockFunction> {
public:
    /// The weights are arguments so that gradients are asked for; those of `expand` only where the block has it.
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const MaybeTensor& w1, const MaybeTensor& /*g1*/,
                              const MaybeTensor& /*b1*/, const at::Tensor& w2, const at::Tensor& /*g2*/, const at::Tensor& /*b2*/,
                              const at::Tensor& w3, const at::Tensor& /*g3*/, const at::Tensor& /*b3*/, BlockLayer layer)
    {
        const Kernels& kernels = *layer.kernels;
        const MobileBlock& block = layer.block;
        const std::int64_t stride = block.depthwise->convolution().stride();
        Stage first{x, NormNumbers(0)};
        if (block.expand)
            first = pointwise(kernels, x, asItIs, *w1, block.expand->norm());
        const Source wide{first.z, block.expand ? &first : nullptr};
        const Stage second = depthwise(kernels, wide.maps, wide.activation(), w2, block.depthwise->norm(), stride);
        const Stage third =
            pointwise(kernels, second.z, activationOf(second.numbers, Rectifier::Relu6), w3, block.project->norm());
        context->save_for_backward({x, w1.value_or(at::Tensor()), w2, w3, block.expand ? first.z : at::Tensor(),
                                    first.numbers.numbers, second.z, second.numbers.numbers, third.z, third.numbers.numbers});
        context->saved_data["kernels"] = reinterpret_cast<std::int64_t>(layer.kernels);
        context->saved_data["stride"] = stride;
        context->saved_data["residual"] = block.residual;
        context->saved_data["ofBatch"] = std::vector<bool>{first.ofBatch, second.ofBatch, third.ofBatch};
        return projected(kernels, third, block.residual ? x : at::Tensor());
    }

    static variable_list backward(AutogradContext* context, const variable_list& outputs)
    {
        const variable_list saved = context->get_saved_variables();
        const auto& kernels = *reinterpret_cast<const Kernels*>(context->saved_data["kernels"].toInt());
        const bool residual = context->saved_data["residual"].toBool();
        const auto ofBatch = context->saved_data["ofBatch"].toBoolList();
        const at::Tensor& x = saved[0];
        const Stage first = restored(saved[4], saved[5], ofBatch[0]);
        const Stage second = restored(saved[6], saved[7], ofBatch[1]);
        const Stage third = restored(saved[8], saved[9], ofBatch[2]);
        const bool expands = first.z.defined();
        const bool inputWanted = context->needs_input_grad(0);

        const at::Tensor gradient = outputs[0].contiguous(at::MemoryFormat::ChannelsLast);
        const StageGradient outer = outermost(kernels, gradient, third);
        const Source narrow{second.z, &second};
        ConvolutionGradients project = pointwiseBackward(kernels, narrow, third, outer, saved[3], true, {});
        const Source wide{expands ? first.z : x, expands ? &first : nullptr};
        ConvolutionGradients filter = depthwiseBackward(kernels, wide, second, project.input, saved[2],
                                                        context->saved_data["stride"].toInt(), expands || inputWanted);
        variable_list gradients(11);
        if (expands) {
            const ConvolutionGradients expand = pointwiseBackward(kernels, {x, nullptr}, first, filter.input, saved[1],
                                                                  inputWanted, residual ? gradient : at::Tensor());
            gradients[0] = expand.input.g;
            gradients[1] = expand.weight;
            gradients[2] = filter.input.norm.weight;
            gradients[3] = filter.input.norm.bias;
        } else if (inputWanted) {
            gradients[0] = residual ? filter.input.g.add_(gradient) : filter.input.g;
        }
        gradients[4] = filter.weight;
        gradients[5] = project.input.norm.weight;
        gradients[6] = project.input.norm.bias;
        gradients[7] = project.weight;
        gradients[8] = outer.norm.weight;
        gradients[9] = outer.norm.bias;
        return gradients;
    }
};

at::Tensor trainedBlock(const MobileBlock& block, const at::Tensor& input)
{
    const at::Tensor x = input.contiguous(at::MemoryFormat::ChannelsLast);
    MaybeTensor weight, scale, shift;
    if (block.expand) {
        weight = block.expand->convolution().weight;
        scale = block.expand->norm().weight;
        shift = block.expand->norm().bias;
    }
    const BatchNorm& second = block.depthwise->norm();
    const BatchNorm& third = block.project->norm();
    return BlockFunction::apply(x, weight, scale, shift, block.depthwise->convolution().weight, second.weight, second.bias,
                                block.project->convolution().weight, third.weight, third.bias, BlockLayer{kernelsInUse(), block});
}

} // namespace

at::Tensor mobileBlock(const MobileBlock& block, const at::Tensor& input)
{
    if (kernelsInUse() && fits(input) && !block.depthwise->onlyPredicts(input))
        return trainedBlock(block, input);
    const at::Tensor wide = block.expand ? block.expand->forward(input, Rectifier::Relu6) : input;
    return block.project->forward(block.depthwise->forward(wide, Rectifier::Relu6), Rectifier::None,
                                  block.residual ? input : at::Tensor());
}

} // namespace nucleoscope::engine
