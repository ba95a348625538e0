// SPDX-License-Identifier: GPL-3.0-or-later
//
// Field numbers are those of onnx.proto; each function names the message that it reads.
#include "core/exchange/onnx_graph.h"

#include "core/exchange/protobuf_fields.h"

#include <cstring>
#include <optional>
#include <set>
#include <utility>

namespace nucleoscope {
namespace {

constexpr std::size_t mostNodes = 20'000;
constexpr std::size_t mostDimensions = 16;

using Span = std::span<const std::byte>;

std::optional<TensorType> elementType(std::int64_t dataType) // TensorProto.DataType
{
    switch (dataType) {
    case 1: return TensorType::F32;
    case 2: return TensorType::U8;
    case 3: return TensorType::I8;
    case 6: return TensorType::I32;
    case 7: return TensorType::I64;
    case 9: return TensorType::Bool;
    case 10: return TensorType::F16;
    case 11: return TensorType::F64;
    case 16: return TensorType::BF16;
    default: return std::nullopt;
    }
}

void append(Bytes& bytes, Span more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

template <typename T>
void appendNumber(Bytes& bytes, T value)
{
    append(bytes, std::as_bytes(std::span(&value, 1)));
}

/// What the shape wants, in bytes; nothing where that is more than can be.
std::optional<std::size_t> bytesWanted(const OnnxTensor& tensor)
{
    constexpr std::size_t most = std::size_t{1} << 32;
    std::size_t bytes = bytesOf(tensor.type);
    for (const std::int64_t size : tensor.shape) {
        if (size < 0 || static_cast<std::uint64_t>(size) > most || (size > 0 && bytes > most / static_cast<std::size_t>(size)))
            return std::nullopt;
        bytes *= static_cast<std::size_t>(size);
    }
    return bytes;
}

std::pair<std::string, std::string> readText(Span content) // StringStringEntryProto
{
    std::pair<std::string, std::string> entry;
    ProtobufFields fields(content);
    while (const auto field = fields.next())
        if (field->number == 1 || field->number == 2)
            (field->number == 1 ? entry.first : entry.second) = field->text();
    return entry;
}

std::pair<std::string, OnnxTensor> readTensor(Span content, OnnxData& data) // TensorProto
{
    std::string name;
    OnnxTensor tensor;
    std::int64_t type = 0;
    std::vector<std::int64_t> small, large; // int32_data, int64_data
    bool elsewhere = false;
    std::map<std::string, std::string> where;
    ProtobufFields fields(content);
    while (const auto field = fields.next())
        switch (field->number) {
        case 1: addIntegers(*field, tensor.shape); break;
        case 2: type = field->integer(); break;
        case 4: // float_data
            if (field->wireType == ProtobufField::Length)
                append(tensor.data, field->content());
            else
                appendNumber(tensor.data, field->number32());
            break;
        case 5: addIntegers(*field, small); break;
        case 7: addIntegers(*field, large); break;
        case 8: name = field->text(); break;
        case 9: append(tensor.data, field->content()); break;     // raw_data
        case 13: where.insert(readText(field->content())); break; // external_data
        case 14: elsewhere = field->integer() == 1; break;        // data_location
        default: break;
        }
    if (elsewhere || !where.empty())
        append(tensor.data, data.of(name, where));
    const auto known = elementType(type);
    if (!known)
        throw ProtobufDamaged("the numbers of " + name + " are of a kind that there is not");
    tensor.type = *known;
    for (const std::int64_t value : large)
        appendNumber(tensor.data, value);
    for (const std::int64_t value : small)
        if (tensor.type == TensorType::I32)
            appendNumber(tensor.data, static_cast<std::int32_t>(value));
        else if (bytesOf(tensor.type) == 2) // halves are put there as their bits
            appendNumber(tensor.data, static_cast<std::uint16_t>(value));
        else
            appendNumber(tensor.data, static_cast<std::uint8_t>(value));
    if (tensor.shape.size() > mostDimensions || bytesWanted(tensor) != tensor.data.size())
        throw ProtobufDamaged("the shape of " + name + " is not that of its numbers");
    return {std::move(name), std::move(tensor)};
}

std::pair<std::string, OnnxAttribute> readAttribute(Span content, OnnxData& data) // AttributeProto
{
    std::string name;
    OnnxAttribute attribute;
    ProtobufFields fields(content);
    while (const auto field = fields.next())
        switch (field->number) {
        case 1: name = field->text(); break;
        case 2: attribute.number = field->number32(); break;
        case 3: attribute.integer = field->integer(); break;
        case 4: attribute.text = field->text(); break;
        case 5: attribute.tensor = readTensor(field->content(), data).second; break;
        case 8: addIntegers(*field, attribute.integers); break;
        default: break; // graphs within belong to operations that are refused by their names
        }
    return {std::move(name), std::move(attribute)};
}

OnnxNode readNode(Span content, OnnxData& data) // NodeProto
{
    OnnxNode node;
    std::string domain;
    ProtobufFields fields(content);
    while (const auto field = fields.next())
        switch (field->number) {
        case 1: node.inputs.push_back(field->text()); break;
        case 2: node.outputs.push_back(field->text()); break;
        case 3: node.name = field->text(); break;
        case 4: node.operation = field->text(); break;
        case 5: node.attributes.insert(readAttribute(field->content(), data)); break;
        case 7: domain = field->text(); break;
        default: break;
        }
    if (node.operation.empty() || node.outputs.empty())
        throw ProtobufDamaged("a node of it says not what it does");
    if (!domain.empty() && domain != "ai.onnx")
        node.operation = domain + "." + node.operation;
    return node;
}

std::vector<std::int64_t> readShape(Span content) // TensorShapeProto
{
    std::vector<std::int64_t> shape;
    ProtobufFields fields(content);
    while (const auto field = fields.next()) {
        if (field->number != 1)
            continue;
        std::int64_t size = -1;
        ProtobufFields dimension(field->content());
        while (const auto part = dimension.next())
            if (part->number == 1)
                size = part->integer();
        shape.push_back(size);
    }
    return shape;
}

OnnxValue readValue(Span content) // ValueInfoProto, its TypeProto, and of that TypeProto.Tensor
{
    OnnxValue value;
    ProtobufFields fields(content);
    while (const auto field = fields.next()) {
        if (field->number == 1)
            value.name = field->text();
        if (field->number != 2)
            continue;
        ProtobufFields type(field->content());
        while (const auto kind = type.next()) {
            if (kind->number != 1)
                continue;
            ProtobufFields tensor(kind->content());
            while (const auto part = tensor.next())
                if (part->number == 2)
                    value.shape = readShape(part->content());
        }
    }
    return value;
}

void readGraph(Span content, OnnxData& data, OnnxGraph& graph) // GraphProto
{
    ProtobufFields fields(content);
    while (const auto field = fields.next())
        switch (field->number) {
        case 1:
            if (graph.nodes.size() == mostNodes)
                throw ProtobufDamaged("it has more than 20,000 nodes");
            graph.nodes.push_back(readNode(field->content(), data));
            break;
        case 5: {
            auto [name, tensor] = readTensor(field->content(), data);
            if (!graph.tensors.emplace(name, std::move(tensor)).second)
                throw ProtobufDamaged("two tensors of it are called " + name);
            break;
        }
        case 11: graph.inputs.push_back(readValue(field->content())); break;
        case 12: graph.outputs.push_back(readValue(field->content())); break;
        case 15: throw ProtobufDamaged("it holds sparse tensors");
        default: break;
        }
}

void readOperatorSet(Span content, OnnxGraph& graph) // OperatorSetIdProto
{
    std::string domain;
    std::int64_t version = 0;
    ProtobufFields fields(content);
    while (const auto field = fields.next()) {
        if (field->number == 1)
            domain = field->text();
        if (field->number == 2)
            version = field->integer();
    }
    if (domain.empty() || domain == "ai.onnx")
        graph.operatorSet = version;
}

OnnxGraph readModel(Span content, OnnxData& data) // ModelProto
{
    OnnxGraph graph;
    bool found = false;
    ProtobufFields fields(content);
    while (const auto field = fields.next())
        switch (field->number) {
        case 7:
            if (std::exchange(found, true))
                throw ProtobufDamaged("it holds two graphs");
            readGraph(field->content(), data, graph);
            break;
        case 8: readOperatorSet(field->content(), graph); break;
        case 14: graph.metadata.insert(readText(field->content())); break;
        default: break;
        }
    if (!found)
        throw ProtobufDamaged("there is no graph in it");
    return graph;
}

/// Constants become tensors, and every name is made once, before it is used.
void settle(OnnxGraph& graph)
{
    std::erase_if(graph.inputs, [&](const OnnxValue& input) { return graph.tensors.contains(input.name); });
    std::set<std::string> made;
    for (const OnnxValue& input : graph.inputs)
        made.insert(input.name);
    std::vector<OnnxNode> nodes;
    for (OnnxNode& node : graph.nodes) {
        for (const std::string& input : node.inputs) // an input that is left out has no name
            if (!input.empty() && !made.contains(input) && !graph.tensors.contains(input))
                throw ProtobufDamaged("the node " + node.operation + " takes " + input + ", which nothing before it makes");
        for (const std::string& output : node.outputs)
            if (!output.empty() && (!made.insert(output).second || graph.tensors.contains(output)))
                throw ProtobufDamaged("two nodes of it make " + output);
        const auto value = node.attributes.find("value");
        if (node.operation == "Constant" && value != node.attributes.end() && value->second.tensor)
            graph.tensors[node.outputs.front()] = std::move(*value->second.tensor);
        else
            nodes.push_back(std::move(node));
    }
    graph.nodes = std::move(nodes);
}

} // namespace

Result<std::vector<float>> OnnxTensor::toFloat() const
{
    return TensorView{type, shape, data}.toFloat();
}

std::vector<std::int64_t> OnnxTensor::toIntegers() const
{
    std::vector<std::int64_t> values;
    for (std::size_t at = 0; at + bytesOf(type) <= data.size(); at += bytesOf(type)) {
        std::int32_t small = 0;
        std::int64_t large = 0;
        if (type == TensorType::I64)
            std::memcpy(&large, data.data() + at, sizeof large);
        else if (type == TensorType::I32)
            std::memcpy(&small, data.data() + at, sizeof small);
        else
            return {};
        values.push_back(type == TensorType::I64 ? large : small);
    }
    return values;
}

Result<OnnxGraph> readOnnxGraph(std::span<const std::byte> content, const std::string& fileName, const FilesBeside& beside)
{
    try {
        OnnxData data(beside);
        OnnxGraph graph = readModel(content, data);
        settle(graph);
        return graph;
    } catch (const OnnxDataRefused& elsewhere) {
        if (elsewhere.error)
            return fail(*elsewhere.error);
        return fail(
            ErrorCode::Unsupported,
            {"onnx.elsewhere",
             "The numbers of {tensor} are not in {file} but in {other}, which is no file of the same folder. Save the model as "
             "one file: onnx.save_model(model, path, save_as_external_data=False).",
             {{"file", fileName}, {"tensor", elsewhere.tensor}, {"other", elsewhere.file}}});
    } catch (const ProtobufDamaged& problem) {
        return fail(ErrorCode::Unreadable,
                    {"onnx.damaged",
                     "{file} cannot be read as ONNX: {reason}. Get the file once more, or export it again.",
                     {{"file", fileName}, {"reason", problem.what()}}});
    }
}

} // namespace nucleoscope
