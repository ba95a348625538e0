#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nucleoscope {

/// Letters are code points of UTF-8; a combining accent counts as one. None of these fails or reads beyond the text: what is not
/// UTF-8 is taken apart at the bytes that continue no letter.
std::size_t letterCount(std::string_view utf8);

/// The letter that begins at byte `at`, which moves behind it. `at` is below the text's size.
char32_t nextLetter(std::string_view utf8, std::size_t& at);

/// Up to so many bytes, never half a letter.
std::string_view firstBytes(std::string_view utf8, std::size_t bytes);

/// At most so many letters, at least one: the middle gives way to "…", since names often differ at their ends.
std::string withoutMiddle(std::string_view utf8, std::size_t letters);

/// Bytes of the well-formed letter at the start of a text that is not empty, 1 to 4; 0 where there is none: cut short, longer than
/// need be, half of a pair of UTF-16, beyond Unicode.
std::size_t wellFormedBytes(std::string_view text);

void appendUtf8(std::string& text, char32_t letter); ///< up to U+10FFFF

} // namespace nucleoscope
