#include "core/lessons/lesson_record.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/lessons/lesson_heat.h"
#include "core/lessons/lesson_record_json.h"

#include <algorithm>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr int recordVersion = 1;
constexpr std::size_t folderNameDigits = 12;

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
        record.conclusion = conclusionFromJson(*found);
    return record;
}

Error missingRun(const LessonStage& stage)
{
    return {ErrorCode::NotFound,
            {"lesson.run_missing",
             "The lesson's run {folder} is not complete. Go on with the lesson.",
             {{"folder", utf8(stage.runFolder)}}}};
}

/// The turns of an arm have alike ones, of other numbers.
void addLeaks(const RunInfo& info, std::vector<Message>& leaks)
{
    for (Message& leak : leaksOf(info))
        if (std::none_of(leaks.begin(), leaks.end(), [&](const Message& known) { return known.id == leak.id; }))
            leaks.push_back(std::move(leak));
}

/// A finished stage's predictions, as samples of the plan's dataset.
Result<void> addPredictions(const LessonStage& stage, const Lesson& lesson, const LessonPlan& plan, ArmEvidence& arm)
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
            arm.predictions.add(sample, predictions->truth(row), probabilities.data());
    }
    addLeaks(run->info(), arm.leaks);
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
                stages.push_back({arm, turn, run->epochs(), leaksOf(run->info())});
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
        if (auto added = addPredictions(stage, lesson, plan, arm); !added)
            return fail(added.error());
    }
    if (lesson.lookAt > 0)
        if (auto added = addHeat(plan, lesson, folder, evidence); !added)
            return fail(added.error());
    return evidence;
}

} // namespace nucleoscope
