// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nucleoscope::engine {

/// Makes LibTorch take large blocks on the CPU from a BlockCache, in this process, from now on.
void keepLargeBlocks();
/// Gives what is free back to the system: a training or a prediction has ended.
void releaseLargeBlocks();

} // namespace nucleoscope::engine
