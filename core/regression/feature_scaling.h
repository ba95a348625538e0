// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace nucleoscope {

/// A table of features that somebody else owns: a row a sample, row-major.
struct FeatureMatrix {
    std::span<const float> values;
    int count = 0; ///< rows
    int width = 0; ///< features a row
    const float* row(int index) const
    {
        return values.data() + static_cast<std::size_t>(index) * static_cast<std::size_t>(width);
    }
};

/// What brings each feature to mean 0 and standard deviation 1: (x - mean) × scale.
struct FeatureScaling {
    std::vector<double> mean;
    std::vector<double> scale; ///< 1 / standard deviation (of the population); 0 where the feature does not vary

    /// Of these rows, each counting once; a row may stand there twice.
    static FeatureScaling of(const FeatureMatrix& features, std::span<const int> rows);
};

} // namespace nucleoscope
