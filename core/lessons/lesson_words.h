#pragma once

#include "core/lessons/lesson_record.h"

namespace nucleoscope {

/// What window and command line say of a lesson, in the same words.

Message lessonMeasureTitle(LessonMeasure measure); ///< "balanced accuracy"
/// "Difference of balanced accuracy, “by patient” less “by image”: -0.104 (95 % interval -0.170 to -0.051), held against 0."
Message checkNumbers(const Lesson& lesson, std::size_t check, const CheckResult& result);
/// The lesson's own text for the outcome; where there is no interval, why.
std::string checkText(const LessonCheck& check, const CheckResult& result);
/// A row of the table of thresholds, as a sentence.
Message thresholdSentence(const Lesson& lesson, const ThresholdRow& row);
/// On whom the conclusion rests, and what weakens it.
std::vector<Message> conclusionCautions(const LessonConclusion& conclusion);
/// Whether the prediction was right; empty where none was made, or nobody can tell yet.
std::optional<Message> predictionVerdict(const Lesson& lesson, const LessonRecord& record);
/// The text of a choice; empty where there is none of that name.
std::string choiceText(const Lesson& lesson, std::string_view name);

} // namespace nucleoscope
