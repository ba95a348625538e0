#include "ui/pages/learn/lesson_state.h"

#include "core/base/files.h"
#include "core/dataset/demo/demo_dataset.h"
#include "core/lessons/planted_shortcut.h"

namespace nucleoscope::ui {
namespace {

std::shared_ptr<const Dataset> drawnDemo()
{
    const std::filesystem::path folder = cacheFolder() / "demo";
    std::error_code problem;
    if (!std::filesystem::exists(folder / demoMarkerName, problem))
        return nullptr;
    auto demo = openDataset(folder);
    return demo ? *demo : nullptr;
}

} // namespace

LessonStates readLessonStates(std::shared_ptr<const Dataset> dataset)
{
    LessonLibrary library = loadLessons();
    LessonStates states;
    states.problems = std::move(library.problems);
    if (!dataset)
        dataset = drawnDemo();
    states.planted = dataset && readSeal(dataset->location());
    for (LessonEntry& entry : library.lessons) {
        LessonStates::State state;
        state.lesson = std::move(entry.lesson);
        state.shipped = entry.shipped;
        if (dataset) {
            state.folder = lessonFolder(state.lesson, *dataset);
            if (auto record = readLessonRecord(state.folder))
                state.record = std::move(*record);
            state.stages = readLessonHistory(state.lesson, state.folder);
        }
        states.lessons.push_back(std::move(state));
    }
    return states;
}

} // namespace nucleoscope::ui
