// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/describe_command.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/workflow/command_words.h"

#include <algorithm>

namespace nucleoscope {
namespace {

std::vector<std::string> cutAt(const std::string& text, char at)
{
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == at)
            parts.emplace_back();
        else
            parts.back().push_back(c);
    return parts;
}

std::string classWord(const DescribedClass& described)
{
    std::string word = described.name;
    for (std::size_t i = 0; i < described.values.size(); ++i)
        word += (i == 0 ? '=' : ',') + described.values[i];
    return word;
}

void take(DescribeOptions& options, const DescriptionRule& rule, const std::filesystem::path& tableFolder)
{
    if (const auto* folder = std::get_if<FolderRule>(&rule)) {
        options.folders.of(folder->gives) = folder->level;
    } else if (const auto* pattern = std::get_if<PatternRule>(&rule)) {
        options.patterns.push_back(pattern->expression);
    } else {
        const auto& table = std::get<TableRule>(rule);
        options.table = utf8(tableFolder / pathFromUtf8(table.file)); // an absolute one stays
        options.fileColumn = table.fileColumn;
        options.columns = table.columns;
    }
}

} // namespace

std::vector<DescriptionRule> askedRules(const DescribeOptions& options)
{
    std::vector<DescriptionRule> rules;
    const TableRule table{options.table, options.fileColumn, options.columns};
    const bool asksForTable = !options.table.empty(), ofSubjects = asksForTable && options.fileColumn.empty();
    if (asksForTable && !ofSubjects)
        rules.emplace_back(table);
    for (const std::string& pattern : options.patterns)
        rules.emplace_back(PatternRule{pattern});
    for (const ImageFact fact : imageFacts)
        if (options.folders.of(fact) > 0)
            rules.emplace_back(FolderRule{options.folders.of(fact), fact});
    if (ofSubjects) // its rows are found by what the others tell
        rules.emplace_back(table);
    return rules;
}

std::vector<DescribedClass> askedClasses(const DescribeOptions& options)
{
    std::vector<DescribedClass> classes;
    for (const std::string& asked : options.classes) {
        const std::size_t equals = asked.find('=');
        DescribedClass described{asked.substr(0, equals), {}, false};
        if (equals != std::string::npos)
            described.values = cutAt(asked.substr(equals + 1), ',');
        described.positive = std::any_of(options.positive.begin(), options.positive.end(),
                                         [&](const std::string& name) { return equalsIgnoringCase(name, described.name); });
        classes.push_back(std::move(described));
    }
    return classes;
}

std::optional<DescribeOptions> describeOptionsFor(const DatasetDescription& description, const std::string& place,
                                                  const std::filesystem::path& tableFolder, const std::string& file)
{
    DescribeOptions options;
    options.place = place;
    options.name = description.name;
    options.subjectsWithinClasses = description.subjectsWithinClasses;
    options.out = file;
    std::vector<DescriptionRule> wanted = description.rules;
    for (DescriptionRule& rule : wanted) {
        take(options, rule, tableFolder);
        if (auto* table = std::get_if<TableRule>(&rule))
            table->file = options.table;
    }
    for (const DescribedClass& described : description.classes) {
        options.classes.push_back(classWord(described));
        if (described.positive)
            options.positive.push_back(described.name);
    }
    if (askedRules(options) != wanted || askedClasses(options) != description.classes)
        return std::nullopt;
    return options;
}

CommandWords commandOf(const DescribeOptions& options)
{
    constexpr ByFact<const char*> columnNames{"--class-column", "--subject-column", "--fold-column"};
    constexpr ByFact<const char*> folderNames{"--class-folder", "--subject-folder", "--fold-folder"};
    Words words("describe");
    words.add(options.place).option("--table", options.table).option("--file-column", options.fileColumn);
    for (const ImageFact fact : imageFacts)
        words.option(columnNames.of(fact), options.columns.of(fact));
    for (const std::string& pattern : options.patterns)
        words.option("--pattern", pattern);
    for (const ImageFact fact : imageFacts)
        words.count(folderNames.of(fact), options.folders.of(fact));
    for (const std::string& described : options.classes)
        words.option("--class", described);
    for (const std::string& positive : options.positive)
        words.option("--positive", positive);
    return words.option("--name", options.name)
        .flag("--subjects-within-classes", options.subjectsWithinClasses)
        .flag("--suggest", options.suggest)
        .flag("--all", options.all)
        .option("--csv", options.csv)
        .flag("--pseudonyms", options.pseudonyms)
        .option("--out", options.out)
        .flag("--json", options.json);
}

} // namespace nucleoscope
