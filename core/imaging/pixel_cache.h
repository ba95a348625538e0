#pragma once

#include "core/imaging/geometry.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace nucleoscope {

/// Decoded crops, kept from epoch to epoch. Thread-safe. What came first stays: an epoch visits every sample once, and
/// throwing out the longest unused would then throw out each just before it is needed again.
class PixelCache {
public:
    explicit PixelCache(std::uint64_t limitBytes) : limitBytes_(limitBytes) {}

    /// What is kept of a sample: the source of its augmentations, or the image at the network's size.
    enum class Kind { SamplingSource, Preprocessed };
    std::optional<SamplingSource> find(int sample, Kind kind) const;
    /// Keeps a copy of the pixels where there is room.
    void keep(int sample, Kind kind, const SamplingSource& source);
    std::uint64_t usedBytes() const;

private:
    static std::uint64_t keyOf(int sample, Kind kind);

    const std::uint64_t limitBytes_;
    mutable std::mutex mutex_;
    std::uint64_t usedBytes_ = 0;
    std::unordered_map<std::uint64_t, SamplingSource> sources_;
};

} // namespace nucleoscope
