#pragma once

#include "core/audit/image_facts.h"
#include "core/audit/ridge_logistic.h"

#include <array>

namespace nucleoscope {

/// What ought not to tell the class, or tells it without a look inside the nucleus.
enum class Proxy {
    Path,        ///< folders and name, without the words that name the class or the subject
    FileSize,    ///< bytes
    FileType,    ///< BMP, JPEG, PNG, TIFF
    ImageSize,   ///< width and height
    Background,  ///< colour of the outermost pixels
    Compression, ///< a JPEG's quantisation tables and sampling
    Outline,     ///< size and shape of the nucleus: the silhouette baseline
    Colour       ///< mean colour of the nucleus; asked of parts only, for the stain may well tell the class
};
inline constexpr std::array allProxies{Proxy::Path,       Proxy::FileSize,    Proxy::FileType, Proxy::ImageSize,
                                       Proxy::Background, Proxy::Compression, Proxy::Outline,  Proxy::Colour};
std::string_view proxyName(Proxy proxy); ///< "path", "file_size" … "outline", "colour": for programs
Message proxyTitle(Proxy proxy);         ///< "the size of the file": within a sentence, for people

/// A row a sample.
DesignTable proxyFeatures(Proxy proxy, const Dataset& dataset, const DatasetFacts& facts);
/// Whether any column has two different values.
bool varies(const DesignTable& table);

} // namespace nucleoscope
