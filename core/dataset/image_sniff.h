#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

namespace nucleoscope {

inline constexpr std::size_t sniffHeadBytes = 64;
inline constexpr std::size_t sniffTailBytes = 256;

/// Why these bytes cannot be an image, judged by the first and last of them; nothing where they may be one.
/// Not a decoder: it tells a text file with an image's name and a download that broke off.
std::optional<Message> imageDefect(std::span<const std::byte> head, std::span<const std::byte> tail, std::uint64_t fileBytes);

/// The same for a regular file on disk, opened for a moment.
std::optional<Message> imageFileDefect(const std::filesystem::path& file, std::uint64_t fileBytes);

} // namespace nucleoscope
