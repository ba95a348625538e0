// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/description/fact_table.h"

#include "core/base/csv.h"
#include "core/base/text.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t largestFactTable = std::uint64_t{16} << 20;
constexpr std::size_t mostEnds = 1'000'000;
constexpr std::size_t mostParts = 32; ///< of a path in a table; longer ones are of no image

std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        text += (i ? ", " : "") + std::string(trimmed(names[i]));
    return names.size() > most ? text + " …" : text;
}

std::string namesOf(const std::vector<TreeFile>& tables)
{
    std::vector<std::string> names;
    for (const TreeFile& table : tables)
        names.push_back(table.path);
    return listed(names);
}

Result<Bytes> tableBytes(const std::string& file, const FileTree& tree, const fs::path& folder)
{
    const fs::path beside = folder / pathFromUtf8(file);
    std::error_code problem;
    if (!folder.empty() && fs::is_regular_file(beside, problem))
        return readFile(beside, largestFactTable);
    const auto inTree =
        std::find_if(tree.tables.begin(), tree.tables.end(), [&](const TreeFile& table) { return table.path == file; });
    if (inTree == tree.tables.end())
        return fail(ErrorCode::NotFound, {"describe.table_missing",
                                          "The table {file} is not there. It is looked for beside the description and among the "
                                          "images, where there are: {tables}.",
                                          {{"file", file}, {"tables", tree.tables.empty() ? "–" : namesOf(tree.tables)}}});
    if (inTree->bytes > largestFactTable)
        return fail(ErrorCode::InvalidInput, {"describe.table_large",
                                              "The table {file} is larger than {limit} MB.",
                                              {{"file", file}, {"limit", std::to_string(largestFactTable >> 20)}}});
    auto reader = tree.makeReader();
    if (!reader)
        return fail(reader.error());
    return (*reader)->read(*inTree);
}

Result<std::size_t> columnOf(const CsvTable& table, const std::string& name, const TableRule& rule)
{
    const int column = table.column(trimmed(name));
    if (column < 0)
        return fail(ErrorCode::InvalidInput, {"describe.table_column",
                                              "The table {file} has no column {column}. It has: {columns}.",
                                              {{"file", rule.file}, {"column", name}, {"columns", listed(table.header)}}});
    return static_cast<std::size_t>(column);
}

/// As paths are compared: "./All\\1.PNG" is all/1.png.
std::string comparable(std::string_view path)
{
    std::string text = lowered(path);
    std::replace(text.begin(), text.end(), '\\', '/');
    std::vector<std::string> parts = pathParts(text);
    std::erase(parts, ".");
    return parts.size() > mostParts ? std::string() : joined(parts);
}

std::string_view withoutEnding(std::string_view path)
{
    return kindOf(path) == FileKind::Image ? path.substr(0, path.rfind('.')) : path;
}

/// "a/b/c", "b/c", "c".
template <typename Visit>
void eachEnd(std::string_view path, Visit visit)
{
    while (!path.empty()) {
        if (!visit(path))
            return;
        const std::size_t slash = path.find('/');
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
}

/// A row that an image may have, and how well they fit.
struct Fit {
    int row = -1;
    std::size_t length = 0; ///< of the end in common
};

} // namespace

Result<CsvTable> readFactCsv(const std::string& file, const FileTree& tree, const fs::path& folder)
{
    const auto bytes = tableBytes(file, tree, folder);
    if (!bytes)
        return fail(bytes.error());
    return CsvTable::parse({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, file);
}

Result<FactTable> FactTable::read(const TableRule& rule, const FileTree& tree, const fs::path& folder)
{
    const auto csv = readFactCsv(rule.file, tree, folder);
    if (!csv)
        return fail(csv.error());
    const bool ofImages = !rule.fileColumn.empty();
    const auto keys = columnOf(*csv, ofImages ? rule.fileColumn : rule.columns.of(ImageFact::Subject), rule);
    if (!keys)
        return fail(keys.error());
    ByFact<std::optional<std::size_t>> columns;
    for (const ImageFact fact : imageFacts)
        if (!rule.columns.of(fact).empty()) {
            const auto column = columnOf(*csv, rule.columns.of(fact), rule);
            if (!column)
                return fail(column.error());
            columns.of(fact) = *column;
        }
    FactTable table;
    table.recoded_ = csv->recoded;
    table.rows_.reserve(csv->rows.size());
    for (const std::vector<std::string>& cells : csv->rows) {
        Row row{std::string(trimmed(cells[*keys])), {}, {}};
        for (const ImageFact fact : imageFacts)
            if (columns.of(fact))
                row.facts.of(fact) = trimmed(cells[*columns.of(fact)]);
        if (!row.key.empty())
            table.add(std::move(row), ofImages);
        if (table.byEnd_.size() > mostEnds)
            return fail(ErrorCode::InvalidInput, {"describe.table_paths",
                                                  "The table {file} names more files in folders than can be searched. Give their "
                                                  "names alone.",
                                                  {{"file", rule.file}}});
    }
    return table;
}

void FactTable::addEnd(RowsByEnd& rows, std::string_view end, int row) const
{
    const auto [known, isNew] = rows.try_emplace(end, row);
    if (isNew || known->second == severalRows)
        return;
    const auto& other = rows_[static_cast<std::size_t>(known->second)].facts;
    if (static_cast<const std::array<std::string, 3>&>(other) != rows_[static_cast<std::size_t>(row)].facts)
        known->second = severalRows;
}

void FactTable::add(Row row, bool ofImages)
{
    const int index = rowCount();
    row.path = ofImages ? comparable(row.key) : lowered(row.key);
    rows_.push_back(std::move(row));
    const std::string& path = rows_.back().path;
    if (!ofImages) {
        addEnd(byEnd_, path, index);
        return;
    }
    eachEnd(path, [&](std::string_view end) {
        addEnd(byEnd_, end, index);
        return true;
    });
    eachEnd(withoutEnding(path), [&](std::string_view end) {
        addEnd(byBareEnd_, end, index);
        return true;
    });
}

std::vector<FactTable::Found> FactTable::rowsOfImages(const std::vector<std::string>& paths) const
{
    std::vector<Fit> fits(paths.size());
    std::unordered_map<int, Fit> best; // of each row; its `row` counts the images that fit so well
    const auto look = [](const RowsByEnd& rows, std::string_view path) {
        Fit fit;
        eachEnd(path, [&](std::string_view end) {
            const auto found = rows.find(end);
            if (found == rows.end())
                return true;
            fit = {found->second, end.size()};
            return false;
        });
        return fit;
    };
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::string path = comparable(paths[i]);
        Fit& fit = fits[i];
        fit = look(byEnd_, path);
        if (fit.row == -1)
            fit = look(byBareEnd_, withoutEnding(path));
        if (fit.row < 0)
            continue;
        Fit& winner = best.try_emplace(fit.row, Fit{0, 0}).first->second;
        if (fit.length > winner.length)
            winner = {0, fit.length};
        winner.row += fit.length == winner.length;
    }
    std::vector<Found> found(paths.size());
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const Fit& fit = fits[i];
        if (fit.row == severalRows)
            found[i].problem = Message{"describe.rows_differ", "several rows of the table name it, and they differ"};
        else if (fit.row < 0 || fit.length < best.at(fit.row).length)
            found[i].problem = Message{"describe.no_row", "no row of the table names it"};
        else if (best.at(fit.row).row > 1)
            found[i].problem = Message{"describe.row_shared", "its row of the table names other images as well as this one"};
        else
            found[i].row = fit.row;
    }
    return found;
}

FactTable::Found FactTable::rowOfSubject(const std::string& subject) const
{
    if (subject.empty())
        return {-1, Message{"describe.no_subject_yet", "no earlier rule tells its patient, by whom the table goes"}};
    const std::string key = lowered(subject);
    const auto row = byEnd_.find(key);
    if (row == byEnd_.end())
        return {-1, Message{"describe.no_subject_row", "no row of the table is of its patient"}};
    if (row->second == severalRows)
        return {-1, Message{"describe.subject_rows_differ", "several rows of the table are of its patient, and they differ"}};
    return {row->second, {}};
}

} // namespace nucleoscope
