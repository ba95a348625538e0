// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_network.h"

#include "core/exchange/onnx_steps.h"

#include <algorithm>

namespace nucleoscope {
namespace {

using Kind = GraphStep::Kind;

const char* wordFor(Kind kind)
{
    switch (kind) {
    case Kind::Convolution: return "Conv";
    case Kind::BatchNorm: return "BatchNormalization";
    case Kind::Relu: return "Relu";
    case Kind::Relu6: return "Clip";
    case Kind::Add: return "Add";
    case Kind::MaxPool: return "MaxPool";
    case Kind::GlobalAveragePool: return "GlobalAveragePool";
    case Kind::Linear: return "Gemm";
    case Kind::Softmax: return "Softmax";
    }
    return "";
}

/// "Conv 3 × 3, stride 2"
template <typename Step>
std::string wordsFor(const Step& step)
{
    std::string words = wordFor(step.kind);
    if (step.kind == Kind::Convolution || step.kind == Kind::MaxPool) {
        words +=
            " " + std::to_string(step.kernel) + " × " + std::to_string(step.kernel) + ", stride " + std::to_string(step.stride);
        if (step.groups > 1)
            words += ", " + std::to_string(step.groups) + " groups";
    }
    return words;
}

/// Holds a file's steps against those of one of our networks, from the result backwards.
class GraphMatch {
public:
    GraphMatch(const NetworkGraph& wanted, const OnnxSteps& file) : wanted_(wanted), file_(file)
    {
        depths_.push_back(0);
        for (const GraphStep& step : wanted.steps) {
            int depth = 0;
            for (const int input : step.inputs)
                depth = std::max(depth, depths_[static_cast<std::size_t>(input)] + 1);
            depths_.push_back(depth);
        }
        found_.assign(wanted.steps.size() + 1, -1);
    }

    /// The network's last step is its softmax, which the file's steps end before.
    bool fits() { return match(static_cast<int>(wanted_.steps.size()) - 1, file_.result); }

    int matched() const { return matched_; }
    /// What it ought to be and what it is instead, and where: filled where it does not fit.
    const std::string& expected() const { return expected_; }
    const std::string& foundThere() const { return foundThere_; }
    const std::string& node() const { return node_; }
    std::vector<GraphTensor> takeTensors() { return std::move(tensors_); }

private:
    const OnnxStep& have(int value) const { return file_.steps[static_cast<std::size_t>(value - 1)]; }
    bool differ(int wanted, int value)
    {
        expected_ = wanted == 0 ? "the image" : wordsFor(wanted_.steps[static_cast<std::size_t>(wanted - 1)]);
        foundThere_ = value == 0 ? "the image" : wordsFor(have(value));
        node_ = value == 0 ? "" : have(value).node;
        return false;
    }

    bool match(int wanted, int value)
    {
        int& known = found_[static_cast<std::size_t>(wanted)];
        if (known >= 0 || wanted == 0 || value == 0)
            return (wanted == 0 ? value == 0 : known == value && value != 0) || differ(wanted, value);
        const GraphStep& step = wanted_.steps[static_cast<std::size_t>(wanted - 1)];
        const OnnxStep& there = have(value);
        if (step.kind == Kind::BatchNorm && there.kind == Kind::Convolution)
            return matchFolded(wanted, value);
        if (step.kind != there.kind || step.inputs.size() != there.inputs.size())
            return differ(wanted, value);
        if ((step.kind == Kind::Convolution || step.kind == Kind::MaxPool)
            && (step.kernel != there.kernel || step.stride != there.stride || step.groups != there.groups))
            return differ(wanted, value);
        known = value;
        ++matched_;
        keepTensors(step, there);
        return matchInputs(step, there);
    }

    /// The convolution does what the norm after it would: it comes back as one that only adds the bias.
    bool matchFolded(int wanted, int value)
    {
        const GraphStep& norm = wanted_.steps[static_cast<std::size_t>(wanted - 1)];
        const OnnxStep& there = have(value);
        found_[static_cast<std::size_t>(wanted)] = value;
        const auto maps = static_cast<std::size_t>(there.shape[0]);
        const std::vector<std::int64_t> shape{there.shape[0]};
        keep(norm, "weight", shape, std::vector(maps, 1.0F));
        keep(norm, "bias", shape, there.bias.empty() ? std::vector(maps, 0.0F) : there.bias);
        keep(norm, "running_mean", shape, std::vector(maps, 0.0F));
        keep(norm, "running_var", shape, std::vector(maps, 1.0F - onnxNormEpsilon));
        return match(norm.inputs.front(), value);
    }

    bool matchInputs(const GraphStep& step, const OnnxStep& there)
    {
        std::vector<int> wanted = step.inputs, values = there.inputs;
        if (wanted.size() == 2) { // either order: the long way round a block is deeper than the short one
            const auto depth = [&](int value) { return value == 0 ? 0 : have(value).depth; };
            if (depths_[static_cast<std::size_t>(wanted[0])] < depths_[static_cast<std::size_t>(wanted[1])])
                std::swap(wanted[0], wanted[1]);
            if (depth(values[0]) < depth(values[1]))
                std::swap(values[0], values[1]);
        }
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (!match(wanted[i], values[i]))
                return false;
        return true;
    }

    void keep(const GraphStep& step, const char* name, const std::vector<std::int64_t>& shape, std::vector<float> values)
    {
        tensors_.push_back({step.tensors + "." + name, shape, std::move(values)});
    }

    void keepTensors(const GraphStep& step, const OnnxStep& there)
    {
        if (step.kind == Kind::Convolution)
            keep(step, "weight", there.shape, there.weight);
        if (step.kind == Kind::Linear) {
            keep(step, "weight", there.shape, there.weight);
            keep(step, "bias", {there.shape[0]},
                 there.bias.empty() ? std::vector(static_cast<std::size_t>(there.shape[0]), 0.0F) : there.bias);
        }
        if (step.kind != Kind::BatchNorm)
            return;
        keep(step, "weight", there.shape, there.weight);
        keep(step, "bias", there.shape, there.bias);
        keep(step, "running_mean", there.shape, meanBefore(there));
        keep(step, "running_var", there.shape, there.variance);
    }

    /// Our convolutions have no bias: one that has is the same as another mean after it.
    std::vector<float> meanBefore(const OnnxStep& norm) const
    {
        std::vector<float> mean = norm.mean;
        const int input = norm.inputs.front();
        if (input == 0 || have(input).kind != Kind::Convolution || have(input).bias.size() != mean.size())
            return mean;
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] -= have(input).bias[i];
        return mean;
    }

    const NetworkGraph& wanted_;
    const OnnxSteps& file_;
    std::vector<int> depths_; ///< by wanted value
    std::vector<int> found_;  ///< by wanted value, the file's; -1: not met yet
    std::vector<GraphTensor> tensors_;
    int matched_ = 0;
    std::string expected_, foundThere_, node_;
};

/// The layers after the pooled features, first to last. Nothing where the graph does not end in such.
std::optional<std::vector<HeadLayer>> headOf(const OnnxSteps& file)
{
    std::vector<HeadLayer> head;
    int value = file.result;
    while (value > 0) {
        const OnnxStep& step = file.steps[static_cast<std::size_t>(value - 1)];
        if (step.kind == Kind::GlobalAveragePool)
            break;
        if (step.kind == Kind::Linear)
            head.push_back({HeadLayer::Kind::Linear, static_cast<int>(step.shape[0]), 0});
        else if (step.kind == Kind::Relu)
            head.push_back({HeadLayer::Kind::Relu, 0, 0});
        else
            return std::nullopt;
        value = step.inputs.front();
    }
    if (value == 0 || head.empty() || head.front().kind != HeadLayer::Kind::Linear)
        return std::nullopt;
    head.front().outputs = 0; // as many as there are classes
    std::reverse(head.begin(), head.end());
    return head;
}

tl::unexpected<Error> noHead(const std::string& fileName)
{
    return fail(ErrorCode::Unsupported,
                {"onnx.head",
                 "{file} does not end in a mean over maps and linear layers after it, as all networks that are known here do.",
                 {{"file", fileName}}});
}

} // namespace

Result<OnnxNetwork> networkOf(const OnnxGraph& graph, const std::string& fileName)
{
    const auto steps = stepsOf(graph, fileName);
    if (!steps)
        return fail(steps.error());
    const auto head = headOf(*steps);
    if (!head)
        return noHead(fileName);
    OnnxNetwork network;
    network.head = *head;
    network.classes = static_cast<int>(steps->steps[static_cast<std::size_t>(steps->result - 1)].shape[0]);
    network.sizePixels = steps->sizePixels;
    network.views = steps->views;
    int nearest = -1;
    Message difference;
    for (const std::string& name : architectureNames()) {
        Recipe recipe;
        recipe.network.architecture = name;
        recipe.network.head = *head;
        const auto wanted = networkGraph(recipe, network.classes, 1);
        if (!wanted)
            return fail(wanted.error());
        GraphMatch match(*wanted, *steps);
        if (match.fits()) {
            network.architecture = name;
            network.tensors = match.takeTensors();
            return network;
        }
        if (match.matched() <= nearest)
            continue;
        nearest = match.matched();
        difference = {"onnx.other_network",
                      "{file} is none of the networks that are known here ({known}). {name} is nearest: it has {expected} where "
                      "the file has {operator} (node {node}).",
                      {{"file", fileName},
                       {"known", knownArchitectures()},
                       {"name", name},
                       {"expected", match.expected()},
                       {"operator", match.foundThere()},
                       {"node", match.node()}}};
    }
    return fail(ErrorCode::Unsupported, difference);
}

} // namespace nucleoscope
