// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/learning/torch/torch_headers.h"

#include <exception>
#include <new>

namespace nucleoscope::engine {

/// Whether it says that there was not enough memory.
bool isOutOfMemory(const std::exception& thrown);
/// What LibTorch threw, as an error for people. `doing`: "training", "predicting".
Error errorFrom(const std::exception& thrown, const std::string& doing);

/// The room's door: runs `work`, which returns a Result, and turns exceptions of LibTorch into errors.
template <typename Work>
auto guarded(const std::string& doing, Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception& thrown) {
        return fail(errorFrom(thrown, doing));
    }
}

} // namespace nucleoscope::engine
