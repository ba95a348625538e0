// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson.h"
#include "core/workflow/command_line.h"

namespace nucleoscope::cli {

/// A lesson, and what it is run with.
struct ChosenLesson {
    Lesson lesson;
    RecipeLibrary recipes;
    std::shared_ptr<const Dataset> dataset;
    std::filesystem::path folder; ///< of what comes of it
};

/// Asks, runs and tells; of the options `predict`, `reveal`, `json` and the machine count. Returns the exit code.
int runChosenLesson(const ChosenLesson& chosen, const LessonOptions& options, Session& session);

} // namespace nucleoscope::cli
