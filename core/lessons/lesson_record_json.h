// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson_conclusion.h"

#include <nlohmann/json.hpp>

namespace nucleoscope {

/// "first", "second", "difference"
const char* lessonCheckOfName(LessonCheck::Of of);

/// A conclusion in JSON, as lesson.json holds it; docs/formats.md. `lesson`: with what each number is of; null: the numbers alone.
nlohmann::ordered_json conclusionAsJson(const Lesson* lesson, const LessonConclusion& conclusion);
/// The numbers. Throws where it is none.
LessonConclusion conclusionFromJson(const nlohmann::json& json);

} // namespace nucleoscope
