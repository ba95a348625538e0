#include "core/base/text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace nucleoscope {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Length of the run of digits at the start.
std::size_t digits(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

bool containsIgnoringCase(std::string_view text, std::string_view part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(), [](char x, char y) { return lower(x) == lower(y); })
               != text.end()
           || part.empty();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t bytes = wellFormedBytes(text);
        if (bytes == 0)
            return false;
        text.remove_prefix(bytes);
    }
    return true;
}

std::string fromWindows1252(std::string_view bytes)
{
    // Of 0x80 to 0x9F, https://encoding.spec.whatwg.org/index-windows-1252.txt; the others are Unicode's own numbers.
    constexpr std::array<unsigned short, 32> own{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(text, byte >= 0x80 && byte < 0xA0 ? own[byte - 0x80U] : byte);
    }
    return text;
}

std::string printable(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string shown;
    const auto escape = [&](unsigned char byte) { (shown += "\\x") += {digits[byte >> 4U], digits[byte & 0xFU]}; };
    while (!text.empty()) {
        const std::size_t bytes = wellFormedBytes(text);
        const auto first = static_cast<unsigned char>(text.front());
        const bool control =
            first < 0x20 || first == 0x7F || (first == 0xC2 && bytes == 2 && static_cast<unsigned char>(text[1]) < 0xA0);
        if (first == '\n' || first == '\r' || first == '\t')
            (shown += '\\') += first == '\n' ? 'n' : first == '\r' ? 'r' : 't';
        else if (bytes == 0 || control)
            for (const char c : text.substr(0, std::max<std::size_t>(bytes, 1)))
                escape(static_cast<unsigned char>(c));
        else
            shown += text.substr(0, bytes);
        text.remove_prefix(std::max<std::size_t>(bytes, 1));
    }
    return shown;
}

bool naturalLess(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        const std::size_t na = digits(a);
        const std::size_t nb = digits(b);
        if (na > 0 && nb > 0) {
            std::string_view x = a.substr(0, na);
            std::string_view y = b.substr(0, nb);
            x.remove_prefix(std::min(x.find_first_not_of('0'), x.size()));
            y.remove_prefix(std::min(y.find_first_not_of('0'), y.size()));
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
            a.remove_prefix(na);
            b.remove_prefix(nb);
            continue;
        }
        if (lower(a.front()) != lower(b.front()))
            return lower(a.front()) < lower(b.front());
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.size() < b.size();
}

std::string grouped(long long number)
{
    const std::string digits = std::to_string(std::llabs(number));
    std::string text = number < 0 ? "-" : "";
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 3 == 0)
            text += ',';
        text += digits[at];
    }
    return text;
}

} // namespace nucleoscope
