// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/close_looks.h"
#include "core/base/hash.h"

#include <limits>
#include <optional>
#include <span>

namespace nucleoscope {

/// What is compared of one image.
struct LooksPlace {
    int sample;
    SortedBits looks, transposed;
    ContentHash pixels;
};

/// How one image may stand to another for a band of theirs to be alike.
enum class BandMeeting { Straight, Negated, Transposed, TransposedNegated };

/// Neighbouring bits of one kind, of which two images may differ in so many to be compared; -1: not by this band.
struct LooksBand {
    std::size_t kind;
    int shift, width; ///< width: 1…22
    int straight = -1;
    int turned = -1; ///< mirrored, so that all bits of the kind may be negated, or transposed

    std::uint32_t mask() const { return (std::uint32_t{1} << width) - 1; }
    std::uint32_t key(const SortedBits& looks) const { return static_cast<std::uint32_t>(looks[kind] >> shift) & mask(); }
    bool negates() const { return kind > 0; } ///< what mirroring does to it
};

/// How all pairs that differ in few bits are found without comparing all pairs. The bands are disjoint; of band i up to t(i) bits may
/// differ. Where the sum of t(i) + 1 over the bands is mostBits + 1 or more, two hashes that differ in mostBits or less differ in t(i) or less
/// in some band i: otherwise they would differ in t(i) + 1 or more in each, which is mostBits + 1 or more in all (the general pigeonhole
/// principle; J. Qin et al., "GPH: Similarity Search in Hamming Space", ICDE 2018). That holds for each way to turn the second, of which
/// mirroring negates whole kinds, and so whole bands.
struct LooksBands {
    std::vector<LooksBand> bands;
    double cost = 0; ///< of comparing what the bands bring together, as expected: nanoseconds of one thread
    /// Of those that one value of a band brings together with an image: so many of the next samples are compared with it, and no pair is
    /// sure to be found where there are more.
    std::uint32_t mostInARow = std::numeric_limits<std::uint32_t>::max();

    struct Meeting {
        std::size_t band;
        BandMeeting how;
        bool operator==(const Meeting&) const = default;
    };
    /// The first in which a pair is brought together; nothing where it is not. Only pairs count that LooksColumns finds close within
    /// `bits`, in which they differ, as they are, or with the second transposed.
    std::optional<Meeting> firstMeeting(const LooksPlace& a, const LooksPlace& b, int bits) const;
};

/// Chooses bands by how far they tell images apart, which is tried on pairs drawn from `places`, of which there are two at least: those
/// that say more get more of the bits that may differ.
class BandPlanner {
public:
    explicit BandPlanner(std::span<const LooksPlace> places);

    /// Bands for pairs that differ in mostBits or less as they are, in mostTurned or less turned.
    LooksBands cheapest(int mostBits, int mostTurned) const;

private:
    /// Of one band, by how many bits may differ instead of one less: nanoseconds.
    struct Prices {
        std::vector<double> straight, turned;
    };
    struct Cut {
        std::vector<LooksBand> bands;
        std::vector<Prices> prices;
    };
    static LooksBands spent(const Cut& cut, int mostBits, int mostTurned);

    std::vector<Cut> cuts_;
};

/// The same of comparing each with each.
double costOfAllPairs(std::size_t images);

/// All numbers of so many bits, of which `most` are set or fewer, fewest first.
std::vector<std::uint32_t> numbersWithFewBits(int width, int most);

} // namespace nucleoscope
