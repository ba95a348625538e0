#pragma once

#include "core/evaluation/subjects.h"
#include "core/jobs/job_queue.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson.h"

#include <memory>

namespace nucleoscope {

/// One training of a lesson.
struct LessonStage {
    int arm = 0;                            ///< 0 or 1
    int turn = 0;                           ///< from 0
    std::shared_ptr<const Dataset> dataset; ///< as the arm's networks are shown it
    Split split;                            ///< of that dataset
    Recipe recipe;
    std::filesystem::path runFolder;
};

/// All that a lesson will train, in order: the arms take turns, so that both sides grow together.
struct LessonPlan {
    std::shared_ptr<const Dataset> dataset; ///< published images, limited: what evidence of both arms refers to
    std::vector<LessonStage> stages;
    PositiveClasses positive; ///< of the arms' classes
    Subjects subjects;        ///< of dataset, linked ones joined
    int turnsOf(int arm) const;
};

/// What the arm's networks are trained by: its recipe with its changes. Fails where the library does not have it (a path to a file
/// is taken, too), or where the changes do not go with it.
Result<Recipe> recipeOfArm(const LessonArm& arm, const RecipeLibrary& recipes);

/// Reads every file once (identical ones link their subjects). `folder`: where the runs will be. `recipes`: what the arms
/// recipes are looked up in.
/// Fails where the dataset or the recipes do not allow the lesson, saying why.
Result<LessonPlan> planLesson(const Lesson& lesson, std::shared_ptr<const Dataset> dataset, const RecipeLibrary& recipes,
                              const std::filesystem::path& folder, JobContext& context);

} // namespace nucleoscope
