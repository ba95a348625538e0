// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/description/dataset_description.h"
#include "core/workflow/command_line.h"

#include <optional>

namespace nucleoscope {

/// As the options of command_line.h; apart, because it knows descriptions.
struct DescribeOptions {
    std::string place;
    std::string name;
    std::string table;
    std::string fileColumn;
    ByFact<std::string> columns;
    std::vector<std::string> patterns;
    ByFact<int> folders{};            ///< levels; 0: none
    std::vector<std::string> classes; ///< NAME or NAME=VALUE,VALUE
    std::vector<std::string> positive;
    bool subjectsWithinClasses = false;
    bool suggest = false;
    bool all = false;
    bool json = false;
    std::string csv;
    bool pseudonyms = false; ///< in that table
    std::string out;
    bool operator==(const DescribeOptions&) const = default;
};

/// In the order in which they count: a table of files, patterns, folders, a table of subjects. `table` as it is named.
std::vector<DescriptionRule> askedRules(const DescribeOptions& options);
std::vector<DescribedClass> askedClasses(const DescribeOptions& options);

/// What to ask for to come to this description of what lies at `place`, kept in `file`. `tableFolder`: from where its table is
/// named. Nothing where options cannot say it: rules in another order, two tables, a comma or = in the name of a class.
std::optional<DescribeOptions> describeOptionsFor(const DatasetDescription& description, const std::string& place,
                                                  const std::filesystem::path& tableFolder, const std::string& file);

CommandWords commandOf(const DescribeOptions& options);

} // namespace nucleoscope
