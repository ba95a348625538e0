// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/onnx_data.h"
#include "core/learning/safetensors.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nucleoscope {

/// A TensorProto with its numbers, wherever they lay.
struct OnnxTensor {
    std::vector<std::int64_t> shape;
    TensorType type = TensorType::F32;
    Bytes data; ///< little-endian, row-major, as many as the shape says
    Result<std::vector<float>> toFloat() const;
    std::vector<std::int64_t> toIntegers() const; ///< empty where it is of no type of whole numbers
};

struct OnnxAttribute {
    float number = 0;
    std::int64_t integer = 0;
    std::vector<std::int64_t> integers;
    std::string text;
    std::optional<OnnxTensor> tensor;
};

struct OnnxNode {
    std::string operation; ///< "Conv"; of another domain than ONNX's own, that and a dot before it
    std::string name;
    std::vector<std::string> inputs, outputs;
    std::map<std::string, OnnxAttribute> attributes;
};

struct OnnxValue {
    std::string name;
    std::vector<std::int64_t> shape; ///< -1: free
};

/// What a ModelProto says (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto), nothing of it understood.
struct OnnxGraph {
    std::int64_t operatorSet = 0;              ///< of the domain ai.onnx
    std::vector<OnnxNode> nodes;               ///< each after those that make its inputs
    std::map<std::string, OnnxTensor> tensors; ///< initialisers, and what nodes called Constant hold
    std::vector<OnnxValue> inputs;             ///< without the initialisers that older files list among them
    std::vector<OnnxValue> outputs;
    std::map<std::string, std::string> metadata;
};

/// Fails with Unreadable where it is no ONNX file, or one that is damaged: lengths and shapes that lie, nodes that use what is
/// not there or was not made yet, doubled names; with Unsupported where its numbers lie in files that are not asked of `beside`,
/// and with its error where that has none.
Result<OnnxGraph> readOnnxGraph(std::span<const std::byte> content, const std::string& fileName, const FilesBeside& beside = {});

} // namespace nucleoscope
