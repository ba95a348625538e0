#pragma once

#include "core/audit/similar_looks.h"

namespace nucleoscope {

/// Samples with the same content, groups of two or more; ascending within, in order of their first sample.
std::vector<std::vector<int>> identicalImages(const ContentHashes& hashes);
std::vector<std::vector<int>> identicalImages(const DatasetFacts& facts); ///< with the same decoded pixels

/// Two images that show the same nucleus although their pixels differ: cut out of overlapping photographs, focused anew,
/// saved again, scaled, brightened, shifted, turned by a multiple of 90° or mirrored.
struct NearDuplicate {
    int first = -1;
    int second = -1;        ///< sample indices, first < second
    double correlation = 0; ///< of the texture inside the nucleus when brought together, 0…1
};

struct NearDuplicates {
    std::vector<NearDuplicate> pairs; ///< in order of the first sample
    int allBits = alikeBits;          ///< AllSimilarLooks::allBits of the candidates
};

/// Candidates by `looks`, whose textures are then compared, which reads these images again. The outline does not count:
/// two different nuclei of one shape are none. Identical and blank images are none. Fails with Cancelled.
Result<NearDuplicates> nearDuplicates(const Dataset& dataset, const DatasetFacts& facts, const OpenOptions& options = {});

/// Hashes in which images of one nucleus count as one content: linkedSubjects() and makeSplit() then keep their subjects
/// together as well.
ContentHashes takenTogether(ContentHashes hashes, const NearDuplicates& near);

} // namespace nucleoscope
