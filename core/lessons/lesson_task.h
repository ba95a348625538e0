#pragma once

#include "core/learning/engine_loader.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson_record.h"

namespace nucleoscope {

struct LessonRequest {
    Lesson lesson;
    std::shared_ptr<const Dataset> dataset; ///< null: the one below
    std::filesystem::path images;           ///< opened where no dataset is given; empty: the demo
    RecipeLibrary recipes;                  ///< what the arms' recipes are looked up in
    std::filesystem::path folder;           ///< empty: lessonFolder(); what is done there already is not done again
    std::string prediction;                 ///< name of a choice; empty: keeps what was predicted before, if anything
    std::string device = "auto";
    int threads = 0;
};

/// Hears what a lesson does; between two stageBegan() the events are those of that stage's training. Called on the
/// learning thread: copy and return.
class LessonObserver : public TrainingObserver {
public:
    virtual void planned(const LessonPlan&) {}
    virtual void stageBegan(int /*stage*/) {}
    virtual void stageDone(int /*stage*/, bool /*before*/) {} ///< before: it was complete already
};

/// Trains what is missing, looks where asked, and concludes; lesson.json says what came of it. On the learning thread.
/// A prediction is recorded before the first training and never changed once there is a conclusion.
/// Fails with Cancelled where stopped: finished stages and epochs are kept, and the next call goes on from there.
Result<LessonRecord> runLesson(const LessonRequest& request, EngineHost& host, TrainingControl& control, LessonObserver& observer,
                               JobContext& context);

/// The name of the choice that was right to make; empty while nobody can tell: no conclusion yet, or no interval. Of a
/// planted copy: the cue, once revealed.
std::string rightChoice(const Lesson& lesson, const LessonRecord& record);

/// The demo that lessons use where nothing else is named: drawn below cacheFolder()/demo on first use.
Result<std::shared_ptr<const Dataset>> openLessonDemo(JobContext& context);

} // namespace nucleoscope
