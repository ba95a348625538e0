#include "core/dataset/image_sniff.h"

#include "core/dataset/file_tree.h"

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

constexpr std::size_t sniffHeadBytes = 64;
constexpr std::size_t sniffTailBytes = 256;

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

std::uint64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
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

constexpr std::string_view jpegMagic = "\xFF\xD8\xFF"sv;
constexpr std::string_view pngMagic = "\x89PNG\r\n\x1A\n"sv;

/// One segment after the other, past thumbnails, which have ends of their own; between them pixels, where FF is followed by 0
/// or by a restart's number.
bool jpegEnds(std::string_view jpeg)
{
    for (std::size_t at = jpeg.find('\xFF', 2); at != std::string_view::npos && at + 1 < jpeg.size();
         at = jpeg.find('\xFF', at)) {
        const auto marker = static_cast<unsigned char>(jpeg[at + 1]);
        if (marker == 0xD9)
            return true;
        const bool alone = marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        if (marker == 0xFF)
            ++at;
        else if (alone)
            at += 2;
        else if (at + 3 < jpeg.size())
            at += 2 + bigEndian(jpeg, at + 2, 2);
        else
            return false;
    }
    return false;
}

/// One chunk after the other: length, name, content, checksum.
bool pngEnds(std::string_view png)
{
    for (std::size_t at = pngMagic.size(); at + 8 <= png.size(); at += 12 + bigEndian(png, at, 4))
        if (png.substr(at + 4, 4) == "IEND"sv)
            return true;
    return false;
}

/// What the first bytes and the last ones tell; `whole` gives all of them, where these do not decide.
template <typename Whole>
std::optional<Message> imageDefect(std::string_view start, std::string_view end, std::uint64_t fileBytes, Whole whole)
{
    const auto ends = [](bool found) { return found ? std::nullopt : std::optional(truncated()); };
    if (start.starts_with("BM"))
        return ends(bmpBytes(start) <= fileBytes);
    if (start.starts_with(jpegMagic))
        return ends(end.find("\xFF\xD9"sv) != std::string_view::npos || jpegEnds(asText(whole())));
    if (start.starts_with(pngMagic))
        return ends(end.find("IEND"sv) != std::string_view::npos || pngEnds(asText(whole())));
    constexpr std::array tiff{"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv};
    if (std::any_of(tiff.begin(), tiff.end(), [&](std::string_view magic) { return start.starts_with(magic); }))
        return std::nullopt;
    return Message{"image.unknown_format", "It is not a BMP, JPEG, PNG or TIFF image, whatever its name says", {}};
}

} // namespace

std::optional<Message> imageFileDefect(const std::filesystem::path& file, std::uint64_t fileBytes)
{
    if (fileBytes == 0)
        return Message{"image.empty", "It is empty (0 bytes)", {}};
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
    Bytes all;
    const auto whole = [&]() -> const Bytes& {
        if (auto read = readFile(file, largestImageBytes))
            all = std::move(*read);
        return all;
    };
    return imageDefect(asText(std::span(head).first(headRead)), asText(std::span(tail).first(tailRead)), fileBytes, whole);
}

} // namespace nucleoscope
