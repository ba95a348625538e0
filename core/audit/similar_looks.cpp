// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/similar_looks.h"

#include "core/audit/budgeted_looks.h"
#include "core/dataset/parallel_reading.h"

#include <algorithm>

namespace nucleoscope {
namespace {

constexpr std::size_t imagesPerThread = 500;

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
    LooksWithin found =
        looksWithin(places, looksBudget, {readingThreads(places.size(), imagesPerThread), options.stop, options.progress});
    if (options.stop.stop_requested())
        return fail(lookingForDuplicatesStopped());
    const bool more = found.best.found() > mostSimilarLooks;
    AllSimilarLooks result{found.best.takeInOrder(), found.allBits, found.best.compared()};
    if (more) // of just so many bits as the last has there may be others
        result.allBits = std::min(result.allBits, std::ranges::max(result.pairs, {}, &SimilarLooks::bits).bits - 1);
    return result;
}

} // namespace nucleoscope
