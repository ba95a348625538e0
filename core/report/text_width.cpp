// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/report/svg.h"

#include <algorithm>
#include <string_view>

namespace nucleoscope {
namespace {

bool isIdeograph(char32_t letter)
{
    return letter >= 0x2E80 && letter < 0xFF60;
}

/// Stops and closing brackets, which begin no line.
bool isClosing(char32_t letter)
{
    constexpr std::u32string_view closing = U"。，、；：？！）》」』”’";
    return closing.find(letter) != std::u32string_view::npos;
}

/// In letters' sizes, as DejaVu Sans has them.
double widthOf(char32_t letter)
{
    constexpr std::u32string_view narrow = U" .,:;|!'·iljI", slim = U"()[]/-tfr";
    if (isIdeograph(letter))
        return 1;
    if (narrow.find(letter) != std::u32string_view::npos)
        return 0.33;
    if (slim.find(letter) != std::u32string_view::npos)
        return 0.41;
    if (letter == U'm' || letter == U'w' || letter == U'M' || letter == U'W')
        return 0.92;
    return letter >= U'A' && letter <= U'Z' ? 0.7 : 0.62;
}

} // namespace

double textWidth(const std::string& utf8, double size, bool bold)
{
    double width = 0;
    for (std::size_t at = 0; at < utf8.size();)
        width += widthOf(nextLetter(utf8, at));
    return width * size * (bold ? 1.1 : 1);
}

double fittedSize(const std::string& utf8, double size, double widest, bool bold)
{
    return size * std::min(1.0, widest / std::max(1.0, textWidth(utf8, size, bold)));
}

std::vector<std::string> wrapped(const std::string& utf8, double size, double widest, bool bold)
{
    std::vector<std::string> lines;
    std::size_t begin = 0, breakAt = 0, next = 0; // a line may end at breakAt; the following one then begins at next
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t here = at;
        const char32_t letter = nextLetter(utf8, at);
        if (letter == U' ' || (isIdeograph(letter) && !isClosing(letter) && here > begin)) {
            breakAt = here;
            next = letter == U' ' ? at : here;
        }
        if (letter != U' ' && breakAt > begin && textWidth(utf8.substr(begin, at - begin), size, bold) > widest) {
            lines.push_back(utf8.substr(begin, breakAt - begin));
            begin = breakAt = next;
        }
    }
    lines.push_back(utf8.substr(begin));
    return lines;
}

} // namespace nucleoscope
