// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/preferences.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;

constexpr const char* formatName = "nucleoscope preferences";
constexpr int formatVersion = 1;
constexpr std::uint64_t largestFile = std::uint64_t{1} << 20;
constexpr std::array devices{"auto", "cpu", "cuda", "mps"};

/// Empty where every value is one that can be meant.
std::string problemOf(const Preferences& wished)
{
    if (!wished.cacheFolder.empty() && !wished.cacheFolder.is_absolute())
        return "\"cache_folder\" is not a whole path";
    if (wished.cacheLimitBytes > Preferences::largestCache)
        return "\"cache_limit_bytes\" is larger than can be";
    if (std::find(devices.begin(), devices.end(), wished.device) == devices.end())
        return "\"device\" is none of auto, cpu, cuda and mps";
    if (wished.threads < 0 || wished.threads > Preferences::mostThreads)
        return "\"threads\" is not a number from 0 to 1024";
    return {};
}

Preferences fromJson(const Json& json)
{
    if (!json.is_object() || json.value("format", Json()) != formatName)
        throw JsonRefused("it does not say that it is one of these");
    if (json.value("version", Json()) != formatVersion)
        throw JsonRefused("it is of a version that this program does not know");
    Preferences wished;
    for (const auto& [key, value] : json.items()) {
        if (key == "cache_folder")
            wished.cacheFolder = pathFromUtf8(value.get<std::string>());
        else if (key == "cache_limit_bytes")
            wished.cacheLimitBytes = exactInteger<std::uint64_t>(value);
        else if (key == "device")
            wished.device = value.get<std::string>();
        else if (key == "threads")
            wished.threads = exactInteger<int>(value);
        else if (key != "format" && key != "version")
            throw JsonRefused("it has a key that is not known: \"" + key + "\"");
    }
    if (const std::string problem = problemOf(wished); !problem.empty())
        throw JsonRefused(problem);
    return wished;
}

Result<Preferences> parsed(const std::string& text, const fs::path& file)
{
    std::string reason;
    try {
        return fromJson(parseStrictJson(text, 2));
    } catch (const Json::type_error&) {
        reason = "a value is of another kind than it should be";
    } catch (const std::exception& problem) {
        reason = problem.what();
    }
    return fail(ErrorCode::Unreadable,
                {"preferences.read",
                 "The settings in {file} are not understood: {reason}. Until that is mended or the file is deleted, the program "
                 "does as it does without them.",
                 {{"file", utf8(file)}, {"reason", reason}}});
}

/// What holds in this process.
struct Known {
    std::mutex mutex;
    fs::path file; ///< whose; empty: nobody has asked
    Preferences meant;
};

Known& known()
{
    static Known now;
    return now;
}

} // namespace

std::uint64_t featureCacheBytes(const Preferences& preferences)
{
    return preferences.cacheLimitBytes / 8;
}

std::uint64_t pixelCacheBytes(const Preferences& preferences)
{
    return preferences.cacheLimitBytes - featureCacheBytes(preferences);
}

fs::path preferencesFile()
{
    return configFolder() / "preferences.json";
}

Result<Preferences> readPreferences(const fs::path& file)
{
    const auto text = readTextFile(file, largestFile);
    if (text)
        return parsed(*text, file);
    if (text.error().code == ErrorCode::NotFound)
        return Preferences();
    return fail(text.error());
}

Result<void> writePreferences(const Preferences& preferences, const fs::path& file)
{
    if (const std::string problem = problemOf(preferences); !problem.empty())
        return fail(ErrorCode::InvalidInput,
                    {"preferences.write", "These settings cannot be kept: {reason}.", {{"reason", problem}}});
    nlohmann::ordered_json json{{"format", formatName}, {"version", formatVersion}};
    json["cache_folder"] = utf8(preferences.cacheFolder);
    json["cache_limit_bytes"] = preferences.cacheLimitBytes;
    json["device"] = preferences.device;
    json["threads"] = preferences.threads;
    std::error_code problem; // what is wrong with the folder is told by the writing
    fs::create_directories(file.parent_path(), problem);
    return writeFileAtomically(file, jsonText(json));
}

Preferences preferences()
{
    const fs::path file = preferencesFile();
    Known& now = known();
    const std::lock_guard lock(now.mutex);
    if (now.file != file) { // or what is here belongs to another person's folder
        now.meant = readPreferences(file).value_or(Preferences());
        now.file = file;
    }
    return now.meant;
}

void usePreferences(const Preferences& wished)
{
    const fs::path file = preferencesFile();
    Known& now = known();
    const std::lock_guard lock(now.mutex);
    now.file = file;
    now.meant = wished;
}

} // namespace nucleoscope
