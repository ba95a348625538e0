// SPDX-License-Identifier: GPL-3.0-or-later
//
// Field numbers are those of onnx.proto; each function names the message that it writes.
#include "core/exchange/onnx_file.h"

#include "core/exchange/protobuf_writer.h"

#include <algorithm>
#include <limits>

namespace nucleoscope {
namespace {

using Kind = GraphStep::Kind;
using Names = std::vector<std::string>;

enum ElementType { Float = 1, Int64 = 7 };                 // TensorProto.DataType
enum AttributeType { IsFloat = 1, IsInt = 2, IsInts = 7 }; // AttributeProto.AttributeType

constexpr float batchNormEpsilon = 1e-5F;

ProtobufWriter intAttribute(const std::string& name, std::int64_t value)
{
    ProtobufWriter attribute; // AttributeProto
    attribute.text(1, name);
    attribute.integer(3, value);
    attribute.integer(20, IsInt);
    return attribute;
}

ProtobufWriter intsAttribute(const std::string& name, const std::vector<std::int64_t>& values)
{
    ProtobufWriter attribute;
    attribute.text(1, name);
    for (const std::int64_t value : values)
        attribute.integer(8, value);
    attribute.integer(20, IsInts);
    return attribute;
}

ProtobufWriter floatAttribute(const std::string& name, float value)
{
    ProtobufWriter attribute;
    attribute.text(1, name);
    attribute.number(2, value);
    attribute.integer(20, IsFloat);
    return attribute;
}

ProtobufWriter tensorOf(const std::string& name, ElementType type, const std::vector<std::int64_t>& shape,
                        std::span<const std::byte> data)
{
    ProtobufWriter tensor; // TensorProto
    for (const std::int64_t size : shape)
        tensor.integer(1, size);
    tensor.integer(2, type);
    tensor.text(8, name);
    tensor.bytes(9, data); // little-endian, row-major
    return tensor;
}

/// A value whose first dimension is free.
ProtobufWriter valueInfo(const std::string& name, const std::vector<std::int64_t>& otherSizes)
{
    ProtobufWriter free, shape, tensor, type, value;
    free.text(2, "n"); // TensorShapeProto.Dimension.dim_param
    shape.message(1, free);
    for (const std::int64_t size : otherSizes) {
        ProtobufWriter fixed;
        fixed.integer(1, size); // dim_value
        shape.message(1, fixed);
    }
    tensor.integer(1, Float); // TypeProto.Tensor
    tensor.message(2, shape);
    type.message(1, tensor); // TypeProto
    value.text(1, name);     // ValueInfoProto
    value.message(2, type);
    return value;
}

/// Collects a GraphProto.
class GraphWriter {
public:
    void node(const std::string& operation, const Names& inputs, const std::string& output,
              const std::vector<ProtobufWriter>& attributes = {})
    {
        ProtobufWriter node; // NodeProto
        for (const std::string& input : inputs)
            node.text(1, input);
        node.text(2, output);
        node.text(3, output);
        node.text(4, operation);
        for (const ProtobufWriter& attribute : attributes)
            node.message(5, attribute);
        graph_.message(1, node);
    }
    void initialiser(const std::string& name, const std::vector<std::int64_t>& shape, const std::vector<float>& values)
    {
        graph_.message(5, tensorOf(name, Float, shape, std::as_bytes(std::span(values))));
    }
    std::string constant(const std::string& name, const std::vector<std::int64_t>& values)
    {
        graph_.message(5, tensorOf(name, Int64, {std::ssize(values)}, std::as_bytes(std::span(values))));
        return name;
    }
    std::string scalar(const std::string& name, float value)
    {
        graph_.message(5, tensorOf(name, Float, {}, std::as_bytes(std::span(&value, 1))));
        return name;
    }
    ProtobufWriter& proto() { return graph_; }

private:
    ProtobufWriter graph_;
};

/// Mirrors along the axes: a slice from the last to the first.
void writeFlip(GraphWriter& graph, const std::string& input, const std::string& output, const std::vector<std::int64_t>& axes)
{
    const std::vector<std::int64_t> last(axes.size(), -1);
    const std::vector<std::int64_t> beforeFirst(axes.size(), std::numeric_limits<std::int32_t>::min());
    graph.node("Slice",
               {input, graph.constant(output + ".starts", last), graph.constant(output + ".ends", beforeFirst),
                graph.constant(output + ".axes", axes), graph.constant(output + ".steps", last)},
               output);
}

std::string writeView(GraphWriter& graph, int view)
{
    const ViewChange change = viewChange(view);
    std::string value = graphInputName;
    const std::string name = "view" + std::to_string(view);
    if (change.turned) { // anticlockwise: mirrored along x, then rows become columns
        writeFlip(graph, value, name + ".mirrored", {3});
        graph.node("Transpose", {name + ".mirrored"}, name + ".turned", {intsAttribute("perm", {0, 1, 3, 2})});
        value = name + ".turned";
    }
    std::vector<std::int64_t> axes;
    if (change.flippedY)
        axes.push_back(2);
    if (change.flippedX)
        axes.push_back(3);
    if (axes.empty())
        return value;
    writeFlip(graph, value, name, axes);
    return name;
}

/// All views below each other: the network sees them as images of their own.
std::string writeViews(GraphWriter& graph, int views)
{
    if (views == 1)
        return graphInputName;
    Names all;
    for (int view = 0; view < views; ++view)
        all.push_back(writeView(graph, view));
    graph.node("Concat", all, "views", {intAttribute("axis", 0)});
    return "views";
}

std::vector<ProtobufWriter> window(const GraphStep& step)
{
    const int padding = step.kernel / 2;
    return {intsAttribute("kernel_shape", {step.kernel, step.kernel}), intsAttribute("strides", {step.stride, step.stride}),
            intsAttribute("pads", {padding, padding, padding, padding})};
}

/// `prefix`: of the tensors' names.
void writeStep(GraphWriter& graph, const GraphStep& step, Names inputs, const std::string& prefix, const std::string& output)
{
    for (const std::string& tensor : tensorsOf(step.kind))
        inputs.push_back(prefix + step.tensors + "." + tensor);
    switch (step.kind) {
    case Kind::Convolution: {
        auto attributes = window(step);
        attributes.push_back(intAttribute("group", step.groups));
        graph.node("Conv", inputs, output, attributes);
        break;
    }
    case Kind::BatchNorm: graph.node("BatchNormalization", inputs, output, {floatAttribute("epsilon", batchNormEpsilon)}); break;
    case Kind::Relu: graph.node("Relu", inputs, output); break;
    case Kind::Relu6: graph.node("Clip", {inputs.front(), "zero", "six"}, output); break;
    case Kind::Add: graph.node("Add", inputs, output); break;
    case Kind::MaxPool: graph.node("MaxPool", inputs, output, window(step)); break;
    case Kind::GlobalAveragePool:
        graph.node("GlobalAveragePool", inputs, output + ".maps");
        graph.node("Flatten", {output + ".maps"}, output, {intAttribute("axis", 1)});
        break;
    case Kind::Linear: graph.node("Gemm", inputs, output, {intAttribute("transB", 1)}); break;
    case Kind::Softmax: graph.node("Softmax", inputs, output, {intAttribute("axis", 1)}); break;
    }
}

/// The mean over all that the members say of the views of an image.
void writeMean(GraphWriter& graph, const NetworkGraph& of, const Names& members)
{
    std::string all = members.front();
    if (members.size() > 1) {
        all = "probabilities.by_member";
        graph.node("Concat", members, all, {intAttribute("axis", 0)});
    }
    graph.node("Reshape", {all, graph.constant("by_view", {of.members * of.views, -1, of.classes})}, "probabilities.by_view");
    graph.node("ReduceMean", {"probabilities.by_view"}, graphOutputName,
               {intsAttribute("axes", {0}), intAttribute("keepdims", 0)});
}

/// All steps of one member; `input`: the value that the first sees. The name of the last value, which is the output's where
/// nothing comes after it.
std::string writeMember(GraphWriter& graph, const NetworkGraph& network, int member, const std::string& input)
{
    const std::string prefix = tensorPrefix(network, member);
    Names values{input};
    for (std::size_t i = 0; i < network.steps.size(); ++i) {
        const GraphStep& step = network.steps[i];
        Names inputs;
        for (const int value : step.inputs)
            inputs.push_back(values[static_cast<std::size_t>(value)]);
        const bool last = i + 1 == network.steps.size() && network.views * network.members == 1;
        values.push_back(last ? graphOutputName : prefix + "value" + std::to_string(i + 1));
        writeStep(graph, step, std::move(inputs), prefix, values.back());
    }
    return values.back();
}

GraphWriter writeGraph(const NetworkGraph& network, const std::vector<GraphTensor>& tensors)
{
    GraphWriter graph;
    if (std::ranges::any_of(network.steps, [](const GraphStep& step) { return step.kind == Kind::Relu6; })) {
        graph.scalar("zero", 0); // ONNX Runtime warns of numbers that nothing uses
        graph.scalar("six", 6);
    }
    for (const GraphTensor& tensor : tensors)
        graph.initialiser(tensor.name, tensor.shape, tensor.values);
    const std::string views = writeViews(graph, network.views);
    Names members;
    for (int member = 0; member < network.members; ++member)
        members.push_back(writeMember(graph, network, member, views));
    if (network.views * network.members > 1)
        writeMean(graph, network, members);
    graph.proto().text(2, network.architecture);
    graph.proto().message(11, valueInfo(graphInputName, {3, network.sizePixels, network.sizePixels}));
    graph.proto().message(12, valueInfo(graphOutputName, {network.classes}));
    return graph;
}

} // namespace

Bytes onnxModel(const NetworkGraph& graph, const std::vector<GraphTensor>& tensors,
                const std::map<std::string, std::string>& metadata)
{
    ProtobufWriter operators; // OperatorSetIdProto
    operators.text(1, "");
    operators.integer(2, onnxOperatorSet);
    ProtobufWriter model; // ModelProto
    model.integer(1, onnxIrVersion);
    model.text(2, "Nucleoscope");
    model.message(8, operators);
    for (const auto& [key, value] : metadata) {
        ProtobufWriter entry; // StringStringEntryProto
        entry.text(1, key);
        entry.text(2, value);
        model.message(14, entry);
    }
    model.message(7, writeGraph(graph, tensors).proto());
    return model.content();
}

} // namespace nucleoscope
