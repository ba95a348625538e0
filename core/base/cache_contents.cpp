// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cache_contents.h"

#include "core/base/files.h"
#include "core/base/preferences.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view tagName = "CACHEDIR.TAG";
constexpr std::string_view tagSignature = "Signature: 8a477f597d28d172789f06886806bc55";
constexpr std::string_view tagRest = "\n# What Nucleoscope keeps here can be made again. See https://bford.info/cachedir/\n";
constexpr std::array parts{"pixels", "features", "hashes", "audit"};

struct CachedFile {
    fs::path path;
    std::uint64_t bytes = 0;
    fs::file_time_type used;
};

/// The plain files of a folder; nothing behind links.
std::vector<CachedFile> filesOf(const fs::path& folder)
{
    std::vector<CachedFile> files;
    std::error_code problem;
    for (fs::directory_iterator place(folder, problem), end; !problem && place != end; place.increment(problem)) {
        std::error_code ignored;
        if (place->symlink_status(ignored).type() == fs::file_type::regular)
            files.push_back({place->path(), place->file_size(ignored), place->last_write_time(ignored)});
    }
    return files;
}

bool isMarked(const fs::path& folder)
{
    const auto tag = readTextFile(folder / tagName, 4096);
    return tag && tag->starts_with(tagSignature);
}

} // namespace

Result<void> makeCacheFolder(const fs::path& folder)
{
    if (!folder.is_absolute())
        return fail(ErrorCode::InvalidInput,
                    {"cache.relative",
                     "“{folder}” is not a whole path: one begins with a slash, or with the name of a disk.",
                     {{"folder", utf8(folder)}}});
    std::error_code problem; // what is wrong with it is told by the writing
    fs::create_directories(folder, problem);
    if (isMarked(folder) || folder == usualCacheFolder())
        return writeFileAtomically(folder / tagName, std::string(tagSignature).append(tagRest)); // also tries whether one can
    if (fs::directory_iterator(folder, problem) != fs::directory_iterator())
        return fail(ErrorCode::InvalidInput,
                    {"cache.other_things",
                     "There are other things in {folder}. Choose an empty folder, or make a new one in it, for the cache alone.",
                     {{"folder", utf8(folder)}}});
    return writeFileAtomically(folder / tagName, std::string(tagSignature).append(tagRest));
}

std::uint64_t cacheContentBytes(const fs::path& folder, const std::stop_token& stop)
{
    std::uint64_t bytes = 0;
    for (const char* part : parts)
        for (const CachedFile& file : filesOf(folder / part)) {
            if (stop.stop_requested())
                return bytes;
            bytes += file.bytes;
        }
    return bytes;
}

Result<std::uint64_t> emptyCache(const fs::path& folder, const std::stop_token& stop)
{
    if (folder != usualCacheFolder() && !isMarked(folder))
        return fail(
            ErrorCode::InvalidInput,
            {"cache.not_marked",
             "{folder} has no CACHEDIR.TAG: other things may lie there, and nothing was deleted. Choose the folder again in "
             "the settings, or delete by hand what you do not need.",
             {{"folder", utf8(folder)}}});
    std::uint64_t gone = 0;
    std::optional<Message> problem;
    for (const char* part : parts)
        for (const CachedFile& file : filesOf(folder / part)) {
            if (stop.stop_requested())
                return gone;
            std::error_code failure;
            if (fs::remove(file.path, failure))
                gone += file.bytes;
            else if (failure && !problem)
                problem = Message("cache.empty",
                                  "{file} could not be deleted: {reason}. Delete it by hand where it takes too much room.",
                                  {{"file", utf8(file.path)}, {"reason", failure.message()}});
        }
    if (problem)
        return fail(ErrorCode::WriteFailed, *problem);
    return gone;
}

void limitFiles(const fs::path& folder, const fs::path& ending, std::uint64_t limitBytes, const fs::path& kept)
{
    std::vector<CachedFile> files = filesOf(folder);
    files.erase(std::remove_if(files.begin(), files.end(), [&](const CachedFile& f) { return f.path.extension() != ending; }),
                files.end());
    std::sort(files.begin(), files.end(), [](const CachedFile& a, const CachedFile& b) { return a.used < b.used; });
    std::uint64_t bytes = 0;
    for (const CachedFile& file : files)
        bytes += file.bytes;
    for (const CachedFile& file : files) {
        if (bytes <= limitBytes)
            return;
        std::error_code ignored;
        if (file.path != kept && fs::remove(file.path, ignored))
            bytes -= file.bytes;
    }
}

} // namespace nucleoscope
