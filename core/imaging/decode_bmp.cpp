#include "core/imaging/decode_formats.h"
#include "core/imaging/stb_bmp.h"

#include <cstdint>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace nucleoscope::formats {
namespace {

constexpr std::size_t fileHeaderBytes = 14;
constexpr std::size_t coreHeaderBytes = 12; // OS/2: 16-bit sizes
constexpr std::size_t infoHeaderBytes = 40;

struct BmpLayout {
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool topDown = false;
    std::uint32_t bitsPerPixel = 0;
    std::uint32_t compression = 0;
    std::uint32_t pixelOffset = 0;

    std::int64_t usedRowBytes() const { return (width * bitsPerPixel + 7) / 8; }
    std::int64_t rowBytes() const { return (width * bitsPerPixel + 31) / 32 * 4; }
    std::int64_t lastPixelByte() const { return pixelOffset + rowBytes() * (height - 1) + usedRowBytes(); }
};

Decoded<BmpLayout> layoutOf(Encoded file)
{
    if (file.size() < fileHeaderBytes + coreHeaderBytes)
        return tl::unexpected<std::string>("it is cut short");
    BmpLayout layout;
    layout.pixelOffset = littleEndian(file, 10, 4);
    const std::uint32_t headerBytes = littleEndian(file, 14, 4);
    if (headerBytes == coreHeaderBytes) {
        layout.width = littleEndian(file, 18, 2);
        layout.height = littleEndian(file, 20, 2);
        layout.bitsPerPixel = littleEndian(file, 24, 2);
        return layout;
    }
    if (headerBytes < infoHeaderBytes)
        return tl::unexpected<std::string>("its BMP header is of an unknown kind");
    if (file.size() < fileHeaderBytes + infoHeaderBytes || headerBytes > file.size() - fileHeaderBytes)
        return tl::unexpected<std::string>("it is cut short");
    layout.width = static_cast<std::int32_t>(littleEndian(file, 18, 4));
    layout.height = static_cast<std::int32_t>(littleEndian(file, 22, 4));
    layout.topDown = layout.height < 0;
    layout.height = layout.topDown ? -layout.height : layout.height;
    layout.bitsPerPixel = littleEndian(file, 28, 2);
    layout.compression = littleEndian(file, 30, 4);
    return layout;
}

/// What the Kaggle archive holds: 24 bits, uncompressed. One pass of OpenCV, several times faster than stb.
cv::Mat decode24Bit(Encoded file, const BmpLayout& layout)
{
    // OpenCV has no view of constant pixels; it only reads here.
    auto* pixels = const_cast<std::byte*>(file.data()) + layout.pixelOffset;
    const cv::Mat stored(static_cast<int>(layout.height), static_cast<int>(layout.width), CV_8UC3, pixels,
                         static_cast<std::size_t>(layout.rowBytes()));
    cv::Mat rgb;
    if (!layout.topDown) {
        cv::flip(stored, rgb, 0);
        cv::cvtColor(rgb, rgb, cv::COLOR_BGR2RGB);
    } else {
        cv::cvtColor(stored, rgb, cv::COLOR_BGR2RGB);
    }
    return rgb;
}

} // namespace

Decoded<ImageHeader> bmpHeader(Encoded file)
{
    const auto layout = layoutOf(file);
    if (!layout)
        return tl::unexpected(layout.error());
    if (layout->width <= 0 || layout->height <= 0 || layout->width > std::numeric_limits<int>::max()
        || layout->height > std::numeric_limits<int>::max())
        return tl::unexpected<std::string>("its size makes no sense");
    return ImageHeader{static_cast<int>(layout->width), static_cast<int>(layout->height), "BMP"};
}

Decoded<cv::Mat> decodeBmp(Encoded file, const ImageHeader& header)
{
    const auto layout = layoutOf(file);
    if (!layout)
        return tl::unexpected(layout.error());
    // 0: none, 3: bit fields, 6: bit fields with alpha; the others are run-length encoded, or a JPEG or PNG inside.
    if (layout->compression != 0 && layout->compression != 3 && layout->compression != 6)
        return tl::unexpected<std::string>("compressed BMP is not supported; save it uncompressed");
    if (layout->pixelOffset < fileHeaderBytes + coreHeaderBytes)
        return tl::unexpected<std::string>("its BMP header is damaged");
    if (layout->lastPixelByte() > static_cast<std::int64_t>(file.size()) || file.size() > std::numeric_limits<int>::max())
        return tl::unexpected<std::string>("it is cut short");
    if (layout->bitsPerPixel == 24 && layout->compression == 0)
        return decode24Bit(file, *layout);

    const StbImage image = readBmpWithStb({unsignedBytes(file), file.size()});
    if (!image.pixels || image.width != header.width || image.height != header.height)
        return tl::unexpected("its BMP data is not understood (" + image.failure + ")");
    const cv::Mat decoded(image.height, image.width, CV_8UC(image.channels), image.pixels.get());
    return image.channels == 4 ? overBlack(decoded) : decoded.clone();
}

} // namespace nucleoscope::formats
