// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classroom/class_result.h"

#include "core/base/file_names.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/base/system.h"
#include "core/base/text.h"
#include "core/classroom/handed_text.h"
#include "core/inspection/quiz_file.h"
#include "core/lessons/lesson_record.h"
#include "core/lessons/lesson_record_json.h"
#include "core/lessons/lesson_task.h"
#include "core/lessons/lesson_words.h"
#include "nucleoscope_build.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr int deepestResult = 8;
constexpr std::size_t longestLine = 200; ///< bytes: titles, times, names
constexpr std::size_t longestSentence = 1000;
constexpr std::size_t mostChecks = 100;
constexpr int mostQuestions = 100'000;
constexpr const char studentFileName[] = "student.json"; ///< beside class.json: who hands in from here

// ---- who hands in -----------------------------------------------------------------------------------------------------

bool isTicket(const std::string& text)
{
    return text.size() == 16 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

struct Student {
    std::string name;
    std::string ticket;
};

Student studentOf(const OpenedClassPack& opened)
{
    const auto text = readTextFile(opened.folder / studentFileName, 1 << 12);
    if (!text)
        return {};
    try {
        const Json json = parseStrictJson(*text, 2);
        Student student{handedText(json, "name", longestStudentName), handedText(json, "ticket", 16)};
        return isTicket(student.ticket) ? student : Student{};
    } catch (const std::exception&) {
        return {}; // then they are asked again, and a new ticket is drawn
    }
}

Result<Student> remembered(const OpenedClassPack& opened, const std::string& name)
{
    Student student = studentOf(opened);
    student.name = name;
    if (student.ticket.empty()) {
        std::random_device lot;
        const std::uint64_t drawn = (std::uint64_t{lot()} << 32) | lot();
        student.ticket = ContentHash::of(std::to_string(drawn)).hex().substr(0, 16);
    }
    const OrderedJson json{{"name", student.name}, {"ticket", student.ticket}};
    return writeFileAtomically(opened.folder / studentFileName, jsonText(json)).map([&] { return student; });
}

// ---- what there is ----------------------------------------------------------------------------------------------------

void takeRecord(const Lesson& lesson, const LessonRecord& record, ClassResult& result)
{
    const auto textOf = [&](const std::string& choice) {
        std::string text = choiceText(lesson, choice);
        return text.size() <= longestSentence ? text : std::string();
    };
    result.prediction = record.prediction;
    result.predictionText = textOf(record.prediction);
    result.predicted = record.predicted;
    result.finished = record.finished;
    result.right = rightChoice(lesson, record);
    result.rightText = textOf(result.right);
    result.seconds = record.seconds;
    result.conclusion = record.conclusion;
    if (!record.conclusion)
        return;
    for (std::size_t i = 0; i < lesson.checks.size() && i < record.conclusion->checks.size(); ++i)
        result.checks.push_back(lessonCheckOfName(lesson.checks[i].of) + std::string(" of ")
                                + std::string(lessonMeasureName(lesson.checks[i].measure)));
    for (std::size_t i = 0; i < lesson.shown.size() && i < record.conclusion->shown.size(); ++i)
        result.shown.emplace_back(lessonMeasureName(lesson.shown[i]));
}

std::optional<QuizSummary> quizOn(const OpenedClassPack& opened)
{
    const auto dataset = openDataset(opened.images());
    const auto kept = dataset ? readQuiz(**dataset) : Result<KeptQuiz>(fail(dataset.error()));
    if (!kept || kept->quiz.answeredCount() == 0)
        return std::nullopt;
    QuizSummary summary = kept->quiz.summary();
    summary.wrong.clear();
    summary.onlyNetworkWrong.clear();
    return summary;
}

// ---- JSON -------------------------------------------------------------------------------------------------------------

OrderedJson quizJson(const QuizSummary& quiz)
{
    OrderedJson confidences = OrderedJson::array();
    for (const QuizSummary::OfConfidence& each : quiz.byConfidence)
        confidences.push_back({{"asked", each.asked}, {"right", each.right}});
    return {{"asked", quiz.asked},
            {"right", quiz.right},
            {"network_asked", quiz.networkAsked},
            {"network_right", quiz.networkRight},
            {"agreed", quiz.agreed},
            {"both_wrong", quiz.bothWrong},
            {"expected_share", std::isfinite(quiz.meanSurety) ? OrderedJson(quiz.meanSurety) : OrderedJson(nullptr)},
            {"by_confidence", std::move(confidences)}};
}

QuizSummary quizFromHanded(const Json& json)
{
    QuizSummary quiz;
    quiz.asked = handedNumber(json, "asked", 0, mostQuestions);
    quiz.right = handedNumber(json, "right", 0, quiz.asked);
    quiz.networkAsked = handedNumber(json, "network_asked", 0, quiz.asked);
    quiz.networkRight = handedNumber(json, "network_right", 0, quiz.networkAsked);
    quiz.agreed = handedNumber(json, "agreed", 0, quiz.networkAsked);
    quiz.bothWrong = handedNumber(json, "both_wrong", 0, quiz.networkAsked);
    const Json& expected = json.at("expected_share");
    quiz.meanSurety = expected.is_number() ? expected.get<double>() : notANumber;
    if (quiz.meanSurety < 0 || quiz.meanSurety > 1)
        throw JsonRefused("“expected_share” is outside 0 … 1");
    const Json& confidences = json.at("by_confidence");
    if (!confidences.is_array() || confidences.size() != quiz.byConfidence.size())
        throw JsonRefused("“by_confidence” is no list of " + std::to_string(quiz.byConfidence.size()));
    for (std::size_t i = 0; i < quiz.byConfidence.size(); ++i) {
        quiz.byConfidence[i].asked = handedNumber(confidences[i], "asked", 0, quiz.asked);
        quiz.byConfidence[i].right = handedNumber(confidences[i], "right", 0, quiz.byConfidence[i].asked);
    }
    return quiz;
}

std::vector<std::string> namesFrom(const Json& json, const char* key)
{
    std::vector<std::string> names;
    const Json& list = json.at(key);
    if (!list.is_array() || list.size() > mostChecks)
        throw JsonRefused(std::string("“") + key + "” is no list of at most " + std::to_string(mostChecks));
    for (const Json& name : list)
        names.push_back(handedText(Json{{"name", name}}, "name", longestLine));
    return names;
}

ClassResult resultFrom(const Json& json)
{
    ClassResult result;
    result.student = std::string(trimmed(handedText(json, "student", longestStudentName)));
    result.ticket = handedText(json, "ticket", 16);
    if (!isTicket(result.ticket))
        throw JsonRefused("“ticket” is none");
    const Json& pack = json.at("pack");
    result.pack = handedText(pack, "fingerprint", 32);
    result.packTitle = handedText(pack, "title", longestLine);
    const Json& lesson = json.at("lesson");
    result.lesson = handedText(lesson, "name", longestLine);
    result.lessonTitle = handedText(lesson, "title", longestSentence);
    result.handedIn = handedText(json, "handed_in", longestLine);
    result.program = handedText(json, "program", longestLine);
    result.prediction = handedText(json, "prediction", longestLine);
    result.predictionText = handedText(json, "prediction_text", longestSentence);
    result.rightText = handedText(json, "right_text", longestSentence);
    result.predicted = handedText(json, "predicted", longestLine);
    result.finished = handedText(json, "finished", longestLine);
    result.right = handedText(json, "right", longestLine);
    result.seconds = json.at("seconds").get<double>();
    result.checks = namesFrom(json, "checks");
    result.shown = namesFrom(json, "shown");
    if (const Json& conclusion = json.at("conclusion"); !conclusion.is_null()) {
        result.conclusion = conclusionFromJson(conclusion);
        if (result.conclusion->checks.size() != result.checks.size() || result.conclusion->shown.size() != result.shown.size())
            throw JsonRefused("its numbers are not those that it names");
    }
    if (const Json& quiz = json.at("quiz"); !quiz.is_null())
        result.quiz = quizFromHanded(quiz);
    return result;
}

} // namespace

std::optional<Message> studentNameDefect(const std::string& name)
{
    if (name.size() > longestStudentName)
        return Message{"classresult.name_long",
                       "That name is too long: {bytes} bytes are allowed.",
                       {{"bytes", std::to_string(longestStudentName)}}};
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
        return Message{"classresult.name_control", "A name is one line of ordinary letters.", {}};
    return std::nullopt;
}

std::string lastStudentOf(const OpenedClassPack& opened)
{
    return studentOf(opened).name;
}

Result<ClassResult> classResultOf(const OpenedClassPack& opened, const std::string& student)
{
    const std::string name(trimmed(student));
    if (auto defect = studentNameDefect(name))
        return fail(ErrorCode::InvalidInput, std::move(*defect));
    ClassResult result;
    const auto record = readLessonRecord(opened.lessonFolder());
    if (!record && record.error().code != ErrorCode::NotFound)
        return fail(record.error());
    if (record)
        takeRecord(opened.pack.lesson, *record, result);
    result.quiz = quizOn(opened);
    if (!record && !result.quiz)
        return fail(ErrorCode::NotFound, {"classresult.nothing",
                                          "There is nothing to hand in yet of “{pack}”. Predict and run its lesson, or answer a "
                                          "quiz on its images.",
                                          {{"pack", opened.pack.title}}});
    auto who = remembered(opened, name);
    if (!who)
        return fail(who.error());
    result.student = name;
    result.ticket = who->ticket;
    result.pack = opened.pack.fingerprint;
    result.packTitle = opened.pack.title;
    result.lesson = opened.pack.lesson.name;
    result.lessonTitle = opened.pack.lesson.title;
    result.handedIn = utcTimestamp();
    result.program = std::string("nucleoscope ") + build::version;
    return result;
}

std::string classResultToJson(const ClassResult& result)
{
    OrderedJson json{{"format", classResultFormat},
                     {"version", classResultVersion},
                     {"student", result.student},
                     {"ticket", result.ticket},
                     {"pack", {{"fingerprint", result.pack}, {"title", result.packTitle}}},
                     {"lesson", {{"name", result.lesson}, {"title", result.lessonTitle}}},
                     {"handed_in", result.handedIn},
                     {"program", result.program},
                     {"prediction", result.prediction},
                     {"prediction_text", result.predictionText},
                     {"predicted", result.predicted},
                     {"finished", result.finished},
                     {"right", result.right},
                     {"right_text", result.rightText},
                     {"seconds", result.seconds},
                     {"checks", result.checks},
                     {"shown", result.shown}};
    json["conclusion"] = result.conclusion ? conclusionAsJson(nullptr, *result.conclusion) : OrderedJson(nullptr);
    json["quiz"] = result.quiz ? quizJson(*result.quiz) : OrderedJson(nullptr);
    return jsonText(json);
}

Result<ClassResult> classResultFromJson(std::string_view text, const std::string& sourceName)
{
    const auto refused = [&](const std::string& reason) {
        return fail(ErrorCode::Unreadable,
                    {"classresult.damaged",
                     "{file} is no result that a student handed in, or it was damaged: {reason}. Ask for it again.",
                     {{"file", sourceName}, {"reason", reason}}});
    };
    try {
        const Json json = parseStrictJson(text, deepestResult);
        if (handedFormat(json) != classResultFormat)
            return refused("it is another kind of file");
        if (handedVersion(json) > classResultVersion)
            return fail(ErrorCode::Unsupported, {"classresult.newer",
                                                 "{file} was written by a newer Nucleoscope. Update this one.",
                                                 {{"file", sourceName}}});
        return resultFrom(json);
    } catch (const std::exception& problem) {
        return refused(problem.what());
    }
}

std::string classResultFileName(const ClassResult& result)
{
    std::string name = plainFileName(result.student, longestStudentName);
    if (name.empty())
        name = plainFileName(result.packTitle, longestStudentName);
    return (name.empty() ? "class" : name) + classResultEnding;
}

Result<void> writeClassResult(const fs::path& file, const ClassResult& result, bool replace)
{
    return mayWriteClassFile(file, replace).and_then([&] { return writeFileAtomically(file, classResultToJson(result)); });
}

} // namespace nucleoscope
