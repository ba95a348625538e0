#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

using Bytes = std::vector<std::byte>;

/// Writes beside the target, flushes to the disk, renames: a reader meets the old file or the new one, whole.
Result<void> writeFileAtomically(const std::filesystem::path& file, std::span<const std::byte> content);
Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view content);

/// Plain writing, for files inside a folder that is not in its place yet: neither atomic nor flushed.
Result<void> writeFile(const std::filesystem::path& file, std::span<const std::byte> content);

/// The whole file. Refuses one larger than `limitBytes`.
Result<Bytes> readFile(const std::filesystem::path& file, std::uint64_t limitBytes = std::uint64_t{1} << 31);
Result<std::string> readTextFile(const std::filesystem::path& file, std::uint64_t limitBytes = std::uint64_t{64} << 20);

/// A path as UTF-8 with forward slashes.
std::string utf8(const std::filesystem::path& path);
std::filesystem::path pathFromUtf8(std::string_view text);

/// Where the program keeps things (XDG on Linux, Library on macOS, AppData on Windows); NUCLEOSCOPE_HOME puts all of
/// them below one folder. Not created here.
std::filesystem::path dataFolder();   ///< runs, marks
std::filesystem::path cacheFolder();  ///< may be deleted at any time
std::filesystem::path configFolder(); ///< the user's own recipes

/// The folder of the running executable.
std::filesystem::path executableFolder();

} // namespace nucleoscope
