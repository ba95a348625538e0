// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/engine.h"
#include "core/learning/torch/torch_headers.h"

namespace nucleoscope::engine {

/// Cross-entropy with class weights w and label smoothing s over C classes. For a sample of class y
///     l = -(1-s) w_y log p_y - s/C Σ_c w_c log p_c,   loss of a batch = Σ l / Σ w_y,
/// as PyTorch's cross_entropy has it. With OutputActivation::Softmax the network's probabilities are already softmax of its
/// logits, and the cross-entropy takes a second softmax of those.
/// What is learned from has its prior taken off first: p is then softmax(logits - priorLogits), LearnerRequest::priorLogits.
class Objective {
public:
    struct Classes {
        int count = 2;
        std::vector<double> weights;     ///< empty: all 1
        std::vector<double> priorLogits; ///< empty: none
    };
    Objective(const Recipe& recipe, const Classes& classes, at::Device device);

    struct Losses {
        at::Tensor loss;          ///< scalar, with gradient
        at::Tensor perSample;     ///< n, without
        at::Tensor probabilities; ///< n × classes, without: what the network says
    };
    /// Of a training pass.
    Losses of(const at::Tensor& logits, const at::Tensor& classes) const;

    /// Σ w_y of a batch: the share of its parts in the whole batch's loss.
    double weightOf(const at::Tensor& classes) const;

    /// What the network says, for its logits: n × classes, fp32.
    at::Tensor probabilities(const at::Tensor& logits) const;
    /// Each sample's l, for probabilities that were averaged over views; NaN where the class is -1.
    at::Tensor lossesOfProbabilities(const at::Tensor& probabilities, const at::Tensor& classes) const;

private:
    at::Tensor lossesOfLog(const at::Tensor& logProbabilities, const at::Tensor& classes) const;

    OutputActivation output_;
    double smoothing_;
    at::Tensor weights_; ///< of the classes, fp32, on the device
    at::Tensor prior_;   ///< likewise; undefined: none
};

} // namespace nucleoscope::engine
