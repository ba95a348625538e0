#pragma once

#include <cstdint>
#include <limits>

namespace nucleoscope {

/// part / whole; NaN where there is nothing to take a part of.
inline double share(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace nucleoscope
