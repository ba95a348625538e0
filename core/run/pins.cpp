#include "core/run/pins.h"

#include "core/base/file_lock.h"
#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace nucleoscope {
namespace {

constexpr char pinsFormat[] = "nucleoscope-pins";
constexpr int pinsVersion = 1;
constexpr int deepestPins = 8;

Error damagedPins(const std::string& file, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"pins.damaged", "The pinned nuclei in {file} cannot be used: {reason}.", {{"file", file}, {"reason", reason}}}};
}

} // namespace

Result<std::vector<int>> readPins(const Run& run)
{
    const auto file = run.folder() / pinsFileName;
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        return std::vector<int>();
    const auto text = readTextFile(file);
    if (!text)
        return fail(text.error());
    try {
        const auto content = parseStrictJson(*text, deepestPins, mostJsonValuesOfImages);
        if (content.at("format") != pinsFormat)
            return fail(damagedPins(utf8(file), "it is of another format"));
        if (exactInteger<int>(content.at("version")) > pinsVersion)
            return fail(ErrorCode::Unsupported,
                        {"pins.newer", "{file} was written by a newer Nucleoscope.", {{"file", utf8(file)}}});
        std::unordered_map<std::string_view, int> rowOf;
        for (std::size_t row = 0; row < run.samples().size(); ++row)
            rowOf.emplace(run.samples()[row].id, static_cast<int>(row));
        std::vector<int> samples;
        for (const auto& id : content.at("samples"))
            if (const auto found = rowOf.find(id.get_ref<const std::string&>()); found != rowOf.end())
                samples.push_back(found->second);
        return samples;
    } catch (const std::exception& damage) {
        return fail(damagedPins(utf8(file), damage.what()));
    }
}

Result<void> writePins(const Run& run, const std::vector<int>& samples)
{
    nlohmann::ordered_json content{{"format", pinsFormat},
                                   {"version", pinsVersion},
                                   {"samples", nlohmann::ordered_json::array()}};
    for (const int sample : samples)
        content["samples"].push_back(run.samples()[static_cast<std::size_t>(sample)].id);
    return writeFileAtomically(run.folder() / pinsFileName, jsonText(content));
}

std::vector<int> mergedPins(const std::vector<int>& now, const std::vector<int>& from, const std::vector<int>& to)
{
    if (now == from)
        return to;
    const auto holds = [](const std::vector<int>& list, int sample) {
        return std::find(list.begin(), list.end(), sample) != list.end();
    };
    std::vector<int> merged = now;
    std::erase_if(merged, [&](int sample) { return holds(from, sample) && !holds(to, sample); });
    for (const int sample : to)
        if (!holds(from, sample) && !holds(merged, sample))
            merged.push_back(sample);
    return merged;
}

Result<std::vector<int>> changePins(const Run& run, const std::vector<int>& from, const std::vector<int>& to)
{
    const auto lock = FileLock::waitFor(run.folder() / pinsFileName);
    if (!lock)
        return fail(lock.error());
    return readPins(run).and_then([&](const std::vector<int>& now) -> Result<std::vector<int>> {
        std::vector<int> merged = mergedPins(now, from, to);
        if (auto written = writePins(run, merged); !written)
            return fail(written.error());
        return merged;
    });
}

} // namespace nucleoscope
