// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace nucleoscope {

/// Writes a zip archive beside its target and gives it its name once it is whole: a reader never meets half of one.
class ZipWriter {
public:
    /// Fails with WriteFailed.
    static Result<ZipWriter> create(const std::filesystem::path& file);
    ZipWriter(ZipWriter&&) noexcept;
    ZipWriter& operator=(ZipWriter&&) noexcept;
    ~ZipWriter(); ///< without finish(): nothing is left

    /// `path` within the archive: UTF-8, forward slashes.
    Result<void> add(const std::string& path, Bytes content);
    Result<void> add(const std::string& path, std::string_view content);
    /// A file on disk, read by finish(); as it is, where it is compressed already.
    Result<void> addFile(const std::string& path, const std::filesystem::path& source, bool compressed = false);
    /// Compresses and writes. Fails with WriteFailed; with Cancelled on a stop.
    Result<void> finish(const std::stop_token& stop = {}, const std::function<void(double fraction)>& progress = {});

private:
    struct State;
    explicit ZipWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace nucleoscope
