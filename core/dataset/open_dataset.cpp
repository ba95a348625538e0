#include "core/base/text.h"
#include "core/dataset/demo/demo_dataset.h"
#include "core/dataset/layouts.h"

#include <fstream>
#include <utility>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// What was asked for, taken apart.
struct Place {
    fs::path location;     ///< absolute, as given otherwise
    fs::path container;    ///< the folder or archive that is scanned
    std::string inArchive; ///< folder within the archive
    std::string table;     ///< the labels table that was asked for
    bool archive = false;
};

bool looksLikeZip(const fs::path& file)
{
    char start[4] = {};
    std::ifstream(file, std::ios::binary).read(start, sizeof start);
    const std::string_view magic(start, sizeof start);
    return magic == "PK\x03\x04" || magic == "PK\x05\x06" || equalsIgnoringCase(utf8(file.extension()), ".zip");
}

/// "archive.zip!folder", unless there is a file of just that name.
std::optional<Place> placeInArchive(const fs::path& location)
{
    const std::string text = utf8(location);
    std::error_code problem;
    for (std::size_t at = text.find('!'); at != std::string::npos; at = text.find('!', at + 1)) {
        const fs::path archive = pathFromUtf8(std::string_view(text).substr(0, at));
        if (fs::is_regular_file(archive, problem))
            return Place{location, archive, text.substr(at + 1), {}, true};
    }
    return std::nullopt;
}

Result<Place> placeOf(const fs::path& given)
{
    std::error_code problem;
    fs::path location = fs::absolute(given, problem).lexically_normal();
    if (!location.has_filename())
        location = location.parent_path();
    const fs::file_status status = fs::status(location, problem);
    if (fs::is_directory(status))
        return Place{location, location, {}, {}, false};
    if (fs::is_regular_file(status) && looksLikeZip(location))
        return Place{location, location, {}, {}, true};
    if (fs::is_regular_file(status) && kindOf(utf8(location)) == FileKind::Table)
        return Place{location, location.parent_path(), {}, utf8(location.filename()), false};
    if (fs::exists(status))
        return fail(
            ErrorCode::InvalidInput,
            {"dataset.not_a_place",
             "{place} is neither a folder, a zip archive nor a table of labels (CSV). Open the folder that holds the images.",
             {{"place", utf8(location)}}});
    if (std::optional<Place> inside = placeInArchive(location))
        return *inside;
    return fail(ErrorCode::NotFound,
                {"dataset.not_found", "{place} is not there. Was it moved, or its disk taken off?", {{"place", utf8(location)}}});
}

Error nothingFound(const Place& place, const FileTree& tree)
{
    if (!tree.unreadable.empty())
        return {ErrorCode::InvalidInput,
                {"dataset.all_unreadable",
                 "None of the {count} images in {place} can be read. The first, {file}: {reason}.",
                 {{"count", grouped(static_cast<long long>(tree.unreadable.size()))},
                  {"place", utf8(place.location)},
                  {"file", tree.unreadable.front().file},
                  {"reason", tree.unreadable.front().reason.english()}}}};
    return {ErrorCode::InvalidInput,
            {"dataset.no_images",
             "No images in {place}. Looked for BMP, JPEG, PNG and TIFF files: the C-NMC set (training_data/fold_0/all …), "
             "folders named after classes, or a folder of images.",
             {{"place", utf8(place.location)}}}};
}

/// The folders around the opened one with links followed.
std::vector<std::string> realAbove(const Place& place, const FileTree& tree)
{
    std::error_code problem;
    const fs::path real = fs::canonical(place.container, problem);
    return place.archive || problem ? tree.above : pathParts(utf8(real));
}

Result<Dataset::Content> understood(const Place& place, FileTree& tree)
{
    if (tree.images.empty())
        return fail(nothingFound(place, tree));
    if (!place.table.empty()) {
        if (std::optional<Dataset::Content> content = labelledTestSet(tree, place.table))
            return std::move(*content);
        return fail(ErrorCode::InvalidInput, {"labels.unusable",
                                              "{file} names none of the images beside it. A table of labels has the columns "
                                              "Patient_ID, new_names and labels (1 = ALL, 0 = HEM).",
                                              {{"file", utf8(place.location)}}});
    }
    if (std::optional<Dataset::Content> content = cnmcTrainingSet(tree))
        return std::move(*content);
    // A link to a fold hides what stands around it.
    if (const std::vector<std::string> given = std::exchange(tree.above, realAbove(place, tree)); given != tree.above) {
        if (std::optional<Dataset::Content> content = cnmcTrainingSet(tree))
            return std::move(*content);
        tree.above = given;
    }
    if (std::optional<Dataset::Content> content = labelledTestSet(tree, {}))
        return std::move(*content);
    if (std::optional<Dataset::Content> content = classFolderSet(tree))
        return std::move(*content);
    return unlabelledSet(tree);
}

/// Drawn by us: the marker lies at the root of the demo, up to three folders above what was opened.
bool liesInDemo(const Place& place)
{
    std::error_code problem;
    fs::path folder = place.container;
    for (int level = 0; level <= 3 && folder.has_relative_path(); ++level, folder = folder.parent_path())
        if (!place.archive && fs::is_regular_file(folder / demoMarkerName, problem))
            return true;
    return false;
}

std::string nameForPeople(const Place& place)
{
    if (!place.inArchive.empty())
        return nameOf(joined(pathParts(place.inArchive)));
    return utf8(place.archive || !place.table.empty() ? place.location.stem() : place.location.filename());
}

} // namespace

Result<std::shared_ptr<const Dataset>> openDataset(const fs::path& location, const OpenOptions& options)
{
    // The standard library's containers and file system still throw where memory or the disk fails.
    try {
        const Result<Place> place = placeOf(location);
        if (!place)
            return fail(place.error());
        Result<FileTree> tree =
            place->archive ? scanZip(place->container, place->inArchive, options) : scanFolder(place->container, options);
        if (!tree)
            return fail(tree.error());
        Result<Dataset::Content> content = understood(*place, *tree);
        if (!content)
            return fail(content.error());
        content->name = nameForPeople(*place);
        content->location = place->location;
        content->drawn = liesInDemo(*place);
        content->notes.insert(content->notes.end(), tree->notes.begin(), tree->notes.end());
        if (options.progress)
            options.progress(1.0);
        return std::make_shared<const Dataset>(std::move(*content));
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Unreadable, {"dataset.failed",
                                            "{place} could not be opened: {reason}.",
                                            {{"place", utf8(location)}, {"reason", problem.what()}}});
    }
}

} // namespace nucleoscope
