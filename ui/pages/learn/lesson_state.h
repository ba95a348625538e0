#pragma once

#include "core/classroom/class_pack_file.h"
#include "core/learning/recipe_library.h"
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
    RecipeLibrary recipes; ///< for the lessons of no class pack
    std::vector<Message> problems;
    bool planted = false;       ///< the dataset is a planted copy
    bool openIsPlanted = false; ///< the one that is open in the window is
};

/// LessonStates::State::key of an opened class pack: no lesson has a slash in its name.
std::string classPackKey(const OpenedClassPack& pack);

/// `dataset` null: the demo, where it was drawn already; `open`: that of the window, or null. Class packs that were opened here
/// come last.
LessonStates readLessonStates(std::shared_ptr<const Dataset> dataset, const std::shared_ptr<const Dataset>& open);

} // namespace nucleoscope::ui
