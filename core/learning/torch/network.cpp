// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/network.h"

namespace nucleoscope::engine {
namespace {

struct Architecture {
    const char* name;
    const char* title;
    std::shared_ptr<Network> (*make)();
};

constexpr Architecture architectures[] = {
    {"mobilenetv2_100", "MobileNetV2 1.0", makeMobileNetV2},
    {"resnet18", "ResNet-18", makeResNet18},
    {"small", "Small network", makeSmallNetwork},
};

bool startsWithAny(const std::string& name, const std::vector<std::string>& prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const std::string& p) { return name.starts_with(p); });
}

Result<void> checkHead(const std::vector<HeadLayer>& layers, int classCount)
{
    const auto last =
        std::find_if(layers.rbegin(), layers.rend(), [](const HeadLayer& l) { return l.kind == HeadLayer::Kind::Linear; });
    if (last == layers.rend() || (last->outputs != 0 && last->outputs != classCount))
        return fail(ErrorCode::InvalidInput,
                    {"engine.head",
                     "The head of the network must end in a linear layer with one output for each of the "
                     "{classes} classes; set its outputs to 0 in the recipe to have that filled in.",
                     {{"classes", std::to_string(classCount)}}});
    for (const HeadLayer& layer : layers) {
        const bool bad =
            (layer.kind == HeadLayer::Kind::Linear && (layer.outputs < 0 || (layer.outputs == 0 && &layer != &*last)))
            || (layer.kind == HeadLayer::Kind::Dropout && !(layer.probability >= 0 && layer.probability < 1));
        if (bad)
            return fail(ErrorCode::InvalidInput, {"engine.head.layer",
                                                  "A layer of the recipe's head cannot be built: hidden linear layers need "
                                                  "one output or more, dropout a probability of at least 0 and below 1.",
                                                  {}});
    }
    return {};
}

} // namespace

at::Tensor dropoutMask(at::IntArrayRef shape, double probability, Random& random)
{
    at::Tensor mask = at::empty(shape, at::kFloat);
    const float kept = static_cast<float>(1.0 / (1.0 - probability));
    const auto limit = static_cast<std::uint32_t>(probability * 4294967296.0);
    float* out = mask.mutable_data_ptr<float>();
    for (std::int64_t i = 0; i < mask.numel(); ++i)
        out[i] = random.bits32() < limit ? 0.0f : kept;
    return mask;
}

void Network::describe(int featureCount, std::vector<std::vector<std::string>> groupPrefixes, std::string headName)
{
    featureCount_ = featureCount;
    groupPrefixes_ = std::move(groupPrefixes);
    headName_ = std::move(headName);
}

void Network::buildHead(const HeadSpec& spec)
{
    if (spec.dropoutBefore > 0)
        head_.push_back({HeadLayer::Kind::Dropout, nullptr, spec.dropoutBefore});
    const bool single = spec.layers.size() == 1;
    auto sequence = single ? nullptr : register_module(headName_, std::make_shared<torch::nn::Module>());
    int inputs = featureCount_;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const HeadLayer& layer = spec.layers[i];
        HeadStep step{layer.kind, nullptr, layer.probability};
        if (layer.kind == HeadLayer::Kind::Linear) {
            const int outputs = layer.outputs > 0 ? layer.outputs : spec.classCount;
            step.linear = std::make_shared<Linear>(inputs, outputs);
            if (single)
                register_module(headName_, step.linear);
            else
                sequence->register_module(std::to_string(i), step.linear);
            inputs = outputs;
        }
        head_.push_back(std::move(step));
    }
}

void Network::addToLogits(const std::vector<double>& amounts)
{
    if (amounts.empty())
        return;
    const at::NoGradGuard noGrad;
    const auto last = std::find_if(head_.rbegin(), head_.rend(), [](const HeadStep& step) { return step.linear != nullptr; });
    last->linear->bias.add_(at::tensor(amounts, at::kDouble).to(at::kFloat));
}

std::vector<at::Tensor> Network::dropoutMasks(std::int64_t images, Random& random) const
{
    std::vector<at::Tensor> masks;
    std::int64_t width = featureCount_;
    for (const HeadStep& step : head_) {
        if (step.kind == HeadLayer::Kind::Linear)
            width = step.linear->weight.size(0);
        else if (step.kind == HeadLayer::Kind::Dropout && step.probability > 0)
            masks.push_back(dropoutMask({images, width}, step.probability, random));
    }
    return masks;
}

at::Tensor Network::logits(const at::Tensor& features, const std::vector<at::Tensor>* masks) const
{
    at::Tensor x = features;
    std::size_t dropouts = 0;
    for (const HeadStep& step : head_) {
        switch (step.kind) {
        case HeadLayer::Kind::Linear: x = step.linear->forward(x); break;
        case HeadLayer::Kind::Relu: x = at::relu(x); break;
        case HeadLayer::Kind::Dropout:
            if (masks && step.probability > 0)
                x = x * masks->at(dropouts++).to(x.device(), x.scalar_type());
            break;
        }
    }
    return x;
}

bool Network::isOfHead(const std::string& tensorName) const
{
    return tensorName.starts_with(headName_ + ".");
}

int Network::layerGroupOf(const std::string& parameterName) const
{
    for (std::size_t i = 0; i < groupPrefixes_.size(); ++i)
        if (startsWithAny(parameterName, groupPrefixes_[i]))
            return static_cast<int>(i);
    return layerGroups() - 1;
}

void Network::setTraining(BatchNormMode batchNorm)
{
    train();
    if (batchNorm == BatchNormMode::Train)
        return;
    for (const auto& child : modules())
        if (child->as<BatchNorm>())
            child->eval();
}

Result<std::shared_ptr<Network>> makeNetwork(const Recipe::Network& network, int classCount)
{
    if (auto checked = checkHead(network.head, classCount); !checked)
        return fail(checked.error());
    std::string known;
    for (const Architecture& architecture : architectures) {
        if (network.architecture == architecture.name) {
            auto made = architecture.make();
            made->buildHead({network.head, network.headDropout, classCount});
            return made;
        }
        known += (known.empty() ? "" : ", ") + std::string(architecture.name);
    }
    return fail(ErrorCode::InvalidInput, {"engine.architecture",
                                          "There is no network architecture “{name}”. Known are: {known}.",
                                          {{"name", network.architecture}, {"known", known}}});
}

std::vector<ArchitectureInfo> knownArchitectures()
{
    std::vector<ArchitectureInfo> infos;
    for (const Architecture& architecture : architectures) {
        Recipe::Network description;
        description.architecture = architecture.name;
        const auto network = makeNetwork(description, 2);
        infos.push_back({architecture.name, architecture.title, countParameters(**network, false), (*network)->featureCount()});
    }
    return infos;
}

NamedTensors namedTensors(const Network& network)
{
    NamedTensors tensors;
    for (const auto& item : network.named_parameters())
        tensors.emplace_back(item.key(), item.value());
    for (const auto& item : network.named_buffers())
        tensors.emplace_back(item.key(), item.value());
    return tensors;
}

std::int64_t countParameters(const Network& network, bool trainedOnly)
{
    std::int64_t count = 0;
    for (const at::Tensor& parameter : network.parameters())
        if (!trainedOnly || parameter.requires_grad())
            count += parameter.numel();
    return count;
}

} // namespace nucleoscope::engine
