#pragma once

#include "core/imaging/decode.h"

#include <string>

namespace nucleoscope::formats {

/// What one format's decoder gives, or the reason for people: "it is cut short". decode.cpp adds the file's name.
template <typename T>
using Decoded = tl::expected<T, std::string>;
using Encoded = std::span<const std::byte>;

Decoded<ImageHeader> bmpHeader(Encoded file);
Decoded<cv::Mat> decodeBmp(Encoded file, const ImageHeader& header);

Decoded<ImageHeader> jpegHeader(Encoded file);
/// `atLeastPixels` as in DecodeOptions.
Decoded<cv::Mat> decodeJpeg(Encoded file, const ImageHeader& header, int atLeastPixels);

Decoded<ImageHeader> pngHeader(Encoded file);
Decoded<cv::Mat> decodePng(Encoded file, const ImageHeader& header);

Decoded<ImageHeader> tiffHeader(Encoded file);
Decoded<cv::Mat> decodeTiff(Encoded file, const ImageHeader& header);

/// RGBA (straight alpha, CV_8UC4) over black.
cv::Mat overBlack(const cv::Mat& rgba);

inline const unsigned char* unsignedBytes(Encoded file)
{
    return reinterpret_cast<const unsigned char*>(file.data());
}

/// An unsigned number at an offset; the caller has checked that it lies within the file.
inline std::uint32_t littleEndian(Encoded file, std::size_t offset, std::size_t bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = bytes; i-- > 0;)
        value = (value << 8) | std::to_integer<std::uint32_t>(file[offset + i]);
    return value;
}
inline std::uint32_t bigEndian(Encoded file, std::size_t offset, std::size_t bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = (value << 8) | std::to_integer<std::uint32_t>(file[offset + i]);
    return value;
}

} // namespace nucleoscope::formats
