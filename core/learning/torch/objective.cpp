// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/objective.h"

#include <limits>

namespace nucleoscope::engine {

namespace {

at::Tensor ofClasses(const std::vector<double>& values, at::Device device)
{
    return at::tensor(values, at::kDouble).to(at::kFloat).to(device);
}

} // namespace

Objective::Objective(const Recipe& recipe, const Classes& classes, at::Device device)
    : output_(recipe.network.output), smoothing_(recipe.loss.labelSmoothing)
{
    const auto count = static_cast<std::size_t>(classes.count);
    weights_ = ofClasses(classes.weights.empty() ? std::vector<double>(count, 1) : classes.weights, device);
    if (!classes.priorLogits.empty())
        prior_ = ofClasses(classes.priorLogits, device);
}

at::Tensor Objective::lossesOfLog(const at::Tensor& logProbabilities, const at::Tensor& classes) const
{
    const auto classCount = static_cast<double>(logProbabilities.size(1));
    const at::Tensor weighted = logProbabilities * weights_;
    at::Tensor losses = weighted.gather(1, classes.clamp_min(0).unsqueeze(1)).squeeze(1) * -(1.0 - smoothing_);
    if (smoothing_ > 0)
        losses = losses - weighted.sum(1) * (smoothing_ / classCount);
    return losses;
}

Objective::Losses Objective::of(const at::Tensor& logits, const at::Tensor& classes) const
{
    const at::Tensor own = logits.to(at::kFloat);
    const at::Tensor wide = prior_.defined() ? own - prior_ : own;
    const at::Tensor scores = output_ == OutputActivation::Softmax ? wide.softmax(1) : wide;
    const at::Tensor logProbabilities = scores.log_softmax(1);
    const at::Tensor perSample = lossesOfLog(logProbabilities, classes);
    const at::Tensor loss = perSample.sum() / weights_.index_select(0, classes).sum();
    if (prior_.defined())
        return {loss, perSample.detach(), probabilities(own.detach())};
    const at::Tensor reported = output_ == OutputActivation::Softmax ? scores.detach() : logProbabilities.detach().exp();
    return {loss, perSample.detach(), reported};
}

double Objective::weightOf(const at::Tensor& classes) const
{
    return weights_.index_select(0, classes).sum().item<double>();
}

at::Tensor Objective::probabilities(const at::Tensor& logits) const
{
    return logits.to(at::kFloat).softmax(1);
}

at::Tensor Objective::lossesOfProbabilities(const at::Tensor& probabilities, const at::Tensor& classes) const
{
    const at::Tensor logs = output_ == OutputActivation::Softmax
                                ? probabilities.log_softmax(1)
                                : probabilities.clamp_min(std::numeric_limits<float>::min()).log();
    return lossesOfLog(logs, classes).masked_fill(classes.lt(0), std::numeric_limits<double>::quiet_NaN());
}

} // namespace nucleoscope::engine
