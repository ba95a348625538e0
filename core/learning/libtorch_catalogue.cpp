// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/libtorch_catalogue.h"

#include "core/base/files.h"
#include "core/base/strict_json.h"
#include "core/learning/recipe_library.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr int libTorchCatalogueVersion = 1;
constexpr std::uint64_t longestCatalogue = 1 << 20;
constexpr std::size_t sha256Digits = 64;

std::string textOf(const nlohmann::json& object, const char* key)
{
    if (!object.is_object() || !object.contains(key) || !object[key].is_string() || object[key].get<std::string>().empty())
        throw JsonRefused(std::string("a text is needed at ") + key);
    return object[key].get<std::string>();
}

PublishedFile publishedFileOf(const nlohmann::json& entry, const std::string& title)
{
    PublishedFile file;
    file.title = title;
    file.file = textOf(entry, "file");
    file.url = textOf(entry, "url");
    file.sha256 = textOf(entry, "sha256");
    if (!entry.contains("bytes") || !entry["bytes"].is_number_unsigned() || entry["bytes"].get<std::uint64_t>() == 0)
        throw JsonRefused("a whole number is needed at bytes");
    file.bytes = entry["bytes"].get<std::uint64_t>();
    if (file.sha256.size() != sha256Digits || file.sha256.find_first_not_of("0123456789abcdef") != std::string::npos)
        throw JsonRefused("64 lower-case hexadecimal digits are needed at sha256");
    if (pathFromUtf8(file.file).filename() != pathFromUtf8(file.file) || file.file.starts_with('.'))
        throw JsonRefused("a file name without a folder is needed at file");
    return file;
}

LibTorchBuild buildOf(const nlohmann::json& entry, const std::string& version)
{
    LibTorchBuild build;
    build.name = textOf(entry, "name");
    build.title = textOf(entry, "title");
    build.platform = textOf(entry, "platform");
    build.licenceText = textOf(entry, "licence_text");
    build.version = version;
    if (!entry.contains("files") || !entry["files"].is_array() || entry["files"].empty())
        throw JsonRefused("a list of files is needed in the build " + build.name);
    for (const nlohmann::json& file : entry["files"])
        build.files.push_back(publishedFileOf(file, build.title));
    return build;
}

const char* thisPlatform()
{
#if defined(__linux__) && defined(__x86_64__)
    return "linux-x86_64";
#elif defined(__linux__) && defined(__aarch64__)
    return "linux-aarch64";
#elif defined(__APPLE__) && defined(__aarch64__)
    return "macos-arm64";
#elif defined(_WIN32)
    return "windows-x86_64";
#else
    return "another";
#endif
}

} // namespace

std::uint64_t LibTorchBuild::downloadBytes() const
{
    return std::accumulate(files.begin(), files.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const PublishedFile& file) { return sum + file.bytes; });
}

Result<std::vector<LibTorchBuild>> parseLibTorchCatalogue(std::string_view json, const std::string& sourceName)
{
    try {
        const nlohmann::json content = parseStrictJson(json, 8);
        if (!content.is_object() || content.value("version", 0) != libTorchCatalogueVersion)
            throw JsonRefused("it is no list of LibTorch's builds of version " + std::to_string(libTorchCatalogueVersion));
        const std::string version = textOf(content, "libtorch");
        if (!content.contains("builds") || !content["builds"].is_array())
            throw JsonRefused("a list is needed at builds");
        std::vector<LibTorchBuild> builds;
        for (const nlohmann::json& entry : content["builds"])
            builds.push_back(buildOf(entry, version));
        return builds;
    } catch (const std::exception& problem) {
        return fail(ErrorCode::InvalidInput, {"libtorch.catalogue",
                                              "The list of LibTorch's builds {file} cannot be used: {problem}.",
                                              {{"file", sourceName}, {"problem", problem.what()}}});
    }
}

Result<std::vector<LibTorchBuild>> publishedLibTorch()
{
    const char* given = std::getenv("NUCLEOSCOPE_LIBTORCH_CATALOGUE");
    const std::filesystem::path file =
        given && *given ? pathFromUtf8(given) : shippedResourcesFolder() / "libtorch" / "catalogue.json";
    const auto content = readTextFile(file, longestCatalogue);
    if (!content)
        return fail(content.error());
    return parseLibTorchCatalogue(*content, utf8(file)).map([](std::vector<LibTorchBuild> builds) {
        std::erase_if(builds, [](const LibTorchBuild& build) { return build.platform != thisPlatform(); });
        return builds;
    });
}

} // namespace nucleoscope
