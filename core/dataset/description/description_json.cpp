// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/base/text.h"
#include "core/dataset/description/dataset_description.h"

#include <algorithm>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr const char* descriptionFormat = "nucleoscope-dataset";
constexpr int descriptionVersion = 1;
constexpr std::uint64_t largestDescription = std::uint64_t{1} << 20;
constexpr std::size_t longestText = 1000;

/// Where and why; caught in parseDescription.
struct DescriptionProblem {
    std::string place; ///< JSON pointer
    std::string problem;
};

std::string pointerStep(const std::string& key)
{
    std::string step = "/";
    for (const char c : key)
        step += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
    return step;
}

/// Takes keys out of one JSON object and refuses what is left.
class ObjectReader {
public:
    ObjectReader(const Json& object, std::string place) : object_(object), place_(std::move(place))
    {
        if (!object_.is_object())
            throw DescriptionProblem{place_, "an object is needed here"};
    }

    const Json* find(const std::string& key)
    {
        known_.insert(key);
        const auto found = object_.find(key);
        return found == object_.end() ? nullptr : &*found;
    }
    /// Empty where it is absent. No control characters, which no name or path of a person has.
    std::string text(const std::string& key, std::size_t longest = longestText)
    {
        const Json* value = find(key);
        return value ? plainText(*value, place_ + pointerStep(key), longest) : std::string();
    }
    std::string neededText(const std::string& key, std::size_t longest = longestText)
    {
        std::string value = text(key, longest);
        if (value.empty())
            refuse(key, "a text is needed here");
        return value;
    }
    bool flag(const std::string& key)
    {
        const Json* value = find(key);
        if (value && !value->is_boolean())
            refuse(key, "true or false is needed here");
        return value && value->get<bool>();
    }
    int whole(const std::string& key, int usual, int low, int high)
    {
        const Json* value = find(key);
        if (!value)
            return usual;
        const std::string range = "a whole number from " + std::to_string(low) + " to " + std::to_string(high);
        if (!value->is_number_integer() || value->get<double>() < low || value->get<double>() > high)
            refuse(key, range + " is needed here");
        return value->get<int>();
    }
    /// Calls `read` with each entry and its place.
    template <typename Read>
    void list(const std::string& key, std::size_t most, Read read)
    {
        const Json* value = find(key);
        if (!value)
            return;
        if (!value->is_array() || value->size() > most)
            refuse(key, "a list of at most " + std::to_string(most) + " is needed here");
        for (std::size_t i = 0; i < value->size(); ++i)
            read((*value)[i], place_ + pointerStep(key) + "/" + std::to_string(i));
    }
    void refuseUnknownKeys() const
    {
        for (const auto& [key, value] : object_.items())
            if (!known_.contains(key))
                throw DescriptionProblem{place_ + pointerStep(key), "this key is not known here"};
    }
    [[noreturn]] void refuse(const std::string& key, const std::string& problem) const
    {
        throw DescriptionProblem{place_ + pointerStep(key), problem};
    }
    static std::string plainText(const Json& value, const std::string& place, std::size_t longest)
    {
        if (!value.is_string())
            throw DescriptionProblem{place, "a text is needed here"};
        const auto text = value.get<std::string>();
        if (text.size() > longest)
            throw DescriptionProblem{place, "the text is longer than " + std::to_string(longest) + " bytes"};
        if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }))
            throw DescriptionProblem{place, "there is a control character in the text"};
        return text;
    }

private:
    const Json& object_;
    std::string place_;
    std::set<std::string> known_;
};

DescriptionRule folderRule(ObjectReader& reader)
{
    FolderRule rule;
    rule.level = reader.whole("level", 1, 1, FolderRule::deepest);
    const std::string gives = reader.text("gives");
    const auto* fact = std::find_if(imageFacts.begin(), imageFacts.end(), [&](ImageFact f) { return factName(f) == gives; });
    if (fact == imageFacts.end())
        reader.refuse("gives", "one of class, subject, fold is needed here");
    rule.gives = *fact;
    return rule;
}

DescriptionRule tableRule(ObjectReader& reader)
{
    TableRule rule;
    rule.file = reader.neededText("file");
    rule.fileColumn = reader.text("file_column");
    for (const ImageFact fact : imageFacts)
        rule.columns.of(fact) = reader.text(std::string(factName(fact)) + "_column");
    const auto told = std::count_if(rule.columns.begin(), rule.columns.end(), [](const std::string& c) { return !c.empty(); });
    if (told == 0)
        reader.refuse("class_column", "a column of class, subject or fold is needed");
    if (rule.fileColumn.empty() && (rule.columns.of(ImageFact::Subject).empty() || told < 2))
        reader.refuse("file_column",
                      "the column of the files is needed, or, where rows are of subjects, that of the subjects and "
                      "one of class or fold");
    return rule;
}

DescriptionRule ruleFrom(const Json& value, const std::string& place)
{
    ObjectReader reader(value, place);
    const std::string from = reader.text("from");
    DescriptionRule rule;
    if (from == "folder")
        rule = folderRule(reader);
    else if (from == "pattern")
        rule = PatternRule{reader.neededText("expression", PatternRule::longest)};
    else if (from == "table")
        rule = tableRule(reader);
    else
        reader.refuse("from", "one of folder, pattern, table is needed here");
    reader.refuseUnknownKeys();
    return rule;
}

/// `taken`: names and values of the classes before, without case.
DescribedClass classFrom(const Json& value, const std::string& place, std::set<std::string>& taken)
{
    ObjectReader reader(value, place);
    DescribedClass described;
    described.name = reader.neededText("name");
    described.positive = reader.flag("positive");
    if (!taken.insert(lowered(described.name)).second)
        reader.refuse("name", "another class is called so, too");
    reader.list("values", mostDescribedClasses, [&](const Json& entry, const std::string& at) {
        std::string text(trimmed(ObjectReader::plainText(entry, at, longestText)));
        if (text.empty())
            throw DescriptionProblem{at, "a text is needed here"};
        const bool own = equalsIgnoringCase(text, described.name);
        if (!own && !taken.insert(lowered(text)).second)
            throw DescriptionProblem{at, "it stands for a class already"};
        described.values.push_back(std::move(text));
    });
    reader.refuseUnknownKeys();
    return described;
}

void readHeader(ObjectReader& reader)
{
    if (reader.text("format") != descriptionFormat)
        reader.refuse("format", std::string("\"") + descriptionFormat + "\" is needed here: it is no description of a dataset");
    const Json* version = reader.find("version");
    if (!version || !version->is_number_integer() || version->get<double>() < 1)
        reader.refuse("version", "the number " + std::to_string(descriptionVersion) + " is needed here");
    if (version->get<double>() > descriptionVersion)
        reader.refuse("version", "it was written by a newer Nucleoscope, which this one cannot read; update the program");
}

DatasetDescription descriptionFrom(const Json& content)
{
    ObjectReader reader(content, "");
    readHeader(reader);
    DatasetDescription description;
    description.name = reader.text("name");
    description.images = reader.text("images", 4096);
    description.subjectsWithinClasses = reader.flag("subjects_within_classes");
    reader.list("rules", mostRules,
                [&](const Json& value, const std::string& place) { description.rules.push_back(ruleFrom(value, place)); });
    if (description.rules.empty())
        reader.refuse("rules", "one rule at least is needed here");
    std::set<std::string> taken;
    reader.list("classes", mostDescribedClasses, [&](const Json& value, const std::string& place) {
        description.classes.push_back(classFrom(value, place, taken));
    });
    reader.refuseUnknownKeys();
    return description;
}

OrderedJson jsonOf(const DescriptionRule& rule)
{
    if (const auto* folder = std::get_if<FolderRule>(&rule))
        return {{"from", "folder"}, {"level", folder->level}, {"gives", std::string(factName(folder->gives))}};
    if (const auto* pattern = std::get_if<PatternRule>(&rule))
        return {{"from", "pattern"}, {"expression", pattern->expression}};
    const auto& table = std::get<TableRule>(rule);
    OrderedJson json{{"from", "table"}, {"file", table.file}};
    if (!table.fileColumn.empty())
        json["file_column"] = table.fileColumn;
    for (const ImageFact fact : imageFacts)
        if (!table.columns.of(fact).empty())
            json[std::string(factName(fact)) + "_column"] = table.columns.of(fact);
    return json;
}

} // namespace

std::string_view factName(ImageFact fact)
{
    switch (fact) {
    case ImageFact::Class: return "class";
    case ImageFact::Subject: return "subject";
    case ImageFact::Fold: return "fold";
    }
    return {};
}

Result<DatasetDescription> parseDescription(std::string_view json, const std::string& sourceName)
{
    const auto refused = [&](const std::string& place, const std::string& problem) {
        return fail(ErrorCode::InvalidInput,
                    {"describe.invalid",
                     "The description {file} cannot be used: at {place}, {problem}.",
                     {{"file", sourceName}, {"place", place.empty() ? "/" : place}, {"problem", problem}}});
    };
    try {
        return descriptionFrom(parseStrictJson(json, 8));
    } catch (const DescriptionProblem& problem) {
        return refused(problem.place, problem.problem);
    } catch (const std::exception& problem) {
        return refused("", problem.what());
    }
}

std::string descriptionToJson(const DatasetDescription& description)
{
    OrderedJson json{{"format", descriptionFormat}, {"version", descriptionVersion}};
    if (!description.name.empty())
        json["name"] = description.name;
    if (!description.images.empty())
        json["images"] = description.images;
    json["rules"] = OrderedJson::array();
    for (const DescriptionRule& rule : description.rules)
        json["rules"].push_back(jsonOf(rule));
    if (!description.classes.empty())
        json["classes"] = OrderedJson::array();
    for (const DescribedClass& described : description.classes) {
        OrderedJson entry{{"name", described.name}};
        if (!described.values.empty())
            entry["values"] = described.values;
        if (described.positive)
            entry["positive"] = true;
        json["classes"].push_back(std::move(entry));
    }
    if (description.subjectsWithinClasses)
        json["subjects_within_classes"] = true;
    return jsonText(json);
}

Result<DatasetDescription> readDescription(const fs::path& file)
{
    std::error_code problem;
    if (fs::exists(file, problem) && !fs::is_regular_file(file, problem)) // a pipe would be waited for
        return fail(ErrorCode::Unreadable, {"describe.no_file", "{file} is no regular file.", {{"file", utf8(file)}}});
    const auto text = readTextFile(file, largestDescription);
    if (!text)
        return fail(text.error());
    return parseDescription(*text, utf8(file));
}

fs::path imagesOf(const DatasetDescription& description, const fs::path& folder)
{
    const fs::path place = (folder / pathFromUtf8(description.images)).lexically_normal();
    return place.has_filename() ? place : place.parent_path();
}

bool tells(const DescriptionRule& rule, ImageFact fact)
{
    if (const auto* folder = std::get_if<FolderRule>(&rule))
        return folder->gives == fact;
    if (const auto* pattern = std::get_if<PatternRule>(&rule))
        return pattern->expression.find("<" + std::string(factName(fact)) + ">") != std::string::npos
               || pattern->expression.find("'" + std::string(factName(fact)) + "'") != std::string::npos;
    const auto& table = std::get<TableRule>(rule);
    const bool isKey = fact == ImageFact::Subject && table.fileColumn.empty();
    return !isKey && !table.columns.of(fact).empty();
}

} // namespace nucleoscope
