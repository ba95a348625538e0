#pragma once

#include "core/dataset/split.h"

namespace nucleoscope {

/// What a split by subject moves as one: a subject, or all subjects that are linked.
struct SplitUnit {
    std::vector<int> samples;  ///< labelled ones
    std::vector<int> images;   ///< by class
    std::vector<int> subjects; ///< by class: those of the unit with images of the class
    int mainClass = 0;         ///< most images; the first of equals
    int size() const { return static_cast<int>(samples.size()); }
};

/// Adds the warnings that a reader of the split's scores needs. Fails with InvalidInput where a class is missing from
/// training or validation.
Result<void> checkSplit(const Dataset& dataset, Split& split);

/// In order of their first subject. Samples without a class are in none.
std::vector<SplitUnit> splitUnits(const Dataset& dataset, const std::vector<LinkedSubjects>& linked);

/// Draws units that hold about `fraction` of each class, in images and in subjects, large subjects and small ones
/// alike. At least one unit a class is drawn and at least `atLeastLeft` are left, as far as there are enough: what is
/// left comes first. The same for the same `seed` and `stage` on every platform.
std::vector<bool> drawUnits(const std::vector<SplitUnit>& units, int classCount, double fraction, int atLeastLeft,
                            std::uint64_t seed, std::uint64_t stage);

} // namespace nucleoscope
