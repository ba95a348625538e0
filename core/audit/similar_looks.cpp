// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/similar_looks.h"

#include "core/audit/looks_search.h"
#include "core/dataset/parallel_reading.h"

namespace nucleoscope {
namespace {

/// Where more pairs than are told differ in few bits already, the others need not be looked for.
constexpr std::array closerFirst{8, 16, 24, 32};
static_assert(closerFirst.back() <= alikeTurned);
constexpr double little = 0.2;      ///< of what looking for all costs, that is risked for it
constexpr double clearlyLess = 0.7; ///< than comparing all pairs, whose cost is better known than that of bands
constexpr std::size_t imagesPerThread = 500;

BestLooks searched(const std::vector<LooksPlace>& places, const ParallelOptions& options)
{
    if (places.size() < 2)
        return BestLooks(alikeBits);
    const LooksBands bands = cheapestBands(places, alikeBits, alikeTurned);
    const double ofAll = costOfAllPairs(places.size());
    const bool byBands = bands.cost < clearlyLess * ofAll;
    for (const int bits : closerFirst) {
        const LooksBands closer = cheapestBands(places, bits, bits);
        if (closer.cost > little * (byBands ? bands.cost : ofAll))
            break;
        BestLooks best = looksByBands(places, closer, bits, {options.threads, options.stop, {}});
        if (best.found() > mostSimilarLooks || options.stop.stop_requested())
            return best;
    }
    return byBands ? looksByBands(places, bands, alikeBits, options) : looksOfAll(places, options);
}

} // namespace

Error lookingForDuplicatesStopped()
{
    return {ErrorCode::Cancelled, {"audit.duplicates_cancelled", "Looking for similar images was stopped."}};
}

Result<AllSimilarLooks> similarLooks(const DatasetFacts& facts, const OpenOptions& options)
{
    std::vector<LooksPlace> places;
    for (std::size_t i = 0; i < facts.images.size(); ++i)
        if (const ImageFacts& image = facts.images[i]; !image.problem && !image.blank)
            places.push_back(
                {static_cast<int>(i), sortedBits(image.looks), sortedBits(image.looks.transposed()), image.pixelHash});
    BestLooks best = searched(places, {readingThreads(places.size(), imagesPerThread), options.stop, options.progress});
    if (options.stop.stop_requested())
        return fail(lookingForDuplicatesStopped());
    const bool all = best.found() <= mostSimilarLooks;
    return AllSimilarLooks{best.takeInOrder(), all};
}

} // namespace nucleoscope
