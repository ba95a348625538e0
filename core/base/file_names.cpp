// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_names.h"

namespace nucleoscope {

std::string plainFileName(std::string_view text, std::size_t longest)
{
    constexpr std::string_view kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string name;
    for (const char c : text.substr(0, longest))
        name += kept.find(c) == std::string_view::npos ? '_' : c;
    return name.find_first_not_of('_') == std::string::npos ? std::string() : name;
}

} // namespace nucleoscope
