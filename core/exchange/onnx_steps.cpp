// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_steps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nucleoscope {
namespace {

using Kind = GraphStep::Kind;
using Corners = std::array<int, 4>; ///< where the corners of an image have gone: enough to tell all turns and mirrorings apart

constexpr Corners upright{0, 1, 2, 3};
constexpr std::int64_t oldestOperatorSet = 7; ///< before, addition needed a flag to stretch

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

/// As our linear layers have it: a row an output.
std::vector<float> turnedMatrix(const std::vector<float>& values, std::size_t rows, std::size_t columns)
{
    std::vector<float> turned(values.size());
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < columns; ++c)
            turned[c * rows + r] = values[r * columns + c];
    return turned;
}

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

} // namespace

Result<OnnxSteps> stepsOf(const OnnxGraph& graph, const std::string& fileName)
{
    try {
        return StepReader(graph, fileName).read();
    } catch (const Refused& refused) {
        return fail(refused.error);
    }
}

} // namespace nucleoscope
