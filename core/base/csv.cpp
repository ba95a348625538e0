#include "core/base/csv.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace nucleoscope {
namespace {

char separatorOf(std::string_view headerLine)
{
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char candidate : {',', ';', '\t'}) {
        const std::ptrdiff_t count = std::count(headerLine.begin(), headerLine.end(), candidate);
        if (count > most) {
            best = candidate;
            most = count;
        }
    }
    return best;
}

constexpr std::size_t mostPaddedCells = 4'000'000;

Error csvError(const std::string& name, std::size_t line, const std::string& reason)
{
    return {
        ErrorCode::InvalidInput,
        {"csv.invalid", "{file}, line {line}: {reason}.", {{"file", name}, {"line", std::to_string(line)}, {"reason", reason}}}};
}

/// Cuts records; a quoted field may hold separators, quotes (doubled) and line ends.
Result<std::vector<std::vector<std::string>>> records(std::string_view text, char separator, const std::string& name)
{
    std::vector<std::vector<std::string>> all;
    std::vector<std::string> record;
    std::string field;
    bool quoted = false;
    bool any = false;
    std::size_t line = 1;
    const auto endRecord = [&] {
        if (any || !field.empty() || !record.empty()) {
            record.push_back(std::move(field));
            all.push_back(std::move(record));
        }
        field.clear();
        record.clear();
        any = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        line += c == '\n';
        if (quoted) {
            if (c != '"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == '"' && field.empty()) {
            quoted = any = true;
        } else if (c == separator) {
            record.push_back(std::move(field));
            field.clear();
            any = true;
        } else if (c == '\n') {
            endRecord();
        } else if (c != '\r') {
            field += c;
        }
    }
    if (quoted)
        return fail(csvError(name, line, "a quote is opened and never closed"));
    endRecord();
    return all;
}

} // namespace

Result<CsvTable> CsvTable::parse(std::string_view text, const std::string& name)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.substr(0, 4096).find('\0') != std::string_view::npos)
        return fail(ErrorCode::InvalidInput,
                    {"csv.encoding",
                     "The table {file} is no text in UTF-8. Save it as CSV (UTF-8) from the program that made it.",
                     {{"file", name}}});
    if (!isUtf8(text)) {
        auto table = parse(fromWindows1252(text), name);
        if (table)
            table->recoded = true;
        return table;
    }
    auto parsed = records(text, separatorOf(text.substr(0, text.find('\n'))), name);
    if (!parsed)
        return fail(parsed.error());
    CsvTable table;
    if (parsed->empty())
        return fail(csvError(name, 1, "there is no header"));
    table.header = std::move(parsed->front());
    std::size_t padded = 0;
    for (std::size_t i = 1; i < parsed->size(); ++i) {
        auto& row = (*parsed)[i];
        if (row.size() > table.header.size())
            return fail(csvError(name, i + 1, "there are more fields than in the header"));
        // A wide header over many short lines would be more memory than the file is long.
        padded += table.header.size() - row.size();
        if (padded > mostPaddedCells)
            return fail(csvError(name, i + 1, "the lines are much shorter than the header"));
        row.resize(table.header.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Message csvWasRecoded(const std::string& name)
{
    return {
        "csv.recoded",
        "The table {file} is no text in UTF-8 and was read as Windows-1252, as Excel writes in Western Europe. Look whether its "
        "names are right; if not, save it as CSV (UTF-8).",
        {{"file", name}}};
}

int CsvTable::column(std::string_view wanted) const
{
    const auto found =
        std::find_if(header.begin(), header.end(), [&](const std::string& h) { return equalsIgnoringCase(trimmed(h), wanted); });
    return found == header.end() ? -1 : static_cast<int>(found - header.begin());
}

std::string csvLine(const std::vector<std::string>& fields)
{
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += ',';
        if (fields[i].find_first_of(",\"\r\n") == std::string::npos) {
            line += fields[i];
            continue;
        }
        line += '"';
        for (const char c : fields[i]) {
            line += c;
            if (c == '"')
                line += c;
        }
        line += '"';
    }
    line += '\n';
    return line;
}

std::string csvNumber(double value)
{
    if (std::isnan(value))
        return "nan";
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

double numberFromText(std::string_view text)
{
    text = trimmed(text);
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace nucleoscope
