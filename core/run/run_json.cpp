#include "core/run/run_json.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/learning/recipe_names.h"
#include "core/run/run_lock.h"
#include "core/run/run_record_json.h"

#include <cmath>
#include <cstdio>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr char formatName[] = "nucleoscope-run";
constexpr std::uint64_t limitBytes = 16 << 20;
constexpr int deepestRun = 16;

OrderedJson toJson(const ClassInfo& info)
{
    char colour[16];
    std::snprintf(colour, sizeof colour, "#%06X", static_cast<unsigned>(info.colour & 0xFFFFFFu));
    return {{"name", info.name}, {"colour", colour}, {"parent", info.parent}, {"positive", info.positive}};
}

OrderedJson toJson(const TestOpening& opening)
{
    const auto number = [](double value) { return std::isfinite(value) ? OrderedJson(value) : OrderedJson(); };
    return {{"time", opening.time},
            {"epoch", opening.epoch},
            {"samples", opening.samples},
            {"balanced_accuracy", number(opening.balancedAccuracy)},
            {"auroc", number(opening.auroc)}};
}

OrderedJson toJson(const LearnerDescription& learner)
{
    return {{"engine", learner.engine},           {"device", learner.device},
            {"device_name", learner.deviceName},  {"precision", std::string(choiceName(learner.precision))},
            {"parameters", learner.parameters},   {"trained_parameters", learner.trainedParameters},
            {"layer_groups", learner.layerGroups}};
}

/// A value that must be there and of the right kind; nlohmann's exceptions become sentences in parseRun.
template <typename Value>
Value need(const Json& object, const char* key)
{
    if (!object.is_object() || !object.contains(key))
        throw JsonRefused("\"" + std::string(key) + "\" is missing");
    try {
        if constexpr (std::integral<Value> && !std::same_as<Value, bool>)
            return exactInteger<Value>(object[key]);
        else
            return object[key].get<Value>();
    } catch (const std::exception&) {
        throw JsonRefused("\"" + std::string(key) + "\" is of the wrong kind");
    }
}

template <typename Choice>
Choice needChoice(const Json& object, const char* key)
{
    const auto choice = choiceFromName<Choice>(need<std::string>(object, key));
    if (!choice)
        throw JsonRefused("\"" + std::string(key) + "\" must be one of " + choiceNames<Choice>());
    return *choice;
}

ClassInfo classFrom(const Json& value)
{
    ClassInfo info;
    info.name = need<std::string>(value, "name");
    unsigned colour = 0;
    if (std::sscanf(need<std::string>(value, "colour").c_str(), "#%6x", &colour) != 1)
        throw JsonRefused("\"colour\" must look like #D55E00");
    info.colour = colour;
    info.parent = need<int>(value, "parent");
    info.positive = need<bool>(value, "positive");
    return info;
}

TestOpening openingFrom(const Json& value)
{
    const auto number = [&](const char* key) { return need<Json>(value, key).is_null() ? notANumber : need<double>(value, key); };
    return {need<std::string>(value, "time"), need<int>(value, "epoch"), need<int>(value, "samples"), number("balanced_accuracy"),
            number("auroc")};
}

LearnerDescription learnerFrom(const Json& value)
{
    LearnerDescription learner;
    learner.engine = need<std::string>(value, "engine");
    learner.device = need<std::string>(value, "device");
    learner.deviceName = need<std::string>(value, "device_name");
    learner.precision = needChoice<Precision>(value, "precision");
    learner.parameters = need<std::int64_t>(value, "parameters");
    learner.trainedParameters = need<std::int64_t>(value, "trained_parameters");
    learner.layerGroups = need<int>(value, "layer_groups");
    return learner;
}

SplitOptions splitFrom(const Json& value)
{
    SplitOptions split;
    split.rule = needChoice<SplitRule>(value, "rule");
    split.validationFraction = need<double>(value, "validation_fraction");
    split.testFraction = need<double>(value, "test_fraction");
    split.validationFold = need<std::string>(value, "validation_fold");
    split.seed = need<std::uint64_t>(value, "seed");
    return split;
}

void readIdentity(const Json& content, RunInfo& info)
{
    info.id = need<std::string>(content, "id");
    info.name = need<std::string>(content, "name");
    info.note = need<std::string>(content, "note");
    info.created = need<std::string>(content, "created");
    info.finished = need<std::string>(content, "finished");
    info.state = need<std::string>(content, "state");
    info.failure = need<std::string>(content, "failure");
    info.plannedEpochs = need<int>(content, "planned_epochs");
    info.finishedEpochs = need<int>(content, "finished_epochs");
    info.bestEpoch = need<int>(content, "best_epoch");
    if (info.plannedEpochs < 0 || info.finishedEpochs < 0 || info.bestEpoch < 0)
        throw JsonRefused("there are less than no epochs");
    info.seed = need<std::uint64_t>(content, "seed");
    info.weightsName = need<std::string>(content, "weights");
    info.weightsFingerprint = content.value("weights_fingerprint", std::string());
    info.program = need<std::string>(content, "program");
    info.processor = need<std::string>(content, "processor");
}

void readData(const Json& content, RunInfo& info)
{
    const Json dataset = need<Json>(content, "dataset");
    info.datasetName = need<std::string>(dataset, "name");
    info.datasetLocation = need<std::string>(dataset, "location");
    info.datasetFingerprint = need<std::string>(dataset, "fingerprint");
    info.contentsFingerprint = dataset.value("contents", std::string()); // older runs say nothing
    info.datasetDrawn = need<bool>(dataset, "drawn");
    info.subjectsKnown = need<bool>(dataset, "subjects_known");
    for (const Json& entry : need<Json::array_t>(content, "classes"))
        info.classes.push_back(classFrom(entry));
    if (info.classes.size() < 2 || info.classes.size() > 1000)
        throw JsonRefused("\"classes\" must list two classes or more");
    info.split = splitFrom(need<Json>(content, "split"));
    info.linkSimilar = content["split"].value("link_similar", false); // older runs say nothing
    info.leftOutAsLinked = need<int>(content, "left_out_as_linked");
    if (content.contains("test_openings")) // older runs have none
        for (const Json& entry : need<Json::array_t>(content, "test_openings"))
            info.testOpenings.push_back(openingFrom(entry));
    if (content.contains("threshold")) { // where one is kept
        info.keptThreshold = need<double>(content, "threshold");
        if (!(*info.keptThreshold >= 0 && *info.keptThreshold <= 1))
            throw JsonRefused("\"threshold\" is outside of 0 to 1");
    }
    info.linkedSubjects = need<std::vector<std::vector<std::string>>>(content, "linked_subjects");
    for (const Json& entry : need<Json::array_t>(content, "warnings"))
        info.warnings.push_back(messageFromJson(entry));
}

Error damaged(const std::string& file, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"run.damaged", "The run's description {file} cannot be used: {reason}.", {{"file", file}, {"reason", reason}}}};
}

} // namespace

std::string runToJson(const RunInfo& info)
{
    OrderedJson classes = OrderedJson::array(), warnings = OrderedJson::array();
    for (const ClassInfo& entry : info.classes)
        classes.push_back(toJson(entry));
    for (const Message& warning : info.warnings)
        warnings.push_back(messageToJson(warning));
    OrderedJson openings = OrderedJson::array();
    for (const TestOpening& opening : info.testOpenings)
        openings.push_back(toJson(opening));
    OrderedJson content{
        {"format", formatName},
        {"version", runFormatVersion},
        {"id", info.id},
        {"name", info.name},
        {"note", info.note},
        {"created", info.created},
        {"finished", info.finished},
        {"state", info.state},
        {"failure", info.failure},
        {"planned_epochs", info.plannedEpochs},
        {"finished_epochs", info.finishedEpochs},
        {"best_epoch", info.bestEpoch},
        {"seed", info.seed},
        {"dataset",
         {{"name", info.datasetName},
          {"location", info.datasetLocation},
          {"fingerprint", info.datasetFingerprint},
          {"contents", info.contentsFingerprint},
          {"drawn", info.datasetDrawn},
          {"subjects_known", info.subjectsKnown}}},
        {"classes", std::move(classes)},
        {"split",
         {{"rule", std::string(choiceName(info.split.rule))},
          {"validation_fraction", info.split.validationFraction},
          {"test_fraction", info.split.testFraction},
          {"validation_fold", info.split.validationFold},
          {"seed", info.split.seed},
          {"link_similar", info.linkSimilar}}},
        {"linked_subjects", info.linkedSubjects},
        {"left_out_as_linked", info.leftOutAsLinked},
        {"test_openings", std::move(openings)},
        {"warnings", std::move(warnings)},
        {"learner", toJson(info.learner)},
        {"weights", info.weightsName},
        {"weights_fingerprint", info.weightsFingerprint},
        {"program", info.program},
        {"processor", info.processor},
        {"recipe", OrderedJson::parse(recipeToJson(info.recipe))},
    };
    if (info.keptThreshold)
        content["threshold"] = *info.keptThreshold;
    writeRunRecord(info, content);
    return jsonText(content);
}

Result<RunInfo> parseRun(std::string_view json, const std::string& sourceName)
{
    try {
        const Json content = parseStrictJson(json, deepestRun);
        if (!content.is_object() || content.value("format", Json()) != formatName)
            return fail(damaged(sourceName, "it is not a run of Nucleoscope"));
        if (need<int>(content, "version") > runFormatVersion)
            return fail(ErrorCode::Unsupported,
                        {"run.newer",
                         "{file} was written by a newer Nucleoscope, which this one cannot read. Update the program.",
                         {{"file", sourceName}}});
        RunInfo info;
        readIdentity(content, info);
        readData(content, info);
        readRunRecord(content, info);
        info.learner = learnerFrom(need<Json>(content, "learner"));
        auto recipe = parseRecipe(need<Json>(content, "recipe").dump(), sourceName + " (recipe)");
        if (!recipe)
            return fail(recipe.error());
        info.recipe = std::move(*recipe);
        return info;
    } catch (const std::exception& problem) {
        return fail(damaged(sourceName, problem.what()));
    }
}

Result<RunInfo> readRunInfo(const fs::path& runFolder)
{
    const fs::path file = runFolder / runFileName;
    const auto text = readTextFile(file, limitBytes);
    if (!text && text.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound,
                    {"run.missing", "{folder} is not a run: it has no run.json.", {{"folder", utf8(runFolder)}}});
    if (!text)
        return fail(text.error());
    return parseRun(*text, utf8(file));
}

std::mutex& runFileMutex()
{
    static std::mutex mutex;
    return mutex;
}

namespace {

/// Reads run.json, has it changed, and writes it again.
Result<void> changeRunJson(const fs::path& runFolder, const std::function<void(OrderedJson&)>& change)
{
    const std::lock_guard turn(runFileMutex());
    // Another process that trains it writes what it knows over anything that is changed here. One of this process does not: see
    // RunWriter.
    const auto lock = RunLock::acquire(runFolder);
    if (!lock && (lock.error().code != ErrorCode::InvalidInput || RunLock::holderElsewhere(runFolder)))
        return fail(lock.error());
    const fs::path file = runFolder / runFileName;
    const auto text = readTextFile(file, limitBytes);
    if (!text)
        return fail(text.error());
    try {
        OrderedJson content = parseStrictOrderedJson(*text, deepestRun);
        change(content);
        return writeFileAtomically(file, jsonText(content));
    } catch (const std::exception& problem) {
        return fail(damaged(utf8(file), problem.what()));
    }
}

} // namespace

Result<void> changeRunText(const fs::path& runFolder, const char* key, const std::string& value)
{
    return changeRunJson(runFolder, [&](OrderedJson& content) { content[key] = value; });
}

Result<void> changeKeptThreshold(const fs::path& runFolder, std::optional<double> threshold)
{
    return changeRunJson(runFolder, [&](OrderedJson& content) {
        if (threshold)
            content["threshold"] = *threshold;
        else
            content.erase("threshold");
    });
}

Result<void> addTestOpening(const fs::path& runFolder, const TestOpening& opening)
{
    return changeRunJson(runFolder, [&](OrderedJson& content) { content["test_openings"].push_back(toJson(opening)); });
}

} // namespace nucleoscope
