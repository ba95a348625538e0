// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace nucleoscope {

/// Of the libraries that make pixels of an image file: another version may make slightly others. By name ("OpenCV", "libpng"); as
/// they are now, which may not be what the program was built with. libjpeg-turbo tells only what it was built with.
std::map<std::string, std::string> imageLibraryVersions();

} // namespace nucleoscope
