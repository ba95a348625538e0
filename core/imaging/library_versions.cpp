// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/library_versions.h"

#include "nucleoscope_components.h"

#include <opencv2/core/utility.hpp>
#include <png.h>
#include <tiffio.h>

namespace nucleoscope {
namespace {

/// "LIBTIFF, Version 4.5.0\nCopyright …"
std::string tiffVersion()
{
    const std::string text = TIFFGetVersion();
    const std::size_t begin = text.find("Version ");
    return begin == std::string::npos ? std::string() : text.substr(begin + 8, text.find('\n') - begin - 8);
}

std::string versionBuiltWith(std::string_view library)
{
    for (const build::Component& component : build::components)
        if (component.name == library)
            return component.version;
    return {};
}

} // namespace

std::map<std::string, std::string> imageLibraryVersions()
{
    return {{"libjpeg-turbo", versionBuiltWith("libjpeg-turbo")},
            {"libpng", png_get_libpng_ver(nullptr)},
            {"libtiff", tiffVersion()},
            {"OpenCV", cv::getVersionString()}};
}

} // namespace nucleoscope
