// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/optimiser.h"

namespace nucleoscope::engine {
namespace {

/// Biases and batch norm have one dimension; pulling them to zero only hurts.
bool isDecayed(OptimiserKind kind, const at::Tensor& parameter)
{
    return kind != OptimiserKind::AdamW || parameter.dim() > 1;
}

bool hasFirstMoment(const Recipe::Optimiser& settings)
{
    return settings.kind != OptimiserKind::Sgd || settings.momentum != 0;
}

} // namespace

Optimiser::Optimiser(const Recipe::Optimiser& settings, const Network& network) : settings_(settings)
{
    const at::NoGradGuard noGrad;
    for (const auto& item : network.named_parameters()) {
        const at::Tensor& parameter = item.value();
        if (!parameter.requires_grad())
            continue;
        const int group = network.layerGroupOf(item.key());
        const bool decayed = isDecayed(settings.kind, parameter);
        auto place = std::find_if(batches_.begin(), batches_.end(),
                                  [&](const Batch& b) { return b.layerGroup == group && b.decayed == decayed; });
        if (place == batches_.end())
            place = batches_.insert(place, Batch{group, decayed, {}});
        place->members.push_back(parameters_.size());
        names_.push_back(item.key());
        parameters_.push_back(parameter);
        if (hasFirstMoment(settings))
            first_.push_back(at::zeros_like(parameter));
        if (settings.kind != OptimiserKind::Sgd)
            second_.push_back(at::zeros_like(parameter));
    }
}

NamedTensors Optimiser::state() const
{
    const bool sgd = settings_.kind == OptimiserKind::Sgd;
    const std::string first = sgd ? "optimizer.momentum_buffer." : "optimizer.exp_avg.";
    const std::string second = settings_.kind == OptimiserKind::Adamax ? "optimizer.exp_inf." : "optimizer.exp_avg_sq.";
    NamedTensors named;
    for (std::size_t i = 0; i < first_.size(); ++i)
        named.emplace_back(first + names_[i], first_[i]);
    for (std::size_t i = 0; i < second_.size(); ++i)
        named.emplace_back(second + names_[i], second_[i]);
    return named;
}

Optimiser::Slice Optimiser::sliceOf(const Batch& batch) const
{
    Slice slice;
    for (const std::size_t i : batch.members) {
        if (!parameters_[i].grad().defined())
            continue;
        slice.parameters.push_back(parameters_[i]);
        slice.gradients.push_back(parameters_[i].grad());
        if (!first_.empty())
            slice.first.push_back(first_[i]);
        if (!second_.empty())
            slice.second.push_back(second_[i]);
    }
    return slice;
}

void Optimiser::clipGradients()
{
    Tensors gradients;
    for (const at::Tensor& parameter : parameters_)
        if (parameter.grad().defined())
            gradients.push_back(parameter.grad());
    if (gradients.empty())
        return;
    const double norm = at::stack(at::_foreach_norm(gradients)).norm().item<double>();
    // torch.nn.utils.clip_grad_norm_ has the same 1e-6.
    if (const double factor = settings_.gradientClipNorm / (norm + 1e-6); factor < 1)
        at::_foreach_mul_(gradients, factor);
}

void Optimiser::step(const std::vector<double>& learningRates)
{
    const at::NoGradGuard noGrad;
    ++steps_;
    if (settings_.gradientClipNorm > 0)
        clipGradients();
    for (const Batch& batch : batches_) {
        Slice slice = sliceOf(batch);
        if (slice.parameters.empty())
            continue;
        const double rate = learningRates.at(static_cast<std::size_t>(batch.layerGroup));
        const double decay = batch.decayed ? settings_.weightDecay : 0;
        if (decay != 0 && settings_.kind != OptimiserKind::AdamW)
            at::_foreach_add_(slice.gradients, slice.parameters, decay);
        switch (settings_.kind) {
        case OptimiserKind::Sgd: stepSgd(slice, rate); break;
        case OptimiserKind::Adam: stepAdam(slice, rate, 0); break;
        case OptimiserKind::AdamW: stepAdam(slice, rate, decay); break;
        case OptimiserKind::Adamax: stepAdamax(slice, rate); break;
        }
    }
    for (at::Tensor& parameter : parameters_)
        parameter.mutable_grad() = at::Tensor();
}

void Optimiser::stepSgd(Slice& slice, double rate)
{
    if (first_.empty()) {
        at::_foreach_add_(slice.parameters, slice.gradients, -rate);
        return;
    }
    at::_foreach_mul_(slice.first, settings_.momentum);
    at::_foreach_add_(slice.first, slice.gradients);
    at::_foreach_add_(slice.parameters, slice.first, -rate);
}

void Optimiser::stepAdam(Slice& slice, double rate, double decay)
{
    if (decay != 0)
        at::_foreach_mul_(slice.parameters, 1.0 - rate * decay);
    const auto t = static_cast<double>(steps_);
    at::_foreach_lerp_(slice.first, slice.gradients, 1.0 - settings_.beta1);
    at::_foreach_mul_(slice.second, settings_.beta2);
    at::_foreach_addcmul_(slice.second, slice.gradients, slice.gradients, 1.0 - settings_.beta2);
    const double firstCorrection = 1.0 - std::pow(settings_.beta1, t);
    const double secondCorrection = 1.0 - std::pow(settings_.beta2, t);
    Tensors denominator = at::_foreach_sqrt(slice.second);
    at::_foreach_div_(denominator, std::sqrt(secondCorrection));
    at::_foreach_add_(denominator, settings_.epsilon);
    at::_foreach_addcdiv_(slice.parameters, slice.first, denominator, -rate / firstCorrection);
}

void Optimiser::stepAdamax(Slice& slice, double rate)
{
    at::_foreach_lerp_(slice.first, slice.gradients, 1.0 - settings_.beta1);
    Tensors magnitude = at::_foreach_abs(slice.gradients);
    at::_foreach_add_(magnitude, settings_.epsilon);
    at::_foreach_mul_(slice.second, settings_.beta2);
    at::_foreach_maximum_(slice.second, magnitude);
    const double correction = 1.0 - std::pow(settings_.beta1, static_cast<double>(steps_));
    at::_foreach_addcdiv_(slice.parameters, slice.first, slice.second, -rate / correction);
}

} // namespace nucleoscope::engine
