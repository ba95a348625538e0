#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace nucleoscope {

/// A table with a header row. Reads RFC 4180 with what is met in the wild: a UTF-8 BOM, CRLF, `;` or tab as separator, and what Excel
/// writes in Western Europe: a text that is no UTF-8 is taken for Windows-1252.
struct CsvTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; ///< each as long as the header; short lines are padded
    bool recoded = false;                       ///< it was no UTF-8: see csvWasRecoded()

    /// Fails with InvalidInput on UTF-16, an unterminated quote or a row longer than its header; `name` is for the message.
    static Result<CsvTable> parse(std::string_view text, const std::string& name);

    /// Column of that name (case-insensitive), or -1.
    int column(std::string_view name) const;
};

/// For the person whose table it is: names may have been read wrongly.
Message csvWasRecoded(const std::string& name);

/// One line, quoted where needed, ended by '\n'.
std::string csvLine(const std::vector<std::string>& fields);

/// Shortest text that reads back as the same double; "nan" for NaN. Never depends on the locale.
std::string csvNumber(double value);
/// Locale-independent; NaN where the text is no number.
double numberFromText(std::string_view text);

} // namespace nucleoscope
