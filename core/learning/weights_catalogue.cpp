// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/weights_catalogue.h"

#include "core/base/files.h"
#include "core/base/json_values.h"
#include "core/base/strict_json.h"
#include "core/learning/recipe_library.h"

#include <algorithm>

namespace nucleoscope {
namespace {

using Json = nlohmann::json;

constexpr int catalogueVersion = 1;
constexpr std::uint64_t catalogueLimitBytes = 1 << 20;
constexpr std::size_t fewestDigits = 8, allDigits = 64;

struct EntryRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

std::string textAt(const Json& entry, const char* key)
{
    if (!entry.is_object() || !entry.contains(key) || !entry[key].is_string() || entry[key].get<std::string>().empty())
        throw EntryRefused(std::string("a text is needed at ") + key);
    return entry[key].get<std::string>();
}

std::array<float, 3> numbersAt(const Json& entry, const char* key)
{
    if (!entry.contains(key) || !entry[key].is_array() || entry[key].size() != 3)
        throw EntryRefused(std::string("three numbers are needed at ") + key);
    return entry[key].get<std::array<float, 3>>();
}

bool isHex(const std::string& digits)
{
    return digits.size() >= fewestDigits && digits.size() <= allDigits
           && std::all_of(digits.begin(), digits.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

PublishedWeights entryOf(const Json& entry)
{
    PublishedWeights weights;
    weights.name = textAt(entry, "name");
    weights.title = textAt(entry, "title");
    weights.architecture = textAt(entry, "architecture");
    weights.learnedOn = textAt(entry, "learned_on");
    weights.file = textAt(entry, "file");
    weights.url = textAt(entry, "url");
    weights.sha256 = textAt(entry, "sha256");
    weights.licence = textAt(entry, "licence");
    weights.licenceText = textAt(entry, "licence_text");
    weights.mean = numbersAt(entry, "mean");
    weights.standardDeviation = numbersAt(entry, "standard_deviation");
    if (entry.contains("bytes")) {
        if (!entry["bytes"].is_number_unsigned())
            throw EntryRefused("a whole number is needed at bytes");
        weights.bytes = exactInteger<std::uint64_t>(entry["bytes"]);
    }
    if (!isHex(weights.sha256))
        throw EntryRefused("8 to 64 lower-case hexadecimal digits are needed at sha256");
    if (pathFromUtf8(weights.file).filename() != pathFromUtf8(weights.file) || weights.file.starts_with('.'))
        throw EntryRefused("a file name without a folder is needed at file");
    return weights;
}

} // namespace

Result<std::vector<PublishedWeights>> parseWeightsCatalogue(std::string_view json, const std::string& sourceName)
{
    const auto refused = [&](const std::string& problem) {
        return fail(ErrorCode::InvalidInput, {"weights.catalogue",
                                              "The list of weights {file} cannot be used: {problem}.",
                                              {{"file", sourceName}, {"problem", problem}}});
    };
    std::vector<PublishedWeights> weights;
    try {
        const Json content = parseStrictJson(json, 6);
        if (!content.is_object() || content.value("version", 0) != catalogueVersion || !content.contains("weights")
            || !content["weights"].is_array())
            return refused("it is no list of weights of version " + std::to_string(catalogueVersion));
        for (const Json& entry : content["weights"])
            try {
                weights.push_back(entryOf(entry));
            } catch (const EntryRefused& problem) {
                return refused("in entry " + std::to_string(weights.size() + 1) + ", " + problem.what());
            }
    } catch (const std::exception& problem) {
        return refused(problem.what());
    }
    return weights;
}

Result<std::vector<PublishedWeights>> publishedWeights()
{
    const std::filesystem::path file = shippedResourcesFolder() / "weights" / "catalogue.json";
    const auto content = readTextFile(file, catalogueLimitBytes);
    if (!content)
        return fail(content.error());
    return parseWeightsCatalogue(*content, utf8(file));
}

std::filesystem::path weightsFolder()
{
    return dataFolder() / "weights";
}

} // namespace nucleoscope
