#pragma once

#include "core/lessons/lesson_conclusion.h"
#include "core/lessons/lesson_plan.h"
#include "core/workflow/prediction_task.h"

namespace nucleoscope {

/// Heat maps of the first arm's first network and of its copy with random weights, on some of the nuclei that it was
/// examined on: heat.csv in the lesson's folder.
inline constexpr const char* lessonHeatName = "heat.csv";

/// Explains `count` nuclei, evenly chosen, with Grad-CAM, and writes the table. On the learning thread. Nuclei that cannot
/// be read are left out. Fails with InvalidInput where no picture is masked: then there is no outline to look inside.
Result<void> writeLessonHeat(const LessonPlan& plan, int count, const std::filesystem::path& folder, EngineHost& host,
                             const PredictionOptions& options, JobContext& context);

struct LessonHeat {
    std::vector<HeatShare> trained;
    std::vector<HeatShare> random;
    PredictionList randomPredictions;
};
/// Samples are of plan.dataset. Fails with NotFound where there is no table yet, with Unreadable where it is another's.
Result<LessonHeat> readLessonHeat(const LessonPlan& plan, const std::filesystem::path& folder);

} // namespace nucleoscope
