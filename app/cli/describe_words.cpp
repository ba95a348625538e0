// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/describe_words.h"

#include "app/cli/words.h"
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/text.h"
#include "core/dataset/file_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <numeric>

namespace nucleoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t shownLeftOut = 20;
constexpr std::size_t shownValues = 8;

std::string ruleWords(const DescriptionRule& rule)
{
    if (const auto* folder = std::get_if<FolderRule>(&rule))
        return "folder, " + std::to_string(folder->level) + " above the image: " + std::string(factName(folder->gives));
    if (const auto* pattern = std::get_if<PatternRule>(&rule))
        return "pattern " + pattern->expression;
    const auto& table = std::get<TableRule>(rule);
    std::string text = "table " + table.file + ": ";
    text += table.fileColumn.empty() ? "by subject" : "by " + table.fileColumn;
    for (const ImageFact fact : imageFacts)
        if (tells(rule, fact))
            text += ", " + std::string(factName(fact)) + " in " + table.columns.of(fact);
    return text;
}

std::string yieldWords(const RuleYield& yield)
{
    std::string text;
    for (const ImageFact fact : imageFacts) {
        if (!yield.gives.of(fact))
            continue;
        const std::vector<ValueCount>& values = yield.values.of(fact);
        text += "      " + std::string(factName(fact)) + ": " + grouped(static_cast<long long>(values.size())) + " different";
        for (std::size_t i = 0; i < std::min(values.size(), shownValues); ++i)
            text += (i ? ", " : " (") + printable(values[i].value) + " " + grouped(values[i].images);
        text += values.empty() ? "\n" : values.size() > shownValues ? ", …)\n" : ")\n";
    }
    return text;
}

/// Images of each value among those that are explained.
std::vector<ValueCount> countsOf(const DescriptionPreview& explanation, ImageFact fact)
{
    std::vector<ValueCount> counts;
    std::map<std::string, std::size_t> places;
    for (const ExplainedImage& image : explanation.images) {
        const std::string& value = image.facts.of(fact);
        if (image.unexplained || value.empty())
            continue;
        const auto [known, isNew] = places.try_emplace(value, counts.size());
        if (isNew)
            counts.push_back({value, 0});
        ++counts[known->second].images;
    }
    std::sort(counts.begin(), counts.end(),
              [](const ValueCount& a, const ValueCount& b) { return naturalLess(a.value, b.value); });
    return counts;
}

std::string classWords(const DescriptionPreview& explanation)
{
    std::string text;
    const auto counts = countsOf(explanation, ImageFact::Class);
    for (const ClassInfo& info : explanation.classes) {
        const auto count = std::find_if(counts.begin(), counts.end(),
                                        [&](const ValueCount& c) { return equalsIgnoringCase(c.value, info.name); });
        text += (text.empty() ? "" : ", ") + printable(info.name) + " " + grouped(count == counts.end() ? 0 : count->images)
                + (info.positive ? " (positive)" : "");
    }
    return text.empty() ? "none" : text;
}

std::string unreadableWords(const DescribedPlace& place, bool all)
{
    const std::vector<UnreadableFile>& files = place.tree->unreadable;
    const std::size_t shown = all ? files.size() : std::min(files.size(), shownLeftOut);
    std::string text = "Unreadable  " + grouped(static_cast<long long>(files.size())) + "\n";
    for (std::size_t i = 0; i < shown; ++i)
        text += "  " + files[i].file + ": " + files[i].reason.english() + "\n";
    if (files.size() > shown)
        text += "  … and " + grouped(static_cast<long long>(files.size() - shown)) + " more; --all lists them.\n";
    return text;
}

Json jsonOf(const RuleYield& yield)
{
    Json json{{"images", yield.images}, {"problem", nullptr}, {"values", Json::object()}, {"overruled", Json::object()}};
    if (yield.problem)
        json["problem"] = yield.problem->english();
    for (const ImageFact fact : imageFacts) {
        if (!yield.gives.of(fact))
            continue;
        Json values = Json::object();
        for (const ValueCount& value : yield.values.of(fact))
            values[value.value] = value.images;
        json["values"][std::string(factName(fact))] = std::move(values);
        json["overruled"][std::string(factName(fact))] = yield.overruled.of(fact);
    }
    json["rows"] = yield.rows;
    json["unused_rows"] = yield.unusedRows;
    return json;
}

} // namespace

std::string descriptionWords(const DatasetDescription& description, const DescribedPlace& place,
                             const DescriptionPreview& explanation, bool all)
{
    const auto number = [](int count) { return grouped(count); };
    std::string text = "Place       " + utf8(place.location) + "\n";
    for (std::size_t r = 0; r < description.rules.size(); ++r)
        text += "Rule " + std::to_string(r + 1) + "      " + ruleWords(description.rules[r]) + "\n"
                + yieldWords(explanation.rules[r]);
    text += "Explained   " + number(explanation.explained) + " of " + number(place.images) + " images\n";
    text += "Classes     " + classWords(explanation) + "\n";
    text += "Patients    "
            + (explanation.asked.of(ImageFact::Subject) ? number(explanation.different.of(ImageFact::Subject))
                                                        : std::string("unknown: each image counts as its own patient"))
            + "\n";
    if (explanation.asked.of(ImageFact::Fold)) {
        std::string folds;
        for (const ValueCount& fold : countsOf(explanation, ImageFact::Fold))
            folds += (folds.empty() ? "" : ", ") + printable(fold.value) + " " + number(fold.images);
        text += "Folds       " + (folds.empty() ? "none" : folds) + "\n";
    }
    for (const Message& note : explanation.notes)
        text += "Note        " + printable(note.english()) + "\n";
    const int left = static_cast<int>(explanation.images.size()) - explanation.explained;
    text += "Left out    " + number(left) + "\n";
    std::size_t shown = 0;
    for (const ExplainedImage& image : explanation.images)
        if (image.unexplained && (all || shown < shownLeftOut) && ++shown)
            text += "  " + image.path + ": " + printable(image.unexplained->english()) + "\n";
    if (static_cast<std::size_t>(left) > shown)
        text += "  … and " + grouped(left - static_cast<long long>(shown)) + " more; --all lists them.\n";
    return text + unreadableWords(place, all);
}

std::string descriptionJson(const DatasetDescription& description, const DescribedPlace& place,
                            const DescriptionPreview& explanation)
{
    Json json{{"format", "nucleoscope-description-preview"}, {"version", 1}, {"place", utf8(place.location)}};
    json["description"] = Json::parse(descriptionToJson(description));
    json["images"] = place.images;
    json["explained"] = explanation.explained;
    json["rules"] = Json::array();
    for (const RuleYield& yield : explanation.rules)
        json["rules"].push_back(jsonOf(yield));
    const auto counted = [&](ImageFact fact) {
        Json counts = Json::object();
        for (const ValueCount& value : countsOf(explanation, fact))
            counts[value.value] = value.images;
        return counts;
    };
    json["classes"] = counted(ImageFact::Class);
    json["positive"] = Json::array();
    for (const ClassInfo& info : explanation.classes)
        if (info.positive)
            json["positive"].push_back(info.name);
    json["subjects_known"] = explanation.asked.of(ImageFact::Subject);
    json["subjects"] = counted(ImageFact::Subject);
    json["folds"] = counted(ImageFact::Fold);
    json["notes"] = Json::array();
    for (const Message& note : explanation.notes)
        json["notes"].push_back(note.english());
    json["unreadable"] = Json::array();
    for (const UnreadableFile& file : place.tree->unreadable)
        json["unreadable"].push_back({{"file", file.file}, {"reason", file.reason.english()}});
    json["left_out"] = Json::array();
    for (const ExplainedImage& image : explanation.images)
        if (image.unexplained)
            json["left_out"].push_back({{"file", image.path}, {"reason", image.unexplained->english()}});
    return jsonText(json);
}

std::string descriptionTable(const DescriptionPreview& explanation, const std::optional<Pseudonyms>& names)
{
    std::vector<std::string> lines;
    for (const ExplainedImage& image : explanation.images) {
        const std::string &className = image.facts.of(ImageFact::Class), &subject = image.facts.of(ImageFact::Subject),
                          &fold = image.facts.of(ImageFact::Fold);
        const std::string reason = !image.unexplained ? "" : names ? "left out" : image.unexplained->english();
        lines.push_back(names ? csvLine({names->sample(image.path, subject, className), className, names->subject(subject),
                                         names->fold(fold), reason})
                              : csvLine({image.path, className, subject, fold, reason}));
    }
    if (names)
        std::sort(lines.begin(), lines.end()); // the old order would tell
    return std::accumulate(lines.begin(), lines.end(), csvLine({"file", "class", "subject", "fold", "left_out"}));
}

} // namespace nucleoscope::cli
