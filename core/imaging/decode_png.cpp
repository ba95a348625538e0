#include "core/imaging/decode_formats.h"

#include <csetjmp>
#include <cstring>
#include <png.h>
#include <vector>

namespace nucleoscope::formats {
namespace {

constexpr std::size_t signatureBytes = 8;
constexpr std::size_t headerEnd = 33; // signature, then the IHDR chunk

/// What libpng's callbacks need. Plain data: libpng leaves by longjmp, which runs no destructor.
struct PngReading {
    const unsigned char* data = nullptr;
    std::size_t size = 0;
    std::size_t at = 0;
    char failure[128] = "";
};

void readBytes(png_structp png, png_bytep to, std::size_t count)
{
    auto& reading = *static_cast<PngReading*>(png_get_io_ptr(png));
    if (count > reading.size - reading.at)
        png_error(png, "it is cut short");
    std::memcpy(to, reading.data + reading.at, count);
    reading.at += count;
}

[[noreturn]] void noteAndLeave(png_structp png, png_const_charp reason)
{
    auto& reading = *static_cast<PngReading*>(png_get_error_ptr(png));
    std::strncpy(reading.failure, reason, sizeof reading.failure - 1);
    png_longjmp(png, 1);
}

/// Whether so few bytes can hold so many pixels at all. Deflate makes at most 1,032 bytes of one; who knows it need not clear gigabytes first.
bool canHoldPixels(Encoded file, const ImageHeader& header)
{
    constexpr std::uint64_t mostOfAByte = 1032;
    const std::uint32_t depth = bigEndian(file, 24, 1);
    const std::uint32_t colourType = bigEndian(file, 25, 1);
    const std::uint64_t channels = colourType == PNG_COLOR_TYPE_RGB          ? 3
                                   : colourType == PNG_COLOR_TYPE_GRAY_ALPHA ? 2
                                   : colourType == PNG_COLOR_TYPE_RGB_ALPHA  ? 4
                                                                             : 1;
    const auto pixels = static_cast<std::uint64_t>(header.width) * static_cast<std::uint64_t>(header.height);
    return pixels * channels * depth / 8 <= mostOfAByte * file.size();
}

void ignoreWarning(png_structp, png_const_charp) {}

/// Everything becomes 8-bit RGBA. No gamma or profile is applied: the network learns from what was stored.
void askForRgba(png_structp png)
{
    png_set_expand(png); // palette, grey below 8 bits, transparent colour
    png_set_scale_16(png);
    png_set_gray_to_rgb(png);
    png_set_add_alpha(png, 0xFF, PNG_FILLER_AFTER);
    png_set_interlace_handling(png);
}

/// Fills the rows; false with reading.failure set where it could not.
bool readRows(PngReading& reading, png_bytep* rows, std::size_t rowBytes)
{
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &reading, noteAndLeave, ignoreWarning);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    if (!info) {
        png_destroy_read_struct(&png, nullptr, nullptr);
        std::strcpy(reading.failure, "the PNG decoder could not be started");
        return false;
    }
    if (setjmp(png_jmpbuf(png))) {
        png_destroy_read_struct(&png, &info, nullptr);
        return false;
    }
    png_set_read_fn(png, &reading, readBytes);
    png_read_info(png, info);
    askForRgba(png);
    png_read_update_info(png, info);
    if (png_get_rowbytes(png, info) != rowBytes)
        png_error(png, "its rows are of an unexpected size");
    png_read_image(png, rows);
    png_read_end(png, nullptr);
    png_destroy_read_struct(&png, &info, nullptr);
    return true;
}

} // namespace

Decoded<ImageHeader> pngHeader(Encoded file)
{
    if (file.size() < headerEnd)
        return tl::unexpected<std::string>("it is cut short");
    if (std::memcmp(file.data() + signatureBytes + 4, "IHDR", 4) != 0)
        return tl::unexpected<std::string>("its PNG header is damaged");
    const std::uint32_t width = bigEndian(file, 16, 4);
    const std::uint32_t height = bigEndian(file, 20, 4);
    if (width > PNG_UINT_31_MAX || height > PNG_UINT_31_MAX)
        return tl::unexpected<std::string>("its size makes no sense");
    return ImageHeader{static_cast<int>(width), static_cast<int>(height), "PNG"};
}

Decoded<cv::Mat> decodePng(Encoded file, const ImageHeader& header)
{
    if (!canHoldPixels(file, header))
        return tl::unexpected<std::string>("it is cut short");
    cv::Mat rgba(header.height, header.width, CV_8UC4);
    std::vector<png_bytep> rows(static_cast<std::size_t>(rgba.rows));
    for (int y = 0; y < rgba.rows; ++y)
        rows[static_cast<std::size_t>(y)] = rgba.ptr(y);
    PngReading reading{unsignedBytes(file), file.size()};
    if (!readRows(reading, rows.data(), rgba.step))
        return tl::unexpected<std::string>(reading.failure);
    return overBlack(rgba);
}

} // namespace nucleoscope::formats
