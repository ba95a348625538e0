// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/learning/torch/network.h"

#include <memory>

namespace nucleoscope::engine {

/// Hears, through LibTorch's dispatcher, the operations of this thread that take a layer's weights, and notes those whose
/// outcome lies on another device than asked for (a fallback to the processor), or, in mixed precision, a convolution that
/// did not compute in bf16. Copies of a weight in other numbers count as that weight.
class OperationWatch {
public:
    OperationWatch(const Network& network, at::Device device, bool bf16);
    ~OperationWatch();
    OperationWatch(const OperationWatch&) = delete;
    OperationWatch& operator=(const OperationWatch&) = delete;

    struct Misplaced {
        std::string layer;
        Message message;
    };
    /// Stops listening. Each layer and operation once.
    std::vector<Misplaced> end();

private:
    struct State;
    std::shared_ptr<State> state_;
};

} // namespace nucleoscope::engine
