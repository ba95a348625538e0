// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/queue_file.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/preferences.h"
#include "core/base/strict_json.h"
#include "core/run/run_json.h"

#include <algorithm>
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

nlohmann::ordered_json machineJson(const std::string& run, const std::string& device, int threads)
{
    return {{"run", run}, {"device", device}, {"threads", threads}};
}

} // namespace

Result<TrainingQueue> readQueueFile(const fs::path& queueFolder)
{
    const fs::path file = queueFolder / queueFile;
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

} // namespace nucleoscope
