#include "core/base/utf8.h"

#include <algorithm>
#include <vector>

namespace nucleoscope {
namespace {

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool continuesLetter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

std::size_t letterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return !continuesLetter(c); }));
}

char32_t nextLetter(std::string_view utf8, std::size_t& at)
{
    const unsigned char first = byteAt(utf8, at++);
    char32_t letter = first < 0x80 ? first : first < 0xE0 ? first & 0x1FU : first < 0xF0 ? first & 0x0FU : first & 0x07U;
    for (; at < utf8.size() && continuesLetter(utf8[at]); ++at)
        letter = letter << 6U | (byteAt(utf8, at) & 0x3FU);
    return letter;
}

std::string_view firstBytes(std::string_view utf8, std::size_t bytes)
{
    if (utf8.size() <= bytes)
        return utf8;
    while (bytes > 0 && continuesLetter(utf8[bytes]))
        --bytes;
    return utf8.substr(0, bytes);
}

std::string withoutMiddle(std::string_view utf8, std::size_t letters)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < utf8.size(); ++i)
        if (!continuesLetter(utf8[i]))
            starts.push_back(i);
    if (starts.size() <= letters)
        return std::string(utf8);
    const std::size_t head = letters / 2, tail = letters - head - 1;
    std::string shown(utf8.substr(0, starts[head]));
    shown += "…";
    if (tail > 0)
        shown += utf8.substr(starts[starts.size() - tail]);
    return shown;
}

std::size_t wellFormedBytes(std::string_view text)
{
    const unsigned char first = byteAt(text, 0);
    const std::size_t bytes = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (bytes == 0 || bytes > text.size())
        return 0;
    for (std::size_t i = 1; i < bytes; ++i)
        if (!continuesLetter(text[i]))
            return 0;
    const bool outside = (first == 0xE0 && byteAt(text, 1) < 0xA0) || (first == 0xED && byteAt(text, 1) > 0x9F)
                         || (first == 0xF0 && byteAt(text, 1) < 0x90) || (first == 0xF4 && byteAt(text, 1) > 0x8F);
    return outside ? 0 : bytes;
}

void appendUtf8(std::string& text, char32_t letter)
{
    if (letter < 0x80) {
        text += static_cast<char>(letter);
        return;
    }
    if (letter < 0x800) {
        text += static_cast<char>(0xC0U | letter >> 6U);
    } else {
        if (letter < 0x10000) {
            text += static_cast<char>(0xE0U | letter >> 12U);
        } else {
            text += static_cast<char>(0xF0U | letter >> 18U);
            text += static_cast<char>(0x80U | (letter >> 12U & 0x3FU));
        }
        text += static_cast<char>(0x80U | (letter >> 6U & 0x3FU));
    }
    text += static_cast<char>(0x80U | (letter & 0x3FU));
}

} // namespace nucleoscope
