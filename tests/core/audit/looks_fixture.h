// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/looks_bands.h"
#include "core/audit/similar_looks.h"

#include <tuple>

namespace nucleoscope::test {

/// Hashes of one nucleus with six bits of each changed: all are alike, and no way of turning one makes it more so.
DatasetFacts lookalikes(std::size_t count);

PerceptualHash turned(PerceptualHash hash, int orientation);

/// Every tenth image is like no other; of the others each is like that, turned or not, in anything from hardly a bit to too few. As with
/// nuclei, many images have most of the bits in common that mirroring does not change.
std::vector<PerceptualHash> families(std::size_t count);

/// What would be measured of images with these hashes, of which some are identical.
DatasetFacts factsOf(const std::vector<PerceptualHash>& hashes);

/// Pairs that differ in mostBits or less by their definition: alike as they are, or turned, which is asked more.
std::vector<SimilarLooks> alikeByDefinition(const DatasetFacts& facts, int mostBits);

std::vector<LooksPlace> placesOf(const DatasetFacts& facts);

/// First, second, bits.
std::vector<std::tuple<int, int, int>> asNumbers(const std::vector<SimilarLooks>& pairs);

} // namespace nucleoscope::test
