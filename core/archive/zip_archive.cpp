// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_archive.h"

#include "core/archive/zip_checks.h"
#include "core/base/text.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <unordered_map>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

Error entryError(const fs::path& archive, const std::string& entry, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"archive.entry",
             "{file} in {archive} could not be read: {reason}.",
             {{"file", entry}, {"archive", utf8(archive)}, {"reason", reason}}}};
}

Error refusedEntry(const fs::path& archive, const std::string& entry, const Message& defect)
{
    return {ErrorCode::Unreadable,
            {"archive.refused",
             "{archive} was refused, because of what it says of {file}: {reason}. Nothing of it was unpacked. Get it again from "
             "whoever published it.",
             {{"archive", utf8(archive)}, {"file", entry}, {"reason", defect.english()}}}};
}

/// Control characters must not reach a terminal.
std::string shown(std::string name)
{
    std::replace_if(
        name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, '?');
    return name;
}

} // namespace

struct ZipArchive::State {
    fs::path file;
    ZipHandle handle{nullptr, [](zip_t*) {}};
    std::vector<ArchiveEntry> entries;
    std::unordered_map<std::string, std::size_t> byPath;

    Result<void> take(const ArchiveLimits& limits)
    {
        const zip_int64_t count = zip_get_num_entries(handle.get(), 0);
        if (count > static_cast<zip_int64_t>(limits.files))
            return fail(
                archiveError(file, "it claims to hold more than " + grouped(static_cast<long long>(limits.files)) + " files"));
        std::uint64_t packed = 0, unpacked = 0;
        for (zip_int64_t i = 0; i < count; ++i) {
            const auto index = static_cast<zip_uint64_t>(i);
            zip_stat_t stat;
            if (zip_stat_index(handle.get(), index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
                return fail(archiveError(file, "its directory is damaged"));
            packed += stat.comp_size;
            std::string name = stat.name;
            std::replace(name.begin(), name.end(), '\\', '/');
            if (const auto defect = archiveNameDefect(name))
                return fail(refusedEntry(file, shown(name), *defect));
            if (const auto defect = archiveEntryDefect(handle.get(), index, stat))
                return fail(refusedEntry(file, name, *defect));
            if (name.empty() || name.back() == '/')
                continue;
            unpacked += stat.size;
            if (stat.size > limits.fileBytes || unpacked > limits.allBytes)
                return fail(refusedEntry(file, name, {"archive.too_large", "It would unpack to more than is allowed here"}));
            if (!byPath.emplace(name, entries.size()).second)
                return fail(refusedEntry(file, name, {"archive.twice", "The archive holds a file of this name twice"}));
            entries.push_back({std::move(name), stat.size, index});
        }
        // Entries that share their data are how a small archive unpacks to petabytes.
        std::error_code problem;
        if (const std::uintmax_t size = fs::file_size(file, problem); !problem && packed > size)
            return fail(archiveError(file, "its entries overlap, which no honest archive needs"));
        return {};
    }

    /// Hands the entry over in pieces; `take` returns why it could not, or nothing.
    Result<void> stream(const ArchiveEntry& entry, const std::function<Result<void>(std::span<const std::byte>)>& takePiece) const
    {
        const ZipFile open(zip_fopen_index(handle.get(), entry.index, 0), &zip_fclose);
        if (!open)
            return fail(entryError(file, entry.path, zip_strerror(handle.get())));
        std::vector<std::byte> piece(std::size_t{1} << 18);
        std::uint64_t done = 0;
        for (;;) {
            const zip_int64_t count = zip_fread(open.get(), piece.data(), piece.size());
            if (count < 0)
                return fail(entryError(file, entry.path, zip_file_strerror(open.get())));
            if (count == 0)
                break; // the checksum was compared here
            done += static_cast<std::uint64_t>(count);
            if (done > entry.bytes)
                return fail(entryError(file, entry.path, "it is longer than the archive says"));
            if (auto taken = takePiece(std::span(piece).first(static_cast<std::size_t>(count))); !taken)
                return taken;
        }
        if (done != entry.bytes)
            return fail(entryError(file, entry.path, "it is shorter than the archive says"));
        return {};
    }
};

ZipArchive::ZipArchive(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const fs::path& file, const ArchiveLimits& limits)
{
    Result<ZipHandle> handle = openZip(file);
    if (!handle)
        return fail(handle.error());
    auto state = std::make_unique<State>();
    state->file = file;
    state->handle = std::move(*handle);
    if (auto taken = state->take(limits); !taken)
        return fail(taken.error());
    return ZipArchive(std::move(state));
}

const std::vector<ArchiveEntry>& ZipArchive::entries() const
{
    return state_->entries;
}

const ArchiveEntry* ZipArchive::find(std::string_view path) const
{
    const auto found = state_->byPath.find(std::string(path));
    return found == state_->byPath.end() ? nullptr : &state_->entries[found->second];
}

Result<Bytes> ZipArchive::read(const ArchiveEntry& entry) const
{
    Bytes content;
    auto streamed = state_->stream(entry, [&](std::span<const std::byte> piece) -> Result<void> {
        content.insert(content.end(), piece.begin(), piece.end());
        return {};
    });
    if (!streamed)
        return fail(streamed.error());
    return content;
}

Result<void> ZipArchive::extract(const ArchiveEntry& entry, const fs::path& target, const std::stop_token& stop,
                                 const std::function<void(std::uint64_t bytes)>& wrote) const
{
    const auto unwritten = [&](const std::string& reason) {
        return fail(ErrorCode::WriteFailed, {"file.write",
                                             "{file} could not be written: {reason}. Check the free space and the permissions of "
                                             "its folder.",
                                             {{"file", utf8(target)}, {"reason", reason}}});
    };
    std::error_code problem;
    fs::create_directories(target.parent_path(), problem);
    if (problem)
        return unwritten(problem.message());
    std::ofstream out(target, std::ios::binary | std::ios::trunc);
    if (!out)
        return unwritten(std::strerror(errno));
    auto streamed = state_->stream(entry, [&](std::span<const std::byte> piece) -> Result<void> {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, {"archive.stopped", "Unpacking was stopped.", {}});
        out.write(reinterpret_cast<const char*>(piece.data()), static_cast<std::streamsize>(piece.size()));
        if (!out)
            return unwritten(std::strerror(errno));
        if (wrote)
            wrote(piece.size());
        return {};
    });
    if (!streamed)
        return streamed;
    out.close();
    if (!out)
        return unwritten(std::strerror(errno));
    return {};
}

} // namespace nucleoscope
