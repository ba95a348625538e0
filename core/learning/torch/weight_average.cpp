// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/weight_average.h"

namespace nucleoscope::engine {

WeightAverage::WeightAverage(double decay, std::shared_ptr<Network> average, const Network& current)
    : decay_(decay), average_(std::move(average))
{
    const at::NoGradGuard noGrad;
    for (at::Tensor& parameter : average_->parameters())
        parameter.set_requires_grad(false);
    const NamedTensors mine = namedTensors(*average_);
    const NamedTensors theirs = namedTensors(current);
    for (std::size_t i = 0; i < mine.size(); ++i) {
        at::Tensor target = mine[i].second;
        target.copy_(theirs[i].second);
        if (target.is_floating_point()) {
            targets_.push_back(target);
            sources_.push_back(theirs[i].second.detach());
        } else {
            counters_.emplace_back(target, theirs[i].second);
        }
    }
    average_->setEvaluating();
}

void WeightAverage::update()
{
    const at::NoGradGuard noGrad;
    const auto n = static_cast<double>(updates_++);
    const double decay = std::min(decay_, (1.0 + n) / (10.0 + n));
    at::_foreach_lerp_(targets_, sources_, 1.0 - decay);
    for (auto& [target, source] : counters_)
        target.copy_(source);
}

} // namespace nucleoscope::engine
