// SPDX-License-Identifier: GPL-3.0-or-later
//
// The networks that are shipped. Names and shapes are those of timm (mobilenetv2_100) and torchvision (resnet18), so
// that their weights fit without a table.
#include "core/learning/torch/network.h"

namespace nucleoscope::engine {
namespace {

using Shape = Convolution::Shape;

at::Tensor rectified6(at::Tensor x)
{
    return at::relu6_(x);
}
at::Tensor rectified(at::Tensor x)
{
    return at::relu_(x);
}

// ---- MobileNetV2 (Sandler et al. 2018) ------------------------------------------------------------------------------

/// The first stage's block: depthwise 3×3, then a pointwise projection.
class DepthwiseSeparable final : public torch::nn::Module {
public:
    DepthwiseSeparable(int inputs, int outputs)
        : dw_(register_module("conv_dw", std::make_shared<Convolution>(Shape{inputs, inputs, 3, 1, inputs}))),
          bn1_(register_module("bn1", std::make_shared<BatchNorm>(inputs))),
          pw_(register_module("conv_pw", std::make_shared<Convolution>(Shape{inputs, outputs}))),
          bn2_(register_module("bn2", std::make_shared<BatchNorm>(outputs)))
    {}
    at::Tensor forward(const at::Tensor& x) { return bn2_->forward(pw_->forward(rectified6(bn1_->forward(dw_->forward(x))))); }

private:
    std::shared_ptr<Convolution> dw_;
    std::shared_ptr<BatchNorm> bn1_;
    std::shared_ptr<Convolution> pw_;
    std::shared_ptr<BatchNorm> bn2_;
};

/// Expands six-fold, filters each channel, projects; a residual where the shape stays.
class InvertedResidual final : public torch::nn::Module {
public:
    InvertedResidual(int inputs, int outputs, int stride) : residual_(stride == 1 && inputs == outputs)
    {
        const int wide = inputs * 6;
        pw_ = register_module("conv_pw", std::make_shared<Convolution>(Shape{inputs, wide}));
        bn1_ = register_module("bn1", std::make_shared<BatchNorm>(wide));
        dw_ = register_module("conv_dw", std::make_shared<Convolution>(Shape{wide, wide, 3, stride, wide}));
        bn2_ = register_module("bn2", std::make_shared<BatchNorm>(wide));
        pwl_ = register_module("conv_pwl", std::make_shared<Convolution>(Shape{wide, outputs}));
        bn3_ = register_module("bn3", std::make_shared<BatchNorm>(outputs));
    }
    at::Tensor forward(const at::Tensor& x)
    {
        at::Tensor y = rectified6(bn1_->forward(pw_->forward(x)));
        y = rectified6(bn2_->forward(dw_->forward(y)));
        y = bn3_->forward(pwl_->forward(y));
        return residual_ ? y.add_(x) : y;
    }

private:
    std::shared_ptr<Convolution> pw_, dw_, pwl_;
    std::shared_ptr<BatchNorm> bn1_, bn2_, bn3_;
    bool residual_;
};

class MobileNetV2 final : public Network {
public:
    MobileNetV2()
    {
        stem_ = register_module("conv_stem", std::make_shared<Convolution>(Shape{3, 32, 3, 2}));
        bn1_ = register_module("bn1", std::make_shared<BatchNorm>(32));
        auto blocks = register_module("blocks", std::make_shared<torch::nn::Module>());
        auto first = blocks->register_module("0", std::make_shared<torch::nn::Module>());
        separable_ = first->register_module("0", std::make_shared<DepthwiseSeparable>(32, 16));
        struct Stage {
            int outputs, repeats, stride;
        };
        constexpr Stage stages[] = {{24, 2, 2}, {32, 3, 2}, {64, 4, 2}, {96, 3, 1}, {160, 3, 2}, {320, 1, 1}};
        std::vector<std::vector<std::string>> groups{{"conv_stem.", "bn1."}, {"blocks.0."}};
        int inputs = 16;
        for (std::size_t s = 0; s < std::size(stages); ++s) {
            const std::string name = std::to_string(s + 1);
            auto stage = blocks->register_module(name, std::make_shared<torch::nn::Module>());
            for (int r = 0; r < stages[s].repeats; ++r) {
                const int stride = r == 0 ? stages[s].stride : 1;
                auto block = std::make_shared<InvertedResidual>(inputs, stages[s].outputs, stride);
                blocks_.push_back(stage->register_module(std::to_string(r), block));
                inputs = stages[s].outputs;
            }
            groups.push_back({"blocks." + name + "."});
        }
        headConvolution_ = register_module("conv_head", std::make_shared<Convolution>(Shape{320, 1280}));
        bn2_ = register_module("bn2", std::make_shared<BatchNorm>(1280));
        groups.push_back({"conv_head.", "bn2."});
        describe(1280, std::move(groups), "classifier");
    }

    at::Tensor maps(const at::Tensor& pixels) override
    {
        at::Tensor x = separable_->forward(rectified6(bn1_->forward(stem_->forward(pixels))));
        for (const auto& block : blocks_)
            x = block->forward(x);
        return rectified6(bn2_->forward(headConvolution_->forward(x)));
    }

private:
    std::shared_ptr<Convolution> stem_, headConvolution_;
    std::shared_ptr<BatchNorm> bn1_, bn2_;
    std::shared_ptr<DepthwiseSeparable> separable_;
    std::vector<std::shared_ptr<InvertedResidual>> blocks_;
};

// ---- ResNet-18 (He et al. 2016) -------------------------------------------------------------------------------------

class BasicBlock final : public torch::nn::Module {
public:
    BasicBlock(int inputs, int outputs, int stride)
    {
        conv1_ = register_module("conv1", std::make_shared<Convolution>(Shape{inputs, outputs, 3, stride}));
        bn1_ = register_module("bn1", std::make_shared<BatchNorm>(outputs));
        conv2_ = register_module("conv2", std::make_shared<Convolution>(Shape{outputs, outputs, 3}));
        bn2_ = register_module("bn2", std::make_shared<BatchNorm>(outputs));
        if (stride == 1 && inputs == outputs)
            return;
        auto downsample = register_module("downsample", std::make_shared<torch::nn::Module>());
        shortcut_ = downsample->register_module("0", std::make_shared<Convolution>(Shape{inputs, outputs, 1, stride}));
        shortcutNorm_ = downsample->register_module("1", std::make_shared<BatchNorm>(outputs));
    }
    at::Tensor forward(const at::Tensor& x)
    {
        at::Tensor y = rectified(bn1_->forward(conv1_->forward(x)));
        y = bn2_->forward(conv2_->forward(y));
        return rectified(y.add_(shortcut_ ? shortcutNorm_->forward(shortcut_->forward(x)) : x));
    }

private:
    std::shared_ptr<Convolution> conv1_, conv2_, shortcut_;
    std::shared_ptr<BatchNorm> bn1_, bn2_, shortcutNorm_;
};

class ResNet18 final : public Network {
public:
    ResNet18()
    {
        conv1_ = register_module("conv1", std::make_shared<Convolution>(Shape{3, 64, 7, 2}));
        bn1_ = register_module("bn1", std::make_shared<BatchNorm>(64));
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
        at::Tensor x = rectified(bn1_->forward(conv1_->forward(pixels)));
        x = at::max_pool2d(x, {3, 3}, {2, 2}, {1, 1});
        for (const auto& block : blocks_)
            x = block->forward(x);
        return x;
    }

private:
    std::shared_ptr<Convolution> conv1_;
    std::shared_ptr<BatchNorm> bn1_;
    std::vector<std::shared_ptr<BasicBlock>> blocks_;
};

// ---- Small: our own, quick to learn from random weights on a laptop -------------------------------------------------

class ConvolutionNorm final : public torch::nn::Module {
public:
    ConvolutionNorm(int inputs, int outputs, int stride) : residual_(stride == 1 && inputs == outputs)
    {
        conv_ = register_module("conv", std::make_shared<Convolution>(Shape{inputs, outputs, 3, stride}));
        bn_ = register_module("bn", std::make_shared<BatchNorm>(outputs));
    }
    at::Tensor forward(const at::Tensor& x)
    {
        at::Tensor y = bn_->forward(conv_->forward(x));
        return rectified(residual_ ? y.add_(x) : y);
    }

private:
    std::shared_ptr<Convolution> conv_;
    std::shared_ptr<BatchNorm> bn_;
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
