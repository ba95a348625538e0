// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <ctime>

/// What a handler of signals may call to put a text together: no memory is asked for, no lock taken, nothing thrown.
namespace nucleoscope::crash {

/// A text in memory of somebody else's; ends with a zero; what does not fit is left out.
class Text {
public:
    Text(char* memory, std::size_t size) : memory_(memory), size_(size) { memory_[0] = '\0'; }
    Text& add(char letter);
    Text& add(const char* text);
    Text& add(const char* text, std::size_t length);
    Text& addNumber(long long number);
    Text& addHex(std::uintptr_t number);      ///< 0x7f…
    Text& addUtc(std::time_t time, bool iso); ///< 2026-11-29T14:00:05Z, or 20261129T140005Z, for names
    void writeTo(int file) const;

private:
    char* memory_;
    std::size_t size_;
    std::size_t length_ = 0;
};

/// One call a line: number, the module's file name without its folder, the offset from where it was loaded. The modules are looked up
/// in /proc/self/maps; without it, bare addresses.
void writeCalls(int file, void* const* addresses, int count);

} // namespace nucleoscope::crash
