#include "core/base/strict_json.h"
#include "core/lessons/lesson.h"

#include <algorithm>
#include <set>
#include <utility>

namespace nucleoscope {
namespace {

using Json = nlohmann::json;

constexpr int lessonFormatVersion = 1;
constexpr int deepestLesson = 10;

template <typename Value>
using Words = std::vector<std::pair<Value, std::string_view>>;

const Words<LessonMeasure>& measureWords()
{
    static const Words<LessonMeasure> words{
        {LessonMeasure::BalancedAccuracy, "balanced_accuracy"},
        {LessonMeasure::Auroc, "auroc"},
        {LessonMeasure::Accuracy, "accuracy"},
        {LessonMeasure::WeightedF1, "weighted_f1"},
        {LessonMeasure::Sensitivity, "sensitivity"},
        {LessonMeasure::Specificity, "specificity"},
        {LessonMeasure::Loss, "loss"},
        {LessonMeasure::Objective, "objective"},
        {LessonMeasure::AccuracyLessSensitivity, "accuracy_less_sensitivity"},
        {LessonMeasure::CallsChanged, "calls_changed"},
        {LessonMeasure::HeatInside, "heat_inside"},
        {LessonMeasure::HeatInsideBeyondItsArea, "heat_inside_beyond_its_area"},
    };
    return words;
}

const Words<LessonImages>& imageWords()
{
    static const Words<LessonImages> words{{LessonImages::Published, "published"},
                                           {LessonImages::FoldsAsClasses, "folds_as_classes"},
                                           {LessonImages::Outlines, "outlines"},
                                           {LessonImages::RarePositives, "rare_positives"},
                                           {LessonImages::UnplantedExamined, "unplanted_examined"}};
    return words;
}

const Words<SplitRule>& ruleWords()
{
    static const Words<SplitRule> words{{SplitRule::BySubject, "subject"},
                                        {SplitRule::ByFold, "fold"},
                                        {SplitRule::ByImage, "image"}};
    return words;
}

const Words<LessonReference>& referenceWords()
{
    static const Words<LessonReference> words{{LessonReference::Chance, "chance"},
                                              {LessonReference::LargestClass, "largest_class"},
                                              {LessonReference::SoftmaxTwiceFloor, "softmax_twice_floor"}};
    return words;
}

const Words<LessonCheck::Of>& ofWords()
{
    static const Words<LessonCheck::Of> words{{LessonCheck::Of::First, "first"},
                                              {LessonCheck::Of::Second, "second"},
                                              {LessonCheck::Of::Difference, "difference"}};
    return words;
}

/// Where and why; caught in parseLesson.
struct LessonProblem {
    std::string place; ///< JSON pointer
    std::string problem;
};

/// One object of the file: every key that is read is known, and the rest are refused.
class ObjectReader {
public:
    ObjectReader(const Json& object, std::string place) : object_(object), place_(std::move(place))
    {
        if (!object_.is_object())
            throw LessonProblem{place_, "an object is needed here"};
    }
    const Json* find(const char* key)
    {
        known_.insert(key);
        const auto found = object_.find(key);
        return found == object_.end() ? nullptr : &*found;
    }
    const Json& need(const char* key)
    {
        const Json* value = find(key);
        if (!value)
            throw LessonProblem{place_, std::string("the key \"") + key + "\" is missing"};
        return *value;
    }
    std::string at(const char* key) const { return place_ + "/" + key; }
    [[noreturn]] void refuse(const char* key, const std::string& problem) const { throw LessonProblem{at(key), problem}; }

    std::string text(const char* key)
    {
        const Json& value = need(key);
        if (!value.is_string() || value.get_ref<const std::string&>().empty())
            refuse(key, "a text is needed here");
        return value.get<std::string>();
    }
    void flag(const char* key, bool& field)
    {
        if (const Json* value = find(key)) {
            if (!value->is_boolean())
                refuse(key, "true or false is needed here");
            field = value->get<bool>();
        }
    }
    template <typename Number>
    void number(const char* key, Number& field, double low, double high)
    {
        const Json* value = find(key);
        if (!value)
            return;
        const bool whole = std::is_integral_v<Number>;
        if (whole ? !value->is_number_integer() : !value->is_number())
            refuse(key, whole ? "a whole number is needed here" : "a number is needed here");
        const auto wanted = value->get<double>();
        if (!(wanted >= low && wanted <= high))
            refuse(key, "the number is out of range");
        field = static_cast<Number>(wanted);
    }
    template <typename Value>
    void word(const char* key, Value& field, const Words<Value>& words)
    {
        if (const Json* value = find(key))
            field = wordOf(*value, at(key), words);
    }
    template <typename Value>
    static Value wordOf(const Json& value, const std::string& place, const Words<Value>& words)
    {
        std::string all;
        for (const auto& [meaning, name] : words) {
            if (value.is_string() && value.get_ref<const std::string&>() == name)
                return meaning;
            all += (all.empty() ? "" : ", ") + std::string(name);
        }
        throw LessonProblem{place, "one of these is needed here: " + all};
    }
    /// Hears each entry of a list with its place.
    template <typename Hear>
    void each(const char* key, Hear hear)
    {
        const Json& list = need(key);
        if (!list.is_array() || list.empty())
            refuse(key, "a list is needed here");
        for (std::size_t i = 0; i < list.size(); ++i)
            hear(list[i], at(key) + "/" + std::to_string(i));
    }
    void refuseUnknownKeys() const
    {
        for (const auto& [key, value] : object_.items())
            if (!known_.contains(key))
                throw LessonProblem{place_ + "/" + key, "no such key is known"};
    }

private:
    const Json& object_;
    std::string place_;
    std::set<std::string> known_;
};

bool isPlainLessonName(const std::string& name)
{
    return !name.empty() && name.size() <= 60 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

void readSplit(ObjectReader& arm, LessonArm& into)
{
    const Json* given = arm.find("split");
    if (!given)
        return;
    ObjectReader split(*given, arm.at("split"));
    split.word("rule", into.rule, ruleWords());
    split.number("validation_fraction", into.validationFraction, 0.01, 0.99);
    split.number("turns", into.turns, 1, 20);
    split.refuseUnknownKeys();
}

LessonArm readArm(const Json& json, const std::string& place)
{
    ObjectReader arm(json, place);
    LessonArm into;
    into.name = arm.text("name");
    if (!isPlainLessonName(into.name))
        arm.refuse("name", "small letters, digits, - and _ are needed");
    into.title = arm.text("title");
    into.text = arm.text("text");
    arm.flag("random_copy", into.randomCopy);
    if (into.randomCopy) {
        arm.refuseUnknownKeys(); // it is as the first arm in all else
        return into;
    }
    arm.word("images", into.images, imageWords());
    arm.number("positive_share", into.positiveShare, 0.01, 0.5);
    into.recipe = arm.text("recipe");
    if (const Json* changes = arm.find("changes")) {
        if (!changes->is_object())
            arm.refuse("changes", "an object with keys of a recipe is needed here");
        into.changes = changes->dump();
    }
    readSplit(arm, into);
    arm.refuseUnknownKeys();
    return into;
}

LessonCheck readCheck(const Json& json, const std::string& place)
{
    ObjectReader check(json, place);
    LessonCheck into;
    check.word("of", into.of, ofWords());
    check.need("measure");
    check.word("measure", into.measure, measureWords());
    if (const Json* against = check.find("against")) {
        if (against->is_number())
            into.number = against->get<double>();
        else
            into.against = ObjectReader::wordOf(*against, check.at("against"), referenceWords());
    }
    into.above = check.text("above");
    into.within = check.text("within");
    into.below = check.text("below");
    check.refuseUnknownKeys();
    if (into.measure == LessonMeasure::CallsChanged && into.of != LessonCheck::Of::Difference)
        throw LessonProblem{place, "calls_changed is of the difference"};
    return into;
}

bool needsHeat(LessonMeasure measure)
{
    return measure == LessonMeasure::HeatInside || measure == LessonMeasure::HeatInsideBeyondItsArea;
}

/// What each part by itself may say, but not together.
void checkWhole(const Lesson& lesson)
{
    const LessonArm& first = lesson.arms[0];
    const LessonArm& second = lesson.arms[1];
    if (first.name == second.name)
        throw LessonProblem{"/arms/1/name", "both arms have this name"};
    if (first.randomCopy)
        throw LessonProblem{"/arms/0", "only the second arm can be a random copy of the first"};
    if (second.randomCopy && lesson.lookAt == 0)
        throw LessonProblem{"/arms/1", "a random copy needs \"look_at\""};
    const auto foldArms = [](const LessonArm& arm) { return arm.images == LessonImages::FoldsAsClasses; };
    if (!second.randomCopy && foldArms(first) != foldArms(second))
        throw LessonProblem{"/arms", "both arms need the same classes"};
    for (const LessonArm& arm : lesson.arms)
        if (arm.images == LessonImages::UnplantedExamined && !lesson.planted)
            throw LessonProblem{"/arms", "unplanted_examined needs \"planted\": true"};
    for (std::size_t i = 0; i < lesson.checks.size(); ++i)
        if (needsHeat(lesson.checks[i].measure) && lesson.lookAt == 0)
            throw LessonProblem{"/checks/" + std::to_string(i), "heat maps need \"look_at\""};
}

void readVersion(ObjectReader& reader)
{
    int version = 0;
    reader.need("version");
    reader.number("version", version, 1, 1e6);
    if (version > lessonFormatVersion)
        throw LessonProblem{"/version", "a newer program wrote this"};
}

Lesson readLesson(const Json& content)
{
    ObjectReader reader(content, "");
    Lesson lesson;
    readVersion(reader);
    reader.find("$schema"); // for editors
    lesson.name = reader.text("name");
    if (!isPlainLessonName(lesson.name))
        reader.refuse("name", "small letters, digits, - and _ are needed");
    lesson.title = reader.text("title");
    lesson.summary = reader.text("summary");
    const auto textOf = [](const Json& value, const std::string& place) {
        if (!value.is_string())
            throw LessonProblem{place, "a text is needed here"};
        return value.get<std::string>();
    };
    reader.each("text", [&](const Json& value, const std::string& place) { lesson.text.push_back(textOf(value, place)); });
    reader.number("at_most_images", lesson.atMostImages, 0, 1e9);
    reader.number("seed", lesson.seed, 0, 9e15);
    reader.flag("planted", lesson.planted);
    reader.flag("training_pass", lesson.trainingPass);
    reader.number("look_at", lesson.lookAt, 0, 1000);
    reader.flag("thresholds", lesson.thresholds);
    lesson.question = reader.text("question");
    reader.each("choices", [&](const Json& value, const std::string& place) {
        ObjectReader choice(value, place);
        lesson.choices.push_back({choice.text("name"), choice.text("text")});
        choice.refuseUnknownKeys();
    });
    std::vector<LessonArm> arms;
    reader.each("arms", [&](const Json& value, const std::string& place) { arms.push_back(readArm(value, place)); });
    if (arms.size() != 2)
        reader.refuse("arms", "two are needed");
    std::move(arms.begin(), arms.end(), lesson.arms.begin());
    reader.each("checks", [&](const Json& value, const std::string& place) { lesson.checks.push_back(readCheck(value, place)); });
    reader.each("shown", [&](const Json& value, const std::string& place) {
        lesson.shown.push_back(ObjectReader::wordOf(value, place, measureWords()));
    });
    reader.refuseUnknownKeys();
    checkWhole(lesson);
    return lesson;
}

} // namespace

std::string_view lessonMeasureName(LessonMeasure measure)
{
    const auto& words = measureWords();
    return std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.first == measure; })->second;
}

std::optional<LessonMeasure> lessonMeasureFromName(std::string_view name)
{
    for (const auto& [measure, word] : measureWords())
        if (word == name)
            return measure;
    return std::nullopt;
}

std::string_view lessonOutcomeName(LessonOutcome outcome)
{
    switch (outcome) {
    case LessonOutcome::Above: return "above";
    case LessonOutcome::Within: return "within";
    case LessonOutcome::Below: return "below";
    case LessonOutcome::Unknown: break;
    }
    return "unknown";
}

Result<Lesson> parseLesson(std::string_view json, const std::string& sourceName)
{
    const auto refused = [&](const std::string& place, const std::string& problem) {
        return fail(ErrorCode::InvalidInput,
                    {"lesson.invalid",
                     "The lesson {file} cannot be used: at {place}, {problem}.",
                     {{"file", sourceName}, {"place", place.empty() ? "/" : place}, {"problem", problem}}});
    };
    try {
        return readLesson(parseStrictJson(json, deepestLesson));
    } catch (const LessonProblem& problem) {
        return refused(problem.place, problem.problem);
    } catch (const std::exception& problem) {
        return refused("", problem.what());
    }
}

} // namespace nucleoscope
