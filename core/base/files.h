#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

using Bytes = std::vector<std::byte>;

/// Writes beside the target, flushes to the disk, renames: a reader meets the old file or the new one, whole. A link in its place, or
/// in that of FILE.part, is replaced and not followed.
Result<void> writeFileAtomically(const std::filesystem::path& file, std::span<const std::byte> content);
Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view content);

/// Adds to the end of a file, which is made where there is none; not flushed to the disk. Refuses a link, and what is no file: what
/// it leads to may be anybody's.
Result<void> appendToFile(const std::filesystem::path& file, std::string_view content);

/// Plain writing, for files inside a folder that is not in its place yet: neither atomic nor flushed.
Result<void> writeFile(const std::filesystem::path& file, std::span<const std::byte> content);

/// A file that is read in parts, front to back: what its beginning says can be looked at before there is memory for the rest.
class FileReader {
public:
    /// Fails with NotFound or Unreadable; what is no file (a pipe, a device, a folder) is not opened.
    static Result<FileReader> open(const std::filesystem::path& file);
    std::uint64_t fileBytes() const { return fileBytes_; } ///< of the whole, when it was opened
    /// The next so many. Fails with Unreadable where the file ends before, or there is no memory for them.
    Result<Bytes> next(std::uint64_t count);

private:
    std::filesystem::path file_;
    std::ifstream in_;
    std::uint64_t fileBytes_ = 0;
};

/// The whole file. Refuses one larger than `limitBytes` or than the memory, and what is no file: reading a pipe or a device may
/// not end.
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
