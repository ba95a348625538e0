#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace nucleoscope {

/// What a network makes of samples before its head: pooled features, rounded to half precision (as they are kept).
struct FeatureTable {
    int width = 0;                 ///< features a sample
    std::vector<int> samples;      ///< whose they are, ascending: rows of Run::samples(), or indices into a dataset
    std::vector<float> values;     ///< samples × width, row-major
    std::vector<int> unreadable{}; ///< samples that were tried and have none, ascending; only where somebody asked for it
    int size() const { return static_cast<int>(samples.size()); }
    std::span<const float> row(int index) const
    {
        return {values.data() + static_cast<std::size_t>(index) * static_cast<std::size_t>(width),
                static_cast<std::size_t>(width)};
    }
    int find(int sample) const; ///< its row, -1 where it has none
};

/// Rows of both; where both have a sample, the first one's. `b` where the two are of different width.
FeatureTable mergedFeatures(const FeatureTable& a, const FeatureTable& b);
/// Only these samples, ascending, as far as they are there.
FeatureTable featuresOf(const FeatureTable& table, const std::vector<int>& samples);

/// docs/formats.md, Features. Empty where there is none, it is damaged, or it speaks of samples beyond `sampleCount`.
FeatureTable readFeatureTable(const std::filesystem::path& file, std::size_t sampleCount);
/// Makes the folder. `notes` go into the metadata.
Result<void> writeFeatureTable(const std::filesystem::path& file, const FeatureTable& table,
                               const std::map<std::string, std::string>& notes);

} // namespace nucleoscope
