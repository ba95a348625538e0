#pragma once

#include "core/base/hash.h"

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

/// A JPEG as two things: how its pixels are coded, and the coded pixels. What stands beside them, such as comments and what a
/// camera notes, is in neither.
struct JpegCoding {
    ContentHash tables; ///< frame, quantisation and Huffman tables, kind of colours
    ContentHash pixels; ///< of two files with the same tables: equal where their pixels are
};

/// Nothing where the file is no sequential JPEG with one scan, or is cut short.
std::optional<JpegCoding> jpegCoding(std::span<const std::byte> file);

} // namespace nucleoscope
