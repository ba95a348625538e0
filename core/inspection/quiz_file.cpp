#include "core/inspection/quiz_file.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace nucleoscope {
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr char quizFormatName[] = "nucleoscope-quiz";
constexpr int quizFormatVersion = 1;
constexpr int deepestQuiz = 8;

Error damagedQuiz(const std::string& file, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"quiz.damaged", "The quiz in {file} cannot be gone on with: {reason}.", {{"file", file}, {"reason", reason}}}};
}

int classNamed(const std::vector<std::string>& classes, const std::string& name)
{
    const auto found = std::find(classes.begin(), classes.end(), name);
    if (found == classes.end())
        throw std::invalid_argument("it knows no class " + name);
    return static_cast<int>(found - classes.begin());
}

OrderedJson toJson(const KeptQuiz& kept, int index, const Dataset& dataset)
{
    const auto nameOf = [&](int c) { return kept.classes[static_cast<std::size_t>(c)]; };
    const QuizQuestion& question = kept.quiz.question(index);
    OrderedJson value{{"sample", dataset.sample(question.sample).id}, {"class", nameOf(question.truth)}};
    if (question.networkCall >= 0) {
        value["network_call"] = nameOf(question.networkCall);
        value["network_probability"] = question.networkSurety;
    }
    if (kept.quiz.answered(index)) {
        value["call"] = nameOf(kept.quiz.answerTo(index).call);
        value["confidence"] = kept.quiz.answerTo(index).confidence;
    }
    return value;
}

/// Dataset index of a nucleus by its id; below 0: there is none.
using SampleFinder = std::function<int(const std::string& id)>;

QuizQuestion questionFrom(const Json& value, const std::vector<std::string>& classes, const SampleFinder& indexOf)
{
    QuizQuestion question;
    question.sample = indexOf(value.at("sample").get<std::string>());
    question.truth = classNamed(classes, value.at("class").get<std::string>());
    if (value.contains("network_call")) {
        question.networkCall = classNamed(classes, value["network_call"].get<std::string>());
        question.networkSurety = value.value("network_probability", -1.0f);
    }
    return question;
}

QuizAnswer answerFrom(const Json& value, const std::vector<std::string>& classes)
{
    QuizAnswer answer;
    if (!value.contains("call"))
        return answer;
    answer.call = classNamed(classes, value["call"].get<std::string>());
    answer.confidence = exactInteger<int>(value.at("confidence"));
    if (answer.confidence < 1 || answer.confidence > quizConfidences)
        throw std::invalid_argument("a confidence is outside its range");
    return answer;
}

Result<KeptQuiz> quizFrom(std::string_view text, const std::string& name, const SampleFinder& indexOf)
{
    try {
        const Json document = parseStrictJson(text, deepestQuiz);
        if (document.at("format").get<std::string>() != quizFormatName)
            return fail(damagedQuiz(name, "it is another kind of file"));
        if (exactInteger<int>(document.at("version")) > quizFormatVersion)
            return fail(ErrorCode::Unsupported,
                        {"quiz.newer", "{file} was written by a newer version of this program.", {{"file", name}}});
        KeptQuiz kept;
        kept.classes = document.at("classes").get<std::vector<std::string>>();
        kept.network = document.value("network", "");
        std::vector<QuizQuestion> questions;
        std::vector<QuizAnswer> answers;
        for (const Json& value : document.at("questions")) {
            questions.push_back(questionFrom(value, kept.classes, indexOf));
            answers.push_back(answerFrom(value, kept.classes));
            if (questions.back().sample < 0)
                return fail(ErrorCode::Mismatch,
                            {"quiz.other_dataset", "The quiz in {file} is about other images than these.", {{"file", name}}});
        }
        kept.quiz = Quiz(std::move(questions), static_cast<int>(kept.classes.size()), std::move(answers));
        return kept;
    } catch (const std::exception& problem) {
        return fail(damagedQuiz(name, problem.what()));
    }
}

} // namespace

std::filesystem::path quizFile(const std::string& datasetFingerprint)
{
    return dataFolder() / "quizzes" / pathFromUtf8(datasetFingerprint + ".json");
}

std::string quizToJson(const KeptQuiz& kept, const Dataset& dataset)
{
    OrderedJson questions = OrderedJson::array();
    for (int i = 0; i < kept.quiz.count(); ++i)
        questions.push_back(toJson(kept, i, dataset));
    return OrderedJson{{"format", quizFormatName},
                       {"version", quizFormatVersion},
                       {"classes", kept.classes},
                       {"network", kept.network},
                       {"questions", std::move(questions)}}
               .dump(1, ' ', false, OrderedJson::error_handler_t::replace)
           + '\n';
}

Result<KeptQuiz> quizFromJson(std::string_view text, const std::string& name, const Dataset& dataset)
{
    return quizFrom(text, name, [&](const std::string& id) { return dataset.indexOf(id); });
}

Result<QuizSummary> quizSummaryFromJson(std::string_view text, const std::string& name)
{
    int asked = 0;
    return quizFrom(text, name, [&](const std::string&) { return asked++; }).map([](const KeptQuiz& kept) {
        return kept.quiz.summary();
    });
}

Result<KeptQuiz> readQuiz(const Dataset& dataset)
{
    const auto file = quizFile(dataset.fingerprint().hex());
    const auto text = readTextFile(file);
    return text ? quizFromJson(*text, utf8(file), dataset) : fail(text.error());
}

Result<void> writeQuiz(const KeptQuiz& kept, const Dataset& dataset)
{
    const auto file = quizFile(dataset.fingerprint().hex());
    std::error_code ignored; // the writing says it better
    std::filesystem::create_directories(file.parent_path(), ignored);
    return writeFileAtomically(file, quizToJson(kept, dataset));
}

} // namespace nucleoscope
