// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/libtorch_install.h"

#include "core/archive/zip_archive.h"
#include "core/base/files.h"
#include "core/base/number_words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t spareBytes = std::uint64_t{256} << 20;

std::string nameIn(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1));
}

/// What only Python or PyTorch's own tests load; without it 40 MB less.
bool isSuperfluous(const std::string& name)
{
    constexpr std::array<std::string_view, 7> parts{"_python",     "test",   "libshm", "aoti_custom_ops", "backend_with_compiler",
                                                    "global_deps", "shm.dll"};
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

/// Where an entry goes below the folder; empty: it is not needed. Wheels keep their places, because their libraries find each
/// other by them; PyTorch's archive loses its outer folder.
std::string keptAs(const std::string& path, const LibTorchFiles& files)
{
    const std::string name = nameIn(path);
    const bool library = name.find(files.ending) != std::string::npos;
    const bool needed = library && !isSuperfluous(name);
    if (path.starts_with("libtorch/lib/"))
        return needed ? path.substr(std::string_view("libtorch/").size()) : std::string();
    if (path == "libtorch/build-version")
        return "build-version";
    if (path.starts_with("torch/lib/"))
        return needed ? path : std::string();
    if (path.starts_with("nvidia/"))
        return library && path.find("/lib/") != std::string::npos ? path : std::string();
    if (path == "torch/version.py")
        return path;
    const bool about = path.find(".dist-info/") != std::string::npos;
    const bool terms = name.find("LICENSE") != std::string::npos || name.find("License") != std::string::npos
                       || name.find("NOTICE") != std::string::npos || path.find("/licenses/") != std::string::npos;
    return about && terms ? path : std::string();
}

std::string afterIn(const std::string& text, std::string_view mark, std::string_view until)
{
    const std::size_t at = text.find(mark);
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + mark.size();
    return text.substr(from, std::min(text.find_first_of(until, from), text.size()) - from);
}

std::string versionSaidIn(const fs::path& torch)
{
    constexpr std::uint64_t shortText = 1 << 16;
    if (const auto python = readTextFile(torch / "version.py", shortText))
        return afterIn(*python, "__version__ = '", "'");
    if (const auto plain = readTextFile(torch / "build-version", shortText))
        return plain->substr(0, plain->find_first_of("\r\n "));
    return {};
}

std::string majorAndMinor(const std::string& version)
{
    const std::size_t first = version.find('.');
    return first == std::string::npos ? version : version.substr(0, version.find_first_of(".+", first + 1));
}

Result<void> fitting(const LibTorchFound& found, const std::string& version, const std::string& source)
{
    if (found.version.empty() || majorAndMinor(found.version) == majorAndMinor(version))
        return {};
    return fail(
        ErrorCode::Mismatch,
        {"libtorch.version",
         "{file} holds LibTorch {found}; this program needs {needed}. `pip download --no-deps torch=={needed}` fetches it.",
         {{"file", source}, {"found", found.version}, {"needed", version}}});
}

Error unwritten(const fs::path& folder, const std::string& reason)
{
    return {ErrorCode::WriteFailed,
            {"file.write",
             "{file} could not be written: {reason}. Check the free space and the permissions of its folder.",
             {{"file", utf8(folder)}, {"reason", reason}}}};
}

fs::path besideOf(const fs::path& folder, const char* ending)
{
    fs::path beside = folder;
    beside += ending;
    return beside;
}

/// Puts what was made at `fresh` in the place of `folder`.
Result<void> exchange(const fs::path& fresh, const fs::path& folder)
{
    const fs::path old = besideOf(folder, ".old");
    std::error_code problem;
    fs::remove_all(old, problem);
    if (fs::exists(fs::symlink_status(folder, problem)))
        fs::rename(folder, old, problem);
    if (!problem || problem == std::errc::no_such_file_or_directory)
        fs::rename(fresh, folder, problem);
    if (problem)
        return fail(unwritten(folder, problem.message()));
    fs::remove_all(old, problem);
    return {};
}

struct OpenArchive {
    fs::path file;
    ZipArchive zip;
};

Result<void> unpack(const std::vector<OpenArchive>& archives, const fs::path& target, const std::stop_token& stop,
                    const std::function<void(double fraction)>& progress, const LibTorchFiles& files)
{
    std::uint64_t all = 0, done = 0;
    for (const OpenArchive& archive : archives)
        for (const ArchiveEntry& entry : archive.zip.entries())
            all += keptAs(entry.path, files).empty() ? 0 : entry.bytes;
    std::error_code problem;
    const fs::space_info space = fs::space(target.parent_path(), problem);
    if (!problem && space.available < all + spareBytes)
        return fail(unwritten(target, "it needs " + bytesWords(static_cast<double>(all)) + ", and only "
                                          + bytesWords(static_cast<double>(space.available)) + " are free"));
    for (const OpenArchive& archive : archives)
        for (const ArchiveEntry& entry : archive.zip.entries()) {
            const std::string kept = keptAs(entry.path, files);
            if (kept.empty())
                continue;
            auto extracted = archive.zip.extract(entry, target / pathFromUtf8(kept), stop, [&](std::uint64_t bytes) {
                done += bytes;
                if (progress && all > 0)
                    progress(static_cast<double>(done) / static_cast<double>(all));
            });
            if (!extracted)
                return extracted;
        }
    return {};
}

Result<LibTorchFound> checkedAt(const fs::path& fresh, const std::string& version, const std::string& source,
                                const LibTorchFiles& files)
{
    const auto found = libTorchIn(fresh, files);
    if (!found)
        return fail(ErrorCode::InvalidInput,
                    {"libtorch.none_inside",
                     "There is no LibTorch for this system in {file}: {library} is missing. It has to be PyTorch's wheel "
                     "(torch-….whl) or its LibTorch archive.",
                     {{"file", source}, {"library", std::string(files.main)}}});
    if (auto fits = fitting(*found, version, source); !fits)
        return fail(fits.error());
    return *found;
}

} // namespace

fs::path libTorchFolder()
{
    const char* given = std::getenv("NUCLEOSCOPE_LIBTORCH");
    return given && *given ? pathFromUtf8(given) : dataFolder() / "libtorch";
}

LibTorchFiles libTorchOfThisSystem()
{
#if defined(__APPLE__)
    return macLibTorch;
#elif defined(_WIN32)
    return windowsLibTorch;
#else
    return linuxLibTorch;
#endif
}

std::optional<LibTorchFound> libTorchIn(const fs::path& folder, const LibTorchFiles& files)
{
    std::error_code ignored;
    for (const fs::path& torch : {folder / "torch", folder, folder / "libtorch"}) {
        if (!fs::is_regular_file(torch / "lib" / files.main, ignored))
            continue;
        LibTorchFound found;
        found.libraries = torch / "lib";
        found.version = versionSaidIn(torch);
        found.cuda = fs::exists(torch / "lib" / files.cuda, ignored);
        if (fs::is_symlink(folder, ignored))
            found.linkedTo = fs::read_symlink(folder, ignored);
        return found;
    }
    return std::nullopt;
}

Result<LibTorchFound> installLibTorch(std::span<const fs::path> archives, const fs::path& folder, const std::string& version,
                                      const std::stop_token& stop, const std::function<void(double fraction)>& progress,
                                      const LibTorchFiles& files)
{
    std::vector<OpenArchive> opened;
    for (const fs::path& file : archives) {
        auto zip = ZipArchive::open(file);
        if (!zip)
            return fail(zip.error());
        opened.push_back({file, std::move(*zip)});
    }
    const fs::path fresh = besideOf(folder, ".new");
    std::error_code problem;
    fs::remove_all(fresh, problem);
    fs::create_directories(fresh, problem);
    if (problem)
        return fail(unwritten(fresh, problem.message()));
    const std::string source = archives.empty() ? std::string() : utf8(archives.front());
    Result<LibTorchFound> outcome = unpack(opened, fresh, stop, progress, files)
                                        .and_then([&] { return checkedAt(fresh, version, source, files); })
                                        .and_then([&](const LibTorchFound&) -> Result<LibTorchFound> {
                                            return exchange(fresh, folder).map([&] { return *libTorchIn(folder, files); });
                                        });
    if (!outcome)
        fs::remove_all(fresh, problem);
    return outcome;
}

Result<LibTorchFound> useLibTorch(const fs::path& place, const fs::path& folder, const std::string& version)
{
    std::error_code problem;
    const fs::path whole = fs::canonical(place, problem);
    const auto found = problem ? std::nullopt : libTorchIn(whole);
    if (!found)
        return fail(ErrorCode::NotFound, {"libtorch.not_there",
                                          "There is no LibTorch in {file}: {library} was looked for in lib/, torch/lib/ and "
                                          "libtorch/lib/. Name the folder of an unpacked archive, or of a Python installation's "
                                          "torch.",
                                          {{"file", utf8(place)}, {"library", std::string(libTorchOfThisSystem().main)}}});
    if (auto fits = fitting(*found, version, utf8(place)); !fits)
        return fail(fits.error());
    const fs::path fresh = besideOf(folder, ".new");
    fs::create_directories(folder.parent_path(), problem);
    fs::remove_all(fresh, problem);
    fs::create_directory_symlink(found->libraries.parent_path(), fresh, problem);
    if (problem)
        return fail(unwritten(folder, problem.message()));
    if (auto exchanged = exchange(fresh, folder); !exchanged)
        return fail(exchanged.error());
    return *libTorchIn(folder);
}

Result<void> removeLibTorch(const fs::path& folder)
{
    std::error_code problem;
    if (fs::is_symlink(folder, problem))
        fs::remove(folder, problem);
    else
        fs::remove_all(folder, problem);
    if (problem)
        return fail(unwritten(folder, problem.message()));
    return {};
}

} // namespace nucleoscope
