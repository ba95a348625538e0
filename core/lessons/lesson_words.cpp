#include "core/lessons/lesson_words.h"

#include "core/lessons/lesson_task.h"

#include <cmath>
#include <cstdio>

namespace nucleoscope {
namespace {

std::string threeDigits(double value)
{
    if (std::isnan(value))
        return "–";
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", value);
    const std::string written = text;
    return written == "-0.000" ? "0.000" : written;
}

} // namespace

Message lessonMeasureTitle(LessonMeasure measure)
{
    switch (measure) {
    case LessonMeasure::BalancedAccuracy: return {"lesson.measure.balanced_accuracy", "balanced accuracy"};
    case LessonMeasure::Auroc: return {"lesson.measure.auroc", "AUROC"};
    case LessonMeasure::Accuracy: return {"lesson.measure.accuracy", "accuracy"};
    case LessonMeasure::WeightedF1: return {"lesson.measure.weighted_f1", "weighted F1"};
    case LessonMeasure::Sensitivity: return {"lesson.measure.sensitivity", "sensitivity"};
    case LessonMeasure::Specificity: return {"lesson.measure.specificity", "specificity"};
    case LessonMeasure::Loss: return {"lesson.measure.loss", "cross-entropy"};
    case LessonMeasure::Objective: return {"lesson.measure.objective", "the loss made small"};
    case LessonMeasure::AccuracyLessSensitivity: return {"lesson.measure.accuracy_less_sensitivity", "accuracy less sensitivity"};
    case LessonMeasure::CallsChanged: return {"lesson.measure.calls_changed", "share of nuclei called otherwise"};
    case LessonMeasure::HeatInside: return {"lesson.measure.heat_inside", "heat inside the nucleus"};
    case LessonMeasure::HeatInsideBeyondItsArea:
        return {"lesson.measure.heat_inside_beyond_its_area", "heat inside, less area inside"};
    }
    return {};
}

Message checkNumbers(const Lesson& lesson, std::size_t check, const CheckResult& result)
{
    const LessonCheck& asked = lesson.checks[check];
    std::vector<Message::Argument> arguments{{"measure", lessonMeasureTitle(asked.measure).english()},
                                             {"first", lesson.arms[0].title},
                                             {"second", lesson.arms[1].title},
                                             {"value", threeDigits(result.measured.value)},
                                             {"low", threeDigits(result.measured.interval.low)},
                                             {"high", threeDigits(result.measured.interval.high)},
                                             {"reference", threeDigits(result.reference)}};
    if (asked.measure == LessonMeasure::CallsChanged)
        return {"lesson.numbers.changed", "Share of nuclei called otherwise: {value} (95 % interval {low} to {high}).",
                std::move(arguments)};
    switch (asked.of) {
    case LessonCheck::Of::First:
        return {"lesson.numbers.first",
                "“{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.", std::move(arguments)};
    case LessonCheck::Of::Second:
        return {"lesson.numbers.second",
                "“{second}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.",
                std::move(arguments)};
    case LessonCheck::Of::Difference: break;
    }
    return {"lesson.numbers.difference",
            "“{second}” less “{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.",
            std::move(arguments)};
}

std::string checkText(const LessonCheck& check, const CheckResult& result)
{
    switch (result.outcome) {
    case LessonOutcome::Above: return check.above;
    case LessonOutcome::Within: return check.within;
    case LessonOutcome::Below: return check.below;
    case LessonOutcome::Unknown: break;
    }
    return Message("lesson.no_interval", "Nothing can be concluded here: on so few patients there is no interval.").text;
}

Message thresholdSentence(const Lesson& lesson, const ThresholdRow& row)
{
    std::vector<Message::Argument> arguments{{"arm", lesson.arms[static_cast<std::size_t>(row.arm)].title},
                                             {"threshold", threeDigits(row.threshold)},
                                             {"sensitivity", threeDigits(row.sensitivity)},
                                             {"specificity", threeDigits(row.specificity)},
                                             {"accuracy", threeDigits(row.accuracy)},
                                             {"half", threeDigits(row.positiveValue[0])},
                                             {"tenth", threeDigits(row.positiveValue[1])},
                                             {"hundredth", threeDigits(row.positiveValue[2])}};
    switch (row.choice) {
    case ThresholdRow::Choice::Half:
        return {"lesson.threshold.half",
                "“{arm}”, at the usual threshold of 0.5: sensitivity {sensitivity}, specificity {specificity}, accuracy "
                "{accuracy}. Of its positive calls {half} are right where half of all nuclei are positive, {tenth} where one in "
                "ten is, {hundredth} where one in a hundred is.",
                std::move(arguments)};
    case ThresholdRow::Choice::Youden:
        return {"lesson.threshold.youden",
                "“{arm}”, where sensitivity and specificity together are best ({threshold}): sensitivity {sensitivity}, "
                "specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.",
                std::move(arguments)};
    case ThresholdRow::Choice::Sensitivity95: break;
    }
    return {"lesson.threshold.sensitivity_95",
            "“{arm}”, where 95 of 100 positive nuclei are found ({threshold}): sensitivity {sensitivity}, specificity "
            "{specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.",
            std::move(arguments)};
}

std::vector<Message> conclusionCautions(const LessonConclusion& conclusion)
{
    std::vector<Message> cautions{{"lesson.rests_on",
                                   "The 95 % intervals come from drawing patients anew. They rest on {subjects} patients; those "
                                   "who share identical images count as one.",
                                   {{"subjects", std::to_string(conclusion.subjects)}}}};
    if (conclusion.smallestStratum < fewSubjects)
        cautions.push_back({"lesson.few_subjects",
                            "Only {subjects} patients are of the rarer class: intervals over so few come out too narrow.",
                            {{"subjects", std::to_string(conclusion.smallestStratum)}}});
    cautions.push_back(
        {"lesson.one_training", "They say how other patients might have come out, not how another training would."});
    return cautions;
}

std::optional<Message> predictionVerdict(const Lesson& lesson, const LessonRecord& record)
{
    const std::string right = rightChoice(lesson, record);
    if (record.prediction.empty() || right.empty())
        return std::nullopt;
    const std::vector<Message::Argument> arguments{{"prediction", choiceText(lesson, record.prediction)},
                                                   {"right", choiceText(lesson, right)}};
    if (record.prediction == right)
        return Message{"lesson.predicted_right", "You predicted: “{prediction}”. So it came.", arguments};
    if (choiceText(lesson, right).empty())
        return Message{"lesson.predicted_otherwise", "You predicted: “{prediction}”. It came otherwise.", arguments};
    return Message{"lesson.predicted_wrong", "You predicted: “{prediction}”. It came otherwise: “{right}”.", arguments};
}

std::string choiceText(const Lesson& lesson, std::string_view name)
{
    for (const LessonChoice& choice : lesson.choices)
        if (choice.name == name)
            return choice.text;
    return {};
}

} // namespace nucleoscope
