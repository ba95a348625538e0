// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

/// What an archive may hold at most before it is refused.
struct ArchiveLimits {
    std::size_t files = 100'000;
    std::uint64_t fileBytes = std::uint64_t{4} << 30; ///< of one file, unpacked
    std::uint64_t allBytes = std::uint64_t{16} << 30; ///< of all of them, unpacked
};

struct ArchiveEntry {
    std::string path; ///< UTF-8, forward slashes, relative; never leads out
    std::uint64_t bytes = 0;
    std::uint64_t index = 0; ///< place in the archive's directory
};

/// A zip archive that is in order as a whole, or refused as a whole: a path that leads out, a link, an encrypted entry, a
/// name twice, entries that overlap or exceed the limits. Belongs to one thread. (A dataset's archive is read more
/// leniently, entry by entry: core/dataset/zip_tree.cpp.)
class ZipArchive {
public:
    /// Fails with Unreadable, naming the archive, the entry and what is wrong with it.
    static Result<ZipArchive> open(const std::filesystem::path& file, const ArchiveLimits& limits = {});
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    /// The files, in the archive's order; folders have no entry here.
    const std::vector<ArchiveEntry>& entries() const;
    const ArchiveEntry* find(std::string_view path) const;
    /// Never more than the directory declares; the checksum is compared.
    Result<Bytes> read(const ArchiveEntry& entry) const;
    /// Likewise into a new file, whose folder is made. `wrote` hears the bytes of each piece. Cancelled on a stop.
    Result<void> extract(const ArchiveEntry& entry, const std::filesystem::path& target, const std::stop_token& stop = {},
                         const std::function<void(std::uint64_t bytes)>& wrote = {}) const;

private:
    struct State;
    explicit ZipArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace nucleoscope
