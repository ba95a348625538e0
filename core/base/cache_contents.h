// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace nucleoscope {

/// Makes a folder that a person chose one for caches: creates it, and writes CACHEDIR.TAG (bford.info/cachedir), by which
/// programs for backups know it, too. Fails with InvalidInput where the path is not absolute or other things lie there
/// already, with WriteFailed where nothing can be written.
Result<void> makeCacheFolder(const std::filesystem::path& folder);

/// What of a cache folder only takes room: decoded images, features, hashes of files, what audits measured. All of it is made
/// again when it is needed. The demo, which datasets and runs refer to, and downloads under way are not of it.
std::uint64_t cacheContentBytes(const std::filesystem::path& folder, const std::stop_token& stop = {});

/// Deletes just that; how many bytes are gone. Who has a file of it open keeps what it reads. Refuses (InvalidInput) a folder
/// that is neither usualCacheFolder() nor marked as one for caches: other things may lie there. Fails with WriteFailed where
/// something could not be deleted, after the rest has been.
Result<std::uint64_t> emptyCache(const std::filesystem::path& folder, const std::stop_token& stop = {});

/// Deletes the files of `folder` with this ending, the longest unused first, until those that are left have at most
/// `limitBytes` together; never `kept`. What cannot be deleted stays.
void limitFiles(const std::filesystem::path& folder, const std::filesystem::path& ending, std::uint64_t limitBytes,
                const std::filesystem::path& kept);

} // namespace nucleoscope
