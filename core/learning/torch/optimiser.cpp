// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/optimiser.h"

#include "core/learning/torch/fused.h"

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

/// A stretch of one parameter, with its gradient and moments.
struct Stretch {
    float* parameter;
    float* gradient;
    float* first;
    float* second;
    std::int64_t count;
    const kernels::OptimiserStep* step;
};

constexpr std::int64_t stretchLength = 1 << 14;

/// The gradient in the order in which the parameter's numbers lie in memory.
at::Tensor laidOutAs(const at::Tensor& parameter, const at::Tensor& gradient)
{
    if (gradient.strides() == parameter.strides() && gradient.is_non_overlapping_and_dense())
        return gradient;
    return at::empty_like(parameter).copy_(gradient);
}

void runStretch(const kernels::Kernels& kernels, OptimiserKind kind, const Stretch& s)
{
    switch (kind) {
    case OptimiserKind::Sgd: kernels.sgd(s.parameter, s.gradient, s.first, s.count, *s.step); break;
    case OptimiserKind::Adam:
    case OptimiserKind::AdamW: kernels.adam(s.parameter, s.gradient, s.first, s.second, s.count, *s.step); break;
    case OptimiserKind::Adamax: kernels.adamax(s.parameter, s.gradient, s.first, s.second, s.count, *s.step); break;
    case OptimiserKind::Lbfgs: break; // never comes here: TorchLearner refuses it
    }
}

/// What all gradients are multiplied by so that their norm is at most `limit`; 0: no limit.
float clippingFactor(const kernels::Kernels& kernels, const std::vector<Stretch>& stretches, double limit)
{
    if (limit <= 0)
        return 1;
    std::vector<double> squares(stretches.size());
    at::parallel_for(0, static_cast<std::int64_t>(stretches.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
            squares[i] = kernels.sumOfSquares(stretches[i].gradient, stretches[i].count);
    });
    double sum = 0;
    for (const double s : squares)
        sum += s;
    return static_cast<float>(std::min(1.0, limit / (std::sqrt(sum) + 1e-6)));
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
    // Where the gradients are, so that nobody waits for the norm. torch.nn.utils.clip_grad_norm_ has the same 1e-6.
    const at::Tensor norm = at::stack(at::_foreach_norm(gradients)).norm();
    at::_foreach_mul_(gradients, (settings_.gradientClipNorm / (norm + 1e-6)).clamp_max(1));
}

void Optimiser::step(const std::vector<double>& learningRates)
{
    const at::NoGradGuard noGrad;
    ++steps_;
    if (kernelsInUse() && fitsKernels())
        stepFused(*kernelsInUse(), learningRates);
    else
        stepPlainly(learningRates);
    for (at::Tensor& parameter : parameters_)
        parameter.mutable_grad() = at::Tensor();
}

bool Optimiser::fitsKernels() const
{
    return std::all_of(parameters_.begin(), parameters_.end(), [](const at::Tensor& p) {
        return p.is_cpu() && p.scalar_type() == at::kFloat && p.is_non_overlapping_and_dense()
               && (!p.grad().defined() || p.grad().scalar_type() == at::kFloat);
    });
}

kernels::OptimiserStep Optimiser::fusedStep(double rate, bool decayed) const
{
    const bool sgd = settings_.kind == OptimiserKind::Sgd;
    const auto t = static_cast<double>(steps_);
    const double decay = decayed ? settings_.weightDecay : 0;
    const bool decoupled = settings_.kind == OptimiserKind::AdamW;
    kernels::OptimiserStep step;
    step.rate = static_cast<float>(sgd ? rate : rate / (1.0 - std::pow(settings_.beta1, t)));
    step.decay = static_cast<float>(decoupled ? 0 : decay);
    step.shrink = static_cast<float>(decoupled ? 1.0 - rate * decay : 1);
    step.momentum = static_cast<float>(sgd ? settings_.momentum : settings_.beta1);
    step.momentumRest = static_cast<float>(1.0 - settings_.beta1);
    step.beta2 = static_cast<float>(settings_.beta2);
    step.beta2Rest = static_cast<float>(1.0 - settings_.beta2);
    step.epsilon = static_cast<float>(settings_.epsilon);
    step.secondCorrection = static_cast<float>(std::sqrt(1.0 - std::pow(settings_.beta2, t)));
    return step;
}

void Optimiser::stepFused(const kernels::Kernels& kernels, const std::vector<double>& learningRates)
{
    std::vector<kernels::OptimiserStep> steps;
    steps.reserve(batches_.size());
    std::vector<Stretch> stretches;
    Tensors gradients; // they live until the end of the step
    for (const Batch& batch : batches_) {
        steps.push_back(fusedStep(learningRates.at(static_cast<std::size_t>(batch.layerGroup)), batch.decayed));
        for (const std::size_t i : batch.members) {
            if (!parameters_[i].grad().defined())
                continue;
            gradients.push_back(laidOutAs(parameters_[i], parameters_[i].grad()));
            auto* const parameter = parameters_[i].mutable_data_ptr<float>();
            auto* const gradient = gradients.back().mutable_data_ptr<float>();
            auto* const first = first_.empty() ? nullptr : first_[i].mutable_data_ptr<float>();
            auto* const second = second_.empty() ? nullptr : second_[i].mutable_data_ptr<float>();
            const std::int64_t count = parameters_[i].numel();
            for (std::int64_t at = 0; at < count; at += stretchLength)
                stretches.push_back({parameter + at, gradient + at, first ? first + at : nullptr, second ? second + at : nullptr,
                                     std::min(stretchLength, count - at), &steps.back()});
            parameters_[i].unsafeGetTensorImpl()->bump_version();
        }
    }
    const float factor = clippingFactor(kernels, stretches, settings_.gradientClipNorm);
    for (kernels::OptimiserStep& step : steps)
        step.gradientFactor = factor;
    at::parallel_for(0, static_cast<std::int64_t>(stretches.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
            runStretch(kernels, settings_.kind, stretches[static_cast<std::size_t>(i)]);
    });
}

void Optimiser::stepPlainly(const std::vector<double>& learningRates)
{
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
        case OptimiserKind::Lbfgs: break; // never comes here: TorchLearner refuses it
        }
    }
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

/// In one pass over the numbers.
void Optimiser::stepAdamOnCuda(Slice& slice, double rate, double decay)
{
    if (!stepCount_.defined())
        stepCount_ = at::zeros({}, slice.parameters.front().options().memory_format(std::nullopt));
    stepCount_.fill_(static_cast<double>(steps_));
    const Tensors counts(slice.parameters.size(), stepCount_);
    for (std::size_t i = 0; i < slice.gradients.size(); ++i)
        slice.gradients[i] = laidOutAs(slice.parameters[i], slice.gradients[i]);
    const auto with = [&](const auto& run) {
        run(slice.parameters, slice.gradients, slice.first, slice.second, Tensors(), counts, rate, settings_.beta1,
            settings_.beta2, decay, settings_.epsilon, false, false);
    };
    if (settings_.kind == OptimiserKind::AdamW)
        with([](auto&&... a) { at::_fused_adamw_(a...); });
    else
        with([](auto&&... a) { at::_fused_adam_(a...); });
}

void Optimiser::stepAdam(Slice& slice, double rate, double decay)
{
    if (slice.parameters.front().is_cuda())
        return stepAdamOnCuda(slice, rate, decay);
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
