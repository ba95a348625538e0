// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classroom/class_pack.h"
#include "core/jobs/job_queue.h"
#include "core/learning/recipe_library.h"
#include "core/workflow/pseudonyms.h"

#include <memory>

namespace nucleoscope {

struct ClassPackRequest {
    std::string title;                      ///< empty: the lesson's
    std::string words;                      ///< the teacher's
    std::string lessonJson;                 ///< text of the lesson's file
    std::string lessonName;                 ///< that file, for messages
    RecipeLibrary recipes;                  ///< where the lesson's recipes are looked up
    std::shared_ptr<const Dataset> dataset; ///< whose images go along; null: the demo, drawn where the pack is opened
    DemoOptions demo;
    std::optional<Pseudonyms> names; ///< of patients and images, whose pictures are drawn anew; empty: as they are
    int atMostImages = 0;            ///< whole patients, as limitedSamples(); 0: all
    std::filesystem::path out;       ///< gets the ending where it has another
    bool replace = false;            ///< a file that is there; otherwise it is refused
};

struct MadeClassPack {
    std::filesystem::path file;
    std::uint64_t bytes = 0; ///< of the file
    ClassPack pack;
    int missing = 0; ///< images that could not be read, and stayed behind
};

/// Carries images under the names and folders that they have, or under pseudonyms, a table of what they are where these do not tell, and nothing else of
/// their folder. Read back before it gets its name,
/// as those who open it will. Fails with InvalidInput where the lesson or the images cannot go along (classLessonDefect(); classes
/// that nothing tells; more than ClassPackLimits), where the file is there and `replace` is not set, or where title and
/// words are too long; as parseLesson() does; WriteFailed; Cancelled.
Result<MadeClassPack> makeClassPack(const ClassPackRequest& request, JobContext& context);

} // namespace nucleoscope
