// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/looks_search.h"

#include <algorithm>
#include <array>
#include <bit>

namespace nucleoscope {
namespace {

constexpr int alikeEvenBits = 17;   ///< of the 64 that mirroring does not change: a quarter of alikeBits, and slack
constexpr int alikeEvenTurned = 12; ///< likewise of alikeTurned

constexpr std::size_t rowsAtOnce = 256;     ///< compared with
constexpr std::size_t columnsAtOnce = 1024; ///< which stay in the cache meanwhile
constexpr std::size_t keysAtOnce = 64;

/// Bits that differ: as it is, b mirrored, upside down, both.
std::array<int, 4> distances(const SortedBits& a, const SortedBits& b)
{
    std::array<int, 4> n{};
    for (std::size_t kind = 0; kind < n.size(); ++kind)
        n[kind] = std::popcount(a[kind] ^ b[kind]);
    return {n[0] + n[1] + n[2] + n[3], n[0] + (64 - n[1]) + n[2] + (64 - n[3]), n[0] + n[1] + (64 - n[2]) + (64 - n[3]),
            n[0] + (64 - n[1]) + (64 - n[2]) + n[3]};
}

/// In the orientation in which they differ in the fewest bits; nothing where they are not alike in `most` bits.
std::optional<SimilarLooks> compare(const LooksPlace& a, const LooksPlace& b, int most)
{
    const int straight = std::popcount(a.looks[0] ^ b.looks[0]);
    const int across = std::popcount(a.looks[0] ^ b.transposed[0]);
    if ((straight > alikeEvenBits && across > alikeEvenTurned) || a.pixels == b.pixels)
        return std::nullopt;
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
    return best.orientation < 0 ? std::nullopt : std::optional(best);
}

using Places = std::vector<LooksPlace>;

/// The images in order of what one band of theirs says, those of one key in order of their samples.
class BandIndex {
public:
    BandIndex(const Places& places, const LooksBand& band, SortedBits LooksPlace::*looks)
        : begins_((std::size_t{1} << band.width) + 1), order_(places.size()), columns_(places.size())
    {
        for (const LooksPlace& place : places)
            ++begins_[band.key(place.*looks) + 1];
        for (std::size_t key = 1; key < begins_.size(); ++key)
            begins_[key] += begins_[key - 1];
        std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::uint32_t at = next[band.key(places[i].*looks)]++;
            order_[at] = static_cast<std::uint32_t>(i);
            columns_.set(at, places[i].*looks);
        }
    }

    std::uint32_t begin(std::uint32_t key) const { return begins_[key]; }
    std::uint32_t end(std::uint32_t key) const { return begins_[key + 1]; }
    std::size_t keys() const { return begins_.size() - 1; }
    std::uint32_t at(std::size_t place) const { return order_[place]; }
    const LooksColumns& columns() const { return columns_; }

private:
    std::vector<std::uint32_t> begins_, order_;
    LooksColumns columns_;
};

/// Pairs that the bands bring together and that differ in `mostBits` or less, each once.
class SearchByBands {
public:
    SearchByBands(const Places& places, const LooksBands& bands, std::stop_token stop)
        : places_(places), bands_(bands), stop_(std::move(stop))
    {}

    BestLooks run(int mostBits, const ParallelOptions& options) const
    {
        BestLooks best(mostBits);
        for (std::size_t band = 0; band < bands_.bands.size() && !options.stop.stop_requested(); ++band) {
            searchBand(band, options, best);
            if (options.progress)
                options.progress(static_cast<double>(band + 1) / static_cast<double>(bands_.bands.size()));
        }
        return best;
    }

private:
    /// One way of bringing together: the keys of the second differ from the first's in one of `differences`.
    struct Way {
        BandMeeting how;
        const BandIndex* seconds;
        std::vector<std::uint32_t> differences;
    };

    void searchBand(std::size_t number, const ParallelOptions& options, BestLooks& best) const
    {
        const LooksBand& band = bands_.bands[number];
        const BandIndex firsts(places_, band, &LooksPlace::looks);
        std::optional<BandIndex> transposed;
        std::vector<Way> ways{{BandMeeting::Straight, &firsts, numbersWithFewBits(band.width, band.straight)}};
        if (band.turned >= 0) {
            transposed.emplace(places_, band, &LooksPlace::transposed);
            ways.push_back({BandMeeting::Transposed, &*transposed, numbersWithFewBits(band.width, band.turned)});
            if (band.negates()) {
                std::vector<std::uint32_t> negated = ways.back().differences;
                for (std::uint32_t& difference : negated)
                    difference ^= band.mask();
                ways.push_back({BandMeeting::Negated, &firsts, negated});
                ways.push_back({BandMeeting::TransposedNegated, &*transposed, negated});
            }
        }
        bestOfAllThreads((firsts.keys() + keysAtOnce - 1) / keysAtOnce, {options.threads, options.stop, {}}, best,
                         [&](std::size_t portion, BestLooks& kept, std::vector<std::uint32_t>& found) {
                             for (std::size_t key = portion * keysAtOnce;
                                  key < std::min((portion + 1) * keysAtOnce, firsts.keys()); ++key)
                                 for (const Way& way : ways)
                                     compareKey(firsts, static_cast<std::uint32_t>(key), {number, way.how}, way, kept, found);
                         });
    }

    void compareKey(const BandIndex& firsts, std::uint32_t key, LooksBands::Meeting meeting, const Way& way, BestLooks& kept,
                    std::vector<std::uint32_t>& found) const
    {
        const std::uint32_t begin = firsts.begin(key);
        const std::uint32_t end = firsts.end(key);
        if (begin == end)
            return;
        for (const std::uint32_t difference : way.differences) {
            if (stop_.stop_requested()) // a key that many share takes long
                return;
            std::uint32_t from = way.seconds->begin(key ^ difference);
            const std::uint32_t to = way.seconds->end(key ^ difference);
            for (std::uint32_t i = begin; i < end && from < to; ++i) {
                const LooksPlace& first = places_[firsts.at(i)];
                while (from < to && way.seconds->at(from) <= firsts.at(i))
                    ++from;
                const std::uint32_t until = from + std::min(to - from, bands_.mostInARow);
                kept.count(until - from);
                found.clear();
                way.seconds->columns().findClose(first.looks, kept.mostBits(), from, until, found);
                for (const std::uint32_t place : found)
                    meet(first, places_[way.seconds->at(place)], meeting, kept);
            }
        }
    }

    void meet(const LooksPlace& first, const LooksPlace& second, LooksBands::Meeting meeting, BestLooks& kept) const
    {
        if (const auto pair = compare(first, second, kept.mostBits()))
            if (bands_.firstMeeting(first, second, pair->bits) == meeting)
                kept.add(*pair);
    }

    const Places& places_;
    const LooksBands& bands_;
    std::stop_token stop_;
};

/// Each with each, some at a time, so that they stay in the cache.
class SearchOfAll {
public:
    explicit SearchOfAll(const Places& places) : places_(places), straight_(places.size()), transposed_(places.size())
    {
        for (std::size_t i = 0; i < places.size(); ++i) {
            straight_.set(i, places[i].looks);
            transposed_.set(i, places[i].transposed);
        }
    }

    BestLooks run(const ParallelOptions& options) const
    {
        BestLooks best(alikeBits);
        bestOfAllThreads((places_.size() + rowsAtOnce - 1) / rowsAtOnce, options, best,
                         [this](std::size_t portion, BestLooks& kept, std::vector<std::uint32_t>& found) {
                             const std::size_t begin = portion * rowsAtOnce;
                             const std::size_t end = std::min(begin + rowsAtOnce, places_.size());
                             for (std::size_t from = begin; from < places_.size(); from += columnsAtOnce)
                                 for (std::size_t row = begin; row < end; ++row)
                                     compareRow(row, std::max(from, row + 1), std::min(from + columnsAtOnce, places_.size()),
                                                kept, found);
                         });
        return best;
    }

private:
    void compareRow(std::size_t row, std::size_t from, std::size_t to, BestLooks& kept, std::vector<std::uint32_t>& found) const
    {
        const LooksPlace& first = places_[row];
        const int most = kept.mostBits();
        kept.count(2 * (to - from));
        found.clear();
        straight_.findClose(first.looks, most, from, to, found);
        const std::size_t asTheyAre = found.size();
        transposed_.findClose(first.looks, most, from, to, found);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const LooksPlace& second = places_[found[i]];
            if (i >= asTheyAre && leastMirroredBits(first.looks, second.looks) <= most)
                continue; // found before
            if (const auto pair = compare(first, second, most))
                kept.add(*pair);
        }
    }

    const Places& places_;
    LooksColumns straight_, transposed_;
};

} // namespace

BestLooks looksByBands(const Places& places, const LooksBands& bands, int mostBits, const ParallelOptions& options)
{
    return SearchByBands(places, bands, options.stop).run(mostBits, options);
}

BestLooks looksOfAll(const Places& places, const ParallelOptions& options)
{
    return SearchOfAll(places).run(options);
}

} // namespace nucleoscope
