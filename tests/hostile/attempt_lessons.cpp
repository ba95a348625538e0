// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/preferences.h"
#include "core/classroom/class_table.h"
#include "core/lessons/lesson.h"
#include "core/lessons/lesson_record.h"
#include "core/lessons/planted_shortcut.h"
#include "core/workflow/familiar_images.h"
#include "core/workflow/model_file.h"
#include "core/workflow/training_queue.h"
#include "tests/hostile/attempt.h"

namespace nucleoscope::hostile {
namespace {

template <typename T>
Outcome outcomeOf(const Result<T>& result, const char* words)
{
    return result ? Outcome{true, words} : Outcome{false, result.error().message.english()};
}

/// What `import` reads before there is an engine.
Outcome somebodysModel(const std::filesystem::path& place)
{
    const auto read = openModelFile(place);
    if (!read)
        return {false, read.error().message.english()};
    return {true, read->recipe.network.architecture + ", " + std::to_string(read->classCount) + " outputs, "
                      + std::to_string(read->tensors.size()) + " tensors"};
}

/// Nobody waits for it.
class Unattended final : public JobContext {
public:
    std::stop_token stopToken() const override { return {}; }
    void report(const JobProgress&) override {}
    void serviceInteractive() override {}
    void waitForWork(std::chrono::milliseconds) override {}
};

/// Unpacked as on the first day. Where the images would be drawn there is nothing more to be read.
Outcome classPack(const std::filesystem::path& place)
{
    const auto pack = readClassPack(place);
    if (!pack)
        return {false, pack.error().message.english()};
    if (pack->demo)
        return {true, "a class pack with a demo"};
    Unattended context;
    const auto opened = openClassPack(place, classroomFolder(), context);
    std::error_code ignored;
    std::filesystem::remove_all(classroomFolder(), ignored);
    return opened ? Outcome{true, "a class pack with " + std::to_string(opened->pack.images.files) + " images"}
                  : Outcome{false, opened.error().message.english()};
}

/// As a teacher collects it, the table included.
Outcome classResult(const std::filesystem::path& place)
{
    const auto table = collectClass({place});
    if (!table)
        return {false, table.error().message.english()};
    if (table->rows.empty())
        return {false, table->uncounted.front().reason.english()};
    return {true, "a row of " + std::to_string(classTableToCsv(*table).size()) + " bytes"};
}

/// A damaged one is told and made up for: here that counts as refused.
Outcome queue(const std::filesystem::path& folder)
{
    const TrainingQueueRead read = readTrainingQueue(folder);
    for (const Message& problem : read.problems)
        if (problem.id == "queue.read")
            return {false, problem.english()};
    return {true,
            std::to_string(read.queue.waiting.size()) + " trainings wait, " + std::to_string(read.problems.size()) + " are gone"};
}

} // namespace

bool isOfLessons(std::string_view kind)
{
    return kind == "lesson" || kind == "lesson_record" || kind == "seal" || kind == "familiar" || kind == "model"
           || kind == "preferences" || kind == "queue" || kind == "class_pack" || kind == "class_manifest"
           || kind == "class_result";
}

Outcome attemptOfLessons(std::string_view kind, const std::filesystem::path& place)
{
    if (kind == "lesson_record")
        return outcomeOf(readLessonRecord(place), "a lesson's record");
    if (kind == "model")
        return somebodysModel(place);
    if (kind == "seal")
        return outcomeOf(readSeal(place), "a seal");
    if (kind == "preferences")
        return outcomeOf(readPreferences(place), "preferences");
    if (kind == "queue")
        return queue(place);
    if (kind == "class_pack")
        return classPack(place);
    if (kind == "class_result")
        return classResult(place);
    const auto text = readTextFile(place);
    if (!text)
        return {false, text.error().message.english()};
    if (kind == "familiar")
        return outcomeOf(familiarImagesFromJson(*text, "familiar"), "what images are known");
    if (kind == "class_manifest")
        return outcomeOf(parseClassPack(*text, "class pack"), "what a class pack says");
    return outcomeOf(parseLesson(*text, "lesson"), "a lesson");
}

} // namespace nucleoscope::hostile
