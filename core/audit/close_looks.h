// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/perceptual_hash.h"

#include <cstddef>
#include <vector>

namespace nucleoscope {

/// A hash's bits sorted by what mirroring does to them: nothing (0), negated left to right (1), top to bottom (2), by both (3), so that
/// twice is not at all. Within a kind neighbours, which say much the same, lie far apart.
using SortedBits = std::array<std::uint64_t, 4>;
SortedBits sortedBits(const PerceptualHash& hash);

/// Of many hashes the three kinds of bits that mirroring negates, each in one row: to be compared with one hash at once.
class LooksColumns {
public:
    LooksColumns() = default;
    explicit LooksColumns(std::size_t count);

    std::size_t size() const { return count_; }
    void set(std::size_t place, const SortedBits& looks);
    /// Adds to `found` the places begin … end-1 whose hashes may differ from `looks` in `most` bits or less in whichever of its four
    /// mirrorings. A kind of 64 bits of which n differ as they are has 64 - n different ones when negated: the lesser of the two, summed
    /// over the three kinds, is no more than what differs of all bits. Unrelated nuclei come to about 86.
    void findClose(const SortedBits& looks, int most, std::size_t begin, std::size_t end,
                   std::vector<std::uint32_t>& found) const;

private:
    std::size_t count_ = 0;
    std::array<std::vector<std::uint64_t>, 3> kinds_;
};

/// The bound of findClose() for two hashes.
int leastMirroredBits(const SortedBits& a, const SortedBits& b);

} // namespace nucleoscope
