// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_archive.h"
#include "core/base/file_lock.h"
#include "core/base/file_names.h"
#include "core/base/hash.h"
#include "core/base/strict_json.h"
#include "core/base/text.h"
#include "core/run/run_json.h"
#include "core/workflow/packed_run_format.h"
#include "core/workflow/run_archive.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

// A run of C-NMC with its features takes some hundred MB.
constexpr ArchiveLimits packedRunLimits{300'000, std::uint64_t{2} << 30, std::uint64_t{8} << 30};
constexpr std::size_t longestName = 60;
constexpr int deepestMarker = 4;
constexpr std::uint64_t longestMarker = std::uint64_t{1} << 16;
constexpr std::uint64_t longestRun = std::uint64_t{16} << 20;
constexpr std::uint64_t longestSplit = std::uint64_t{256} << 20;

Error noPackedRun(const fs::path& file, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"pack.none", "{file} is no run that Nucleoscope packed: {reason}.", {{"file", utf8(file)}, {"reason", reason}}}};
}

bool endsAs(std::string_view name, std::initializer_list<std::string_view> endings)
{
    const std::string lower = lowered(name);
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return lower.ends_with(ending); });
}

Result<std::string> textIn(const ZipArchive& archive, const fs::path& file, const std::string& entry, std::uint64_t longest)
{
    const ArchiveEntry* found = archive.find(entry);
    if (!found)
        return fail(noPackedRun(file, "there is no " + entry + " in it"));
    if (found->bytes > longest)
        return fail(noPackedRun(file, "its " + entry + " is larger than " + std::to_string(longest) + " bytes"));
    return archive.read(*found).map(
        [](const Bytes& bytes) { return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()); });
}

Result<void> checkMarker(const fs::path& file, const std::string& marker)
{
    const auto about = jsonIfSound(marker, deepestMarker);
    if (!about.is_object() || about.value("format", nlohmann::json()) != packedRunFormat || !about.contains("version")
        || !about["version"].is_number_integer())
        return fail(noPackedRun(file, std::string(packedRunMarker) + " says something else"));
    if (about["version"].get<int>() > packedRunVersion)
        return fail(ErrorCode::Unsupported,
                    {"pack.newer",
                     "{file} was packed by a newer Nucleoscope, which this one cannot read. Update the program.",
                     {{"file", utf8(file)}}});
    return {};
}

/// That of the run's final network is opened as any other: it must be one, and name no place either.
Result<void> checkFinalRun(const ZipArchive& archive, const fs::path& file)
{
    const std::string entry = inRun(std::string(packedFinalRun) + "run.json");
    if (!archive.find(entry))
        return {};
    const auto info =
        textIn(archive, file, entry, longestRun).and_then([&](const std::string& text) { return parseRun(text, utf8(file)); });
    if (!info)
        return fail(info.error());
    if (!info->datasetLocation.empty())
        return fail(noPackedRun(file, "it names a place on this computer"));
    return {};
}

/// A folder's name from what the run calls itself, harmless on every system; the same for the same content.
std::string folderFor(const std::string& id, const ZipArchive& archive, std::string content)
{
    for (const ArchiveEntry& entry : archive.entries()) // with pictures it is another one than without
        content += entry.path + '\n' + std::to_string(entry.bytes) + '\n';
    const std::string name = plainFileName(id, longestName);
    return (name.empty() ? "run" : name) + "-" + ContentHash::of(content).hex().substr(0, 8);
}

Result<void> extractAll(const ZipArchive& archive, const fs::path& target, JobContext& context)
{
    const auto& entries = archive.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!belongsToPackedRun(entries[i].path))
            continue;
        context.report({static_cast<double>(i) / static_cast<double>(entries.size()), {"activity.unpack", "Unpacking the run"}});
        const std::string below = entries[i].path.substr(packedRunFolder.size());
        if (auto extracted = archive.extract(entries[i], target / pathFromUtf8(below), context.stopToken()); !extracted)
            return extracted;
    }
    return {};
}

} // namespace

bool belongsToPackedRun(std::string_view entry)
{
    if (!entry.starts_with(packedRunFolder))
        return false;
    std::string_view path = entry.substr(packedRunFolder.size());
    const bool ofFinalRun = path.starts_with(packedFinalRun);
    if (ofFinalRun)
        path.remove_prefix(packedFinalRun.size());
    constexpr std::array<std::string_view, 9> files{"run.json",
                                                    "split.csv",
                                                    "metrics.csv",
                                                    "steps.csv",
                                                    "pins.json",
                                                    "marks.json",
                                                    "training_images.json",
                                                    "filters.json",
                                                    "checkpoints/best.safetensors"};
    if (std::find(files.begin(), files.end(), path) != files.end())
        return true;
    if (path.starts_with("pictures/"))
        return !ofFinalRun && endsAsImage(path);
    const bool flat = std::count(path.begin(), path.end(), '/') == 1;
    return flat
           && ((path.starts_with("predictions/") && endsAs(path, {".csv"}))
               || (path.starts_with("features/") && endsAs(path, {".safetensors", ".json"})));
}

Result<fs::path> unpackRun(const fs::path& file, const fs::path& runsFolder, JobContext& context)
{
    auto archive = ZipArchive::open(file, packedRunLimits);
    if (!archive)
        return fail(archive.error());
    const auto marker = textIn(*archive, file, packedRunMarker, longestMarker);
    if (!marker)
        return fail(marker.error());
    if (auto checked = checkMarker(file, *marker); !checked)
        return fail(checked.error());
    const auto runJson = textIn(*archive, file, inRun("run.json"), longestRun);
    if (!runJson)
        return fail(runJson.error());
    const auto split = textIn(*archive, file, inRun("split.csv"), longestSplit);
    if (!split)
        return fail(split.error());
    const auto info = parseRun(*runJson, utf8(file));
    if (!info)
        return fail(info.error());

    if (!info->datasetLocation.empty()) // it would be searched for pictures, whatever it is
        return fail(noPackedRun(file, "it names a place on this computer"));
    if (const auto checked = checkFinalRun(*archive, file); !checked)
        return fail(checked.error());

    const fs::path target = runsFolder / pathFromUtf8(folderFor(info->id, *archive, *runJson + *split));
    const auto alone = FileLock::ofUnpacking();
    std::error_code problem;
    if (fs::exists(target / "run.json", problem))
        return target;
    fs::path fresh = target;
    fresh += ".unpacking";
    fs::remove_all(fresh, problem);
    auto unpacked = extractAll(*archive, fresh, context).and_then([&] {
        return Run::open(fresh).map([](const Run&) {}); // what cannot be read is not kept
    });
    if (unpacked) {
        fs::rename(fresh, target, problem);
        if (problem)
            unpacked = fail(ErrorCode::WriteFailed, {"file.write",
                                                     "{file} could not be written: {reason}. Check the free space and the "
                                                     "permissions of its folder.",
                                                     {{"file", utf8(target)}, {"reason", problem.message()}}});
    }
    if (!unpacked) {
        fs::remove_all(fresh, problem);
        return fail(unpacked.error());
    }
    return target;
}

} // namespace nucleoscope
