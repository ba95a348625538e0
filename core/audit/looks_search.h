// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/best_looks.h"
#include "core/audit/looks_bands.h"

namespace nucleoscope {

// Stopped, they return what they have found until then.

/// Pairs that are alike, differ in `mostBits` or less and are brought together by `bands`.
BestLooks looksByBands(const std::vector<LooksPlace>& places, const LooksBands& bands, int mostBits,
                       const ParallelOptions& options);

/// Pairs that are alike, each image compared with each.
BestLooks looksOfAll(const std::vector<LooksPlace>& places, const ParallelOptions& options);

} // namespace nucleoscope
