// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nucleoscope {

/// A name for a file or folder, harmless on every system, from what people or other computers call a thing: ASCII letters, digits,
/// - and _ stay, each other byte becomes _. At most `longest` bytes; empty where nothing but _ would be left.
std::string plainFileName(std::string_view text, std::size_t longest);

/// Whether a path ends as the images that people keep: .bmp, .jpg, .jpeg, .png, .tif or .tiff, in either case.
bool endsAsImage(std::string_view path);

} // namespace nucleoscope
