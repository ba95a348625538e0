// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/image_facts.h"

#include <vector>

namespace nucleoscope {

/// Two images whose perceptual hashes are alike, perhaps with one of them turned or mirrored.
struct SimilarLooks {
    int first, second; ///< sample indices, first < second
    int orientation;   ///< of the second: bit 0 mirrored, 1 upside down, 2 transposed before
    int bits;          ///< that differ, of 256
};

inline constexpr std::size_t mostSimilarLooks = 20000;

struct AllSimilarLooks {
    std::vector<SimilarLooks> pairs; ///< in order of their samples
    bool all = true; ///< false: those that differ in the fewest bits, and of these the first, mostSimilarLooks of them
};

/// Of all pairs of images, of which nearly none are compared where there are many images (LooksBands), on as many threads as there are; the
/// same whatever their number. Identical and blank images are none. However many are alike, memory is taken for no more than twice
/// mostSimilarLooks on each thread. Fails with Cancelled.
Result<AllSimilarLooks> similarLooks(const DatasetFacts& facts, const OpenOptions& options = {});

Error lookingForDuplicatesStopped();

} // namespace nucleoscope
