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

void readWhatCameOfIt(LessonStates::State& state)
{
    if (auto record = readLessonRecord(state.folder))
        state.record = std::move(*record);
    state.stages = readLessonHistory(state.lesson, state.folder);
}

void addClassPacks(LessonStates& states)
{
    ClassPackList list = openedClassPacks(classroomFolder());
    std::move(list.problems.begin(), list.problems.end(), std::back_inserter(states.problems));
    for (OpenedClassPack& opened : list.packs) {
        LessonStates::State state;
        state.key = classPackKey(opened);
        state.lesson = opened.pack.lesson;
        state.shipped = false;
        state.folder = opened.lessonFolder();
        state.pack = std::make_shared<const OpenedClassPack>(std::move(opened));
        readWhatCameOfIt(state);
        states.lessons.push_back(std::move(state));
    }
}

} // namespace

std::string classPackKey(const OpenedClassPack& pack)
{
    return "class/" + utf8(pack.folder.filename());
}

LessonStates readLessonStates(std::shared_ptr<const Dataset> dataset, const std::shared_ptr<const Dataset>& open)
{
    LessonLibrary library = loadLessons();
    LessonStates states;
    states.problems = std::move(library.problems);
    states.recipes = knownRecipes();
    if (!dataset)
        dataset = drawnDemo();
    states.planted = dataset && readSeal(dataset->location());
    states.openIsPlanted = open && readSeal(open->location());
    for (LessonEntry& entry : library.lessons) {
        LessonStates::State state;
        state.lesson = std::move(entry.lesson);
        state.key = state.lesson.name;
        state.shipped = entry.shipped;
        state.file = entry.file;
        if (dataset) {
            state.folder = lessonFolder(state.lesson, *dataset);
            readWhatCameOfIt(state);
        }
        states.lessons.push_back(std::move(state));
    }
    addClassPacks(states);
    return states;
}

} // namespace nucleoscope::ui
