// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/training_queue.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/preferences.h"
#include "core/base/strict_json.h"
#include "core/run/run_json.h"
#include "core/workflow/split_task.h"

#include <algorithm>
#include <array>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using QueueJson = nlohmann::json;

constexpr const char* queueFormat = "nucleoscope training queue";
constexpr int queueVersion = 2; // 1 knew one training at most that had begun
constexpr const char* queueFile = "queue.json";
constexpr std::uint64_t largestQueueFile = std::uint64_t{4} << 20;
constexpr std::size_t mostWaiting = 10'000;

/// A name that stays in the folder that it is put behind.
bool isPlainName(const std::string& name)
{
    return !name.empty() && name != "." && name != ".." && name.find_first_of("/\\:") == std::string::npos
           && name.find('\0') == std::string::npos;
}

/// "cpu", "cuda:1": a word of the engine's, which refuses what is not there.
bool isDeviceWord(const std::string& device)
{
    return !device.empty() && device.size() <= 16 && std::all_of(device.begin(), device.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ':';
    });
}

void readMachine(const QueueJson& entry, std::string& device, int& threads)
{
    device = entry.at("device").get<std::string>();
    threads = exactInteger<int>(entry.at("threads"));
    if (!isDeviceWord(device) || threads < 0 || threads > Preferences::mostThreads)
        throw JsonRefused("a device or a number of threads is none that can be");
}

void refuseOtherKeys(const QueueJson& object, std::initializer_list<std::string_view> known)
{
    if (!object.is_object())
        throw JsonRefused("a value is of another kind than it should be");
    for (const auto& [key, value] : object.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            throw JsonRefused("it has a key that is not known: \"" + key + "\"");
}

BegunTraining begunOneFromJson(const QueueJson& entry)
{
    refuseOtherKeys(entry, {"run", "device", "threads"});
    BegunTraining begun;
    begun.run = pathFromUtf8(entry.at("run").get<std::string>());
    if (!begun.run.is_absolute())
        throw JsonRefused("a run that was begun has no whole path");
    readMachine(entry, begun.device, begun.threads);
    return begun;
}

std::vector<BegunTraining> begunFromJson(const QueueJson& list)
{
    if (!list.is_array() || list.size() > mostWaiting)
        throw JsonRefused("what was begun is no list, or longer than can be");
    std::vector<BegunTraining> begun;
    for (const QueueJson& entry : list)
        begun.push_back(begunOneFromJson(entry));
    return begun;
}

TrainingQueue fromJson(const QueueJson& json)
{
    refuseOtherKeys(json, {"format", "version", "begun", "waiting"});
    if (json.at("format") != queueFormat)
        throw JsonRefused("it does not say that it is one of these");
    const bool first = json.at("version") == 1;
    if (!first && json.at("version") != queueVersion)
        throw JsonRefused("it is of a version that this program does not know");
    TrainingQueue queue;
    const QueueJson& begun = json.at("begun");
    if (!first)
        queue.begun = begunFromJson(begun);
    else if (!begun.is_null())
        queue.begun.push_back(begunOneFromJson(begun));
    const QueueJson& waiting = json.at("waiting");
    if (!waiting.is_array() || waiting.size() > mostWaiting)
        throw JsonRefused("what waits is no list, or longer than can be");
    std::set<std::string> names;
    for (const QueueJson& entry : waiting) {
        refuseOtherKeys(entry, {"run", "device", "threads"});
        QueuedTraining training;
        training.folder = entry.at("run").get<std::string>();
        if (!isPlainName(training.folder) || !names.insert(training.folder).second)
            throw JsonRefused("\"" + training.folder + "\" is not the name of one waiting run");
        readMachine(entry, training.device, training.threads);
        queue.waiting.push_back(std::move(training));
    }
    return queue;
}

Result<TrainingQueue> readQueueFile(const fs::path& file)
{
    const auto text = readTextFile(file, largestQueueFile);
    if (!text)
        return fail(text.error());
    std::string reason;
    try {
        return fromJson(parseStrictJson(*text, 4));
    } catch (const QueueJson::exception&) {
        reason = "a value is missing, or of another kind than it should be";
    } catch (const std::exception& problem) {
        reason = problem.what();
    }
    return fail(ErrorCode::Unreadable,
                {"queue.read",
                 "The order of the waiting trainings in {file} is not understood: {reason}. Those that lie "
                 "beside it wait in the order in which they were added.",
                 {{"file", utf8(file)}, {"reason", reason}}});
}

nlohmann::ordered_json machineJson(const std::string& run, const std::string& device, int threads)
{
    return {{"run", run}, {"device", device}, {"threads", threads}};
}

} // namespace

fs::path defaultQueueFolder()
{
    return dataFolder() / "queue";
}

Result<QueuedTraining> prepareQueued(TrainingRequest request, const fs::path& queueFolder, JobContext& context)
{
    request.runFolder = newRunFolder(request.recipe, request.split.options.rule, queueFolder);
    if (auto prepared = prepareTraining(request, context); !prepared)
        return fail(prepared.error());
    auto info = readRunInfo(request.runFolder);
    if (!info)
        return fail(info.error());
    return QueuedTraining{utf8(request.runFolder.filename()), request.device, request.threads, std::move(*info)};
}

Result<std::vector<QueuedTraining>> prepareQueuedFolds(const CrossValidationRequest& request, const fs::path& queueFolder,
                                                       JobContext& context)
{
    const auto contents = contentsForSplit(*request.dataset, request.linkSimilar, context);
    if (!contents)
        return fail(contents.error());
    auto splits = makeFolds(*request.dataset, *contents, request.folds);
    if (!splits)
        return fail(splits.error());
    std::vector<QueuedTraining> prepared;
    for (std::size_t fold = 0; fold < splits->size(); ++fold) {
        TrainingRequest training = foldTraining(request, std::move((*splits)[fold]), static_cast<int>(fold));
        auto queued = context.stopRequested() ? Result<QueuedTraining>(fail(ErrorCode::Cancelled, {}))
                                              : prepareQueued(std::move(training), queueFolder, context);
        if (!queued) {
            for (const QueuedTraining& written : prepared)
                (void)discardQueued(written, queueFolder);
            return fail(queued.error());
        }
        prepared.push_back(std::move(*queued));
    }
    return prepared;
}

TrainingQueueRead readTrainingQueue(const fs::path& queueFolder)
{
    TrainingQueueRead read;
    auto known = readQueueFile(queueFolder / queueFile);
    if (!known && known.error().code == ErrorCode::NotFound)
        return read;
    if (known) {
        read.queue = std::move(*known);
        std::vector<QueuedTraining> there;
        for (QueuedTraining& training : read.queue.waiting) {
            auto info = readRunInfo(queueFolder / pathFromUtf8(training.folder));
            if (info) {
                training.info = std::move(*info);
                there.push_back(std::move(training));
            } else {
                read.problems.push_back({"queue.lost",
                                         "A training that waited can no longer be read, and is left out: {reason}",
                                         {{"reason", info.error().message.english()}}});
            }
        }
        read.queue.waiting = std::move(there);
        return read;
    }
    read.problems.push_back(known.error().message);
    RunList lying = listRuns(queueFolder);
    std::reverse(lying.runs.begin(), lying.runs.end()); // oldest first
    for (RunListing& run : lying.runs)
        if (run.folder.parent_path() == queueFolder)
            read.queue.waiting.push_back({utf8(run.folder.filename()), "auto", 0, std::move(run.info)});
    return read;
}

Result<void> writeTrainingQueue(const TrainingQueue& queue, const fs::path& queueFolder)
{
    std::error_code ignored; // what is wrong with the folder is told by the writing
    if (queue.waiting.empty() && queue.begun.empty()) {
        fs::remove(queueFolder / queueFile, ignored);
        fs::remove(queueFolder, ignored); // where it is empty
        return {};
    }
    nlohmann::ordered_json json{{"format", queueFormat}, {"version", queueVersion}, {"begun", nlohmann::ordered_json::array()}};
    for (const BegunTraining& begun : queue.begun)
        json["begun"].push_back(machineJson(utf8(begun.run), begun.device, begun.threads));
    json["waiting"] = nlohmann::ordered_json::array();
    for (const QueuedTraining& training : queue.waiting)
        json["waiting"].push_back(machineJson(training.folder, training.device, training.threads));
    fs::create_directories(queueFolder, ignored);
    return writeFileAtomically(queueFolder / queueFile, jsonText(json));
}

Result<ResumeRequest> takeOut(const QueuedTraining& training, TrainingQueue& queue, const fs::path& queueFolder,
                              const fs::path& runsFolder)
{
    const fs::path waiting = queueFolder / pathFromUtf8(training.folder);
    const auto run = Run::open(waiting);
    if (!run)
        return fail(run.error());
    ResumeRequest request;
    request.runFolder = newRunFolder(run->info().recipe, run->info().split.rule, runsFolder);
    request.device = training.device;
    request.threads = training.threads;
    std::error_code ignored;
    fs::create_directories(runsFolder, ignored);
    if (auto copied = run->copyUntrained(request.runFolder); !copied)
        return fail(copied.error());
    TrainingQueue after = queue;
    std::erase_if(after.waiting, [&](const QueuedTraining& other) { return other.folder == training.folder; });
    after.begun.insert(after.begun.begin(), {request.runFolder, training.device, training.threads, run->info()});
    if (auto written = writeTrainingQueue(after, queueFolder); !written) {
        fs::remove_all(request.runFolder, ignored); // it waits on
        return fail(written.error());
    }
    queue = std::move(after);
    (void)deleteRun(waiting); // what stays there is in no list any more
    return request;
}

Result<void> discardQueued(const QueuedTraining& training, const fs::path& queueFolder)
{
    return deleteRun(queueFolder / pathFromUtf8(training.folder));
}

void recordFailedBeginning(const fs::path& runFolder, const Error& error)
{
    const auto run = Run::open(runFolder);
    if (!run || run->info().state != "interrupted" || run->info().finishedEpochs > 0)
        return;
    if (changeRunText(runFolder, "failure", error.message.english()))
        (void)changeRunText(runFolder, "state", "failed");
}

} // namespace nucleoscope
