// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/watched_files.h"

namespace nucleoscope {

WatchedFiles::WatchedFiles(const Dataset& dataset, SampleReader& reader)
{
    seen_.reserve(dataset.samples().size());
    for (const Sample& sample : dataset.samples())
        seen_.push_back({reader.stamp(sample), {}});
}

Result<Bytes> WatchedFiles::read(SampleReader& reader, const Sample& sample, int index)
{
    const std::int64_t stamp = reader.stamp(sample); // before it is read: what is written meanwhile shows the next time
    Result<Bytes> bytes = reader.read(sample);
    if (!bytes)
        return bytes;
    Seen& seen = seen_[static_cast<std::size_t>(index)];
    {
        const std::lock_guard lock(mutex_);
        if (seen.content && stamp != 0 && stamp == seen.stamp)
            return bytes;
    }
    const ContentHash content = ContentHash::of(*bytes);
    const std::lock_guard lock(mutex_);
    if (seen.content ? content == *seen.content : seen.stamp == 0 || stamp == seen.stamp) {
        seen = {stamp, content};
        return bytes;
    }
    return fail(ErrorCode::Mismatch,
                {"image.changed",
                 "{file} was changed on the disk after the training had begun. Put back what it was, or begin a new training.",
                 {{"file", sample.id}}});
}

} // namespace nucleoscope
