#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace nucleoscope {

/// Why this regular file cannot be an image; nothing where it may be one. Not a decoder: it tells a text file with an image's
/// name and a download that broke off. Reads the first and last bytes, and all of a file whose end is not among the last:
/// cameras append data of their own.
std::optional<Message> imageFileDefect(const std::filesystem::path& file, std::uint64_t fileBytes);

} // namespace nucleoscope
