// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crash_text.h"

#ifndef _WIN32
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace nucleoscope::crash {

Text& Text::add(char letter)
{
    if (length_ + 1 < size_) {
        memory_[length_++] = letter;
        memory_[length_] = '\0';
    }
    return *this;
}

Text& Text::add(const char* text)
{
    while (*text)
        add(*text++);
    return *this;
}

Text& Text::add(const char* text, std::size_t length)
{
    for (std::size_t i = 0; i < length; ++i)
        add(text[i]);
    return *this;
}

Text& Text::addNumber(long long number)
{
    if (number < 0) {
        add('-');
        number = -number;
    }
    if (number >= 10)
        addNumber(number / 10);
    return add(static_cast<char>('0' + number % 10));
}

Text& Text::addHex(std::uintptr_t number)
{
    add("0x");
    bool begun = false;
    for (int shift = static_cast<int>(sizeof number) * 8 - 4; shift >= 0; shift -= 4) {
        const auto digit = static_cast<unsigned>(number >> shift) & 0xFU;
        begun = begun || digit != 0 || shift == 0;
        if (begun)
            add("0123456789abcdef"[digit]);
    }
    return *this;
}

/// gmtime_r() is not among the safe ones. Days to dates after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
Text& Text::addUtc(std::time_t time, bool iso)
{
    const long long seconds = static_cast<long long>(time) % 86'400;
    const long long days = static_cast<long long>(time) / 86'400 + 719'468;
    const long long era = days / 146'097, dayOfEra = days % 146'097;
    const long long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const long long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const long long shifted = (5 * dayOfYear + 2) / 153; // from March
    const long long month = shifted < 10 ? shifted + 3 : shifted - 9;
    const auto two = [&](long long number) -> Text& { return number < 10 ? add('0').addNumber(number) : addNumber(number); };
    const char* dash = iso ? "-" : "";
    const char* colon = iso ? ":" : "";
    addNumber(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)).add(dash);
    two(month).add(dash);
    two(dayOfYear - (153 * shifted + 2) / 5 + 1).add('T');
    two(seconds / 3600).add(colon);
    two(seconds / 60 % 60).add(colon);
    return two(seconds % 60).add('Z');
}

void Text::writeTo(int file) const
{
    std::size_t written = 0;
    while (written < length_) {
        const ssize_t now = ::write(file, memory_ + written, length_ - written);
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return;
        written += static_cast<std::size_t>(now);
    }
}

namespace {

/// A file that is mapped at an address.
struct Module {
    std::uintptr_t loadedAt = 0; ///< 0: none is
    std::array<char, 128> name{};
};

/// Lines of /proc/self/maps, one after the other.
class Mappings {
public:
    Mappings() : file_(::open("/proc/self/maps", O_RDONLY | O_CLOEXEC)) {}
    ~Mappings()
    {
        if (file_ >= 0)
            ::close(file_);
    }
    Mappings(const Mappings&) = delete;
    Mappings& operator=(const Mappings&) = delete;

    /// The next line without its end, cut to what fits; null: there is none.
    const char* next()
    {
        std::size_t length = 0;
        char letter = 0;
        bool any = false;
        while (read(letter)) {
            any = true;
            if (letter == '\n')
                break;
            if (length + 1 < line_.size())
                line_[length++] = letter;
        }
        line_[length] = '\0';
        return any ? line_.data() : nullptr;
    }

private:
    bool read(char& letter)
    {
        if (at_ == filled_) {
            ssize_t got = -1;
            do
                got = file_ < 0 ? 0 : ::read(file_, block_.data(), block_.size());
            while (got < 0 && errno == EINTR);
            if (got <= 0)
                return false;
            at_ = 0;
            filled_ = static_cast<std::size_t>(got);
        }
        letter = block_[at_++];
        return true;
    }
    int file_;
    std::size_t at_ = 0, filled_ = 0;
    std::array<char, 1024> block_;
    std::array<char, 4400> line_;
};

std::uintptr_t readHex(const char*& text)
{
    std::uintptr_t number = 0;
    for (;; ++text) {
        const char c = *text;
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0)
            return number;
        number = number * 16 + static_cast<std::uintptr_t>(digit);
    }
}

/// "start-end rights offset device inode   /path"
Module moduleAt(std::uintptr_t address)
{
    Mappings mappings;
    Module module;
    std::uintptr_t lowest = 0; // of the file whose lines are being read
    std::array<char, 128> name{};
    while (const char* line = mappings.next()) {
        const std::uintptr_t start = readHex(line);
        const std::uintptr_t end = *line == '-' ? readHex(++line) : 0;
        const char* path = std::strchr(line, '/');
        const char* slash = path ? std::strrchr(path, '/') : nullptr;
        const char* file = slash ? slash + 1 : "";
        std::array<char, 128> own{};
        Text(own.data(), own.size()).add(file);
        if (std::strcmp(own.data(), name.data()) != 0) {
            name = own;
            lowest = start;
        }
        if (address >= start && address < end) {
            if (*file) {
                module.loadedAt = lowest;
                module.name = own;
            }
            break;
        }
    }
    return module;
}

} // namespace

void writeCalls(int file, void* const* addresses, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto address = reinterpret_cast<std::uintptr_t>(addresses[i]);
        const Module module = moduleAt(address);
        std::array<char, 256> buffer;
        Text text(buffer.data(), buffer.size());
        text.addNumber(i).add(' ');
        if (module.loadedAt != 0)
            text.add(module.name.data()).add('+').addHex(address - module.loadedAt);
        else
            text.addHex(address);
        text.add('\n').writeTo(file);
    }
}

} // namespace nucleoscope::crash
#endif
