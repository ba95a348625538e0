// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/looks_bands.h"

#include "core/base/random.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace nucleoscope {
namespace {

// Nanoseconds, measured: they decide how, never what is found.
constexpr double ofAPairInARow = 0.45;
constexpr double ofALookAtARow = 10;
constexpr double ofARow = 80; ///< fetched from memory
constexpr double ofAnEmptyRow = 2.5;
constexpr double ofAKey = 4;                  ///< in the tables of a band
constexpr std::size_t leastDrawn = 20'000;    ///< pairs
constexpr std::size_t imagesPerDrawnPair = 4; ///< so that one that is drawn by chance stands for little of what an image may cost

struct Pair {
    const LooksPlace* a;
    const LooksPlace* b;
};

std::vector<Pair> drawPairs(std::span<const LooksPlace> places)
{
    Random random(1, Random::Purpose::Sampler);
    std::vector<Pair> pairs;
    for (std::size_t left = std::max(leastDrawn, places.size() / imagesPerDrawnPair); left > 0; --left) {
        const std::size_t a = random.below(places.size());
        const std::size_t b = (a + 1 + random.below(places.size() - 1)) % places.size();
        pairs.push_back({&places[a], &places[b]});
    }
    return pairs;
}

int bitsOf(const LooksBand& band, const SortedBits& a, const SortedBits& b)
{
    return std::popcount(band.key(a) ^ band.key(b));
}

/// What each further bit that may differ in one band costs.
class BandCosts {
public:
    BandCosts(const LooksBand& band, std::span<const Pair> pairs, std::size_t images)
        : width_(band.width), images_(static_cast<double>(images))
    {
        const auto count = static_cast<std::size_t>(band.width) + 1;
        straight_.assign(count, 0);
        turned_.assign(count, 0);
        for (const Pair& pair : pairs) {
            const auto straight = static_cast<std::size_t>(bitsOf(band, pair.a->looks, pair.b->looks));
            const auto transposed = static_cast<std::size_t>(bitsOf(band, pair.a->looks, pair.b->transposed));
            straight_[straight] += 1;
            turned_[transposed] += 1;
            if (band.negates()) {
                turned_[count - 1 - straight] += 1;
                turned_[count - 1 - transposed] += 1;
            }
        }
        ways_ = band.negates() ? 3 : 1;
        drawn_ = static_cast<double>(pairs.size());
    }

    double straight(int bits) const { return cost(bits, 1, straight_); }
    double turned(int bits) const { return cost(bits, ways_, turned_); }

private:
    /// Of letting so many bits differ instead of one less.
    double cost(int bits, double ways, const std::vector<double>& seen) const
    {
        double rows = 1; // numbers that differ in just so many bits
        for (int i = 0; i < bits; ++i)
            rows = rows * (width_ - i) / (i + 1);
        const double values = std::exp2(width_);
        const double share =
            std::max(seen[static_cast<std::size_t>(bits)] / drawn_, ways * rows / values); // drawn pairs miss what is rare
        const double filled = 1 - std::exp(-images_ / values);                             // of the keys
        const double rowsLookedAt = ways * rows * std::min(images_, values) * filled;
        const double looks = ways * rows * images_ * filled;
        return ways * rows * std::min(images_, values) * ofAnEmptyRow + rowsLookedAt * ofARow + looks * ofALookAtARow
               + images_ * images_ / 2 * share * ofAPairInARow;
    }

    int width_;
    double images_, ways_ = 1, drawn_ = 1;
    std::vector<double> straight_, turned_;
};

/// Lets one bit more differ in the band where that costs least, until pairs that differ in `most` cannot escape.
template <typename Price>
double spend(std::vector<LooksBand>& bands, int LooksBand::*allowed, int most, const Price& priceOf)
{
    double spent = 0;
    for (int i = 0; i <= most; ++i) {
        std::size_t best = 0;
        double least = INFINITY;
        for (std::size_t k = 0; k < bands.size(); ++k)
            if (const int bits = bands[k].*allowed + 1; bits <= bands[k].width)
                if (const double price = priceOf(k, static_cast<std::size_t>(bits)); price < least) {
                    least = price;
                    best = k;
                }
        ++(bands[best].*allowed);
        spent += least;
    }
    return spent;
}

} // namespace

std::optional<LooksBands::Meeting> LooksBands::firstMeeting(const LooksPlace& a, const LooksPlace& b, int bits) const
{
    const bool straight = leastMirroredBits(a.looks, b.looks) <= bits;
    const bool transposed = leastMirroredBits(a.looks, b.transposed) <= bits;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const LooksBand& band = bands[i];
        const int asTheyAre = bitsOf(band, a.looks, b.looks);
        const int turned = bitsOf(band, a.looks, b.transposed);
        if (straight && asTheyAre <= band.straight)
            return Meeting{i, BandMeeting::Straight};
        if (straight && band.negates() && band.width - asTheyAre <= band.turned)
            return Meeting{i, BandMeeting::Negated};
        if (transposed && turned <= band.turned)
            return Meeting{i, BandMeeting::Transposed};
        if (transposed && band.negates() && band.width - turned <= band.turned)
            return Meeting{i, BandMeeting::TransposedNegated};
    }
    return std::nullopt;
}

BandPlanner::BandPlanner(std::span<const LooksPlace> places)
{
    const std::vector<Pair> pairs = drawPairs(places);
    for (const int perKind : {3, 4, 5, 6, 8}) {
        Cut& cut = cuts_.emplace_back();
        for (std::size_t kind = 0; kind < 4; ++kind)
            for (int i = 0; i < perKind; ++i) {
                const int shift = 64 * i / perKind;
                const LooksBand band{kind, shift, 64 * (i + 1) / perKind - shift};
                const BandCosts costs(band, pairs, places.size());
                Prices& prices = cut.prices.emplace_back();
                for (int bits = 0; bits <= band.width; ++bits) {
                    prices.straight.push_back(costs.straight(bits));
                    prices.turned.push_back(costs.turned(bits));
                }
                cut.bands.push_back(band);
            }
    }
}

LooksBands BandPlanner::spent(const Cut& cut, int mostBits, int mostTurned)
{
    LooksBands result{cut.bands};
    result.cost = spend(result.bands, &LooksBand::straight, mostBits,
                        [&](std::size_t band, std::size_t bits) { return cut.prices[band].straight[bits]; });
    // What is mirrored meets in bands that are not negated, too.
    result.cost += spend(result.bands, &LooksBand::turned, mostTurned, [&](std::size_t band, std::size_t bits) {
        const bool more = static_cast<int>(bits) > result.bands[band].straight;
        return cut.prices[band].turned[bits] + (more ? cut.prices[band].straight[bits] : 0);
    });
    for (LooksBand& band : result.bands)
        band.straight = std::max(band.straight, band.turned);
    std::erase_if(result.bands, [](const LooksBand& band) { return band.straight < 0; });
    for (const LooksBand& band : result.bands)
        result.cost += std::exp2(band.width) * ofAKey;
    return result;
}

LooksBands BandPlanner::cheapest(int mostBits, int mostTurned) const
{
    LooksBands best;
    best.cost = INFINITY;
    for (const Cut& cut : cuts_)
        if (LooksBands bands = spent(cut, mostBits, mostTurned); bands.cost < best.cost)
            best = std::move(bands);
    return best;
}

double costOfAllPairs(std::size_t images)
{
    const auto count = static_cast<double>(images);
    return count * count * ofAPairInARow; // each pair twice: as it is and transposed
}

std::vector<std::uint32_t> numbersWithFewBits(int width, int most)
{
    std::vector<std::uint32_t> numbers;
    for (int bits = 0; bits <= most; ++bits) {
        std::uint64_t number = (std::uint64_t{1} << bits) - 1;
        while (number < std::uint64_t{1} << width) {
            numbers.push_back(static_cast<std::uint32_t>(number));
            if (number == 0)
                break;
            // The next larger one with as many bits (Gosper).
            const std::uint64_t lowest = number & (~number + 1);
            const std::uint64_t ripple = number + lowest;
            number = ripple | ((number ^ ripple) >> 2) / lowest;
        }
    }
    return numbers;
}

} // namespace nucleoscope
