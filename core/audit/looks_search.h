// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/best_looks.h"
#include "core/audit/looks_bands.h"

namespace nucleoscope {

inline constexpr int alikeBits = 52;   ///< of 256; unrelated nuclei have about 100 and more
inline constexpr int alikeTurned = 36; ///< turned or mirrored: such a copy is made of the file, and differs in little else

// Both find the same pairs. Stopped, they return what they have found until then.

/// Pairs that are alike and differ in `mostBits` or less, of which `bands` miss none.
BestLooks looksByBands(const std::vector<LooksPlace>& places, const LooksBands& bands, int mostBits,
                       const ParallelOptions& options);

/// Pairs that are alike, each image compared with each.
BestLooks looksOfAll(const std::vector<LooksPlace>& places, const ParallelOptions& options);

} // namespace nucleoscope
