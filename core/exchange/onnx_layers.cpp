// SPDX-License-Identifier: GPL-3.0-or-later
// What a StepReader makes of nodes with weights or a window.
#include "core/exchange/onnx_step_reader.h"

#include <cmath>
#include <functional>

namespace nucleoscope::onnx {

void StepReader::window(const OnnxNode& node, OnnxStep& step) const
{
    const auto all = [&](const char* name, std::int64_t usual, std::size_t count) {
        const auto found = node.attributes.find(name);
        std::vector<std::int64_t> values = found == node.attributes.end() ? std::vector(count, usual) : found->second.integers;
        if (values.size() != count || std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) != values.end()
            || values.front() < 0 || values.front() > 64)
            otherwise(node, std::string("its ") + name + " are not alike");
        return static_cast<int>(values.front());
    };
    if (const auto padding = node.attributes.find("auto_pad");
        padding != node.attributes.end() && !padding->second.text.empty() && padding->second.text != "NOTSET")
        otherwise(node, "it pads by itself (" + padding->second.text.substr(0, 20) + ")");
    step.kernel = all("kernel_shape", step.kernel, 2);
    step.stride = all("strides", 1, 2);
    if (all("pads", 0, 4) != step.kernel / 2)
        otherwise(node, "it does not pad by half its kernel");
    if (all("dilations", 1, 2) != 1)
        otherwise(node, "its kernel has holes");
}

void StepReader::convolution(const OnnxNode& node)
{
    OnnxStep step{Kind::Convolution, {stepOf(node, 0)}};
    step.shape = shapeOf(node, 1);
    if (step.shape.size() != 4 || step.shape[2] != step.shape[3] || step.shape[2] < 1 || step.shape[2] > 64)
        otherwise(node, "its kernel is not square");
    step.kernel = static_cast<int>(step.shape[2]);
    window(node, step);
    if (step.kernel != step.shape[2])
        otherwise(node, "its kernel is not that of its weights");
    const std::int64_t groups = integer(node, "group", 1);
    if (groups < 1 || groups > 1'000'000)
        otherwise(node, "it has a number of groups that cannot be");
    step.groups = static_cast<int>(groups);
    step.weight = floats(node, 1);
    if (tensorAt(node, 2))
        step.bias = floats(node, 2);
    if (!step.bias.empty() && step.bias.size() != static_cast<std::size_t>(step.shape[0]))
        otherwise(node, "its bias is not as long as it has maps");
    add(node, std::move(step));
}

void StepReader::norm(const OnnxNode& node)
{
    if (integer(node, "training_mode", 0) != 0)
        otherwise(node, "it still learns; export the network in evaluation mode");
    OnnxStep step{Kind::BatchNorm, {stepOf(node, 0)}};
    step.weight = floats(node, 1);
    step.bias = floats(node, 2);
    step.mean = floats(node, 3);
    step.variance = floats(node, 4);
    for (const auto* values : {&step.bias, &step.mean, &step.variance})
        if (values->size() != step.weight.size() || values->empty())
            otherwise(node, "its numbers are not alike many");
    const auto found = node.attributes.find("epsilon");
    const float epsilon = found == node.attributes.end() ? onnxNormEpsilon : found->second.number;
    for (float& variance : step.variance) // ours adds its own
        variance += epsilon - onnxNormEpsilon;
    step.shape = {std::ssize(step.weight)};
    add(node, std::move(step));
}

void StepReader::maxPool(const OnnxNode& node)
{
    OnnxStep step{Kind::MaxPool, {stepOf(node, 0)}};
    window(node, step);
    if (integer(node, "ceil_mode", 0) != 0)
        otherwise(node, "it rounds sizes up");
    add(node, std::move(step));
}

void StepReader::clip(const OnnxNode& node)
{
    const auto bound = [&](const char* name, std::size_t input) {
        if (const auto found = node.attributes.find(name); found != node.attributes.end())
            return found->second.number;
        const auto values = floats(node, input);
        return values.size() == 1 ? values.front() : std::nanf("");
    };
    if (bound("min", 1) != 0.0F || bound("max", 2) != 6.0F)
        otherwise(node, "it does not clip to 0 and 6");
    add(node, {Kind::Relu6, {stepOf(node, 0)}});
}

namespace {

/// As our linear layers have it: a row an output.
std::vector<float> turnedMatrix(const std::vector<float>& values, std::size_t rows, std::size_t columns)
{
    std::vector<float> turned(values.size());
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            turned[c * rows + r] = values[r * columns + c];
    return turned;
}

} // namespace

void StepReader::gemm(const OnnxNode& node)
{
    const auto factor = [&](const char* name) {
        const auto found = node.attributes.find(name);
        return found == node.attributes.end() ? 1.0F : found->second.number;
    };
    if (factor("alpha") != 1.0F || factor("beta") != 1.0F || integer(node, "transA", 0) != 0)
        otherwise(node, "it scales or turns what it multiplies");
    OnnxStep step{Kind::Linear, {stepOf(node, 0)}};
    step.shape = shapeOf(node, 1);
    if (step.shape.size() != 2)
        otherwise(node, "its weights are no matrix");
    step.weight = floats(node, 1);
    if (integer(node, "transB", 0) == 0) {
        step.weight = turnedMatrix(step.weight, static_cast<std::size_t>(step.shape[0]), static_cast<std::size_t>(step.shape[1]));
        std::swap(step.shape[0], step.shape[1]);
    }
    if (node.inputs.size() > 2)
        step.bias = floats(node, 2);
    if (!step.bias.empty() && step.bias.size() != static_cast<std::size_t>(step.shape[0]))
        otherwise(node, "its bias is not as long as it has outputs");
    add(node, std::move(step));
}

void StepReader::matMul(const OnnxNode& node)
{
    OnnxStep step{Kind::Linear, {stepOf(node, 0)}};
    const auto& shape = shapeOf(node, 1);
    if (shape.size() != 2)
        otherwise(node, "its weights are no matrix");
    step.shape = {shape[1], shape[0]};
    step.weight = turnedMatrix(floats(node, 1), static_cast<std::size_t>(shape[0]), static_cast<std::size_t>(shape[1]));
    add(node, std::move(step));
}

} // namespace nucleoscope::onnx
