// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_words.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace nucleoscope {
namespace {

constexpr const char* unknown = "–";

std::string twoDigits(long long number)
{
    std::string digits = std::to_string(number);
    if (digits.size() < 2)
        digits.insert(digits.begin(), '0');
    return digits;
}

} // namespace

std::string fixed(double number, int decimals)
{
    if (!std::isfinite(number))
        return unknown;
    std::array<char, 64> buffer{};
    // Not printf: the window's libraries set the locale that it follows.
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed, decimals);
    return written.ec == std::errc() ? std::string(buffer.data(), written.ptr) : unknown;
}

std::string percentWords(double fraction, int decimals)
{
    return std::isfinite(fraction) ? fixed(100 * fraction, decimals) + " %" : unknown;
}

std::string durationWords(double seconds)
{
    if (!std::isfinite(seconds))
        return unknown;
    const long long whole = std::llround(std::max(0.0, seconds));
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + twoDigits(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + twoDigits(whole % 3600 / 60) + " min";
}

std::string bytesWords(double bytes)
{
    constexpr std::array units{"bytes", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    for (; bytes >= 1000 && unit + 1 < units.size(); ++unit)
        bytes /= 1000;
    return fixed(bytes, unit == 0 || bytes >= 100 ? 0 : 1) + " " + units[unit];
}

std::string plural(long long count, const std::string& one, const std::string& many)
{
    return grouped(count) + " " + (count == 1 ? one : many);
}

std::string joined(const std::vector<std::string>& items, const std::string& separator)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i)
        text += (i > 0 ? separator : "") + items[i];
    return text;
}

} // namespace nucleoscope
