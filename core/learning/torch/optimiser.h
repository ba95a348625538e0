// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/kernels/kernels.h"
#include "core/learning/torch/network.h"

namespace nucleoscope::engine {

/// SGD with momentum, Adam, AdamW and Adamax, with PyTorch's formulas and defaults (torch.optim of 2.13): one place for
/// all four, because LibTorch's C++ lacks Adamax, and because state goes by parameter name into our files.
///
///   SGD     g += λθ;  m = μm + g;  θ -= ηm
///   Adam    g += λθ;  m, v moving averages of g, g²;  θ -= η m̂ / (√v̂ + ε)
///   AdamW   θ -= ηλθ (not biases and batch norm), then Adam without λ
///   Adamax  g += λθ;  m as Adam;  u = max(β₂u, |g| + ε);  θ -= η/(1-β₁ᵗ) m/u
class Optimiser {
public:
    /// Takes the parameters that want gradients.
    Optimiser(const Recipe::Optimiser& settings, const Network& network);

    /// Uses the gradients up: they are gone afterwards. `learningRates`: one a layer group.
    void step(const std::vector<double>& learningRates);

    std::int64_t steps() const { return steps_; }
    void setSteps(std::int64_t steps) { steps_ = steps; }
    /// "optimizer.exp_avg.<parameter>" and kin; sharing memory, so that a state is loaded by copying into them.
    NamedTensors state() const;
    const std::vector<at::Tensor>& parameters() const { return parameters_; }

private:
    /// Parameters that share a learning rate and a decay: they are stepped together.
    struct Batch {
        int layerGroup = 0;
        bool decayed = true;
        std::vector<std::size_t> members;
    };
    using Tensors = std::vector<at::Tensor>;
    struct Slice {
        Tensors parameters, gradients, first, second;
    };
    Slice sliceOf(const Batch& batch) const;
    void clipGradients();
    bool fitsKernels() const;
    void stepPlainly(const std::vector<double>& learningRates);
    void stepFused(const kernels::Kernels& kernels, const std::vector<double>& learningRates);
    kernels::OptimiserStep fusedStep(double rate, bool decayed) const;
    void stepSgd(Slice& slice, double rate);
    void stepAdam(Slice& slice, double rate, double decay);
    void stepAdamOnCuda(Slice& slice, double rate, double decay);
    void stepAdamax(Slice& slice, double rate);

    Recipe::Optimiser settings_;
    std::vector<std::string> names_;
    Tensors parameters_, first_, second_; ///< moments; empty where the kind has none
    std::vector<Batch> batches_;
    std::int64_t steps_ = 0;
    at::Tensor stepCount_; ///< the same on a CUDA device
};

} // namespace nucleoscope::engine
