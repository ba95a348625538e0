// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classroom/class_pack_making.h"

#include "core/archive/zip_writer.h"
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/learning/recipe_library.h"
#include "core/workflow/command_line.h"

#include <set>

namespace nucleoscope {
namespace fs = std::filesystem;
namespace {

/// What an archive's images may take in memory, where they cannot be read from a folder later.
constexpr std::uint64_t mostInMemory = std::uint64_t{1} << 30;

Error unpackable(const Dataset& dataset, const std::string& reason)
{
    return {ErrorCode::InvalidInput,
            {"classpack.images",
             "The images of {data} cannot go into a class pack: {reason}.",
             {{"data", utf8(dataset.location())}, {"reason", reason}}}};
}

bool isCompressed(const std::string& name)
{
    const std::string lower = lowered(name);
    return !lower.ends_with(".bmp") && !lower.ends_with(".tif") && !lower.ends_with(".tiff");
}

/// Folders of these say the class by themselves, and of C-NMC also whose an image is.
bool foldersTell(const Dataset& dataset)
{
    return dataset.layout() == Layout::CnmcTraining || dataset.layout() == Layout::ClassFolders;
}

class PackMaking {
public:
    PackMaking(const Dataset& dataset, ZipWriter& writer, MadeClassPack& made) : dataset_(dataset), writer_(writer), made_(made)
    {
        if (foldersTell(dataset))
            return;
        ClassPack::Described& described = made.pack.images.described.emplace();
        described.subjects = dataset.subjectsKnown();
        described.folds = !dataset.folds().empty();
        for (const ClassInfo& info : dataset.classes())
            described.classes.push_back({info.name, {}, info.positive});
        table_ = csvLine(cells("file", "class", "subject", "fold"));
    }

    Result<void> addImages(JobContext& context)
    {
        const auto reader = dataset_.makeReader();
        if (!reader)
            return fail(reader.error());
        for (int i = 0; i < dataset_.sampleCount(); ++i) {
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled, {"classpack.making_stopped", "Making the class pack was stopped."});
            context.report({static_cast<double>(i) / dataset_.sampleCount(), {"classpack.reading", "Reading the images"}});
            if (auto added = add(i, **reader); !added)
                return added;
        }
        if (made_.pack.images.files == 0)
            return fail(unpackable(dataset_, "none of them can be read"));
        if (auto added = addTable(); !added)
            return added;
        made_.pack.images.name = dataset_.name().substr(0, ClassPackLimits::titleBytes / 2);
        made_.pack.images.hash = hash_.hex();
        made_.pack.images.drawn = dataset_.drawn();
        return {};
    }

private:
    /// Of a row of the table, those that it has.
    std::vector<std::string> cells(std::string file, std::string className, std::string subject, std::string fold) const
    {
        const ClassPack::Described& described = *made_.pack.images.described;
        std::vector<std::string> row{std::move(file), std::move(className)};
        if (described.subjects)
            row.push_back(std::move(subject));
        if (described.folds)
            row.push_back(std::move(fold));
        return row;
    }
    void addRow(const Sample& sample)
    {
        if (!made_.pack.images.described)
            return;
        const auto at = [](const auto& list, int index) { return list[static_cast<std::size_t>(index)]; };
        table_ +=
            csvLine(cells(sample.id, at(dataset_.classes(), sample.classIndex).name, at(dataset_.subjects(), sample.subject).id,
                          sample.fold < 0 ? std::string() : at(dataset_.folds(), sample.fold)));
    }
    Result<void> addTable()
    {
        if (!made_.pack.images.described)
            return {};
        if (table_.size() > ClassPackLimits::tableBytes)
            return fail(unpackable(dataset_, "the table of what they are is too long; take fewer of them along"));
        made_.pack.images.described->table = ContentHash::of(table_).hex();
        return writer_.add(std::string(classPackImages) + classPackTable, std::string_view(table_));
    }
    Result<void> add(int index, SampleReader& reader)
    {
        const Sample& sample = dataset_.sample(index);
        if (sample.classIndex < 0)
            return {};
        if (!isClassImageId(sample.id) || !names_.insert(lowered(sample.id)).second)
            return fail(unpackable(dataset_, "the name of " + sample.id + " would not be one elsewhere"));
        Result<Bytes> content = reader.read(sample);
        if (!content) {
            ++made_.missing;
            return {};
        }
        ClassPack::Images& images = made_.pack.images;
        ++images.files;
        images.bytes += content->size();
        if (content->size() > ClassPackLimits::imageBytes || images.bytes > ClassPackLimits::allBytes
            || images.files > ClassPackLimits::images)
            return fail(unpackable(dataset_, "they are too many or too large; take fewer of them along"));
        hash_.add(sample.id, *content);
        addRow(sample);
        const std::string entry = std::string(classPackImages) + sample.id;
        if (const auto file = fileOf(dataset_, index))
            return writer_.addFile(entry, *file, isCompressed(sample.name));
        if (images.bytes > mostInMemory)
            return fail(unpackable(dataset_, "they lie in an archive; unpack it first"));
        return writer_.add(entry, std::move(*content));
    }

    const Dataset& dataset_;
    ZipWriter& writer_;
    MadeClassPack& made_;
    ClassImagesHash hash_;
    std::set<std::string> names_;
    std::string table_; ///< of those whose folders do not tell what they are
};

Result<std::shared_ptr<const Dataset>> imagesFor(const ClassPackRequest& request, const Lesson& lesson)
{
    if (!request.dataset)
        return request.dataset;
    const Dataset& dataset = *request.dataset;
    if (!dataset.labelled())
        return fail(unpackable(dataset, "nothing says of which class each of them is"));
    return dataset.subset(limitedSamples(dataset, request.atMostImages, lesson.seed));
}

/// The recipes that the lesson names, and no others.
RecipeLibrary recipesOf(const Lesson& lesson, const RecipeLibrary& recipes)
{
    RecipeLibrary own;
    for (const LessonArm& arm : lesson.arms)
        if (const RecipeEntry* entry = recipes.find(arm.recipe); entry && !arm.randomCopy && !own.find(arm.recipe))
            own.recipes.push_back(*entry);
    return own;
}

/// Everything but the images.
Result<MadeClassPack> begun(const ClassPackRequest& request)
{
    MadeClassPack made;
    made.file = request.out;
    if (!isClassPack(made.file))
        made.file += classPackEnding;
    if (const auto may = mayWriteClassFile(made.file, request.replace); !may)
        return fail(may.error());
    auto lesson = parseLesson(request.lessonJson, request.lessonName);
    if (!lesson)
        return fail(lesson.error());
    made.pack.lesson = std::move(*lesson);
    made.pack.title = std::string(trimmed(request.title.empty() ? made.pack.lesson.title : request.title));
    made.pack.words = std::string(trimmed(request.words));
    made.pack.recipes = recipesOf(made.pack.lesson, request.recipes);
    if (!request.dataset)
        made.pack.demo = request.demo;
    if (auto defect = classLessonDefect(made.pack.lesson, made.pack.recipes, request.lessonName))
        return fail(ErrorCode::InvalidInput, std::move(*defect));
    return made;
}

} // namespace

Result<MadeClassPack> makeClassPack(const ClassPackRequest& request, JobContext& context)
{
    auto made = begun(request);
    if (!made)
        return made;
    const auto dataset = imagesFor(request, made->pack.lesson);
    if (!dataset)
        return fail(dataset.error());
    auto writer = ZipWriter::create(made->file);
    if (!writer)
        return fail(writer.error());
    if (*dataset)
        if (auto added = PackMaking(**dataset, *writer, *made).addImages(context); !added)
            return fail(added.error());
    const std::string manifest = classPackManifestText(made->pack, request.lessonJson);
    auto pack = parseClassPack(manifest, utf8(made->file)); // as those who open it will
    if (!pack)
        return fail(pack.error());
    made->pack = std::move(*pack);
    auto finished = writer->add(classPackManifest, std::string_view(manifest)).and_then([&] {
        return writer->finish(context.stopToken(), [&](double fraction) {
            context.report({fraction, {"classpack.writing", "Writing the class pack"}});
        });
    });
    if (!finished)
        return fail(finished.error());
    std::error_code ignored;
    made->bytes = fs::file_size(made->file, ignored);
    return made;
}

} // namespace nucleoscope
