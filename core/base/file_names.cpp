// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_names.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace nucleoscope {

std::string plainFileName(std::string_view text, std::size_t longest)
{
    constexpr std::string_view kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string name;
    for (const char c : text.substr(0, longest))
        name += kept.find(c) == std::string_view::npos ? '_' : c;
    return name.find_first_not_of('_') == std::string::npos ? std::string() : name;
}

bool endsAsImage(std::string_view path)
{
    constexpr std::array<std::string_view, 6> endings{".bmp", ".jpg", ".jpeg", ".png", ".tif", ".tiff"};
    const std::string lower = lowered(path);
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return lower.ends_with(ending); });
}

} // namespace nucleoscope
