#pragma once

#include "core/imaging/source_image.h"

#include <mutex>
#include <optional>
#include <unordered_map>

namespace nucleoscope {

/// Which images a device holds, so that each is read and sent once. What is held stays held. Thread-safe: loaders ask,
/// the learner adds. Whole in this header: an engine does not link this room.
class ResidentImages {
public:
    /// An image is held twice where it is both learned from and predicted: `augmented` says which.
    std::optional<SourceGeometry> find(int sample, bool augmented) const
    {
        const std::lock_guard lock(mutex_);
        const auto found = held_.find(keyOf(sample, augmented));
        return found == held_.end() ? std::nullopt : std::optional(found->second);
    }
    void add(int sample, bool augmented, const SourceGeometry& geometry)
    {
        const std::lock_guard lock(mutex_);
        held_.emplace(keyOf(sample, augmented), geometry);
    }
    std::size_t count() const
    {
        const std::lock_guard lock(mutex_);
        return held_.size();
    }

private:
    static std::int64_t keyOf(int sample, bool augmented) { return 2 * static_cast<std::int64_t>(sample) + (augmented ? 1 : 0); }

    mutable std::mutex mutex_;
    std::unordered_map<std::int64_t, SourceGeometry> held_;
};

} // namespace nucleoscope
