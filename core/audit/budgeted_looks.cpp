// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/budgeted_looks.h"

#include <algorithm>
#include <array>

namespace nucleoscope {
namespace {

/// Where more pairs than are told differ in few bits already, the others need not be looked for.
constexpr std::array closerFirst{8, 16, 24, 32};
static_assert(closerFirst.back() <= alikeTurned);
constexpr double little = 0.2;      ///< of what looking for all costs, that is risked for it
constexpr double clearlyLess = 0.7; ///< than comparing all pairs, whose cost is better known than that of bands

// Where not even pairs that differ in so few bits can all be compared, as with frames of a film, each image is compared with its next ones.
constexpr int fewestBits = 8;
constexpr std::uint32_t nextOnes = 32;

struct Plan {
    LooksBands bands;
    double cost;
    int allBits = alikeBits;
    bool byBands = true;
};

Plan planned(const BandPlanner& planner, std::size_t images, double budget)
{
    const double ofAll = costOfAllPairs(images);
    LooksBands bands = planner.cheapest(alikeBits, alikeTurned);
    const bool byBands = bands.cost < clearlyLess * ofAll;
    if (const double cost = byBands ? bands.cost : ofAll; cost <= budget)
        return {std::move(bands), cost, alikeBits, byBands};
    for (int bits = alikeBits - 1; bits >= fewestBits; --bits)
        if (bands = planner.cheapest(bits, std::min(bits, alikeTurned)); bands.cost <= budget)
            return {bands, bands.cost, bits};
    bands.mostInARow = nextOnes;
    return {bands, 0, -1};
}

} // namespace

LooksWithin looksWithin(const std::vector<LooksPlace>& places, double nanosecondsAnImage, const ParallelOptions& options)
{
    if (places.size() < 2)
        return {BestLooks(alikeBits)};
    const BandPlanner planner(places);
    const Plan plan = planned(planner, places.size(), nanosecondsAnImage * static_cast<double>(places.size()));
    for (const int bits : closerFirst) {
        const LooksBands closer = planner.cheapest(bits, bits);
        if (bits >= plan.allBits || closer.cost > little * plan.cost)
            break;
        BestLooks best = looksByBands(places, closer, bits, {options.threads, options.stop, {}});
        if (best.found() > mostSimilarLooks || options.stop.stop_requested())
            return {std::move(best), bits};
    }
    return {plan.byBands ? looksByBands(places, plan.bands, alikeBits, options) : looksOfAll(places, options), plan.allBits};
}

} // namespace nucleoscope
