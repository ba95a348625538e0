// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace nucleoscope {

/// Whether an end of the place, from a folder on, is one of the ids, which `known` tells: an id names a file from the dataset's
/// root, whichever level of it was opened. `place`: with '/'.
template <typename Known>
bool endsAsAnId(std::string_view place, Known known)
{
    for (std::size_t slash = place.find('/'); slash != std::string_view::npos; slash = place.find('/', slash + 1))
        if (known(place.substr(slash + 1)))
            return true;
    return false;
}

} // namespace nucleoscope
