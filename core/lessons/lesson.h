#pragma once

#include "core/dataset/split.h"
#include "core/learning/trainer.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace nucleoscope {

/// What an arm's networks are shown.
enum class LessonImages {
    Published,        ///< the images and classes as they are
    FoldsAsClasses,   ///< the published fold is the class: the mistake of loading folders blindly
    Outlines,         ///< each nucleus white on black: size and shape are left, nothing else
    RarePositives,    ///< positive nuclei thinned out evenly among patients, to LessonArm::positiveShare of all
    UnplantedExamined ///< of a planted copy: learned from the copy, examined on the original images
};

/// One of the two things that a lesson lays side by side.
struct LessonArm {
    std::string name;  ///< [a-z0-9_]
    std::string title; ///< for people
    std::string text;  ///< a sentence on what is done
    LessonImages images = LessonImages::Published;
    double positiveShare = 0.1; ///< RarePositives
    std::string recipe;         ///< name of a recipe
    std::string changes = "{}"; ///< JSON object, merged into the recipe's (RFC 7396)
    SplitRule rule = SplitRule::BySubject;
    double validationFraction = 0.3; ///< of one turn; with several each image is examined in just one
    int turns = 1;                   ///< cross-validation: so many networks, examined on disjoint parts that make up the whole
    bool randomCopy = false;         ///< no training: the first arm's network with weights drawn anew; only with lookAt
};

/// What is measured on an arm's predictions.
enum class LessonMeasure {
    BalancedAccuracy,
    Auroc,
    Accuracy,
    WeightedF1,
    Sensitivity,
    Specificity,
    Loss,
    Objective,               ///< what the training made small: with softmax in the network it is applied twice; nats
    AccuracyLessSensitivity, ///< by how much accuracy promises more than sensitivity holds
    CallsChanged,            ///< share of the nuclei that the two arms call differently; of the difference only
    HeatInside,              ///< mean share of the heat map inside the nucleus' outline
    HeatInsideBeyondItsArea  ///< the same less the share of the picture that the nucleus fills
};
std::string_view lessonMeasureName(LessonMeasure measure); ///< "balanced_accuracy" … as in the format
std::optional<LessonMeasure> lessonMeasureFromName(std::string_view name);

/// What a number is held against.
enum class LessonReference {
    Number,           ///< LessonCheck::number
    Chance,           ///< balanced accuracy: 1 / classes; AUROC: 0.5
    LargestClass,     ///< accuracy of always calling the most frequent class
    SoftmaxTwiceFloor ///< ln(1 + (classes - 1) / e): the least cross-entropy that softmax of probabilities can reach
};

enum class LessonOutcome { Above, Within, Below, Unknown };
std::string_view lessonOutcomeName(LessonOutcome outcome);

/// One thing that the lesson concludes from an interval, with a text for whatever it turns out to be.
struct LessonCheck {
    enum class Of { First, Second, Difference } of = Of::Difference; ///< Difference: second less first
    LessonMeasure measure = LessonMeasure::BalancedAccuracy;
    LessonReference against = LessonReference::Number;
    double number = 0;
    std::string above, within, below; ///< said where the interval lies above it, holds it, lies below it
};

/// A prediction that a student makes first.
struct LessonChoice {
    std::string name; ///< of the answer that is right: "above", "within", "below" of the first check; or a planted cue's
    std::string text;
};

/// A lesson: text and what is to be trained. JSON: docs/lessons.md, schema in resources/lessons/lesson.schema.json.
struct Lesson {
    std::string name;              ///< [a-z0-9_-]
    std::string title;             ///< for people
    std::string summary;           ///< one line
    std::vector<std::string> text; ///< paragraphs
    int atMostImages = 0;          ///< whole patients, as limitedSamples(); 0: all
    bool planted = false;          ///< is about a planted copy: see planted_shortcut.h
    std::uint64_t seed = 1;
    PredictionSource examined() const { return trainingPass ? PredictionSource::TrainingPass : PredictionSource::Validation; }
    bool trainingPass = false; ///< measured on the last training pass instead of the images that examine
    int lookAt = 0;            ///< so many examined nuclei get a heat map; 0: none
    bool thresholds = false;   ///< show what other thresholds and mixes of classes would mean
    std::string question;
    std::vector<LessonChoice> choices;
    std::array<LessonArm, 2> arms;
    std::vector<LessonCheck> checks;  ///< one at least; the first decides what was right to predict
    std::vector<LessonMeasure> shown; ///< measures told of both arms, with intervals
};

/// Fails with InvalidInput naming the file, the place (JSON pointer) and what is allowed there; unknown keys are refused.
Result<Lesson> parseLesson(std::string_view json, const std::string& sourceName);

struct LessonEntry {
    Lesson lesson;
    std::filesystem::path file;
    bool shipped = true;
};
struct LessonLibrary {
    std::vector<LessonEntry> lessons; ///< shipped first, in the order of their files' names
    std::vector<Message> problems;    ///< files that could not be read, and why
    const LessonEntry* find(std::string_view name) const;
};
/// `shippedFolder`: resources/lessons; `userFolder`: configFolder()/lessons, may be absent.
/// A lesson is called as it says itself; files are named so that they sort.
LessonLibrary loadLessons(const std::filesystem::path& shippedFolder, const std::filesystem::path& userFolder);
LessonLibrary loadLessons(); ///< from where they usually are

} // namespace nucleoscope
