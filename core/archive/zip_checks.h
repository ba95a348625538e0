// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;
struct zip_file;
struct zip_stat;

namespace nucleoscope {

/// What every reader of a zip archive asks before it believes one. A handle belongs to one thread.
using ZipHandle = std::unique_ptr<zip, void (*)(zip*)>;
using ZipFile = std::unique_ptr<zip_file, int (*)(zip_file*)>;

/// For reading. Fails with Unreadable.
Result<ZipHandle> openZip(const std::filesystem::path& archive);
Error archiveError(const std::filesystem::path& archive, const std::string& reason);

/// Why an entry's name must not be believed (leads out of the archive, control characters); nothing where it is an ordinary
/// relative path with forward slashes.
std::optional<Message> archiveNameDefect(std::string_view name);
/// Why an entry cannot be read: encrypted, a link, of an unknown method, or a size that its compressed bytes cannot have.
std::optional<Message> archiveEntryDefect(zip* archive, std::uint64_t index, const zip_stat& stat);

} // namespace nucleoscope
