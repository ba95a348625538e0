// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crash_reports.h"
#include "core/base/files.h"
#include "core/base/number_words.h"
#include "core/base/preferences.h"
#include "core/diagnosis/machine_facts.h"
#include "core/diagnosis/private_text.h"
#include "core/imaging/pixel_store_options.h"
#include "core/learning/recipe_library.h"

#include <optional>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t leastRoom = std::uint64_t{500} << 20; ///< a run of C-NMC takes some tens of MB
constexpr int mostEntries = 200'000;                          ///< that are counted; looking longer would keep a person waiting

SystemFact place(const char* id, const char* name, const fs::path& folder)
{
    return {FactSection::Places, id, {std::string("system.") + id, name}, {asItIs(withoutNames(utf8(folder)))},
            FactState::Good,     {}};
}

void worsen(SystemFact& fact, FactState state, Message advice)
{
    if (static_cast<int>(state) <= static_cast<int>(fact.state))
        return;
    fact.state = state;
    fact.advice = std::move(advice);
}

/// The folder itself, or the one above it in which it would be made.
fs::path nearest(fs::path folder)
{
    std::error_code problem;
    while (!fs::exists(folder, problem) && folder.has_relative_path())
        folder = folder.parent_path();
    return folder;
}

/// Nothing where somebody stopped it.
std::optional<Message> sizeInWords(const fs::path& folder, const std::stop_token& stop)
{
    std::uint64_t bytes = 0;
    int entries = 0;
    std::error_code problem;
    for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, problem), end;
         !problem && at != end; at.increment(problem)) {
        if (stop.stop_requested())
            return std::nullopt;
        if (++entries > mostEntries)
            return Message("system.size_or_more", "more than {size}", {{"size", bytesWords(static_cast<double>(bytes))}});
        std::error_code ignored;
        if (at->is_regular_file(ignored))
            bytes += at->file_size(ignored);
    }
    return amount(bytesWords(static_cast<double>(bytes)));
}

/// A file is written there and taken away again: permissions, quotas and read-only disks are found out in no other way.
Result<void> tryWriting(const fs::path& folder)
{
    const fs::path probe = folder / ".nucleoscope-system-check";
    auto written = writeFileAtomically(probe, "written by `nucleoscope doctor`\n");
    std::error_code ignored;
    fs::remove(probe, ignored);
    return written;
}

SystemFact folderFact(const char* id, const char* name, const fs::path& folder, const std::stop_token& stop)
{
    std::error_code problem;
    const bool there = fs::is_directory(folder, problem);
    SystemFact fact = place(id, name, folder);
    if (!there)
        fact.found.push_back({"system.not_made", "not made yet"});
    else if (auto size = sizeInWords(folder, stop))
        fact.found.push_back(std::move(*size));
    const fs::path written = nearest(folder);
    if (auto usable = tryWriting(written); !usable)
        worsen(fact, FactState::Bad,
               {"system.place_unwritable",
                "{reason} NUCLEOSCOPE_HOME in the environment names another folder for all that the program keeps.",
                {{"reason", withoutNames(usable.error().message.english())}}});
    const fs::space_info space = fs::space(written, problem);
    if (problem)
        return fact;
    fact.found.push_back({"system.room", "{size} free", {{"size", bytesWords(static_cast<double>(space.available))}}});
    if (space.available < leastRoom)
        worsen(fact, FactState::Bad,
               {"system.place_full",
                "The disk is nearly full: what is written there may be lost. Make room, or name a folder on another disk in the "
                "environment: NUCLEOSCOPE_HOME."});
    return fact;
}

SystemFact cacheFact(const fs::path& folder, const std::stop_token& stop)
{
    SystemFact fact = folderFact("places.cache", "Cache", folder, stop);
    const PixelStoreOptions pixels = defaultPixelStore();
    std::error_code problem;
    const fs::space_info space = fs::space(nearest(folder), problem);
    if (pixels.folder.empty() || pixels.limitBytes == 0)
        worsen(fact, FactState::Note,
               {"system.no_pixel_store",
                "The settings, or NUCLEOSCOPE_PIXEL_CACHE_GB, let no decoded images be kept: each training decodes them anew."});
    else if (!problem && space.available < pixels.spareBytes)
        worsen(fact, FactState::Note,
               {"system.pixel_store_full",
                "Less than {spare} are free: decoded images are not kept there, and each training decodes its images anew.",
                {{"spare", bytesWords(static_cast<double>(pixels.spareBytes))}}});
    return fact;
}

SystemFact configFact(const fs::path& folder, const std::stop_token& stop)
{
    SystemFact fact = folderFact("places.config", "Own recipes", folder, stop);
    if (const auto wished = readPreferences(folder / preferencesFile().filename()); !wished)
        worsen(fact, FactState::Note,
               {"system.preferences", "{reason}", {{"reason", withoutNames(wished.error().message.english())}}});
    return fact;
}

SystemFact resourcesFact(const fs::path& folder)
{
    SystemFact fact = place("places.resources", "Recipes and weights", folder);
    const RecipeLibrary library = loadRecipes(folder / "recipes", {});
    const fs::path weights = folder / "weights" / "mobilenetv2_100.blood_cells.safetensors";
    std::error_code problem;
    const bool weightsThere = fs::is_regular_file(weights, problem);
    fact.found.push_back({"system.recipes", "recipes: {count}", {{"count", std::to_string(library.recipes.size())}}});
    fact.found.push_back(weightsThere ? Message("system.weights", "weights of blood cells")
                                      : Message("system.no_weights", "no weights"));
    if (!library.problems.empty())
        worsen(fact, FactState::Bad,
               {"system.recipe_damaged",
                "{reason} Install the program again.",
                {{"reason", withoutNames(library.problems.front().english())}}});
    else if (library.recipes.empty() || !weightsThere)
        worsen(fact, FactState::Bad,
               {"system.resources_missing",
                "Files that come with the program are missing. Install it again, or name their folder in the environment: "
                "NUCLEOSCOPE_RESOURCES."});
    return fact;
}

SystemFact crashesFact(const fs::path& data)
{
    SystemFact fact = place("places.crashes", "Reports of crashes", data / CrashReports::folder().filename());
    const std::size_t count = crashReports(data / CrashReports::folder().filename()).size();
    fact.found.push_back({"system.crashes_count", "reports: {count}", {{"count", std::to_string(count)}}});
    if (count > 0)
        worsen(fact, FactState::Note,
               {"system.crashes_advice",
                "The program has ended unexpectedly. The reports lie in that folder and were sent to nobody; the newest says "
                "most in a bug report."});
    return fact;
}

} // namespace

Places Places::ofThisProgram()
{
    return {dataFolder(), cacheFolder(), configFolder(), shippedResourcesFolder()};
}

std::vector<SystemFact> placeFacts(const Places& places, const std::stop_token& stop)
{
    return {folderFact("places.data", "Runs and marks", places.data, stop), cacheFact(places.cache, stop),
            configFact(places.config, stop), resourcesFact(places.resources), crashesFact(places.data)};
}

} // namespace nucleoscope
