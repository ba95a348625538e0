// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/torch_headers.h"

namespace nucleoscope::engine {

/// Convolution without bias, padded so that stride 1 keeps the size. Weight outputs × inputs/groups × k × k,
/// channels-last in memory. Uninitialised: weights are drawn or loaded afterwards.
class Convolution final : public torch::nn::Module {
public:
    struct Shape {
        int inputs = 0;
        int outputs = 0;
        int kernel = 1;
        int stride = 1;
        int groups = 1;
    };
    explicit Convolution(const Shape& shape);
    at::Tensor forward(const at::Tensor& input) const;
    /// The same with other weights of its shape, and a bias.
    at::Tensor applied(const at::Tensor& input, const at::Tensor& otherWeight, const at::Tensor& bias) const;
    std::int64_t stride() const { return stride_[0]; }
    const std::array<std::int64_t, 2>& strides() const { return stride_; }
    const std::array<std::int64_t, 2>& padding() const { return padding_; }
    std::int64_t groups() const { return groups_; }

    at::Tensor weight;

private:
    std::array<std::int64_t, 2> stride_;
    std::array<std::int64_t, 2> padding_;
    std::int64_t groups_;
};

/// What follows a batch normalisation: nothing, max(0, x), or min(6, max(0, x)).
enum class Rectifier { None, Relu, Relu6 };

/// Batch normalisation over N, H, W. Epsilon 1e-5, momentum 0.1, as in timm and torchvision. Statistics stay fp32 under
/// autocast. A batch with a single value a channel has no variance: it is normalised with the running statistics.
class BatchNorm final : public torch::nn::Module {
public:
    static constexpr double epsilon = 1e-5;
    static constexpr double momentum = 0.1;

    explicit BatchNorm(int channels);
    /// rectifier(normalised input + residual); no residual where that is undefined.
    at::Tensor forward(const at::Tensor& input, Rectifier rectifier = Rectifier::None, const at::Tensor& residual = {});
    /// Whether this input's own statistics are used, and the running ones follow.
    bool normalisesByBatch(const at::Tensor& input) const { return is_training() && input.numel() > input.size(1); }

    at::Tensor weight, bias, runningMean, runningVariance, batchesTracked;
};

/// Fully connected, with bias.
class Linear final : public torch::nn::Module {
public:
    Linear(int inputs, int outputs);
    at::Tensor forward(const at::Tensor& input) const;

    at::Tensor weight, bias;
};

/// The largest of each 3×3 neighbourhood, stride 2, padding 1.
at::Tensor maxPool(const at::Tensor& maps);
/// Mean over H and W: n × c.
at::Tensor globalAveragePool(const at::Tensor& maps);

/// Draws all weights below `module`: convolutions normal with variance 2 / fan-out (He et al. 2015), linear layers uniform
/// in ±1/√fan-in, batch norm as the identity. The same seed gives the same weights.
void initialise(torch::nn::Module& module, std::uint64_t seed);

} // namespace nucleoscope::engine
