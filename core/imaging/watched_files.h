// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/dataset/dataset.h"

#include <mutex>
#include <optional>
#include <vector>

namespace nucleoscope {

/// Whether a sample's file still holds what it held when the watching began. Its age is noted then, one look at each file; its
/// content is hashed when it is first read, and again only where its age has changed: a file that was merely touched is the same.
/// Where ages are not known, each reading is hashed. Thread-safe.
class WatchedFiles {
public:
    WatchedFiles(const Dataset& dataset, SampleReader& reader);

    /// Reads it. Fails as SampleReader::read() does, and with Mismatch where its content is another than before, or it was written
    /// anew between the beginning and its first reading, when nobody had looked at its content.
    Result<Bytes> read(SampleReader& reader, const Sample& sample, int index);

private:
    struct Seen {
        std::int64_t stamp = 0; ///< SampleReader::stamp(); 0: not known
        std::optional<ContentHash> content;
    };
    std::mutex mutex_;
    std::vector<Seen> seen_; ///< by dataset index
};

} // namespace nucleoscope
