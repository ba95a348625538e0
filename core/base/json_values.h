// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

namespace nucleoscope {

/// A whole number of a JSON text (nlohmann's) that fits the type. Throws std::range_error where it is none or does not fit: the library's
/// get() would cut it to size, and of 1e308 make anything.
template <std::integral T, typename Json>
T exactInteger(const Json& value)
{
    if (value.is_number_unsigned()) {
        if (const auto number = value.template get<std::uint64_t>(); std::in_range<T>(number))
            return static_cast<T>(number);
    } else if (value.is_number_integer()) {
        if (const auto number = value.template get<std::int64_t>(); std::in_range<T>(number))
            return static_cast<T>(number);
    }
    throw std::range_error("a number is not whole, or larger than can be");
}

/// JSON as text for files and pipes, with a line end. Bytes that are no UTF-8, which names of files and damaged tables may hold, become
/// U+FFFD where the library would throw.
template <typename Json>
std::string jsonText(const Json& value, int indent = 2)
{
    return value.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace nucleoscope
