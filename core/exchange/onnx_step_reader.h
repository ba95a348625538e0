// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/onnx_steps.h"

#include <algorithm>
#include <array>

namespace nucleoscope::onnx {

using Kind = GraphStep::Kind;
using Corners = std::array<int, 4>; ///< where the corners of an image have gone: enough to tell all turns and mirrorings apart

inline constexpr Corners upright{0, 1, 2, 3};

struct Refused {
    Error error;
};

/// What a name of the file stands for.
struct StepValue {
    enum class What {
        Pixels,  ///< the input, turned or mirrored
        Views,   ///< several of these below each other
        Step,    ///< what a step made
        ByView,  ///< the same, one row of matrices a view
        MeanView ///< the mean over the views of that
    } what = What::Step;
    int step = 0;
    Corners corners = upright;
};

/// Goes through the nodes once, in the file's order.
class StepReader {
public:
    StepReader(const OnnxGraph& graph, std::string fileName) : graph_(graph), fileName_(std::move(fileName)) {}

    OnnxSteps read()
    {
        begin();
        for (const OnnxNode& node : graph_.nodes)
            take(node);
        end();
        return std::move(result_);
    }

private:
    void begin();
    void end();
    void take(const OnnxNode& node);
    bool takePixels(const OnnxNode& node);
    void takeReshape(const OnnxNode& node);
    void takeMean(const OnnxNode& node);
    void takeAdd(const OnnxNode& node);
    void convolution(const OnnxNode& node);
    void norm(const OnnxNode& node);
    void maxPool(const OnnxNode& node);
    void clip(const OnnxNode& node);
    void gemm(const OnnxNode& node);
    void matMul(const OnnxNode& node);

    [[noreturn]] void otherwise(const OnnxNode& node, const std::string& reason) const
    {
        throw Refused{{ErrorCode::Unsupported,
                       {"onnx.operator_use",
                        "In {file} the operator {operator} (node {node}) is used as in no network that is known here: {reason}.",
                        {{"file", fileName_}, {"operator", node.operation}, {"node", nameOf(node)}, {"reason", reason}}}}};
    }
    [[noreturn]] void unknown(const OnnxNode& node) const
    {
        throw Refused{
            {ErrorCode::Unsupported,
             {"onnx.operator",
              "{file} uses the operator {operator} (node {node}), which no network that is known here has. Known are: "
              "{known}.",
              {{"file", fileName_}, {"operator", node.operation}, {"node", nameOf(node)}, {"known", knownArchitectures()}}}}};
    }
    [[noreturn]] void shape(const std::string& reason) const
    {
        throw Refused{{ErrorCode::Unsupported,
                       {"onnx.shape",
                        "{file} is no network that takes pixels and says classes: {reason}.",
                        {{"file", fileName_}, {"reason", reason}}}}};
    }
    static std::string nameOf(const OnnxNode& node) { return node.name.empty() ? node.outputs.front() : node.name; }

    const StepValue& value(const OnnxNode& node, std::size_t input) const
    {
        const auto found = input < node.inputs.size() ? values_.find(node.inputs[input]) : values_.end();
        if (found == values_.end())
            otherwise(node, "an input of it is no value that the network computes");
        return found->second;
    }
    /// The step that makes an input; 0 for what the network sees.
    int stepOf(const OnnxNode& node, std::size_t input)
    {
        const StepValue& from = value(node, input);
        if (from.what == StepValue::What::Step)
            return from.step;
        const bool seen = from.what == StepValue::What::Views
                          || (from.what == StepValue::What::Pixels && from.corners == upright && result_.views == 1);
        if (!seen)
            otherwise(node, "views of the image are used one by one");
        return 0;
    }
    const OnnxTensor* tensorAt(const OnnxNode& node, std::size_t input) const
    {
        if (input >= node.inputs.size())
            return nullptr;
        const auto copied = copies_.find(node.inputs[input]);
        const auto found = graph_.tensors.find(copied == copies_.end() ? node.inputs[input] : copied->second);
        return found == graph_.tensors.end() ? nullptr : &found->second;
    }
    const OnnxTensor& tensor(const OnnxNode& node, std::size_t input) const
    {
        const OnnxTensor* found = tensorAt(node, input);
        if (!found)
            otherwise(node, "its numbers are not in the file");
        return *found;
    }
    /// The shape of weights: without a dimension of none, which would let others be of any size.
    const std::vector<std::int64_t>& shapeOf(const OnnxNode& node, std::size_t input) const
    {
        const std::vector<std::int64_t>& sizes = tensor(node, input).shape;
        if (std::any_of(sizes.begin(), sizes.end(), [](std::int64_t size) { return size < 1; }))
            otherwise(node, "its weights are none");
        return sizes;
    }
    std::vector<float> floats(const OnnxNode& node, std::size_t input) const
    {
        auto values = tensor(node, input).toFloat();
        if (!values)
            throw Refused{values.error()};
        return std::move(*values);
    }
    static std::int64_t integer(const OnnxNode& node, const char* name, std::int64_t usual)
    {
        const auto found = node.attributes.find(name);
        return found == node.attributes.end() ? usual : found->second.integer;
    }
    std::vector<std::int64_t> integers(const OnnxNode& node, const char* name, std::size_t input) const
    {
        if (const auto found = node.attributes.find(name); found != node.attributes.end())
            return found->second.integers;
        const OnnxTensor* from = tensorAt(node, input);
        return from ? from->toIntegers() : std::vector<std::int64_t>();
    }
    /// Kernel, stride and padding of a window, which has to be square and to lie over its middle.
    void window(const OnnxNode& node, OnnxStep& step) const;

    void define(const OnnxNode& node, StepValue made) { values_[node.outputs.front()] = made; }
    void add(const OnnxNode& node, OnnxStep step)
    {
        step.operation = node.operation;
        step.node = nameOf(node);
        for (const int input : step.inputs)
            step.depth = std::max(step.depth, input == 0 ? 1 : result_.steps[static_cast<std::size_t>(input - 1)].depth + 1);
        result_.steps.push_back(std::move(step));
        define(node, {StepValue::What::Step, static_cast<int>(result_.steps.size()), upright});
    }
    OnnxStep* made(int step) { return step == 0 ? nullptr : &result_.steps[static_cast<std::size_t>(step - 1)]; }

    const OnnxGraph& graph_;
    std::string fileName_;
    OnnxSteps result_;
    std::map<std::string, StepValue> values_;
    std::map<std::string, std::string> copies_; ///< names of tensors that stand for others
};

} // namespace nucleoscope::onnx
