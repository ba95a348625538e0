#include "core/lessons/lesson_record.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/lessons/lesson_heat.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr int recordVersion = 1;
constexpr std::size_t folderNameDigits = 12;

OrderedJson numberOrNull(double value)
{
    return std::isfinite(value) ? OrderedJson(value) : OrderedJson(nullptr);
}

double numberFrom(const Json& json)
{
    return json.is_number() ? json.get<double>() : notANumber;
}

OrderedJson measuredJson(const MeasuredValue& measured)
{
    return {{"value", numberOrNull(measured.value)},
            {"interval_low", numberOrNull(measured.interval.low)},
            {"interval_high", numberOrNull(measured.interval.high)}};
}

MeasuredValue measuredFrom(const Json& json)
{
    return {numberFrom(json.at("value")), {numberFrom(json.at("interval_low")), numberFrom(json.at("interval_high"))}};
}

LessonOutcome outcomeFrom(const std::string& name)
{
    for (const LessonOutcome outcome : {LessonOutcome::Above, LessonOutcome::Within, LessonOutcome::Below})
        if (lessonOutcomeName(outcome) == name)
            return outcome;
    return LessonOutcome::Unknown;
}

const char* ofName(LessonCheck::Of of)
{
    switch (of) {
    case LessonCheck::Of::First: return "first";
    case LessonCheck::Of::Second: return "second";
    case LessonCheck::Of::Difference: break;
    }
    return "difference";
}

OrderedJson conclusionAsJson(const Lesson* lesson, const LessonConclusion& conclusion)
{
    OrderedJson checks = OrderedJson::array();
    for (std::size_t i = 0; i < conclusion.checks.size(); ++i) {
        const CheckResult& result = conclusion.checks[i];
        OrderedJson check = measuredJson(result.measured);
        check["reference"] = numberOrNull(result.reference);
        check["outcome"] = lessonOutcomeName(result.outcome);
        if (lesson) {
            check["of"] = ofName(lesson->checks[i].of);
            check["measure"] = lessonMeasureName(lesson->checks[i].measure);
        }
        checks.push_back(std::move(check));
    }
    OrderedJson shown = OrderedJson::array();
    for (std::size_t i = 0; i < conclusion.shown.size(); ++i) {
        OrderedJson row{{"first", measuredJson(conclusion.shown[i][0])}, {"second", measuredJson(conclusion.shown[i][1])}};
        if (lesson)
            row["measure"] = lessonMeasureName(lesson->shown[i]);
        shown.push_back(std::move(row));
    }
    OrderedJson thresholds = OrderedJson::array();
    for (const ThresholdRow& row : conclusion.thresholds) {
        OrderedJson values = OrderedJson::array();
        for (const double value : row.positiveValue)
            values.push_back(numberOrNull(value));
        thresholds.push_back({{"arm", row.arm == 0 ? "first" : "second"},
                              {"choice", thresholdChoiceName(row.choice)},
                              {"threshold", numberOrNull(row.threshold)},
                              {"sensitivity", numberOrNull(row.sensitivity)},
                              {"specificity", numberOrNull(row.specificity)},
                              {"accuracy", numberOrNull(row.accuracy)},
                              {"positive_predictive_values", std::move(values)}});
    }
    return {{"subjects", conclusion.subjects}, {"smallest_class_subjects", conclusion.smallestStratum},
            {"samples", conclusion.samples},   {"checks", std::move(checks)},
            {"shown", std::move(shown)},       {"thresholds", std::move(thresholds)}};
}

ThresholdRow thresholdFrom(const Json& json)
{
    ThresholdRow row{json.at("arm") == "first" ? 0 : 1,  ThresholdRow::Choice::Half,         numberFrom(json.at("threshold")),
                     numberFrom(json.at("sensitivity")), numberFrom(json.at("specificity")), numberFrom(json.at("accuracy"))};
    for (const auto choice : {ThresholdRow::Choice::Youden, ThresholdRow::Choice::Sensitivity95})
        if (json.at("choice") == thresholdChoiceName(choice))
            row.choice = choice;
    for (std::size_t i = 0; i < row.positiveValue.size(); ++i)
        row.positiveValue[i] = numberFrom(json.at("positive_predictive_values").at(i));
    return row;
}

LessonConclusion conclusionFrom(const Json& json)
{
    LessonConclusion conclusion;
    conclusion.subjects = exactInteger<int>(json.at("subjects"));
    conclusion.smallestStratum = exactInteger<int>(json.at("smallest_class_subjects"));
    for (std::size_t arm = 0; arm < conclusion.samples.size(); ++arm)
        conclusion.samples[arm] = exactInteger<int>(json.at("samples").at(arm));
    for (const Json& check : json.at("checks"))
        conclusion.checks.push_back({measuredFrom(check), numberFrom(check.at("reference")), outcomeFrom(check.at("outcome"))});
    for (const Json& row : json.at("shown"))
        conclusion.shown.push_back({measuredFrom(row.at("first")), measuredFrom(row.at("second"))});
    for (const Json& row : json.at("thresholds"))
        conclusion.thresholds.push_back(thresholdFrom(row));
    return conclusion;
}

LessonRecord recordFrom(const Json& json)
{
    LessonRecord record;
    record.lesson = json.at("lesson");
    record.title = json.at("title");
    const Json& dataset = json.at("dataset");
    record.datasetName = dataset.at("name");
    record.datasetLocation = dataset.at("location");
    record.datasetFingerprint = dataset.at("fingerprint");
    record.datasetDrawn = dataset.at("drawn");
    record.prediction = json.at("prediction");
    record.predicted = json.at("predicted");
    record.finished = json.at("finished");
    record.seconds = json.at("seconds");
    record.revealed = json.at("revealed");
    if (const auto found = json.find("conclusion"); found != json.end() && found->is_object())
        record.conclusion = conclusionFrom(*found);
    return record;
}

Error missingRun(const LessonStage& stage)
{
    return {ErrorCode::NotFound,
            {"lesson.run_missing",
             "The lesson's run {folder} is not complete. Go on with the lesson.",
             {{"folder", utf8(stage.runFolder)}}}};
}

/// A finished stage's predictions, as samples of the plan's dataset.
Result<void> addPredictions(const LessonStage& stage, const Lesson& lesson, const LessonPlan& plan, PredictionList& into)
{
    const auto run = Run::open(stage.runFolder);
    if (!run)
        return fail(run.error());
    const auto predictions = run->predictions(run->info().finishedEpochs, lesson.examined());
    if (!predictions)
        return fail(predictions.error());
    std::vector<float> probabilities(static_cast<std::size_t>(predictions->classCount()));
    for (int row = 0; row < predictions->size(); ++row) {
        const int sample = plan.dataset->indexOf(run->samples()[static_cast<std::size_t>(predictions->sample(row))].id);
        for (int c = 0; c < predictions->classCount(); ++c)
            probabilities[static_cast<std::size_t>(c)] = predictions->probability(row, c);
        if (sample >= 0)
            into.add(sample, predictions->truth(row), probabilities.data());
    }
    return {};
}

Result<void> addHeat(const LessonPlan& plan, const Lesson& lesson, const fs::path& folder, LessonEvidence& evidence)
{
    auto heat = readLessonHeat(plan, folder);
    if (!heat)
        return fail(heat.error());
    evidence.arms[0].heat = std::move(heat->trained);
    if (lesson.arms[1].randomCopy) {
        evidence.arms[1].heat = std::move(heat->random);
        evidence.arms[1].predictions = std::move(heat->randomPredictions);
    }
    return {};
}

} // namespace

fs::path lessonFolder(const Lesson& lesson, const Dataset& dataset)
{
    return dataFolder() / "lessons" / dataset.fingerprint().hex().substr(0, folderNameDigits) / lesson.name;
}

Result<LessonRecord> readLessonRecord(const fs::path& folder)
{
    const fs::path file = folder / lessonRecordName;
    std::error_code problem;
    if (!fs::exists(file, problem))
        return fail(ErrorCode::NotFound, {"lesson.no_record", "{folder} holds no lesson yet.", {{"folder", utf8(folder)}}});
    const auto text = readTextFile(file, 1 << 20);
    if (!text)
        return fail(text.error());
    try {
        const Json json = parseStrictJson(*text, 8);
        if (json.at("format") != "nucleoscope-lesson")
            throw JsonRefused("it is no record of a lesson");
        if (exactInteger<int>(json.at("version")) > recordVersion)
            return fail(ErrorCode::Unsupported, {"lesson.newer_record",
                                                 "{file} was written by a newer Nucleoscope. Update this one.",
                                                 {{"file", utf8(file)}}});
        return recordFrom(json);
    } catch (const std::exception& reason) {
        return fail(ErrorCode::Unreadable, {"lesson.damaged_record",
                                            "{file} could not be read: {reason}. Delete it to begin the lesson again.",
                                            {{"file", utf8(file)}, {"reason", reason.what()}}});
    }
}

Result<void> writeLessonRecord(const fs::path& folder, const LessonRecord& record)
{
    OrderedJson json{{"format", "nucleoscope-lesson"},
                     {"version", recordVersion},
                     {"lesson", record.lesson},
                     {"title", record.title},
                     {"dataset",
                      {{"name", record.datasetName},
                       {"location", record.datasetLocation},
                       {"fingerprint", record.datasetFingerprint},
                       {"drawn", record.datasetDrawn}}},
                     {"prediction", record.prediction},
                     {"predicted", record.predicted},
                     {"finished", record.finished},
                     {"seconds", record.seconds},
                     {"revealed", record.revealed}};
    json["conclusion"] = record.conclusion ? conclusionAsJson(nullptr, *record.conclusion) : OrderedJson(nullptr);
    std::error_code problem;
    fs::create_directories(folder, problem); // what went wrong is told by the writing
    return writeFileAtomically(folder / lessonRecordName, jsonText(json));
}

std::string conclusionToJson(const Lesson& lesson, const LessonConclusion& conclusion)
{
    return jsonText(conclusionAsJson(&lesson, conclusion));
}

bool isDone(const LessonStage& stage)
{
    const auto run = Run::open(stage.runFolder);
    return run && run->info().state == "completed" && isOfStage(*run, stage);
}

bool isOfStage(const Run& run, const LessonStage& stage)
{
    if (run.info().datasetFingerprint != stage.dataset->fingerprint().hex()
        || recipeToJson(run.info().recipe) != recipeToJson(stage.recipe) || run.samples().size() != stage.split.parts.size())
        return false;
    for (std::size_t i = 0; i < run.samples().size(); ++i)
        if (run.samples()[i].part != stage.split.parts[i])
            return false;
    return true;
}

fs::path lessonRunFolder(const fs::path& folder, const LessonArm& arm, int turn)
{
    return folder / (arm.name + "-" + std::to_string(turn + 1));
}

std::vector<StageHistory> readLessonHistory(const Lesson& lesson, const fs::path& folder)
{
    std::vector<StageHistory> stages;
    const int most = std::max(lesson.arms[0].turns, lesson.arms[1].turns);
    for (int turn = 0; turn < most; ++turn)
        for (int arm = 0; arm < 2; ++arm)
            if (const auto run = Run::open(lessonRunFolder(folder, lesson.arms[static_cast<std::size_t>(arm)], turn)))
                stages.push_back({arm, turn, run->epochs()});
    return stages;
}

Result<LessonEvidence> collectEvidence(const Lesson& lesson, const LessonPlan& plan, const fs::path& folder)
{
    LessonEvidence evidence;
    evidence.positive = plan.positive;
    evidence.subjects = plan.subjects;
    for (ArmEvidence& arm : evidence.arms)
        arm.predictions = PredictionList(static_cast<int>(plan.positive.size()));
    for (const LessonStage& stage : plan.stages) {
        if (!isDone(stage))
            return fail(missingRun(stage));
        ArmEvidence& arm = evidence.arms[static_cast<std::size_t>(stage.arm)];
        arm.softmaxTwice = stage.recipe.network.output == OutputActivation::Softmax;
        if (auto added = addPredictions(stage, lesson, plan, arm.predictions); !added)
            return fail(added.error());
    }
    if (lesson.lookAt > 0)
        if (auto added = addHeat(plan, lesson, folder, evidence); !added)
            return fail(added.error());
    return evidence;
}

} // namespace nucleoscope
