#include "core/base/files.h"
#include "core/base/text.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t lessonLimitBytes = 1 << 20;

std::vector<fs::path> lessonFiles(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        const std::string name = lowered(utf8(at->path().filename()));
        if (name.ends_with(".json") && !name.ends_with(".schema.json"))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end(),
              [](const fs::path& a, const fs::path& b) { return naturalLess(utf8(a.filename()), utf8(b.filename())); });
    return files;
}

void addLessons(LessonLibrary& library, const fs::path& folder, bool shipped)
{
    for (const fs::path& file : lessonFiles(folder)) {
        const auto text = readTextFile(file, lessonLimitBytes);
        auto lesson = text ? parseLesson(*text, utf8(file)) : Result<Lesson>(fail(text.error()));
        if (!lesson)
            library.problems.push_back(lesson.error().message);
        else if (library.find(lesson->name))
            library.problems.push_back({"lesson.name_taken",
                                        "{file} is not listed: another lesson is called {name}, too. Give it another name.",
                                        {{"file", utf8(file)}, {"name", lesson->name}}});
        else
            library.lessons.push_back({std::move(*lesson), file, shipped});
    }
}

} // namespace

const LessonEntry* LessonLibrary::find(std::string_view name) const
{
    const auto found =
        std::find_if(lessons.begin(), lessons.end(), [&](const LessonEntry& entry) { return entry.lesson.name == name; });
    return found == lessons.end() ? nullptr : &*found;
}

LessonLibrary loadLessons(const fs::path& shippedFolder, const fs::path& userFolder)
{
    LessonLibrary library;
    addLessons(library, shippedFolder, true);
    if (!userFolder.empty())
        addLessons(library, userFolder, false);
    return library;
}

LessonLibrary loadLessons()
{
    return loadLessons(shippedResourcesFolder() / "lessons", configFolder() / "lessons");
}

} // namespace nucleoscope
