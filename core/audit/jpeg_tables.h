#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace nucleoscope {

/// How strongly a JPEG was compressed, read from its markers; no pixel is decoded.
struct JpegCompression {
    double luma = 0;     ///< mean of the first quantisation table; larger: compressed more
    double chroma = 0;   ///< mean of the second; 0 where there is none
    int subsampling = 0; ///< horizontal × 10 + vertical sampling of the first component: 11, 21, 22
};

/// Nothing where the file is no JPEG or its tables cannot be found.
std::optional<JpegCompression> jpegCompression(std::span<const std::byte> file);

} // namespace nucleoscope
