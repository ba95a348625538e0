#include "core/base/text.h"
#include "core/dataset/demo/demo_dataset.h"
#include "core/dataset/description/description_preview.h"
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
    fs::path description; ///< of the dataset, named or found in the folder; of an archive, see FileTree
};

/// A place looked through, with what describes it.
struct Looked {
    Place place;
    FileTree tree;
    std::optional<Result<DatasetDescription>> description;
    std::string descriptionName;
    fs::path descriptionFolder; ///< empty: within an archive
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
            return Place{location, archive, text.substr(at + 1), {}, true, {}};
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
    if (fs::is_directory(status)) {
        const fs::path description = location / descriptionFileName;
        return Place{location, location, {}, {}, false, fs::is_regular_file(description, problem) ? description : fs::path()};
    }
    if (fs::is_regular_file(status) && looksLikeZip(location))
        return Place{location, location, {}, {}, true, {}};
    if (fs::is_regular_file(status) && kindOf(utf8(location)) == FileKind::Table)
        return Place{location, location.parent_path(), {}, utf8(location.filename()), false, {}};
    if (fs::is_regular_file(status) && equalsIgnoringCase(utf8(location.extension()), ".json"))
        return Place{location, location.parent_path(), {}, {}, false, location};
    if (fs::exists(status))
        return fail(ErrorCode::InvalidInput, {"dataset.not_a_place",
                                              "{place} is neither a folder, a zip archive, a table of labels (CSV) nor a "
                                              "description (JSON). Open the folder that holds "
                                              "the images.",
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

/// Where a description's images are, where that is not its own folder.
Result<void> followDescription(const DatasetDescription& description, Place& place)
{
    if (description.images.empty())
        return {};
    const Result<Place> images = placeOf(imagesOf(description, place.description.parent_path()));
    if (!images)
        return fail(images.error());
    const bool isFile = images->description == images->location || !images->table.empty();
    if (isFile)
        return fail(ErrorCode::InvalidInput,
                    {"describe.no_images_place",
                     "The description {file} names {place} as the place of its images, which is neither a "
                     "folder nor an archive.",
                     {{"file", utf8(place.description)}, {"place", description.images}}});
    place.container = images->container;
    place.inArchive = images->inArchive;
    place.archive = images->archive;
    return {};
}

/// The description that lies in the opened folder of an archive.
Result<DatasetDescription> describedInArchive(const FileTree& tree)
{
    auto reader = tree.makeReader();
    if (!reader)
        return fail(reader.error());
    const Result<Bytes> bytes = (*reader)->read(*tree.description);
    if (!bytes)
        return fail(bytes.error());
    auto description = parseDescription({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, tree.description->path);
    if (description && !description->images.empty())
        return fail(ErrorCode::InvalidInput,
                    {"describe.archive_images",
                     "The description {file} in the archive names another place of the images. Within an "
                     "archive it is of the folder that it lies in.",
                     {{"file", tree.description->path}}});
    return description;
}

Result<Looked> lookThrough(const fs::path& location, const OpenOptions& options)
{
    Result<Place> place = placeOf(location);
    if (!place)
        return fail(place.error());
    Looked looked;
    if (!place->description.empty() && place->table.empty()) {
        looked.description = readDescription(place->description);
        looked.descriptionName = utf8(place->description);
        looked.descriptionFolder = place->description.parent_path();
        if (*looked.description)
            if (const Result<void> followed = followDescription(**looked.description, *place); !followed)
                return fail(followed.error());
    }
    Result<FileTree> tree =
        place->archive ? scanZip(place->container, place->inArchive, options) : scanFolder(place->container, options);
    if (!tree)
        return fail(tree.error());
    if (!looked.description && tree->description) {
        looked.description = describedInArchive(*tree);
        looked.descriptionName = utf8(location) + "!" + tree->description->path;
    }
    looked.place = std::move(*place);
    looked.tree = std::move(*tree);
    return looked;
}

Result<Dataset::Content> understood(Looked& looked, const OpenOptions& options)
{
    const Place& place = looked.place;
    FileTree& tree = looked.tree;
    if (looked.description && !*looked.description)
        return fail(looked.description->error());
    if (tree.images.empty())
        return fail(nothingFound(place, tree));
    if (looked.description)
        return describedSet(tree, **looked.description, looked.descriptionFolder, looked.descriptionName, options);
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
    if (!place.description.empty())
        return utf8(place.archive ? place.container.stem() : place.container.filename());
    return utf8(place.archive || !place.table.empty() ? place.location.stem() : place.location.filename());
}

/// As it could be opened: "archive.zip!folder" for a folder of one.
fs::path imagesPlace(const Place& place)
{
    return place.inArchive.empty() ? place.container : pathFromUtf8(utf8(place.container) + "!" + place.inArchive);
}

} // namespace

Result<DescribedPlace> placeToDescribe(const fs::path& location, const OpenOptions& options)
{
    try {
        Result<Looked> looked = lookThrough(location, options);
        if (!looked)
            return fail(looked.error());
        if (looked->tree.images.empty())
            return fail(nothingFound(looked->place, looked->tree));
        DescribedPlace place;
        place.location = imagesPlace(looked->place);
        place.isFolder = !looked->place.archive;
        place.images = static_cast<int>(looked->tree.images.size());
        for (const TreeFile& table : looked->tree.tables)
            place.tables.push_back(table.path);
        for (const UnreadableFile& file : looked->tree.unreadable)
            place.unreadable.push_back(file.file);
        if (looked->description && *looked->description)
            place.description = std::move(**looked->description);
        else if (looked->description)
            place.descriptionProblem = looked->description->error().message;
        place.descriptionFolder = looked->descriptionFolder;
        if (place.descriptionFolder.empty() && !looked->place.archive)
            place.descriptionFolder = looked->place.container;
        place.tree = std::make_shared<const FileTree>(std::move(looked->tree));
        return place;
    } catch (const std::exception& problem) {
        return fail(ErrorCode::Unreadable, {"dataset.failed",
                                            "{place} could not be opened: {reason}.",
                                            {{"place", utf8(location)}, {"reason", problem.what()}}});
    }
}

Result<std::shared_ptr<const Dataset>> openDataset(const fs::path& location, const OpenOptions& options)
{
    // The standard library's containers and file system still throw where memory or the disk fails.
    try {
        Result<Looked> looked = lookThrough(location, options);
        if (!looked)
            return fail(looked.error());
        Result<Dataset::Content> content = understood(*looked, options);
        if (!content)
            return fail(content.error());
        const Place& place = looked->place;
        if (content->name.empty())
            content->name = nameForPeople(place);
        content->location = place.location;
        if (place.location == place.description)
            content->images = imagesPlace(place);
        content->drawn = liesInDemo(place);
        content->notes.insert(content->notes.end(), looked->tree.notes.begin(), looked->tree.notes.end());
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
