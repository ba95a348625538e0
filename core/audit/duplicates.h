#pragma once

#include "core/audit/image_facts.h"

namespace nucleoscope {

/// Samples with the same decoded pixels, groups of two or more; ascending within, in order of their first sample.
std::vector<std::vector<int>> identicalImages(const DatasetFacts& facts);

/// Two images that show the same nucleus although their pixels differ: saved again, scaled, brightened, shifted, turned
/// by a multiple of 90° or mirrored.
struct NearDuplicate {
    int first = -1;
    int second = -1;        ///< sample indices, first < second
    double correlation = 0; ///< of their grey pixels when brought together, 0…1
};

struct NearDuplicates {
    std::vector<NearDuplicate> pairs; ///< in order of the first sample
    bool all = true;                  ///< false: there were more candidates than were compared
};

/// Candidates by `looks`, then compared pixel by pixel, which reads them again. Identical and blank images are none.
/// Fails with Cancelled.
Result<NearDuplicates> nearDuplicates(const Dataset& dataset, const DatasetFacts& facts, const OpenOptions& options = {});

} // namespace nucleoscope
