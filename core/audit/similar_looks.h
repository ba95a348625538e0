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

inline constexpr int alikeBits = 52;   ///< of 256; unrelated nuclei have about 100 and more
inline constexpr int alikeTurned = 36; ///< turned or mirrored: such a copy is made of the file, and differs in little else
inline constexpr std::size_t mostSimilarLooks = 20000;

struct AllSimilarLooks {
    std::vector<SimilarLooks> pairs; ///< in order of their samples
    /// All that differ in so many bits or less are there; of the others those that were met, the closest first, up to mostSimilarLooks.
    /// -1: not even all of the same bits.
    int allBits = alikeBits;
    std::uint64_t compared = 0; ///< hashes, with another
};

/// Of all pairs of images, of which nearly none are compared where there are many images (LooksBands), on as many threads as there are; the
/// same whatever their number. Time grows no faster than the images: of more than some 110,000 only pairs of fewer bits are all found
/// (looksWithin()). Identical and blank images are none. However many are alike, memory is taken for no more than twice
/// mostSimilarLooks on each thread, and for 150 bytes an image. Fails with Cancelled.
Result<AllSimilarLooks> similarLooks(const DatasetFacts& facts, const OpenOptions& options = {});

Error lookingForDuplicatesStopped();

} // namespace nucleoscope
