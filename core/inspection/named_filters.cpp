#include "core/inspection/named_filters.h"

#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace nucleoscope {
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr char filtersFormatName[] = "nucleoscope-filters";
constexpr int filtersFormatVersion = 1;
constexpr int deepestFilters = 8;
constexpr char referredName[] = "referred"; ///< in place of a class

Error damagedFilters(const std::string& file, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"filters.damaged", "The filters in {file} cannot be used: {reason}.", {{"file", file}, {"reason", reason}}}};
}

/// Open ends are left out: JSON has no infinity.
OrderedJson toJson(const ValueRange& range)
{
    OrderedJson value = OrderedJson::object();
    if (range.low > ValueRange{}.low)
        value["from"] = range.low;
    if (range.high < ValueRange{}.high)
        value["below"] = range.high;
    return value;
}

ValueRange rangeFrom(const Json& value)
{
    return {value.value("from", ValueRange{}.low), value.value("below", ValueRange{}.high)};
}

/// As in the files of marks, and "none".
constexpr std::pair<MarkKind, const char*> markNames[] = {{MarkKind::LabelDoubtful, "label_doubtful"},
                                                          {MarkKind::PoorImage, "poor_image"},
                                                          {MarkKind::Interesting, "interesting"},
                                                          {MarkKind::Note, "note"}};
constexpr char unmarkedName[] = "none";

OrderedJson toJson(const MarkFilter& marks)
{
    OrderedJson value = OrderedJson::array();
    for (const auto& [kind, name] : markNames)
        if (marks.kinds.has(kind))
            value.push_back(name);
    if (marks.unmarked)
        value.push_back(unmarkedName);
    return value;
}

MarkFilter marksFrom(const Json& value)
{
    MarkFilter marks;
    for (const Json& wished : value) {
        for (const auto& [kind, name] : markNames)
            if (wished == name)
                marks.kinds.set(kind);
        marks.unmarked = marks.unmarked || wished == unmarkedName;
    }
    return marks;
}

OrderedJson toJson(const NamedFilter& named, const std::vector<NamedSample>& samples, const std::vector<ClassInfo>& classes)
{
    const PredictionFilter& filter = named.filter;
    const auto nameOf = [&](int c) { return classes[static_cast<std::size_t>(c)].name; };
    OrderedJson value{{"name", named.name}};
    if (filter.truth)
        value["class"] = nameOf(*filter.truth);
    if (filter.predicted)
        value["called"] = *filter.predicted == referred ? referredName : nameOf(*filter.predicted);
    if (filter.correct)
        value["right"] = *filter.correct;
    if (!filter.subjects.empty())
        value["subjects"] = filter.subjects;
    if (!filter.text.empty())
        value["text"] = filter.text;
    if (filter.positiveProbability)
        value["probability"] = toJson(*filter.positiveProbability);
    if (filter.loss)
        value["loss"] = toJson(*filter.loss);
    if (!filter.marks.empty())
        value["marked"] = toJson(filter.marks);
    if (filter.samples) {
        value["samples"] = OrderedJson::array();
        for (const int sample : *filter.samples)
            value["samples"].push_back(samples[static_cast<std::size_t>(sample)].id);
        value["samples_name"] = filter.samplesName;
    }
    return value;
}

/// Names back to indices.
class Reader {
public:
    Reader(const std::vector<NamedSample>& samples, const std::vector<ClassInfo>& classes) : classes_(classes)
    {
        for (std::size_t i = 0; i < samples.size(); ++i)
            sampleOf_.emplace(samples[i].id, static_cast<int>(i));
    }

    /// None where it names a class that is not there. Throws what nlohmann throws.
    std::optional<NamedFilter> read(const Json& value) const
    {
        NamedFilter named;
        named.name = value.at("name").get<std::string>();
        PredictionFilter& filter = named.filter;
        if (value.contains("class") && !(filter.truth = classNamed(value["class"].get<std::string>())))
            return std::nullopt;
        if (value.contains("called") && !(filter.predicted = callNamed(value["called"].get<std::string>())))
            return std::nullopt;
        if (value.contains("right"))
            filter.correct = value["right"].get<bool>();
        filter.subjects = value.value("subjects", std::set<std::string>());
        filter.text = value.value("text", "");
        if (value.contains("probability"))
            filter.positiveProbability = rangeFrom(value["probability"]);
        if (value.contains("loss"))
            filter.loss = rangeFrom(value["loss"]);
        if (value.contains("marked"))
            filter.marks = marksFrom(value["marked"]);
        if (value.contains("samples"))
            filter.samples = samplesNamed(value["samples"]);
        filter.samplesName = value.value("samples_name", "");
        return named;
    }

private:
    std::optional<int> classNamed(const std::string& name) const
    {
        for (std::size_t i = 0; i < classes_.size(); ++i)
            if (classes_[i].name == name)
                return static_cast<int>(i);
        return std::nullopt;
    }
    std::optional<int> callNamed(const std::string& name) const
    {
        const auto index = classNamed(name); // a class may be called "referred" as well
        return index || name != referredName ? index : std::optional(referred);
    }
    std::vector<int> samplesNamed(const Json& ids) const
    {
        std::vector<int> found;
        for (const Json& id : ids)
            if (const auto sample = sampleOf_.find(id.get<std::string>()); sample != sampleOf_.end())
                found.push_back(sample->second);
        std::sort(found.begin(), found.end());
        return found;
    }

    const std::vector<ClassInfo>& classes_;
    std::unordered_map<std::string, int> sampleOf_;
};

} // namespace

std::string filtersToJson(const std::vector<NamedFilter>& filters, const std::vector<NamedSample>& samples,
                          const std::vector<ClassInfo>& classes)
{
    OrderedJson list = OrderedJson::array();
    for (const NamedFilter& named : filters)
        list.push_back(toJson(named, samples, classes));
    return jsonText(OrderedJson{{"format", filtersFormatName}, {"version", filtersFormatVersion}, {"filters", std::move(list)}});
}

Result<std::vector<NamedFilter>> parseFilters(std::string_view json, const std::string& sourceName,
                                              const std::vector<NamedSample>& samples, const std::vector<ClassInfo>& classes)
{
    try {
        const Json document = parseStrictJson(json, deepestFilters, mostJsonValuesOfImages);
        if (document.at("format").get<std::string>() != filtersFormatName)
            return fail(damagedFilters(sourceName, "it is another kind of file"));
        if (exactInteger<int>(document.at("version")) > filtersFormatVersion)
            return fail(ErrorCode::Unsupported,
                        {"filters.newer", "{file} was written by a newer version of this program.", {{"file", sourceName}}});
        const Reader reader(samples, classes);
        std::vector<NamedFilter> filters;
        for (const Json& value : document.at("filters"))
            if (auto named = reader.read(value))
                filters.push_back(std::move(*named));
        return filters;
    } catch (const std::exception& problem) {
        return fail(damagedFilters(sourceName, problem.what()));
    }
}

Result<std::vector<NamedFilter>> readFilters(const std::filesystem::path& runFolder, const std::vector<NamedSample>& samples,
                                             const std::vector<ClassInfo>& classes)
{
    const auto file = runFolder / filtersFileName;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return std::vector<NamedFilter>();
    const auto text = readTextFile(file);
    return text ? parseFilters(*text, utf8(file), samples, classes) : fail(text.error());
}

Result<void> writeFilters(const std::filesystem::path& runFolder, const std::vector<NamedFilter>& filters,
                          const std::vector<NamedSample>& samples, const std::vector<ClassInfo>& classes)
{
    return writeFileAtomically(runFolder / filtersFileName, filtersToJson(filters, samples, classes));
}

std::vector<NamedFilter> mergedFilters(std::vector<NamedFilter> now, const std::vector<NamedFilter>& from,
                                       const std::vector<NamedFilter>& to)
{
    if (now == from)
        return to;
    const auto named = [](auto& list, const std::string& name) {
        return std::find_if(list.begin(), list.end(), [&](const NamedFilter& filter) { return filter.name == name; });
    };
    const auto holds = [](const auto& list, const NamedFilter& filter) {
        return std::find(list.begin(), list.end(), filter) != list.end();
    };
    for (const NamedFilter& before : from)
        if (named(to, before.name) == to.end())
            std::erase(now, before);
    for (NamedFilter mine : to) {
        if (holds(from, mine) || holds(now, mine))
            continue;
        if (const auto other = named(now, mine.name); other != now.end() && holds(from, *other))
            now.erase(other);
        const std::string name = mine.name;
        for (int number = 2; named(now, mine.name) != now.end(); ++number)
            mine.name = name + " (" + std::to_string(number) + ")";
        now.push_back(std::move(mine));
    }
    return now;
}

Result<std::vector<NamedFilter>> changeFilters(const std::filesystem::path& runFolder, const std::vector<NamedFilter>& from,
                                               const std::vector<NamedFilter>& to, const std::vector<NamedSample>& samples,
                                               const std::vector<ClassInfo>& classes)
{
    const auto lock = FileLock::waitFor(runFolder / filtersFileName);
    if (!lock)
        return fail(lock.error());
    auto now = readFilters(runFolder, samples, classes);
    if (!now)
        return now;
    std::vector<NamedFilter> merged = mergedFilters(std::move(*now), from, to);
    if (const auto written = writeFilters(runFolder, merged, samples, classes); !written)
        return fail(written.error());
    return merged;
}

} // namespace nucleoscope
