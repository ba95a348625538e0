#pragma once

#include <string>
#include <string_view>

namespace nucleoscope {

/// ASCII only, independent of the locale: ids and file endings, not prose.
std::string lowered(std::string_view text);
bool equalsIgnoringCase(std::string_view a, std::string_view b);
bool containsIgnoringCase(std::string_view text, std::string_view part);
std::string_view trimmed(std::string_view text);

bool isUtf8(std::string_view text);
/// The bytes as Windows-1252, in UTF-8. The five that it leaves undefined become control characters, so that no two are the same.
std::string fromWindows1252(std::string_view bytes);
/// On one line and in UTF-8, for terminals: control characters and bytes that are no text as "\n", "\x1B".
std::string printable(std::string_view text);

/// "UID_9" before "UID_10": runs of digits compare as numbers, letters without case.
bool naturalLess(std::string_view a, std::string_view b);

/// 10661 → "10,661"; English grouping, for the command line and messages.
std::string grouped(long long number);

} // namespace nucleoscope
