// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_step_reader.h"

namespace nucleoscope {
namespace onnx {
namespace {

constexpr std::int64_t oldestOperatorSet = 7; // before, addition needed a flag to stretch

Corners mirrored(Corners corners, std::int64_t axis)
{
    if (axis == 3 || axis == -1)
        return {corners[1], corners[0], corners[3], corners[2]};
    return {corners[2], corners[3], corners[0], corners[1]};
}

Corners transposed(Corners corners)
{
    return {corners[0], corners[2], corners[1], corners[3]};
}

Corners cornersOf(int view)
{
    const ViewChange change = viewChange(view);
    Corners corners = upright;
    if (change.turned)
        corners = transposed(mirrored(corners, 3));
    if (change.flippedY)
        corners = mirrored(corners, 2);
    return change.flippedX ? mirrored(corners, 3) : corners;
}

} // namespace

void StepReader::begin()
{
    if (graph_.operatorSet < oldestOperatorSet)
        shape("it is of an operator set before 7");
    if (graph_.inputs.size() != 1 || graph_.outputs.size() != 1)
        shape("it has not one input and one output");
    const OnnxValue& input = graph_.inputs.front();
    const auto side = [&](std::size_t axis) { return input.shape.size() == 4 && input.shape[axis] > 0 ? input.shape[axis] : 0; };
    if ((!input.shape.empty() && input.shape.size() != 4) || (side(1) != 0 && side(1) != 3) || side(2) != side(3)
        || side(2) > 4096)
        shape("its input is not n × 3 × size × size");
    result_.sizePixels = static_cast<int>(side(2));
    values_[input.name] = {StepValue::What::Pixels, 0, upright};
}

void StepReader::end()
{
    const auto found = values_.find(graph_.outputs.front().name);
    if (found == values_.end())
        shape("nothing in it makes its output");
    const bool mean = found->second.what == StepValue::What::MeanView;
    if (!mean && (found->second.what != StepValue::What::Step || result_.views > 1))
        shape("its output is not what a layer makes");
    result_.result = found->second.step;
    const OnnxStep* last = made(result_.result);
    if (last && last->kind == Kind::Softmax)
        result_.result = last->inputs.front();
    else if (mean)
        shape("it means over views what are not probabilities");
}

void StepReader::take(const OnnxNode& node)
{
    const std::string& operation = node.operation;
    if (operation == "Identity" || operation == "Dropout") {
        if (tensorAt(node, 0)) { // PyTorch writes numbers that are alike once
            const auto copied = copies_.find(node.inputs.front());
            copies_[node.outputs.front()] = copied == copies_.end() ? node.inputs.front() : copied->second;
        } else {
            define(node, value(node, 0));
        }
    } else if (operation == "Slice" || operation == "Transpose" || operation == "Concat") {
        if (!takePixels(node))
            unknown(node);
    } else if (operation == "Reshape") {
        takeReshape(node);
    } else if (operation == "Flatten" || operation == "Squeeze") {
        const OnnxStep* from = made(stepOf(node, 0));
        if (!from || from->kind != Kind::GlobalAveragePool)
            otherwise(node, "what it flattens are not means of maps");
        define(node, value(node, 0));
    } else if (operation == "ReduceMean") {
        takeMean(node);
    } else if (operation == "GlobalAveragePool") {
        add(node, {Kind::GlobalAveragePool, {stepOf(node, 0)}});
    } else if (operation == "Relu") {
        add(node, {Kind::Relu, {stepOf(node, 0)}});
    } else if (operation == "Softmax") {
        if (const std::int64_t axis = integer(node, "axis", graph_.operatorSet < 13 ? 1 : -1); axis != 1 && axis != -1)
            otherwise(node, "it is not over the classes");
        add(node, {Kind::Softmax, {stepOf(node, 0)}});
    } else if (operation == "Add") {
        takeAdd(node);
    } else if (operation == "Conv") {
        convolution(node);
    } else if (operation == "BatchNormalization") {
        norm(node);
    } else if (operation == "MaxPool") {
        maxPool(node);
    } else if (operation == "Clip") {
        clip(node);
    } else if (operation == "Gemm") {
        gemm(node);
    } else if (operation == "MatMul") {
        matMul(node);
    } else {
        unknown(node);
    }
}

/// Views of the image, as onnxModel() makes them.
bool StepReader::takePixels(const OnnxNode& node)
{
    if (node.operation == "Concat") {
        const auto views = static_cast<int>(node.inputs.size());
        if (integer(node, "axis", -1) != 0 || (views != 2 && views != 4 && views != 8) || result_.views != 1)
            return false;
        for (int view = 0; view < views; ++view) {
            const auto found = values_.find(node.inputs[static_cast<std::size_t>(view)]);
            if (found == values_.end() || found->second.what != StepValue::What::Pixels
                || found->second.corners != cornersOf(view))
                return false;
        }
        if (!result_.steps.empty())
            return false;
        result_.views = views;
        define(node, {StepValue::What::Views, 0, upright});
        return true;
    }
    const auto found = node.inputs.empty() ? values_.end() : values_.find(node.inputs.front());
    if (found == values_.end() || found->second.what != StepValue::What::Pixels)
        return false;
    Corners corners = found->second.corners;
    if (node.operation == "Transpose") {
        if (integers(node, "perm", 99) != std::vector<std::int64_t>{0, 1, 3, 2})
            return false;
        corners = transposed(corners);
    } else {
        const auto starts = integers(node, "starts", 1), ends = integers(node, "ends", 2), axes = integers(node, "axes", 3),
                   steps = integers(node, "steps", 4);
        if (starts.size() != axes.size() || ends.size() != axes.size() || steps.size() != axes.size())
            return false;
        for (std::size_t i = 0; i < axes.size(); ++i) {
            const bool image = axes[i] == 2 || axes[i] == 3 || axes[i] == -1 || axes[i] == -2;
            if (!image || starts[i] != -1 || steps[i] != -1 || ends[i] > -1'000'000)
                return false;
            corners = mirrored(corners, axes[i]);
        }
    }
    define(node, {StepValue::What::Pixels, 0, corners});
    return true;
}

void StepReader::takeReshape(const OnnxNode& node)
{
    const auto to = integers(node, "shape", 1);
    const int step = stepOf(node, 0);
    const OnnxStep* from = made(step);
    const bool anyNumber = to.size() == 2 && (to[0] == 0 || to[0] == -1) && to[0] != to[1];
    const auto& images = graph_.inputs.front().shape; // PyTorch writes their number where it is fixed
    const bool thatOfImages = to.size() == 2 && result_.views == 1 && to[0] > 0 && !images.empty() && to[0] == images.front();
    if (from && from->kind == Kind::GlobalAveragePool && (anyNumber || thatOfImages))
        define(node, value(node, 0));
    else if (from && from->kind == Kind::Softmax && result_.views > 1 && to.size() == 3 && to[0] == result_.views && to[1] == -1)
        define(node, {StepValue::What::ByView, step, upright});
    else
        otherwise(node, "it neither flattens means of maps nor puts views apart");
}

void StepReader::takeMean(const OnnxNode& node)
{
    const auto axes = integers(node, "axes", 1);
    const bool keeps = integer(node, "keepdims", 1) != 0;
    const StepValue& from = value(node, 0);
    if (from.what == StepValue::What::ByView) {
        if (axes != std::vector<std::int64_t>{0} || keeps)
            otherwise(node, "it is not the mean over the views");
        define(node, {StepValue::What::MeanView, from.step, upright});
        return;
    }
    auto sorted = axes;
    for (std::int64_t& axis : sorted)
        axis = axis < 0 ? axis + 4 : axis;
    std::sort(sorted.begin(), sorted.end());
    if (sorted != std::vector<std::int64_t>{2, 3})
        otherwise(node, "it is not the mean over a map");
    add(node, {Kind::GlobalAveragePool, {stepOf(node, 0)}});
}

void StepReader::takeAdd(const OnnxNode& node)
{
    if (node.inputs.size() != 2)
        otherwise(node, "it adds not two");
    const std::size_t constant = tensorAt(node, 0) ? 0 : 1;
    if (!tensorAt(node, constant)) {
        add(node, {Kind::Add, {stepOf(node, 0), stepOf(node, 1)}});
        return;
    }
    const OnnxStep* from = made(stepOf(node, 1 - constant));
    auto bias = floats(node, constant);
    if (!from || from->kind != Kind::Linear || !from->bias.empty() || bias.size() != static_cast<std::size_t>(from->shape[0]))
        otherwise(node, "the numbers that it adds are no bias of a linear layer");
    OnnxStep linear = *from; // the layer without it stays what it is, for whoever else takes it
    linear.bias = std::move(bias);
    add(node, std::move(linear));
}

} // namespace onnx

Result<OnnxSteps> stepsOf(const OnnxGraph& graph, const std::string& fileName)
{
    try {
        return onnx::StepReader(graph, fileName).read();
    } catch (const onnx::Refused& refused) {
        return fail(refused.error);
    }
}

} // namespace nucleoscope
