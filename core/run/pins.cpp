#include "core/run/pins.h"

#include "core/base/files.h"
#include "core/base/json_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace nucleoscope {
namespace {

constexpr char pinsFormat[] = "nucleoscope-pins";
constexpr int pinsVersion = 1;

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
        const auto content = nlohmann::json::parse(*text);
        if (content.at("format") != pinsFormat)
            return fail(damagedPins(utf8(file), "it is of another format"));
        if (exactInteger<int>(content.at("version")) > pinsVersion)
            return fail(ErrorCode::Unsupported,
                        {"pins.newer", "{file} was written by a newer Nucleoscope.", {{"file", utf8(file)}}});
        std::vector<int> samples;
        for (const auto& id : content.at("samples")) {
            const auto found = std::find_if(run.samples().begin(), run.samples().end(),
                                            [&](const RunSample& sample) { return id == sample.id; });
            if (found != run.samples().end())
                samples.push_back(static_cast<int>(found - run.samples().begin()));
        }
        return samples;
    } catch (const nlohmann::json::exception& damage) {
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

} // namespace nucleoscope
