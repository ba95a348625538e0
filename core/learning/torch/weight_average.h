// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/network.h"

namespace nucleoscope::engine {

/// Moving average of a network's weights: a = d a + (1-d) w after each step, with d = min(decay, (1+n)/(10+n)) in step n, so
/// that the random beginning is soon forgotten. Batch-norm statistics are averaged in the same way (as timm does): those
/// of the current weights do not suit the averaged ones.
class WeightAverage {
public:
    /// `average` has the shape of `current` and begins as its copy.
    WeightAverage(double decay, std::shared_ptr<Network> average, const Network& current);
    void update();
    Network& network() { return *average_; }
    std::int64_t updates() const { return updates_; }
    void setUpdates(std::int64_t updates) { updates_ = updates; }

private:
    double decay_;
    std::shared_ptr<Network> average_;
    std::int64_t updates_ = 0;
    std::vector<at::Tensor> targets_, sources_;               ///< fp32
    std::vector<std::pair<at::Tensor, at::Tensor>> counters_; ///< copied
};

} // namespace nucleoscope::engine
