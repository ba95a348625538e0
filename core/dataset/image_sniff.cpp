#include "core/dataset/image_sniff.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

namespace nucleoscope {
namespace {

using namespace std::string_view_literals;

std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::uint64_t littleEndian(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    return value;
}

/// What the header of an uncompressed BMP says that the file must hold; 0 where it cannot be told. The size field of
/// the file header is not trusted: some writers leave it 0 or wrong.
std::uint64_t bmpBytes(std::string_view head)
{
    if (head.size() < 34 || littleEndian(head, 14, 4) < 40 || littleEndian(head, 30, 4) != 0)
        return 0;
    const auto signedField = [&](std::size_t at) { return static_cast<std::int32_t>(littleEndian(head, at, 4)); };
    const std::uint64_t width = static_cast<std::uint64_t>(std::max(0, signedField(18)));
    const std::uint64_t height = static_cast<std::uint64_t>(std::llabs(signedField(22)));
    const std::uint64_t rowBytes = (width * littleEndian(head, 28, 2) + 31) / 32 * 4;
    return littleEndian(head, 10, 4) + rowBytes * height;
}

Message truncated()
{
    return {"image.truncated", "It ends too early: perhaps a copy or download broke off", {}};
}

} // namespace

std::optional<Message> imageDefect(std::span<const std::byte> head, std::span<const std::byte> tail, std::uint64_t fileBytes)
{
    const std::string_view start = asText(head);
    const std::string_view end = asText(tail);
    if (fileBytes == 0)
        return Message{"image.empty", "It is empty (0 bytes)", {}};
    if (start.starts_with("BM"))
        return bmpBytes(start) > fileBytes ? std::optional(truncated()) : std::nullopt;
    if (start.starts_with("\xFF\xD8\xFF"sv))
        return end.find("\xFF\xD9"sv) == std::string_view::npos ? std::optional(truncated()) : std::nullopt;
    if (start.starts_with("\x89PNG\r\n\x1A\n"sv))
        return end.find("IEND"sv) == std::string_view::npos ? std::optional(truncated()) : std::nullopt;
    constexpr std::array tiff{"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv};
    if (std::any_of(tiff.begin(), tiff.end(), [&](std::string_view magic) { return start.starts_with(magic); }))
        return std::nullopt;
    return Message{"image.unknown_format", "It is not a BMP, JPEG, PNG or TIFF image, whatever its name says", {}};
}

std::optional<Message> imageFileDefect(const std::filesystem::path& file, std::uint64_t fileBytes)
{
    if (fileBytes == 0)
        return imageDefect({}, {}, 0);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> in(std::fopen(file.string().c_str(), "rb"), &std::fclose);
    if (!in)
        return Message{"image.not_opened", "It could not be opened: {reason}", {{"reason", std::strerror(errno)}}};
    std::setvbuf(in.get(), nullptr, _IONBF, 0);
    std::array<std::byte, sniffHeadBytes> head;
    std::array<std::byte, sniffTailBytes> tail;
    const std::size_t headRead = std::fread(head.data(), 1, head.size(), in.get());
    const auto tailAt = static_cast<long>(fileBytes - std::min<std::uint64_t>(fileBytes, tail.size()));
    std::fseek(in.get(), tailAt, SEEK_SET);
    const std::size_t tailRead = std::fread(tail.data(), 1, tail.size(), in.get());
    if (headRead == 0)
        return Message{"image.not_opened", "It could not be opened: {reason}", {{"reason", std::strerror(errno)}}};
    return imageDefect(std::span(head).first(headRead), std::span(tail).first(tailRead), fileBytes);
}

} // namespace nucleoscope
