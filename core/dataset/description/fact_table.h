// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/description/dataset_description.h"
#include "core/dataset/file_tree.h"

#include <unordered_map>

namespace nucleoscope {

struct CsvTable;

/// The table `file`: in `folder`, where one is named, else in the tree. Of at most 16 MB. Fails where it is not there or is no table.
Result<CsvTable> readFactCsv(const std::string& file, const FileTree& tree, const std::filesystem::path& folder);

/// The table of a rule, read: which row is of which image, and what it tells. Ambiguity is told, never resolved by chance.
class FactTable {
public:
    FactTable(FactTable&&) = default;
    FactTable& operator=(FactTable&&) = default;

    /// The rule's file is looked for in `folder`, then in the tree. Fails where it is not there, is no table, or has not the rule's
    /// columns, naming those that it has.
    static Result<FactTable> read(const TableRule& rule, const FileTree& tree, const std::filesystem::path& folder);

    /// What became of one image.
    struct Found {
        int row = -1;
        std::optional<Message> problem; ///< why there is none
    };
    /// The rows of these images, by the ends of their paths: the longer the end in common, the better; a row belongs to the image
    /// that it fits best. Ending and capitals do not count where nothing fits exactly.
    std::vector<Found> rowsOfImages(const std::vector<std::string>& paths) const;
    /// The row of a subject.
    Found rowOfSubject(const std::string& subject) const;

    const std::string& value(int row, ImageFact fact) const { return rows_[static_cast<std::size_t>(row)].facts.of(fact); }
    const std::string& keyOf(int row) const { return rows_[static_cast<std::size_t>(row)].key; }
    bool recoded() const { return recoded_; } ///< CsvTable's
    int rowCount() const { return static_cast<int>(rows_.size()); }

private:
    struct Row {
        std::string key;  ///< as the table has it
        std::string path; ///< the same as it is compared
        ByFact<std::string> facts;
    };
    static constexpr int severalRows = -2; ///< that differ

    using RowsByEnd = std::unordered_map<std::string_view, int>; ///< views into `path`: rows_ has its room beforehand
    FactTable() = default;
    void add(Row row, bool ofImages);
    void addEnd(RowsByEnd& rows, std::string_view end, int row) const;

    std::vector<Row> rows_;
    bool recoded_ = false;
    RowsByEnd byEnd_;     ///< "b/1.png" and "1.png", in lower case
    RowsByEnd byBareEnd_; ///< the same without the ending of an image
};

} // namespace nucleoscope
