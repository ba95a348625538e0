#pragma once

#include "core/lessons/lesson_conclusion.h"
#include "core/lessons/lesson_plan.h"
#include "core/run/run.h"

namespace nucleoscope {

/// lesson.json: what somebody predicted, and what came of it. docs/formats.md.
struct LessonRecord {
    std::string lesson, title;
    std::string datasetName, datasetLocation, datasetFingerprint;
    bool datasetDrawn = false;
    std::string prediction; ///< name of a choice; empty: none was made
    std::string predicted;  ///< UTC, when
    std::string finished;   ///< UTC; empty: not yet
    double seconds = 0;     ///< that the networks needed
    std::optional<LessonConclusion> conclusion;
    bool revealed = false; ///< of a planted copy
};

inline constexpr const char* lessonRecordName = "lesson.json";

/// Where the lesson on this dataset is kept: below dataFolder()/lessons.
std::filesystem::path lessonFolder(const Lesson& lesson, const Dataset& dataset);

/// Fails with NotFound where there is none yet, with Unreadable or Unsupported where it cannot be read.
Result<LessonRecord> readLessonRecord(const std::filesystem::path& folder);
Result<void> writeLessonRecord(const std::filesystem::path& folder, const LessonRecord& record);
/// Numbers and outcomes; what `lesson --json` prints, too.
std::string conclusionToJson(const Lesson& lesson, const LessonConclusion& conclusion);

/// Whether the stage has a complete run, of just this recipe, split and dataset.
bool isDone(const LessonStage& stage);
bool isOfStage(const Run& run, const LessonStage& stage); ///< complete or not

/// How far the networks of an arm came, each from its run folder.
struct StageHistory {
    int arm = 0;
    int turn = 0;
    std::vector<EpochRecord> epochs;
    std::vector<Message> leaks; ///< leaksOf() its run
};
/// Of the runs that are there, in the order of their training; empty where none is.
std::vector<StageHistory> readLessonHistory(const Lesson& lesson, const std::filesystem::path& folder);
/// The run of an arm's turn, which may not be there yet.
std::filesystem::path lessonRunFolder(const std::filesystem::path& folder, const LessonArm& arm, int turn);

/// What the runs in the folder say, once all stages are done.
/// Fails where a run is missing or unfinished.
Result<LessonEvidence> collectEvidence(const Lesson& lesson, const LessonPlan& plan, const std::filesystem::path& folder);

} // namespace nucleoscope
