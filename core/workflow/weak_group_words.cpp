// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_values.h"
#include "core/base/text.h"
#include "core/workflow/json_number.h"
#include "core/workflow/weak_group_study.h"

#include <cmath>

namespace nucleoscope {
namespace {

using Json = nlohmann::ordered_json;

struct GroupWords {
    const char* id;
    const char* title;
};

/// By trait and part.
constexpr GroupWords groupWords[][4] = {
    {{"groups.area.0", "the smallest quarter"},
     {"groups.area.1", "the second smallest quarter"},
     {"groups.area.2", "the second largest quarter"},
     {"groups.area.3", "the largest quarter"}},
    {{"groups.stain.0", "the palest quarter"},
     {"groups.stain.1", "the second palest quarter"},
     {"groups.stain.2", "the second darkest quarter"},
     {"groups.stain.3", "the darkest quarter"}},
    {{"groups.hue.0", "the bluest quarter"},
     {"groups.hue.1", "the second bluest quarter"},
     {"groups.hue.2", "the second reddest quarter"},
     {"groups.hue.3", "the reddest quarter"}},
    {{"groups.focus.0", "the blurriest quarter"},
     {"groups.focus.1", "the second blurriest quarter"},
     {"groups.focus.2", "the second sharpest quarter"},
     {"groups.focus.3", "the sharpest quarter"}},
    {{"groups.elongation.0", "the roundest quarter"},
     {"groups.elongation.1", "the second roundest quarter"},
     {"groups.elongation.2", "the second longest quarter"},
     {"groups.elongation.3", "the longest quarter"}},
    {{"groups.solidity.0", "the most notched quarter"},
     {"groups.solidity.1", "the second most notched quarter"},
     {"groups.solidity.2", "the second smoothest quarter"},
     {"groups.solidity.3", "the quarter with the smoothest outlines"}},
};
static_assert(std::size(groupWords) == allNucleusTraits.size());

std::string wholePercent(double share)
{
    return std::to_string(std::lround(100 * share)) + " %";
}

std::string pointsText(double share)
{
    return std::to_string(std::lround(100 * share));
}

Json comparisonToJson(const GroupComparison& comparison, const std::vector<ClassInfo>& classes)
{
    const bool balanced = comparison.classIndex < 0;
    return {{"class", balanced ? Json() : Json(classes[static_cast<std::size_t>(comparison.classIndex)].name)},
            {"samples", comparison.samples},
            {"other_samples", comparison.rest},
            {"patients", comparison.subjects},
            {"right", jsonNumber(comparison.inside)},
            {"right_elsewhere", jsonNumber(comparison.outside)},
            {"interval_low", jsonNumber(comparison.interval.low)},
            {"interval_high", jsonNumber(comparison.interval.high)},
            {"p", jsonNumber(comparison.p)},
            {"p_adjusted", jsonNumber(comparison.adjusted)},
            {"patients_worse", comparison.subjectsWorse},
            {"patients_better", comparison.subjectsBetter},
            {"patients_compared", comparison.subjectsCompared},
            {"weak", comparison.weak}};
}

Json boundsToJson(const std::vector<double>& values, const std::vector<ClassInfo>& classes)
{
    Json bounds = Json::object();
    for (std::size_t c = 0; c < values.size(); ++c)
        bounds[classes[c].name] = jsonNumber(values[c]);
    return bounds;
}

Json groupToJson(const Run& run, const SampleGroup& group)
{
    const auto& classes = run.info().classes;
    Json comparisons = Json::array();
    for (const GroupComparison& comparison : group.comparisons)
        comparisons.push_back(comparisonToJson(comparison, classes));
    Json json{{"measure", traitName(allNucleusTraits[static_cast<std::size_t>(group.measure)])},
              {"part", group.part},
              {"title", groupTitle(allNucleusTraits[static_cast<std::size_t>(group.measure)], group.part).english()},
              {"lowest", boundsToJson(group.lowest, classes)},
              {"highest", boundsToJson(group.highest, classes)},
              {"comparisons", std::move(comparisons)},
              {"weak", group.weakest() != nullptr}};
    if (const GroupComparison* weakest = group.weakest()) {
        json["sentence"] = weakGroupSentence(group, *weakest, classes).english();
        json["samples"] = Json::array();
        for (const int sample : group.samples)
            json["samples"].push_back(run.samples()[static_cast<std::size_t>(sample)].id);
    }
    return json;
}

} // namespace

Message groupTitle(NucleusTrait trait, int part)
{
    const GroupWords& words = groupWords[static_cast<std::size_t>(trait)][part];
    return {words.id, words.title};
}

Message weakGroupSentence(const SampleGroup& group, const GroupComparison& comparison, const std::vector<ClassInfo>& classes)
{
    std::vector<Message::Argument> arguments{
        {"group", groupTitle(allNucleusTraits[static_cast<std::size_t>(group.measure)], group.part).english()},
        {"count", grouped(comparison.samples)},
        {"inside", wholePercent(comparison.inside)},
        {"outside", wholePercent(comparison.outside)},
        {"low", pointsText(-comparison.interval.high)},
        {"high", pointsText(-comparison.interval.low)},
        {"worse", grouped(comparison.subjectsWorse)},
        {"compared", grouped(comparison.subjectsCompared)}};
    if (comparison.classIndex < 0)
        return {"groups.weak",
                "Of {group} of each class ({count} nuclei), {inside} were called right, of the others {outside} (means over the "
                "classes): worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by "
                "themselves.",
                std::move(arguments)};
    arguments.push_back({"class", classes[static_cast<std::size_t>(comparison.classIndex)].name});
    return {
        "groups.weak_class",
        "Of {group} of {class} ({count} nuclei), {inside} were called right, of other {class} nuclei {outside}: worse by {low} "
        "to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves.",
        std::move(arguments)};
}

Message weakGroupSummary(const WeakGroupStudy& study)
{
    const std::size_t found = study.report.weak().size();
    std::vector<Message::Argument> arguments{{"groups", grouped(static_cast<long long>(study.report.groups.size()))},
                                             {"comparisons", grouped(study.report.comparisons)},
                                             {"patients", grouped(study.report.subjects)},
                                             {"nuclei", grouped(study.measured)},
                                             {"found", grouped(static_cast<long long>(found))}};
    if (study.report.comparisons == 0)
        return {"groups.too_few",
                "No group could be looked at: a group needs 20 nuclei of three patients, and as many outside of it.",
                std::move(arguments)};
    if (found == 0)
        return {
            "groups.none",
            "None found; {groups} groups of {nuclei} nuclei of {patients} patients were looked at ({comparisons} comparisons). "
            "That does not prove that there is none: with few patients only a large difference can be told from chance.",
            std::move(arguments)};
    if (found == 1)
        return {
            "groups.found",
            "One of {groups} groups is weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be "
            "chance, after Benjamini and Hochberg), and in several of the {patients} patients.",
            std::move(arguments)};
    return {
        "groups.found",
        "{found} of {groups} groups are weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be "
        "chance, after Benjamini and Hochberg), and in several of the {patients} patients.",
        std::move(arguments)};
}

std::string weakGroupsToJson(const Run& run, const WeakGroupStudy& study)
{
    const WeakGroupOptions usual;
    Json json{{"format", "nucleoscope-weak-groups"},
              {"version", 1},
              {"run", run.info().name},
              {"epoch", study.epoch},
              {"samples", study.samples},
              {"measured", study.measured},
              {"patients", study.report.subjects},
              {"comparisons", study.report.comparisons},
              {"correction", "benjamini-hochberg"},
              {"level", usual.level},
              {"fewest_patients", usual.fewestSubjects},
              {"weak", study.report.weak().size()},
              {"summary", weakGroupSummary(study).english()}};
    json["groups"] = Json::array();
    for (const SampleGroup& group : study.report.groups)
        json["groups"].push_back(groupToJson(run, group));
    return jsonText(json);
}

} // namespace nucleoscope
