#pragma once

#include "core/classroom/class_pack_file.h"
#include "core/lessons/lesson_record.h"

#include <memory>

namespace nucleoscope::ui {

/// What is on disk of the lessons, for one dataset. Read on the disk thread.
struct LessonStates {
    struct State {
        std::string key; ///< tells them apart: the lesson's name; of a class pack its folder
        Lesson lesson;
        bool shipped = true;
        std::filesystem::path file;                  ///< of the lesson; empty: it is a class pack's
        std::shared_ptr<const OpenedClassPack> pack; ///< whose recipes and images it is run with; null: none
        std::filesystem::path folder;                ///< empty while the dataset is not there
        std::optional<LessonRecord> record;
        std::vector<StageHistory> stages;
        bool begun() const { return !stages.empty(); }
    };
    std::vector<State> lessons;
    std::vector<Message> problems;
    bool planted = false; ///< the dataset is a planted copy
};

/// LessonStates::State::key of an opened class pack: no lesson has a slash in its name.
std::string classPackKey(const OpenedClassPack& pack);

/// `dataset` null: the demo, where it was drawn already. Class packs that were opened here come last.
LessonStates readLessonStates(std::shared_ptr<const Dataset> dataset);

} // namespace nucleoscope::ui
