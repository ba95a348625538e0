// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/similar_looks.h"

#include "core/dataset/parallel_reading.h"

#include <algorithm>
#include <array>
#include <bit>
#include <list>
#include <mutex>
#include <utility>

namespace nucleoscope {
namespace {

constexpr int alikeBits = 52;       ///< of 256; unrelated nuclei have about 100 and more
constexpr int alikeTurned = 36;     ///< turned or mirrored: such a copy is made of the file, and differs in little else
constexpr int alikeEvenBits = 17;   ///< of the 64 that mirroring does not change: a quarter of alikeBits, and slack
constexpr int alikeEvenTurned = 12; ///< likewise of alikeTurned

bool inOrderOfSamples(const SimilarLooks& a, const SimilarLooks& b)
{
    return std::pair(a.first, a.second) < std::pair(b.first, b.second);
}

/// A hash's bits sorted by what mirroring does to them: nothing (0), negated left to right (1), top to bottom (2), by both (3), so that
/// twice is not at all.
using SortedBits = std::array<std::uint64_t, 4>;

SortedBits sortedBits(const PerceptualHash& hash)
{
    SortedBits sorted{};
    std::array<int, 4> places{};
    for (unsigned bit = 0; bit < PerceptualHash::side * PerceptualHash::side; ++bit) {
        const unsigned kind = bit % PerceptualHash::side % 2 + 2 * (bit / PerceptualHash::side % 2);
        sorted[kind] |= (hash.bits[bit / 64] >> bit % 64 & 1) << places[kind]++;
    }
    return sorted;
}

/// Bits that differ: as it is, b mirrored, upside down, both.
std::array<int, 4> distances(const SortedBits& a, const SortedBits& b)
{
    std::array<int, 4> n{};
    for (std::size_t kind = 0; kind < n.size(); ++kind)
        n[kind] = std::popcount(a[kind] ^ b[kind]);
    return {n[0] + n[1] + n[2] + n[3], n[0] + (64 - n[1]) + n[2] + (64 - n[3]), n[0] + n[1] + (64 - n[2]) + (64 - n[3]),
            n[0] + (64 - n[1]) + (64 - n[2]) + n[3]};
}

/// Of all pairs that are added in order of their samples the first mostSimilarLooks, fewest bits first: no more than twice as
/// many are held, however many there are.
class BestLooks {
public:
    /// What has more bits is none of them.
    int mostBits() const { return worst_; }
    std::uint64_t found() const { return found_; } ///< at least; exact up to mostSimilarLooks

    void add(const SimilarLooks& pair)
    {
        ++found_;
        if (pair.bits > worst_ || (pair.bits == worst_ && held_ >= mostSimilarLooks))
            return;
        at(pair.bits).push_back(pair);
        ++held_;
        while (held_ - at(worst_).size() >= mostSimilarLooks) {
            held_ -= at(worst_).size();
            at(worst_--) = {};
        }
    }
    const std::vector<SimilarLooks>& at(int bits) const { return byBits_[static_cast<std::size_t>(bits)]; }

private:
    std::vector<SimilarLooks>& at(int bits) { return byBits_[static_cast<std::size_t>(bits)]; }

    std::array<std::vector<SimilarLooks>, alikeBits + 1> byBits_;
    std::size_t held_ = 0;
    std::uint64_t found_ = 0;
    int worst_ = alikeBits;
};

/// Pairs whose hashes are alike in any orientation. The bits that mirroring leaves alone sort out nearly all.
class LooksSearch {
public:
    explicit LooksSearch(const DatasetFacts& facts)
    {
        for (std::size_t i = 0; i < facts.images.size(); ++i)
            if (const ImageFacts& image = facts.images[i]; !image.problem && !image.blank)
                places_.push_back(
                    {static_cast<int>(i), sortedBits(image.looks), sortedBits(image.looks.transposed()), image.pixelHash});
    }

    Result<AllSimilarLooks> run(const OpenOptions& options) const
    {
        // Each thread keeps the best of the rows that it took, in their order: the best of all are among them.
        std::list<BestLooks> kept;
        std::mutex mutex;
        const auto makeWork = [&]() -> IndexWork {
            const std::lock_guard lock(mutex);
            return [this, &own = kept.emplace_back()](std::size_t row) { compareRow(row, own); };
        };
        inParallel(places_.size(), {readingThreads(places_.size(), rowsPerThread), options.stop, {}}, makeWork(), makeWork);
        if (options.stop.stop_requested())
            return fail(lookingForDuplicatesStopped());
        return together(kept);
    }

private:
    static constexpr std::size_t rowsPerThread = 500;

    struct Place {
        int sample;
        SortedBits looks, transposed;
        ContentHash pixels;
    };

    static AllSimilarLooks together(const std::list<BestLooks>& kept)
    {
        AllSimilarLooks result;
        std::uint64_t found = 0;
        for (const BestLooks& own : kept)
            found += own.found();
        result.all = found <= mostSimilarLooks;
        for (int bits = 0; bits <= alikeBits && result.pairs.size() < mostSimilarLooks; ++bits) {
            const auto begin = static_cast<std::ptrdiff_t>(result.pairs.size());
            for (const BestLooks& own : kept)
                result.pairs.insert(result.pairs.end(), own.at(bits).begin(), own.at(bits).end());
            std::sort(result.pairs.begin() + begin, result.pairs.end(), inOrderOfSamples);
        }
        result.pairs.resize(std::min(result.pairs.size(), mostSimilarLooks));
        std::sort(result.pairs.begin(), result.pairs.end(), inOrderOfSamples);
        return result;
    }

    void compareRow(std::size_t row, BestLooks& kept) const
    {
        for (std::size_t k = row + 1; k < places_.size(); ++k)
            compare(places_[row], places_[k], kept);
    }

    static void compare(const Place& a, const Place& b, BestLooks& kept)
    {
        const int straight = std::popcount(a.looks[0] ^ b.looks[0]);
        const int across = std::popcount(a.looks[0] ^ b.transposed[0]);
        const int most = kept.mostBits(); // of all bits, and these are some of them
        if ((straight > std::min(alikeEvenBits, most) && across > std::min(alikeEvenTurned, most)) || a.pixels == b.pixels)
            return;
        SimilarLooks best{a.sample, b.sample, -1, most + 1};
        const auto consider = [&](int orientation, int bits, int atMost) {
            if (bits <= atMost && bits < best.bits) {
                best.orientation = orientation;
                best.bits = bits;
            }
        };
        if (straight <= alikeEvenBits) {
            const std::array<int, 4> bits = distances(a.looks, b.looks);
            consider(0, bits[0], alikeBits);
            for (int orientation = 1; orientation < 4 && straight <= alikeEvenTurned; ++orientation)
                consider(orientation, bits[static_cast<std::size_t>(orientation)], alikeTurned);
        }
        if (across <= alikeEvenTurned) {
            const std::array<int, 4> bits = distances(a.looks, b.transposed);
            for (int orientation = 0; orientation < 4; ++orientation)
                consider(4 + orientation, bits[static_cast<std::size_t>(orientation)], alikeTurned);
        }
        if (best.orientation >= 0)
            kept.add(best);
    }

    std::vector<Place> places_;
};

} // namespace

Error lookingForDuplicatesStopped()
{
    return {ErrorCode::Cancelled, {"audit.duplicates_cancelled", "Looking for similar images was stopped."}};
}

Result<AllSimilarLooks> similarLooks(const DatasetFacts& facts, const OpenOptions& options)
{
    return LooksSearch(facts).run(options);
}

} // namespace nucleoscope
