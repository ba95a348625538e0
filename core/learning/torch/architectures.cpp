// SPDX-License-Identifier: GPL-3.0-or-later
//
// The networks that are shipped. Names and shapes are those of timm (mobilenetv2_100) and torchvision (resnet18), so
// that their weights fit without a table.
#include "core/learning/torch/device.h"
#include "core/learning/torch/mobile_block.h"
#include "core/learning/torch/network.h"

namespace nucleoscope::engine {
namespace {

/// A convolution and its normalisation under their names in `parent`.
NormedConvolution unit(torch::nn::Module& parent, const char* convolution, const char* norm, const Convolution::Shape& shape)
{
    auto first = parent.register_module(convolution, std::make_shared<Convolution>(shape));
    return {std::move(first), parent.register_module(norm, std::make_shared<BatchNorm>(shape.outputs))};
}

/// In prediction with mixed precision, the first layers in fp32: of ImageNet's MobileNetV2 a normalisation there multiplies by 54,
/// and what bf16 rounds away in pixels and these maps moved probabilities by up to 0.1; all later layers together by 0.01.
/// A training, whose noise is larger, has them in bf16 like the others.
template <typename Layers>
at::Tensor exactlyInPrediction(const at::Tensor& pixels, const Layers& layers)
{
    const at::DeviceType device = pixels.device().type();
    if (at::GradMode::is_enabled() || !at::autocast::is_autocast_enabled(device))
        return layers(pixels);
    const FullPrecision full(pixels.device());
    return layers(pixels).to(at::autocast::get_autocast_dtype(device));
}

/// In prediction on a processor, two images at a time: where maps are large, those of more do not fit a core's caches.
template <typename Layers>
at::Tensor inGroupsInPrediction(const at::Tensor& pixels, const Layers& layers)
{
    constexpr std::int64_t mostPixels = 2 * 224 * 224;
    const std::int64_t group = std::max<std::int64_t>(1, mostPixels / (pixels.size(2) * pixels.size(3)));
    if (at::GradMode::is_enabled() || !pixels.is_cpu() || pixels.size(0) <= group)
        return layers(pixels);
    std::vector<at::Tensor> made;
    for (const at::Tensor& few : pixels.split(group))
        made.push_back(layers(few));
    return at::cat(made);
}

// ---- MobileNetV2 (Sandler et al. 2018) ------------------------------------------------------------------------------

/// The first stage's block: depthwise 3×3, then a pointwise projection.
class DepthwiseSeparable final : public torch::nn::Module {
public:
    DepthwiseSeparable(int inputs, int outputs)
    {
        depthwise_ = unit(*this, "conv_dw", "bn1", {inputs, inputs, 3, 1, inputs});
        project_ = unit(*this, "conv_pw", "bn2", {inputs, outputs});
        project_.expect({{depthwise_.sharedNorm()}, Rectifier::Relu6});
    }
    ExpectedInput output() const { return {{project_.sharedNorm()}, Rectifier::None}; }
    at::Tensor forward(const at::Tensor& x) { return mobileBlock({nullptr, &depthwise_, &project_, false}, x); }

private:
    NormedConvolution depthwise_, project_;
};

/// Expands six-fold, filters each channel, projects; a residual where the shape stays.
class InvertedResidual final : public torch::nn::Module {
public:
    /// `expected`: of what it will be given.
    InvertedResidual(int inputs, int outputs, int stride, ExpectedInput expected)
        : residual_(stride == 1 && inputs == outputs), output_(residual_ ? expected : ExpectedInput{})
    {
        const int wide = inputs * 6;
        expand_ = unit(*this, "conv_pw", "bn1", {inputs, wide});
        depthwise_ = unit(*this, "conv_dw", "bn2", {wide, wide, 3, stride, wide});
        project_ = unit(*this, "conv_pwl", "bn3", {wide, outputs});
        expand_.expect(std::move(expected));
        project_.expect({{depthwise_.sharedNorm()}, Rectifier::Relu6});
        output_.norms.push_back(project_.sharedNorm());
    }
    const ExpectedInput& output() const { return output_; }
    at::Tensor forward(const at::Tensor& x) { return mobileBlock({&expand_, &depthwise_, &project_, residual_}, x); }

private:
    NormedConvolution expand_, depthwise_, project_;
    bool residual_;
    ExpectedInput output_; ///< of those that read what it gives
};

class MobileNetV2 final : public Network {
public:
    MobileNetV2()
    {
        stem_ = unit(*this, "conv_stem", "bn1", {3, 32, 3, 2});
        auto blocks = register_module("blocks", std::make_shared<torch::nn::Module>());
        auto first = blocks->register_module("0", std::make_shared<torch::nn::Module>());
        separable_ = first->register_module("0", std::make_shared<DepthwiseSeparable>(32, 16));
        struct Stage {
            int outputs, repeats, stride;
        };
        constexpr Stage stages[] = {{24, 2, 2}, {32, 3, 2}, {64, 4, 2}, {96, 3, 1}, {160, 3, 2}, {320, 1, 1}};
        std::vector<std::vector<std::string>> groups{{"conv_stem.", "bn1."}, {"blocks.0."}};
        int inputs = 16;
        ExpectedInput expected = separable_->output();
        for (std::size_t s = 0; s < std::size(stages); ++s) {
            const std::string name = std::to_string(s + 1);
            auto stage = blocks->register_module(name, std::make_shared<torch::nn::Module>());
            for (int r = 0; r < stages[s].repeats; ++r) {
                const int stride = r == 0 ? stages[s].stride : 1;
                auto block = std::make_shared<InvertedResidual>(inputs, stages[s].outputs, stride, expected);
                expected = block->output();
                blocks_.push_back(stage->register_module(std::to_string(r), block));
                inputs = stages[s].outputs;
            }
            groups.push_back({"blocks." + name + "."});
        }
        last_ = unit(*this, "conv_head", "bn2", {320, 1280});
        last_.expect(expected);
        groups.push_back({"conv_head.", "bn2."});
        describe(1280, std::move(groups), "classifier");
    }

    at::Tensor maps(const at::Tensor& pixels) override
    {
        at::Tensor x = inGroupsInPrediction(pixels, [this](const at::Tensor& few) { return earlyMaps(few); });
        for (std::size_t b = earlyBlocks; b < blocks_.size(); ++b)
            x = blocks_[b]->forward(x);
        return last_.forward(x, Rectifier::Relu6);
    }

private:
    /// Down to maps of an eighth of the side.
    at::Tensor earlyMaps(const at::Tensor& pixels)
    {
        at::Tensor x = exactlyInPrediction(pixels, [this](const at::Tensor& p) {
            return separable_->forward(stem_.forward(p, Rectifier::Relu6));
        });
        for (std::size_t b = 0; b < earlyBlocks; ++b)
            x = blocks_[b]->forward(x);
        return x;
    }

    static constexpr std::size_t earlyBlocks = 5;
    NormedConvolution stem_, last_;
    std::shared_ptr<DepthwiseSeparable> separable_;
    std::vector<std::shared_ptr<InvertedResidual>> blocks_;
};

// ---- ResNet-18 (He et al. 2016) -------------------------------------------------------------------------------------

class BasicBlock final : public torch::nn::Module {
public:
    BasicBlock(int inputs, int outputs, int stride) : shortens_(stride != 1 || inputs != outputs)
    {
        first_ = unit(*this, "conv1", "bn1", {inputs, outputs, 3, stride});
        second_ = unit(*this, "conv2", "bn2", {outputs, outputs, 3});
        if (!shortens_)
            return;
        auto downsample = register_module("downsample", std::make_shared<torch::nn::Module>());
        shortcut_ = unit(*downsample, "0", "1", {inputs, outputs, 1, stride});
    }
    at::Tensor forward(const at::Tensor& x)
    {
        const at::Tensor y = first_.forward(x, Rectifier::Relu);
        return second_.forward(y, Rectifier::Relu, shortens_ ? shortcut_.forward(x, Rectifier::None) : x);
    }

private:
    NormedConvolution first_, second_, shortcut_;
    bool shortens_;
};

class ResNet18 final : public Network {
public:
    ResNet18()
    {
        stem_ = unit(*this, "conv1", "bn1", {3, 64, 7, 2});
        std::vector<std::vector<std::string>> groups{{"conv1.", "bn1."}};
        int inputs = 64;
        for (int s = 1; s <= 4; ++s) {
            const std::string name = "layer" + std::to_string(s);
            const int outputs = 32 << s;
            auto layer = register_module(name, std::make_shared<torch::nn::Module>());
            for (int r = 0; r < 2; ++r) {
                auto block = std::make_shared<BasicBlock>(inputs, outputs, s > 1 && r == 0 ? 2 : 1);
                blocks_.push_back(layer->register_module(std::to_string(r), block));
                inputs = outputs;
            }
            groups.push_back({name + "."});
        }
        describe(512, std::move(groups), "fc");
    }

    at::Tensor maps(const at::Tensor& pixels) override
    {
        at::Tensor x =
            inGroupsInPrediction(pixels, [this](const at::Tensor& few) { return maxPool(stem_.forward(few, Rectifier::Relu)); });
        for (const auto& block : blocks_)
            x = block->forward(x);
        return x;
    }

private:
    NormedConvolution stem_;
    std::vector<std::shared_ptr<BasicBlock>> blocks_;
};

// ---- Small: our own, quick to learn from random weights on a laptop -------------------------------------------------

class ConvolutionNorm final : public torch::nn::Module {
public:
    ConvolutionNorm(int inputs, int outputs, int stride) : residual_(stride == 1 && inputs == outputs)
    {
        unit_ = unit(*this, "conv", "bn", {inputs, outputs, 3, stride});
    }
    at::Tensor forward(const at::Tensor& x) { return unit_.forward(x, Rectifier::Relu, residual_ ? x : at::Tensor()); }

private:
    NormedConvolution unit_;
    bool residual_;
};

/// Seven dense 3×3 layers, 16 to 128 channels, an eighth of the arithmetic of MobileNetV2 at 128 pixels: dense layers
/// keep the processor's multipliers busy where depthwise ones wait for memory.
class SmallNetwork final : public Network {
public:
    SmallNetwork()
    {
        stem_ = register_module("stem", std::make_shared<ConvolutionNorm>(3, 16, 2));
        auto stages = register_module("stages", std::make_shared<torch::nn::Module>());
        std::vector<std::vector<std::string>> groups{{"stem."}};
        for (int s = 0; s < 3; ++s) {
            const int outputs = 32 << s;
            auto stage = stages->register_module(std::to_string(s), std::make_shared<torch::nn::Module>());
            blocks_.push_back(stage->register_module("0", std::make_shared<ConvolutionNorm>(outputs / 2, outputs, 2)));
            blocks_.push_back(stage->register_module("1", std::make_shared<ConvolutionNorm>(outputs, outputs, 1)));
            groups.push_back({"stages." + std::to_string(s) + "."});
        }
        describe(128, std::move(groups), "classifier");
    }

    at::Tensor maps(const at::Tensor& pixels) override
    {
        at::Tensor x = stem_->forward(pixels);
        for (const auto& block : blocks_)
            x = block->forward(x);
        return x;
    }

private:
    std::shared_ptr<ConvolutionNorm> stem_;
    std::vector<std::shared_ptr<ConvolutionNorm>> blocks_;
};

} // namespace

std::shared_ptr<Network> makeMobileNetV2()
{
    return std::make_shared<MobileNetV2>();
}
std::shared_ptr<Network> makeResNet18()
{
    return std::make_shared<ResNet18>();
}
std::shared_ptr<Network> makeSmallNetwork()
{
    return std::make_shared<SmallNetwork>();
}

} // namespace nucleoscope::engine
