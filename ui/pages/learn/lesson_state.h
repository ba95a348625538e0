#pragma once

#include "core/lessons/lesson_record.h"

#include <memory>

namespace nucleoscope::ui {

/// What is on disk of the lessons, for one dataset. Read on the disk thread.
struct LessonStates {
    struct State {
        Lesson lesson;
        bool shipped = true;
        std::filesystem::path folder; ///< empty while the dataset is not there
        std::optional<LessonRecord> record;
        std::vector<StageHistory> stages;
        bool begun() const { return !stages.empty(); }
    };
    std::vector<State> lessons;
    std::vector<Message> problems;
    bool planted = false; ///< the dataset is a planted copy
};

/// `dataset` null: the demo, where it was drawn already.
LessonStates readLessonStates(std::shared_ptr<const Dataset> dataset);

} // namespace nucleoscope::ui
