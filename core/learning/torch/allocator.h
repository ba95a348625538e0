// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace nucleoscope::engine {

/// Makes LibTorch take large blocks on the CPU from a BlockCache, in this process, from now on.
void keepLargeBlocks();
/// Gives what is free back to the system: a training or a prediction has ended.
void releaseLargeBlocks();

/// How much more than now was in use at once, at most, while `work` ran. Of large blocks; the small ones are few.
std::size_t largeBytesWhile(const std::function<void()>& work);

} // namespace nucleoscope::engine
