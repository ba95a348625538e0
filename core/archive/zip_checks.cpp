// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_checks.h"

#include "core/base/files.h"

#include <zip.h>

#include <algorithm>

namespace nucleoscope {
namespace {

// Deflate reaches 1,032 : 1 at most; anything above is a lie in the directory.
constexpr zip_uint64_t highestRatio = 1100;

bool isLink(zip_t* zip, zip_uint64_t index)
{
    constexpr std::uint32_t typeMask = 0170000;
    constexpr std::uint32_t linkType = 0120000;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(zip, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX
           && ((attributes >> 16) & typeMask) == linkType;
}

bool leadsOut(std::string_view name)
{
    if (name.starts_with('/') || (name.size() >= 2 && name[1] == ':'))
        return true;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        if (name.substr(at, end - at) == "..")
            return true;
        at = end + 1;
    }
    return false;
}

} // namespace

Error archiveError(const std::filesystem::path& archive, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"archive.unreadable",
             "{file} cannot be used as a zip archive: {reason}. If it was downloaded, download it again.",
             {{"file", utf8(archive)}, {"reason", reason}}}};
}

Result<ZipHandle> openZip(const std::filesystem::path& archive)
{
    int code = 0;
    zip_t* handle = zip_open(archive.string().c_str(), ZIP_RDONLY, &code);
    if (handle)
        return ZipHandle(handle, [](zip_t* zip) { zip_discard(zip); });
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    return fail(archiveError(archive, reason));
}

std::optional<Message> archiveNameDefect(std::string_view name)
{
    if (leadsOut(name))
        return Message{"archive.path", "Its path leads out of the archive", {}};
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return Message{"archive.name", "Its name holds control characters", {}};
    return std::nullopt;
}

std::optional<Message> archiveEntryDefect(zip_t* archive, std::uint64_t index, const zip_stat_t& stat)
{
    if (stat.encryption_method != ZIP_EM_NONE)
        return Message{"archive.encrypted", "It is encrypted", {}};
    if (isLink(archive, index))
        return Message{"archive.link", "It is a link, not a file", {}};
    if (!zip_compression_method_supported(stat.comp_method, 0))
        return Message{"archive.method", "Its way of compression is not supported", {}};
    if (stat.comp_method == ZIP_CM_DEFLATE && stat.size / std::max<zip_uint64_t>(stat.comp_size, 1) > highestRatio)
        return Message{"archive.ratio", "It claims to unpack to an impossible size", {}};
    return std::nullopt;
}

} // namespace nucleoscope
