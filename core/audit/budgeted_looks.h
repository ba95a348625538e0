// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/looks_search.h"

namespace nucleoscope {

/// Processor time of one thread for each image, as expected, that looking for near duplicates may take: a thirtieth of what it takes to
/// read a nucleus of 450 × 450 pixels. Each of some 110,000 images can be compared with each for it.
inline constexpr double looksBudget = 50'000; ///< nanoseconds

struct LooksWithin {
    BestLooks best;
    /// All pairs that are alike and differ in so many bits or less are among those found; others as far as they were brought together.
    /// -1: so many images are so much alike that not even the nearest could all be compared.
    int allBits = alikeBits;
};

/// Pairs that are alike: all of them where that costs no more than `nanosecondsAnImage` (looksBudget; another in tests); else all that
/// differ in as many bits as can be looked for within it, so that time grows no faster than the images. Decided by what is expected, and
/// not measured, so that it is the same on each machine. Stopped, it returns what it has found until then.
LooksWithin looksWithin(const std::vector<LooksPlace>& places, double nanosecondsAnImage, const ParallelOptions& options);

} // namespace nucleoscope
