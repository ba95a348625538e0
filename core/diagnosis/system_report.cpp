// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/system_report.h"

#include "core/base/json_values.h"
#include "core/base/number_words.h"
#include "core/base/strict_json.h"
#include "core/base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace nucleoscope {
namespace {

using Json = nlohmann::ordered_json;

constexpr char reportFormat[] = "nucleoscope-system-check";
constexpr int reportVersion = 1;
constexpr int deepestReport = 8;
constexpr std::array sectionNames{"program", "processor", "devices", "reference", "window", "places", "libraries"};
constexpr std::array stateNames{"good", "note", "bad"};

template <typename Enum, std::size_t N>
Enum fromName(const std::array<const char*, N>& names, const std::string& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        throw std::invalid_argument("unknown word \"" + name + "\"");
    return static_cast<Enum>(found - names.begin());
}

Json factToJson(const SystemFact& fact)
{
    Json json{{"section", sectionName(fact.section)},
              {"id", fact.id},
              {"name", fact.name.english()},
              {"value", fact.value()},
              {"state", stateNames[static_cast<std::size_t>(fact.state)]}};
    if (fact.state != FactState::Good)
        json["what_to_do"] = fact.advice.english();
    return json;
}

SystemFact factFromJson(const nlohmann::json& json)
{
    SystemFact fact;
    fact.section = fromName<FactSection>(sectionNames, json.at("section").get<std::string>());
    fact.id = json.at("id").get<std::string>();
    fact.name = {fact.id, json.at("name").get<std::string>()};
    fact.found = {asItIs(json.at("value").get<std::string>())};
    fact.state = fromName<FactState>(stateNames, json.at("state").get<std::string>());
    if (const auto advice = json.find("what_to_do"); advice != json.end())
        fact.advice = {fact.id + ".advice", advice->get<std::string>()};
    return fact;
}

std::string padded(std::string text, std::size_t width)
{
    const std::size_t shown = letterCount(text); // names have no wide ones
    text.append(shown < width ? width - shown : 1, ' ');
    return text;
}

} // namespace

std::string_view sectionName(FactSection section)
{
    return sectionNames[static_cast<std::size_t>(section)];
}

Message sectionTitle(FactSection section)
{
    switch (section) {
    case FactSection::Program: return {"system.section.program", "Program"};
    case FactSection::Processor: return {"system.section.processor", "Processor and memory"};
    case FactSection::Devices: return {"system.section.devices", "Devices that can train"};
    case FactSection::Reference: return {"system.section.reference", "Training and prediction against reference numbers"};
    case FactSection::Window: return {"system.section.window", "Window"};
    case FactSection::Places: return {"system.section.places", "Files and room on the disk"};
    case FactSection::Libraries: break;
    }
    return {"system.section.libraries", "Libraries"};
}

std::string SystemFact::value() const
{
    std::vector<std::string> parts;
    for (const Message& part : found)
        parts.push_back(part.english());
    return joined(parts, ", ");
}

Message asItIs(std::string text)
{
    return {{}, "{text}", {{"text", std::move(text)}}};
}

Message amount(std::string text)
{
    return {{}, "{amount}", {{"amount", std::move(text)}}};
}

bool SystemReport::good() const
{
    return std::none_of(facts.begin(), facts.end(), [](const SystemFact& fact) { return fact.state == FactState::Bad; });
}

void SystemReport::add(std::vector<SystemFact> more)
{
    facts.insert(facts.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    std::stable_sort(facts.begin(), facts.end(), [](const SystemFact& a, const SystemFact& b) { return a.section < b.section; });
}

std::string systemReportToText(const SystemReport& report)
{
    std::string text = "Nucleoscope, system check of " + report.time + " (" + fixed(report.seconds, 1) + " s)\n";
    const SystemFact* before = nullptr;
    for (const SystemFact& fact : report.facts) {
        if (!before || before->section != fact.section)
            text += "\n" + sectionTitle(fact.section).english() + "\n";
        before = &fact;
        constexpr std::array marks{"    ", "  - ", "  ! "};
        text += marks[static_cast<std::size_t>(fact.state)] + padded(fact.name.english(), 22) + fact.value() + "\n";
        if (fact.state != FactState::Good)
            text += std::string(8, ' ') + fact.advice.english() + "\n";
    }
    const auto bad = std::count_if(report.facts.begin(), report.facts.end(),
                                   [](const SystemFact& fact) { return fact.state == FactState::Bad; });
    text += bad == 0 ? "\nNothing is wrong here.\n"
                     : "\nTo be mended: " + std::to_string(bad) + ", marked with an exclamation mark.\n";
    return text;
}

std::string systemReportToJson(const SystemReport& report)
{
    Json json{{"format", reportFormat},    {"version", reportVersion}, {"time", report.time},
              {"seconds", report.seconds}, {"good", report.good()},    {"facts", Json::array()}};
    for (const SystemFact& fact : report.facts)
        json["facts"].push_back(factToJson(fact));
    // What a driver or the environment says of itself need not be UTF-8.
    return jsonText(json);
}

Result<std::vector<SystemFact>> systemFactsFromJson(std::string_view text)
{
    try {
        const auto json = parseStrictJson(text, deepestReport);
        if (json.at("format") != reportFormat || json.at("version") != reportVersion)
            throw std::invalid_argument("another format");
        std::vector<SystemFact> facts;
        for (const nlohmann::json& fact : json.at("facts"))
            facts.push_back(factFromJson(fact));
        return facts;
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Unreadable,
                    {"system.report", "This is no report of a system check: {reason}.", {{"reason", problem.what()}}});
    }
}

} // namespace nucleoscope
