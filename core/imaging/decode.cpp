#include "core/imaging/decode.h"

#include "core/base/text.h"
#include "core/imaging/decode_formats.h"
#include "core/imaging/opencv_threads.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace nucleoscope {
namespace {

using namespace formats;

enum class Format { Unknown, Bmp, Jpeg, Png, Tiff };

bool startsWith(Encoded file, std::string_view magic)
{
    return file.size() >= magic.size() && std::equal(magic.begin(), magic.end(), file.begin(), [](char a, std::byte b) {
               return static_cast<std::byte>(a) == b;
           });
}

Format formatOf(Encoded file)
{
    using namespace std::string_view_literals;
    if (startsWith(file, "BM"))
        return Format::Bmp;
    if (startsWith(file, "\xFF\xD8\xFF"))
        return Format::Jpeg;
    if (startsWith(file, "\x89PNG\r\n\x1A\n"))
        return Format::Png;
    // The last two are BigTIFF.
    for (const std::string_view magic : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv})
        if (startsWith(file, magic))
            return Format::Tiff;
    return Format::Unknown;
}

tl::unexpected<Error> unreadable(const std::string& name, const std::string& reason)
{
    return fail(ErrorCode::Unreadable,
                {"image.unreadable", "{file} could not be read: {reason}.", {{"file", name}, {"reason", reason}}});
}

Decoded<ImageHeader> headerOf(Encoded file)
{
    switch (formatOf(file)) {
    case Format::Bmp: return bmpHeader(file);
    case Format::Jpeg: return jpegHeader(file);
    case Format::Png: return pngHeader(file);
    case Format::Tiff: return tiffHeader(file);
    case Format::Unknown: break;
    }
    return tl::unexpected<std::string>(file.empty() ? "it is empty" : "it is not a BMP, JPEG, PNG or TIFF image");
}

Decoded<cv::Mat> pixelsOf(Encoded file, const ImageHeader& header, int atLeastPixels)
{
    switch (formatOf(file)) {
    case Format::Bmp: return decodeBmp(file, header);
    case Format::Jpeg: return decodeJpeg(file, header, atLeastPixels);
    case Format::Png: return decodePng(file, header);
    default: return decodeTiff(file, header);
    }
}

} // namespace

namespace formats {

cv::Mat overBlack(const cv::Mat& rgba)
{
    cv::Mat rgb(rgba.size(), CV_8UC3);
    for (int y = 0; y < rgba.rows; ++y) {
        const std::uint8_t* from = rgba.ptr(y);
        std::uint8_t* to = rgb.ptr(y);
        for (int x = 0; x < rgba.cols; ++x, from += 4, to += 3)
            for (int c = 0; c < 3; ++c)
                to[c] = static_cast<std::uint8_t>((from[c] * from[3] + 127) / 255);
    }
    return rgb;
}

} // namespace formats

Result<ImageHeader> readImageHeader(std::span<const std::byte> file, const std::string& name)
{
    try {
        auto header = headerOf(file);
        if (!header)
            return unreadable(name, header.error());
        if (header->width <= 0 || header->height <= 0)
            return unreadable(name, "its size makes no sense");
        return *header;
    } catch (const std::exception& e) {
        return unreadable(name, e.what());
    }
}

Result<cv::Mat> decodeImage(std::span<const std::byte> file, const std::string& name, const DecodeOptions& options)
{
    keepOpenCvSingleThreaded();
    auto header = readImageHeader(file, name);
    if (!header)
        return fail(header.error());
    if (static_cast<std::int64_t>(header->width) * header->height > options.limitPixels)
        return unreadable(name, "its " + grouped(header->width) + " × " + grouped(header->height)
                                    + " pixels are more than this program opens (" + grouped(options.limitPixels) + ")");
    try {
        auto pixels = pixelsOf(file, *header, options.atLeastPixels);
        if (!pixels)
            return unreadable(name, pixels.error());
        return std::move(*pixels);
    } catch (const std::exception& e) { // cv::Exception and std::bad_alloc
        return unreadable(name, e.what());
    }
}

} // namespace nucleoscope
