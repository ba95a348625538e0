// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/network_graph.h"

#include "core/learning/ensemble.h"

#include <array>

namespace nucleoscope {
namespace {

using Kind = GraphStep::Kind;

/// Puts steps after each other; each function returns the value that it makes.
class GraphBuilder {
public:
    int convolution(int input, const std::string& name, int kernel, int stride = 1, int groups = 1)
    {
        return add({Kind::Convolution, {input}, name, kernel, stride, groups});
    }
    int norm(int input, const std::string& name) { return add({Kind::BatchNorm, {input}, name}); }
    int relu(int input) { return add({Kind::Relu, {input}, {}}); }
    int relu6(int input) { return add({Kind::Relu6, {input}, {}}); }
    int sum(int a, int b) { return add({Kind::Add, {a, b}, {}}); }
    int maxPool(int input, int kernel, int stride) { return add({Kind::MaxPool, {input}, {}, kernel, stride}); }
    int average(int input) { return add({Kind::GlobalAveragePool, {input}, {}}); }
    int linear(int input, const std::string& name) { return add({Kind::Linear, {input}, name}); }
    int softmax(int input) { return add({Kind::Softmax, {input}, {}}); }
    std::vector<GraphStep> take() { return std::move(steps_); }

private:
    int add(GraphStep step)
    {
        steps_.push_back(std::move(step));
        return static_cast<int>(steps_.size());
    }
    std::vector<GraphStep> steps_;
};

/// Each gives the last maps; `head` is what the architecture calls its head.
struct KnownArchitecture {
    const char* name;
    const char* head;
    int (*maps)(GraphBuilder&);
};

/// MobileNet's block: [pointwise → norm → ReLU6 →] depthwise → norm → ReLU6 → pointwise → norm [+ input].
int invertedResidual(GraphBuilder& graph, int input, const std::string& name, int inputs, int outputs, int stride)
{
    const int wide = inputs * 6;
    int x = graph.relu6(graph.norm(graph.convolution(input, name + ".conv_pw", 1), name + ".bn1"));
    x = graph.relu6(graph.norm(graph.convolution(x, name + ".conv_dw", 3, stride, wide), name + ".bn2"));
    x = graph.norm(graph.convolution(x, name + ".conv_pwl", 1), name + ".bn3");
    return stride == 1 && inputs == outputs ? graph.sum(x, input) : x;
}

int mobileNetV2(GraphBuilder& graph)
{
    int x = graph.relu6(graph.norm(graph.convolution(0, "conv_stem", 3, 2), "bn1"));
    x = graph.relu6(graph.norm(graph.convolution(x, "blocks.0.0.conv_dw", 3, 1, 32), "blocks.0.0.bn1"));
    x = graph.norm(graph.convolution(x, "blocks.0.0.conv_pw", 1), "blocks.0.0.bn2");
    struct Stage {
        int outputs, repeats, stride;
    };
    constexpr std::array<Stage, 6> stages{{{24, 2, 2}, {32, 3, 2}, {64, 4, 2}, {96, 3, 1}, {160, 3, 2}, {320, 1, 1}}};
    int inputs = 16;
    for (std::size_t s = 0; s < stages.size(); ++s)
        for (int r = 0; r < stages[s].repeats; ++r) {
            const std::string name = "blocks." + std::to_string(s + 1) + "." + std::to_string(r);
            x = invertedResidual(graph, x, name, inputs, stages[s].outputs, r == 0 ? stages[s].stride : 1);
            inputs = stages[s].outputs;
        }
    return graph.relu6(graph.norm(graph.convolution(x, "conv_head", 1), "bn2"));
}

int basicBlock(GraphBuilder& graph, int input, const std::string& name, int stride)
{
    int x = graph.relu(graph.norm(graph.convolution(input, name + ".conv1", 3, stride), name + ".bn1"));
    x = graph.norm(graph.convolution(x, name + ".conv2", 3), name + ".bn2");
    const int shortcut =
        stride == 1 ? input : graph.norm(graph.convolution(input, name + ".downsample.0", 1, stride), name + ".downsample.1");
    return graph.relu(graph.sum(x, shortcut));
}

int resNet18(GraphBuilder& graph)
{
    int x = graph.maxPool(graph.relu(graph.norm(graph.convolution(0, "conv1", 7, 2), "bn1")), 3, 2);
    for (int s = 1; s <= 4; ++s)
        for (int r = 0; r < 2; ++r)
            x = basicBlock(graph, x, "layer" + std::to_string(s) + "." + std::to_string(r), s > 1 && r == 0 ? 2 : 1);
    return x;
}

int convolutionNorm(GraphBuilder& graph, int input, const std::string& name, int stride, bool residual)
{
    const int x = graph.norm(graph.convolution(input, name + ".conv", 3, stride), name + ".bn");
    return graph.relu(residual ? graph.sum(x, input) : x);
}

int smallNetwork(GraphBuilder& graph)
{
    int x = convolutionNorm(graph, 0, "stem", 2, false);
    for (int s = 0; s < 3; ++s) {
        const std::string name = "stages." + std::to_string(s);
        x = convolutionNorm(graph, x, name + ".0", 2, false);
        x = convolutionNorm(graph, x, name + ".1", 1, true);
    }
    return x;
}

constexpr std::array<KnownArchitecture, 3> knownGraphs{{
    {"mobilenetv2_100", "classifier", mobileNetV2},
    {"resnet18", "fc", resNet18},
    {"small", "classifier", smallNetwork},
}};

/// One linear layer has the head's own name; several are numbered below it by their places, as in PyTorch's Sequential.
int headOf(GraphBuilder& graph, int features, const std::string& name, const std::vector<HeadLayer>& layers)
{
    int x = features;
    for (std::size_t i = 0; i < layers.size(); ++i)
        switch (layers[i].kind) {
        case HeadLayer::Kind::Linear: x = graph.linear(x, layers.size() == 1 ? name : name + "." + std::to_string(i)); break;
        case HeadLayer::Kind::Relu: x = graph.relu(x); break;
        case HeadLayer::Kind::Dropout: break; // while learning only
        }
    return x;
}

/// How many dimensions the tensor of that name has.
std::size_t dimensionsOf(Kind kind, const std::string& tensor)
{
    if (tensor != "weight" || kind == Kind::BatchNorm)
        return 1;
    return kind == Kind::Convolution ? 4 : 2;
}

bool shapeFits(const GraphStep& step, const std::string& tensor, const std::vector<std::int64_t>& shape)
{
    if (shape.size() != dimensionsOf(step.kind, tensor))
        return false;
    return step.kind != Kind::Convolution
           || (shape[2] == step.kernel && shape[3] == step.kernel
               && (step.groups == 1 || (shape[0] == step.groups && shape[1] == 1)));
}

tl::unexpected<Error> unfit(const std::string& file, const std::string& tensor)
{
    return fail(ErrorCode::Mismatch,
                {"exchange.weights",
                 "The weights in {file} are not those of the network that the run describes: {tensor} is missing or has another "
                 "shape.",
                 {{"file", file}, {"tensor", tensor}}});
}

} // namespace

std::string tensorPrefix(const NetworkGraph& graph, int member)
{
    return graph.members == 1 ? std::string() : memberPrefix(member);
}

ViewChange viewChange(int view)
{
    return {view >= 4, view % 2 == 1, view % 4 >= 2};
}

std::vector<std::string> tensorsOf(GraphStep::Kind kind)
{
    switch (kind) {
    case Kind::Convolution: return {"weight"};
    case Kind::BatchNorm: return {"weight", "bias", "running_mean", "running_var"};
    case Kind::Linear: return {"weight", "bias"};
    default: return {};
    }
}

std::vector<std::string> architectureNames()
{
    std::vector<std::string> names;
    for (const KnownArchitecture& architecture : knownGraphs)
        names.emplace_back(architecture.name);
    return names;
}

std::string knownArchitectures()
{
    std::string known;
    for (const std::string& name : architectureNames())
        known += (known.empty() ? "" : ", ") + name;
    return known;
}

Result<NetworkGraph> networkGraph(const Recipe& recipe, int classCount, int views, int members)
{
    for (const KnownArchitecture& architecture : knownGraphs) {
        if (recipe.network.architecture != architecture.name)
            continue;
        GraphBuilder graph;
        const int features = graph.average(architecture.maps(graph));
        graph.softmax(headOf(graph, features, architecture.head, recipe.network.head));
        return NetworkGraph{architecture.name, graph.take(), classCount, recipe.input.sizePixels, views, members};
    }
    return fail(ErrorCode::Unsupported, {"exchange.architecture",
                                         "What the network “{name}” computes is not known here. Known are: {known}.",
                                         {{"name", recipe.network.architecture}, {"known", knownArchitectures()}}});
}

Result<std::vector<GraphTensor>> graphTensors(const NetworkGraph& graph, const SafetensorsFile& weights,
                                              const std::string& fileName)
{
    std::vector<GraphTensor> tensors;
    for (int member = 0; member < graph.members; ++member)
        for (const GraphStep& step : graph.steps)
            for (const std::string& tensor : tensorsOf(step.kind)) {
                const std::string name = tensorPrefix(graph, member) + step.tensors + "." + tensor;
                const auto found = weights.tensors().find(name);
                if (found == weights.tensors().end() || !shapeFits(step, tensor, found->second.shape))
                    return unfit(fileName, name);
                auto values = found->second.toFloat();
                if (!values)
                    return fail(values.error());
                tensors.push_back({name, found->second.shape, std::move(*values)});
            }
    if (tensors.empty() || tensors.back().shape.front() != graph.classes) // the head's last bias
        return unfit(fileName, tensors.empty() ? "weight" : tensors.back().name);
    return tensors;
}

} // namespace nucleoscope
