// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/learning/engine.h"
#include "core/learning/torch/layers.h"

namespace nucleoscope::engine {

/// What a dropout multiplies values of this shape with: 0 with this probability, else what makes up for it. From our own
/// counter-based numbers, so that it depends on seed and step only: not on the device, the number of threads, or a pause in
/// between. On the processor.
at::Tensor dropoutMask(at::IntArrayRef shape, double probability, Random& random);

/// A backbone and its head. Parameter names and shapes are timm's or torchvision's.
class Network : public torch::nn::Module {
public:
    /// What the last convolution's block gives, n × featureCount() × h' × w'. `pixels`: normalised, n × 3 × h × w,
    /// channels-last.
    virtual at::Tensor maps(const at::Tensor& pixels) = 0;
    /// The maps' means: pooled features, n × featureCount().
    at::Tensor features(const at::Tensor& pixels) { return globalAveragePool(maps(pixels)); }
    /// What the head makes of features: n × classes. `masks`: see dropoutMasks(); null: no dropout (evaluation).
    at::Tensor logits(const at::Tensor& features, const std::vector<at::Tensor>* masks) const;
    /// From now on each class's logit is so much more: the last layer's bias. Empty: nothing.
    void addToLogits(const std::vector<double>& amounts);
    /// Of the head's dropouts, in their order, for so many images.
    std::vector<at::Tensor> dropoutMasks(std::int64_t images, Random& random) const;

    /// Which layer group a parameter belongs to, 0…layerGroups()-1 from the stem on; the last is the head.
    int layerGroupOf(const std::string& parameterName) const;
    int layerGroups() const { return static_cast<int>(groupPrefixes_.size()) + 1; }
    int featureCount() const { return featureCount_; }
    bool isOfHead(const std::string& tensorName) const;

    void setEvaluating() { eval(); }
    void setTraining(BatchNormMode batchNorm);

protected:
    struct HeadSpec {
        std::vector<HeadLayer> layers;
        double dropoutBefore = 0;
        int classCount = 2;
    };
    friend Result<std::shared_ptr<Network>> makeNetwork(const Recipe::Network&, int);
    /// The parameter names of each group begin with one of its prefixes; what none names is the head's.
    void describe(int featureCount, std::vector<std::vector<std::string>> groupPrefixes, std::string headName);

private:
    void buildHead(const HeadSpec& spec);

    struct HeadStep {
        HeadLayer::Kind kind;
        std::shared_ptr<Linear> linear;
        double probability;
    };
    std::vector<HeadStep> head_;
    std::vector<std::vector<std::string>> groupPrefixes_;
    std::string headName_;
    int featureCount_ = 0;
};

/// Weights uninitialised: draw or load them. Fails with InvalidInput where the architecture is unknown or the head does
/// not end in one output a class.
Result<std::shared_ptr<Network>> makeNetwork(const Recipe::Network& network, int classCount);

std::vector<ArchitectureInfo> knownArchitectures();

/// Parameters, then buffers, each in the network's order, under their full names.
using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;
NamedTensors namedTensors(const Network& network);
std::int64_t countParameters(const Network& network, bool trainedOnly);

std::shared_ptr<Network> makeMobileNetV2();
std::shared_ptr<Network> makeResNet18();
std::shared_ptr<Network> makeSmallNetwork();

} // namespace nucleoscope::engine
