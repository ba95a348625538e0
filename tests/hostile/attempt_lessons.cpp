// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/preferences.h"
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
           || kind == "preferences" || kind == "queue";
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
    const auto text = readTextFile(place);
    if (!text)
        return {false, text.error().message.english()};
    if (kind == "familiar")
        return outcomeOf(familiarImagesFromJson(*text, "familiar"), "what images are known");
    return outcomeOf(parseLesson(*text, "lesson"), "a lesson");
}

} // namespace nucleoscope::hostile
