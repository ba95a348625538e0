#pragma once

#include "core/base/files.h"
#include "core/base/result.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope {

struct ImageHeader {
    int width = 0;
    int height = 0;
    std::string_view format; ///< "BMP", "JPEG", "PNG", "TIFF"
};

/// Size and format from the first bytes, no pixel decoded. Fails with Unreadable.
Result<ImageHeader> readImageHeader(std::span<const std::byte> file, const std::string& name);

struct DecodeOptions {
    int atLeastPixels = 0; ///< JPEG only: may decode to 1/2, 1/4, 1/8 while the shorter side stays at least this; 0: full size
    std::int64_t limitPixels = 100'000'000; ///< larger images are refused before decoding
};

/// 8-bit RGB (CV_8UC3, RGB order): grey, palette, 16-bit, CMYK and alpha are converted (alpha over black).
/// Nothing else is changed: no gamma, no colour profile, no EXIF orientation (a TIFF's own orientation is applied).
/// BMP through stb, JPEG through libjpeg-turbo, PNG through libpng, TIFF through libtiff. The format is told by the
/// content, not the name. An image that is cut short is refused, never filled up. Fails with Unreadable, naming `name` and the reason.
Result<cv::Mat> decodeImage(std::span<const std::byte> file, const std::string& name, const DecodeOptions& options = {});

} // namespace nucleoscope
