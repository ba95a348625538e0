// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dataset/description/description_preview.h"

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// From there to here, where there is a way; with forward slashes.
std::string wayTo(const fs::path& place, const fs::path& from)
{
    return utf8(place.lexically_normal().lexically_proximate(from.lexically_normal()));
}

} // namespace

DatasetDescription descriptionFor(const DatasetDescription& description, const DescribedPlace& place, const fs::path& file)
{
    std::error_code problem;
    const fs::path folder = fs::absolute(file, problem).parent_path();
    DatasetDescription moved = description;
    moved.images = folder == place.location ? std::string() : wayTo(place.location, folder);
    for (DescriptionRule& rule : moved.rules) {
        auto* const table = std::get_if<TableRule>(&rule);
        if (!table || place.descriptionFolder.empty())
            continue; // an archive's own table is found by its path in there
        const fs::path lies = place.descriptionFolder / pathFromUtf8(table->file);
        if (fs::is_regular_file(lies, problem))
            table->file = wayTo(lies, folder);
    }
    return moved;
}

Result<void> saveDescription(const DatasetDescription& description, const fs::path& file)
{
    // What would not be read again is not written: names of files on this disk may be no text.
    const auto again = parseDescription(descriptionToJson(description), utf8(file));
    if (!again)
        return fail(again.error());
    return writeFileAtomically(file, descriptionToJson(description));
}

} // namespace nucleoscope
