// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_record_json.h"

#include "core/base/json_values.h"
#include "core/run/run_record_json.h"

#include <cmath>

namespace nucleoscope {
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

OrderedJson numberOrNull(double value)
{
    return std::isfinite(value) ? OrderedJson(value) : OrderedJson(nullptr);
}

double numberFrom(const Json& json)
{
    return json.is_number() ? json.get<double>() : notANumber;
}

OrderedJson measuredJson(const MeasuredValue& measured)
{
    return {{"value", numberOrNull(measured.value)},
            {"interval_low", numberOrNull(measured.interval.low)},
            {"interval_high", numberOrNull(measured.interval.high)}};
}

OrderedJson leaksJson(const std::vector<Message>& leaks)
{
    OrderedJson json = OrderedJson::array();
    for (const Message& leak : leaks)
        json.push_back(messageToJson(leak));
    return json;
}

MeasuredValue measuredFrom(const Json& json)
{
    return {numberFrom(json.at("value")), {numberFrom(json.at("interval_low")), numberFrom(json.at("interval_high"))}};
}

LessonOutcome outcomeFrom(const std::string& name)
{
    for (const LessonOutcome outcome : {LessonOutcome::Above, LessonOutcome::Within, LessonOutcome::Below})
        if (lessonOutcomeName(outcome) == name)
            return outcome;
    return LessonOutcome::Unknown;
}

ThresholdRow thresholdFrom(const Json& json)
{
    ThresholdRow row{json.at("arm") == "first" ? 0 : 1,  ThresholdRow::Choice::Half,         numberFrom(json.at("threshold")),
                     numberFrom(json.at("sensitivity")), numberFrom(json.at("specificity")), numberFrom(json.at("accuracy"))};
    for (const auto choice : {ThresholdRow::Choice::Youden, ThresholdRow::Choice::Sensitivity95})
        if (json.at("choice") == thresholdChoiceName(choice))
            row.choice = choice;
    for (std::size_t i = 0; i < row.positiveValue.size(); ++i)
        row.positiveValue[i] = numberFrom(json.at("positive_predictive_values").at(i));
    return row;
}

} // namespace

const char* lessonCheckOfName(LessonCheck::Of of)
{
    switch (of) {
    case LessonCheck::Of::First: return "first";
    case LessonCheck::Of::Second: return "second";
    case LessonCheck::Of::Difference: break;
    }
    return "difference";
}

nlohmann::ordered_json conclusionAsJson(const Lesson* lesson, const LessonConclusion& conclusion)
{
    OrderedJson checks = OrderedJson::array();
    for (std::size_t i = 0; i < conclusion.checks.size(); ++i) {
        const CheckResult& result = conclusion.checks[i];
        OrderedJson check = measuredJson(result.measured);
        check["reference"] = numberOrNull(result.reference);
        check["outcome"] = lessonOutcomeName(result.outcome);
        if (lesson) {
            check["of"] = lessonCheckOfName(lesson->checks[i].of);
            check["measure"] = lessonMeasureName(lesson->checks[i].measure);
        }
        checks.push_back(std::move(check));
    }
    OrderedJson shown = OrderedJson::array();
    for (std::size_t i = 0; i < conclusion.shown.size(); ++i) {
        OrderedJson row{{"first", measuredJson(conclusion.shown[i][0])}, {"second", measuredJson(conclusion.shown[i][1])}};
        if (lesson)
            row["measure"] = lessonMeasureName(lesson->shown[i]);
        shown.push_back(std::move(row));
    }
    OrderedJson thresholds = OrderedJson::array();
    for (const ThresholdRow& row : conclusion.thresholds) {
        OrderedJson values = OrderedJson::array();
        for (const double value : row.positiveValue)
            values.push_back(numberOrNull(value));
        thresholds.push_back({{"arm", row.arm == 0 ? "first" : "second"},
                              {"choice", thresholdChoiceName(row.choice)},
                              {"threshold", numberOrNull(row.threshold)},
                              {"sensitivity", numberOrNull(row.sensitivity)},
                              {"specificity", numberOrNull(row.specificity)},
                              {"accuracy", numberOrNull(row.accuracy)},
                              {"positive_predictive_values", std::move(values)}});
    }
    return {{"subjects", conclusion.subjects},    {"smallest_class_subjects", conclusion.smallestStratum},
            {"samples", conclusion.samples},      {"leaks", {leaksJson(conclusion.leaks[0]), leaksJson(conclusion.leaks[1])}},
            {"checks", std::move(checks)},        {"shown", std::move(shown)},
            {"thresholds", std::move(thresholds)}};
}

LessonConclusion conclusionFromJson(const Json& json)
{
    LessonConclusion conclusion;
    conclusion.subjects = exactInteger<int>(json.at("subjects"));
    conclusion.smallestStratum = exactInteger<int>(json.at("smallest_class_subjects"));
    for (std::size_t arm = 0; arm < conclusion.samples.size(); ++arm)
        conclusion.samples[arm] = exactInteger<int>(json.at("samples").at(arm));
    if (const auto leaks = json.find("leaks"); leaks != json.end()) // older ones have none
        for (std::size_t arm = 0; arm < conclusion.leaks.size(); ++arm)
            for (const Json& leak : leaks->at(arm))
                conclusion.leaks[arm].push_back(messageFromJson(leak));
    for (const Json& check : json.at("checks"))
        conclusion.checks.push_back({measuredFrom(check), numberFrom(check.at("reference")), outcomeFrom(check.at("outcome"))});
    for (const Json& row : json.at("shown"))
        conclusion.shown.push_back({measuredFrom(row.at("first")), measuredFrom(row.at("second"))});
    for (const Json& row : json.at("thresholds"))
        conclusion.thresholds.push_back(thresholdFrom(row));
    return conclusion;
}

} // namespace nucleoscope
