// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classroom/class_pack_file.h"

#include "core/archive/zip_archive.h"
#include "core/base/file_lock.h"
#include "core/base/file_names.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

constexpr ArchiveLimits packLimits{ClassPackLimits::images + 100, ClassPackLimits::imageBytes,
                                   ClassPackLimits::allBytes + ClassPackLimits::manifestBytes};
constexpr std::size_t longestTitle = 60;
constexpr std::size_t fingerprintDigits = 12;
constexpr std::size_t mostListed = 200;

Error refusedPack(const fs::path& file, const std::string& reason)
{
    return {ErrorCode::Unreadable,
            {"classpack.refused",
             "The class pack {file} was refused: {reason}. Nothing of it was kept. Ask whoever made it to make it again.",
             {{"file", utf8(file)}, {"reason", reason}}}};
}

Error unwritablePack(const fs::path& place, const std::string& reason)
{
    return {ErrorCode::WriteFailed,
            {"file.write",
             "{file} could not be written: {reason}. Check the free space and the permissions of its folder.",
             {{"file", utf8(place)}, {"reason", reason}}}};
}

Result<std::string> manifestIn(const ZipArchive& archive, const fs::path& file)
{
    const ArchiveEntry* entry = archive.find(classPackManifest);
    if (!entry || entry->bytes > ClassPackLimits::manifestBytes)
        return fail(refusedPack(file, entry ? "its class.json is too long" : "there is no class.json in it"));
    return archive.read(*entry).map(
        [](const Bytes& bytes) { return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()); });
}

Result<std::string> manifestOf(const fs::path& folder)
{
    return readTextFile(folder / classPackManifest, ClassPackLimits::manifestBytes);
}

/// The images' entries, in the archive's order. Others, of newer programs, are passed over.
Result<std::vector<const ArchiveEntry*>> imageEntries(const ZipArchive& archive, const ClassPack& pack, const fs::path& file)
{
    std::vector<const ArchiveEntry*> images;
    std::set<std::string> names; // where A.png and a.png are one file, one would be lost
    std::uint64_t bytes = 0;
    for (const ArchiveEntry& entry : archive.entries()) {
        if (!entry.path.starts_with(classPackImages) || !isClassImageId(entry.path.substr(classPackImages.size())))
            continue;
        if (!names.insert(lowered(entry.path)).second)
            return fail(refusedPack(file, "it holds " + entry.path + " twice"));
        bytes += entry.bytes;
        images.push_back(&entry);
    }
    if (static_cast<int>(images.size()) != pack.images.files || bytes != pack.images.bytes)
        return fail(refusedPack(file, "it does not hold the images that its class.json tells of"));
    return images;
}

/// The table, and how it is read.
Result<void> unpackTable(const ZipArchive& archive, const ClassPack& pack, const fs::path& file, const fs::path& into)
{
    const ArchiveEntry* entry = archive.find(std::string(classPackImages) + classPackTable);
    if (!entry || entry->bytes > ClassPackLimits::tableBytes)
        return fail(refusedPack(file, entry ? "the table of its images is too long" : "the table of its images is missing"));
    const auto table = archive.read(*entry);
    if (!table)
        return fail(table.error());
    if (ContentHash::of(*table).hex() != pack.images.described->table)
        return fail(refusedPack(file, "the table of its images is not the one that its class.json tells of"));
    return writeFile(into / classPackTable, *table).and_then([&] {
        return writeFileAtomically(into / descriptionFileName, descriptionToJson(descriptionOf(pack.images)));
    });
}

Result<void> unpackImages(const ZipArchive& archive, const ClassPack& pack, const fs::path& file, const fs::path& into,
                          JobContext& context)
{
    const auto entries = imageEntries(archive, pack, file);
    if (!entries)
        return fail(entries.error());
    ClassImagesHash hash;
    for (std::size_t i = 0; i < entries->size(); ++i) {
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled,
                        {"classpack.stopped", "Opening the class pack was stopped; nothing of it was kept."});
        context.report({static_cast<double>(i) / static_cast<double>(entries->size()),
                        {"classpack.unpacking", "Unpacking the class's images"}});
        const ArchiveEntry& entry = *(*entries)[i];
        const auto content = archive.read(entry);
        if (!content)
            return fail(content.error());
        const std::string id = entry.path.substr(classPackImages.size());
        hash.add(id, *content);
        const fs::path target = into / pathFromUtf8(id);
        std::error_code problem;
        fs::create_directories(target.parent_path(), problem); // what went wrong is told by the writing
        if (auto written = writeFile(target, *content); !written)
            return written;
    }
    if (hash.hex() != pack.images.hash)
        return fail(refusedPack(file, "its images are not those that its class.json tells of"));
    if (pack.images.described)
        if (auto unpacked = unpackTable(archive, pack, file, into); !unpacked)
            return unpacked;
    if (pack.images.drawn) // drawn nuclei stay drawn
        return writeFileAtomically(into / demoMarkerName, std::string_view("{\"copy\": true}\n"));
    return {};
}

Result<void> drawImages(const DemoOptions& demo, const fs::path& into, JobContext& context)
{
    return writeDemoDataset(into, demo, context.stopToken(),
                            [&](double fraction) {
                                context.report({fraction, {"activity.demo", "Drawing the nuclei of the demo"}});
                            })
        .map([](const DemoSummary&) {});
}

Result<void> checkImages(const fs::path& images, const fs::path& file, JobContext& context)
{
    const auto dataset = openDataset(images, {context.stopToken(), {}});
    if (!dataset)
        return fail(dataset.error());
    if (!(*dataset)->labelled())
        return fail(refusedPack(file, "its images are not of two classes or more"));
    return {};
}

Result<void> fill(const fs::path& fresh, const ZipArchive& archive, const std::string& manifest, const ClassPack& pack,
                  const fs::path& file, JobContext& context)
{
    const fs::path images = fresh / "images";
    std::error_code problem;
    fs::create_directories(fresh, problem);
    auto filled = pack.demo ? drawImages(*pack.demo, images, context) : unpackImages(archive, pack, file, images, context);
    return filled.and_then([&] { return checkImages(images, file, context); }).and_then([&] {
        return writeFileAtomically(fresh / classPackManifest, manifest);
    });
}

/// The whole folder appears at once; where there is one whose images are gone, they come back beside what came of the lesson.
Result<void> putInPlace(const fs::path& fresh, const fs::path& target)
{
    std::error_code problem;
    if (fs::exists(target / classPackManifest, problem))
        fs::rename(fresh / "images", target / "images", problem);
    else
        fs::rename(fresh, target, problem);
    if (problem)
        return fail(unwritablePack(target, problem.message()));
    return {};
}

/// True where it is there, whole; fails where another pack has its place.
Result<bool> isThere(const fs::path& target, const std::string& manifest)
{
    std::error_code problem;
    if (!fs::exists(target / classPackManifest, problem))
        return false;
    const auto kept = manifestOf(target);
    if (!kept)
        return fail(kept.error());
    if (*kept != manifest)
        return fail(ErrorCode::Mismatch, {"classpack.other",
                                          "{folder} belongs to another class pack. Move it away and open this one again.",
                                          {{"folder", utf8(target)}}});
    return fs::is_directory(target / "images", problem);
}

Result<OpenedClassPack> openFolder(const fs::path& folder)
{
    return readClassPack(folder).map([&](ClassPack pack) { return OpenedClassPack{std::move(pack), folder}; });
}

} // namespace

fs::path classroomFolder()
{
    return dataFolder() / "classroom";
}

Result<ClassPack> readClassPack(const fs::path& place)
{
    std::error_code problem;
    if (fs::is_directory(place, problem))
        return manifestOf(place).and_then(
            [&](const std::string& manifest) { return parseClassPack(manifest, utf8(place / classPackManifest)); });
    const auto archive = ZipArchive::open(place, packLimits);
    if (!archive)
        return fail(archive.error());
    return manifestIn(*archive, place).and_then([&](const std::string& manifest) {
        return parseClassPack(manifest, utf8(place));
    });
}

Result<OpenedClassPack> openClassPack(const fs::path& place, const fs::path& into, JobContext& context)
{
    std::error_code problem;
    if (fs::is_directory(place, problem))
        return openFolder(place);
    const auto archive = ZipArchive::open(place, packLimits);
    if (!archive)
        return fail(archive.error());
    const auto manifest = manifestIn(*archive, place);
    if (!manifest)
        return fail(manifest.error());
    auto pack = parseClassPack(*manifest, utf8(place));
    if (!pack)
        return fail(pack.error());
    const std::string name = plainFileName(pack->title, longestTitle);
    const fs::path target = into / ((name.empty() ? "pack" : name) + "-" + pack->fingerprint.substr(0, fingerprintDigits));
    const auto alone = FileLock::ofUnpacking();
    const auto there = isThere(target, *manifest);
    if (!there)
        return fail(there.error());
    if (!*there) {
        fs::path fresh = target;
        fresh += ".unpacking";
        fs::remove_all(fresh, problem);
        auto placed = fill(fresh, *archive, *manifest, *pack, place, context).and_then([&] { return putInPlace(fresh, target); });
        fs::remove_all(fresh, problem);
        if (!placed)
            return fail(placed.error());
    }
    return OpenedClassPack{std::move(*pack), target};
}

ClassPackList openedClassPacks(const fs::path& classroom)
{
    std::vector<fs::path> folders;
    std::error_code problem;
    for (fs::directory_iterator at(classroom, problem), end; !problem && at != end && folders.size() < mostListed;
         at.increment(problem)) {
        std::error_code ignored;
        if (fs::exists(at->path() / classPackManifest, ignored) && !utf8(at->path()).ends_with(".unpacking"))
            folders.push_back(at->path());
    }
    std::sort(folders.begin(), folders.end(), [](const fs::path& a, const fs::path& b) { return naturalLess(utf8(a), utf8(b)); });
    ClassPackList list;
    for (const fs::path& folder : folders) {
        auto opened = openFolder(folder);
        if (opened)
            list.packs.push_back(std::move(*opened));
        else
            list.problems.push_back(opened.error().message);
    }
    return list;
}

} // namespace nucleoscope
