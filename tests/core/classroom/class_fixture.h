// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classroom/class_pack_making.h"
#include "core/classroom/class_table.h"
#include "core/learning/recipe_library.h"
#include "core/lessons/lesson_record.h"
#include "tests/core/lessons/lesson_fixture.h"

#include <QTest>

namespace nucleoscope {

inline constexpr const char classLessonJson[] =
    R"({"version": 1, "name": "twice", "title": "Twice the same", "summary": "For tests.",
"text": ["The same twice."], "question": "Which is better?", "choices": [{"name": "within", "text": "Neither"},
{"name": "above", "text": "The second"}], "arms": [
{"name": "one", "title": "One", "text": "One.", "recipe": "tiny", "changes": {"epochs": 2}},
{"name": "two", "title": "Two", "text": "Two.", "recipe": "tiny", "split": {"rule": "image"}}],
"checks": [{"measure": "auroc", "above": "Better.", "within": "No difference.", "below": "Worse."}], "shown": ["auroc", "loss"]})";

/// A class on drawn nuclei: packs are made on one computer (NUCLEOSCOPE_HOME) and opened on others.
class ClassFixture : public LessonFixture {
public:
    ClassFixture() : LessonFixture(3, 2) {}

    static RecipeLibrary recipes(const std::string& weights = "random")
    {
        Recipe recipe;
        recipe.name = "tiny";
        recipe.network.architecture = "small";
        recipe.network.weights = weights;
        Recipe other;
        other.name = "other";
        return {{{other, "other.json", true}, {recipe, "tiny.json", false}}, {}};
    }
    ClassPackRequest request(const char* out) const
    {
        ClassPackRequest wanted;
        wanted.title = "Tuesday";
        wanted.words = "Look first.\nThen predict.";
        wanted.lessonJson = classLessonJson;
        wanted.lessonName = "twice.json";
        wanted.recipes = recipes();
        wanted.dataset = dataset;
        wanted.out = place(out);
        return wanted;
    }
    static Result<MadeClassPack> make(const ClassPackRequest& wanted)
    {
        return inJob<MadeClassPack>([&](JobContext& context) { return makeClassPack(wanted, context); });
    }
    /// As on a computer of its own.
    Result<OpenedClassPack> openOn(const char* home, const std::filesystem::path& pack) const
    {
        qputenv("NUCLEOSCOPE_HOME", place(home).c_str());
        return inJob<OpenedClassPack>([&](JobContext& context) { return openClassPack(pack, classroomFolder(), context); });
    }
    static std::string said(const Error& error) { return error.message.english(); }
};

/// What came of the lesson above, with a difference of `value`.
inline LessonRecord classRecord(double value, const std::string& prediction = "within")
{
    LessonRecord record;
    record.lesson = "twice";
    record.title = "Twice the same";
    record.datasetName = "secret folder";
    record.datasetLocation = "/home/ada/secret folder";
    record.prediction = prediction;
    record.predicted = "2026-11-29T08:00:00Z";
    record.finished = "2026-11-29T08:10:00Z";
    record.seconds = 12.5;
    LessonConclusion conclusion;
    conclusion.checks = {
        {{value, {value - 0.1, value + 0.1}}, 0, std::abs(value) <= 0.1 ? LessonOutcome::Within : LessonOutcome::Above}};
    conclusion.shown = {{MeasuredValue{0.8, {0.7, 0.9}}, MeasuredValue{0.8 + value, {0.6, 0.95}}},
                        {MeasuredValue{0.5, {0.4, 0.6}}, MeasuredValue{0.4, {}}}};
    conclusion.subjects = 6;
    conclusion.smallestStratum = 3;
    conclusion.samples = {12, 12};
    record.conclusion = conclusion;
    return record;
}

} // namespace nucleoscope
