#include "core/imaging/pixel_cache.h"

namespace nucleoscope {

std::uint64_t PixelCache::keyOf(int sample, Kind kind)
{
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(sample)) << 1)
           | static_cast<std::uint64_t>(kind == Kind::Preprocessed);
}

std::optional<SamplingSource> PixelCache::find(int sample, Kind kind) const
{
    if (limitBytes_ == 0)
        return std::nullopt;
    const std::lock_guard lock(mutex_);
    const auto found = sources_.find(keyOf(sample, kind));
    return found == sources_.end() ? std::nullopt : std::optional(found->second);
}

void PixelCache::keep(int sample, Kind kind, const SamplingSource& source)
{
    const std::uint64_t bytes = source.pixels.total() * source.pixels.elemSize();
    {
        const std::lock_guard lock(mutex_);
        if (usedBytes_ + bytes > limitBytes_ || sources_.contains(keyOf(sample, kind)))
            return;
        usedBytes_ += bytes;
    }
    SamplingSource copy = source;
    copy.pixels = source.pixels.clone(); // a view would hold the whole image
    const std::lock_guard lock(mutex_);
    if (!sources_.emplace(keyOf(sample, kind), std::move(copy)).second)
        usedBytes_ -= bytes;
}

std::uint64_t PixelCache::usedBytes() const
{
    const std::lock_guard lock(mutex_);
    return usedBytes_;
}

} // namespace nucleoscope
