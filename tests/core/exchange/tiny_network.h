// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/network_graph.h"

#include <cstring>

namespace nucleoscope {

/// A network of a handful of numbers: a 1 × 1 convolution to two maps, their norm, ReLU6, means, a linear layer, softmax.
class TinyNetwork {
public:
    using Kind = GraphStep::Kind;

    TinyNetwork()
    {
        graph.architecture = "tiny";
        graph.sizePixels = 4;
        graph.steps = {{Kind::Convolution, {0}, "conv"},   {Kind::BatchNorm, {1}, "bn"}, {Kind::Relu6, {2}, {}},
                       {Kind::GlobalAveragePool, {3}, {}}, {Kind::Linear, {4}, "fc"},    {Kind::Softmax, {5}, {}}};
        shapes = {{"conv.weight", {2, 3, 1, 1}}, {"bn.weight", {2}},    {"bn.bias", {2}}, {"bn.running_mean", {2}},
                  {"bn.running_var", {2}},       {"fc.weight", {2, 2}}, {"fc.bias", {2}}};
    }

    /// Every tensor holds 1, 2, 3 …
    SafetensorsFile weights() const
    {
        constexpr int most = 32; // elements of a tensor
        const auto bytes = std::make_shared<Bytes>(most * sizeof(float));
        for (int i = 0; i < most; ++i) {
            const auto value = static_cast<float>(i + 1);
            std::memcpy(bytes->data() + static_cast<std::size_t>(i) * sizeof value, &value, sizeof value);
        }
        std::map<std::string, TensorView> views;
        for (const auto& [name, shape] : shapes) {
            TensorView view{TensorType::F32, shape, {}};
            std::size_t elements = 1;
            for (const std::int64_t size : shape)
                elements *= static_cast<std::size_t>(size);
            view.data = std::span(*bytes).first(elements * sizeof(float));
            for (int member = 0; member < graph.members; ++member)
                views[tensorPrefix(graph, member) + name] = view;
        }
        return SafetensorsFile::holding(bytes, views, {});
    }

    NetworkGraph graph;
    std::map<std::string, std::vector<std::int64_t>> shapes;
};

} // namespace nucleoscope
