// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classroom/class_pack_making.h"

#include "core/archive/zip_writer.h"
#include "core/base/csv.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "core/learning/recipe_library.h"
#include "core/workflow/command_line.h"

#include <algorithm>
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
    PackMaking(const Dataset& dataset, const std::optional<Pseudonyms>& names, ZipWriter& writer, MadeClassPack& made)
        : dataset_(dataset), names_(names), writer_(writer), made_(made)
    {
        if (foldersTell(dataset) && !names)
            return;
        // clang 16 knows no emplace() of a nested type with such initialisers.
        made.pack.images.described = ClassPack::Described();
        ClassPack::Described& described = *made.pack.images.described;
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
        double done = 0;
        for (const auto& [id, i] : inOrder()) {
            if (context.stopRequested())
                return fail(ErrorCode::Cancelled, {"classpack.making_stopped", "Making the class pack was stopped."});
            context.report({done++ / dataset_.sampleCount(), {"classpack.reading", "Reading the images"}});
            if (auto added = add(i, id, **reader); !added)
                return added;
        }
        if (made_.pack.images.files == 0)
            return fail(unpackable(dataset_, "none of them can be read"));
        if (auto added = addTable(); !added)
            return added;
        made_.pack.images.name = names_ ? "pseudonymised" : dataset_.name().substr(0, ClassPackLimits::titleBytes / 2);
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
    const std::string& subjectOf(const Sample& sample) const
    {
        return dataset_.subjects()[static_cast<std::size_t>(sample.subject)].id;
    }
    const std::string& classOf(const Sample& sample) const
    {
        return dataset_.classes()[static_cast<std::size_t>(sample.classIndex)].name;
    }
    /// What has a class, by the ids that it gets: under pseudonyms the order tells nothing of the old one.
    std::vector<std::pair<std::string, int>> inOrder() const
    {
        std::vector<std::pair<std::string, int>> samples;
        for (int i = 0; i < dataset_.sampleCount(); ++i)
            if (const Sample& sample = dataset_.sample(i); sample.classIndex >= 0)
                samples.emplace_back(names_ ? names_->sample(sample.id, subjectOf(sample), classOf(sample)) : sample.id, i);
        if (names_)
            std::sort(samples.begin(), samples.end());
        return samples;
    }
    void addRow(const Sample& sample, const std::string& id)
    {
        if (!made_.pack.images.described)
            return;
        const std::string fold = sample.fold < 0 ? std::string() : dataset_.folds()[static_cast<std::size_t>(sample.fold)];
        table_ += csvLine(cells(id, classOf(sample), names_ ? names_->subject(subjectOf(sample)) : subjectOf(sample),
                                names_ ? names_->fold(fold) : fold));
    }
    /// Under pseudonyms drawn anew, because a file can carry names inside.
    Result<Bytes> contentOf(const Sample& sample, SampleReader& reader) const
    {
        Result<Bytes> file = reader.read(sample);
        if (!file || !names_)
            return file;
        return decodeImage(*file, sample.name).and_then([](const cv::Mat& image) { return encodePng(image); });
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
    Result<void> add(int index, const std::string& id, SampleReader& reader)
    {
        const Sample& sample = dataset_.sample(index);
        if (!isClassImageId(id) || !taken_.insert(lowered(id)).second)
            return fail(unpackable(dataset_, "the name of " + sample.id + " would not be one elsewhere"));
        Result<Bytes> content = contentOf(sample, reader);
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
        hash_.add(id, *content);
        addRow(sample, id);
        const std::string entry = std::string(classPackImages) + id;
        if (const auto file = names_ ? std::nullopt : fileOf(dataset_, index))
            return writer_.addFile(entry, *file, isCompressed(sample.name));
        if (images.bytes > mostInMemory)
            return fail(unpackable(dataset_, names_ ? "they are too many to be drawn anew; take fewer of them along"
                                                    : "they lie in an archive; unpack it first"));
        return writer_.add(entry, std::move(*content));
    }

    const Dataset& dataset_;
    const std::optional<Pseudonyms>& names_;
    ZipWriter& writer_;
    MadeClassPack& made_;
    ClassImagesHash hash_;
    std::set<std::string> taken_;
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
        if (auto added = PackMaking(**dataset, request.names, *writer, *made).addImages(context); !added)
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
