#include "core/dataset/content_builder.h"

#include "core/base/text.h"

#include <algorithm>
#include <unordered_map>

namespace nucleoscope {
namespace {

using FilesById = std::unordered_map<std::string, TreeFile>;

/// Reads by sample id what the tree reads by place.
class IndexedReader final : public SampleReader {
public:
    IndexedReader(std::unique_ptr<TreeReader> tree, std::shared_ptr<const FilesById> files)
        : tree_(std::move(tree)), files_(std::move(files))
    {}

    Result<Bytes> read(const Sample& sample) override
    {
        const auto file = files_->find(sample.id);
        if (file == files_->end())
            return fail(ErrorCode::NotFound, {"sample.not_found", "{file} is not part of this dataset.", {{"file", sample.id}}});
        return tree_->read(file->second);
    }

    std::int64_t stamp(const Sample& sample) override
    {
        const auto file = files_->find(sample.id);
        return file == files_->end() ? 0 : tree_->stamp(file->second);
    }

private:
    std::unique_ptr<TreeReader> tree_;
    std::shared_ptr<const FilesById> files_;
};

/// Numbers texts in natural order; texts that differ only in capitals are one, in the first spelling met.
class NameTable {
public:
    void add(const std::string& name) { indices_.try_emplace(lowered(name), -1).second ? names_.push_back(name) : void(); }
    void finish()
    {
        std::sort(names_.begin(), names_.end(), [](const std::string& a, const std::string& b) { return naturalLess(a, b); });
        for (std::size_t i = 0; i < names_.size(); ++i)
            indices_[lowered(names_[i])] = static_cast<int>(i);
    }
    int indexOf(const std::string& name) const { return name.empty() ? -1 : indices_.at(lowered(name)); }
    const std::vector<std::string>& names() const { return names_; }

private:
    std::vector<std::string> names_;
    std::unordered_map<std::string, int> indices_;
};

void fillSubjects(Dataset::Content& content, const NameTable& subjects)
{
    constexpr int notSeen = -2;
    for (const std::string& id : subjects.names())
        content.subjects.push_back({id, notSeen, 0});
    for (const Sample& sample : content.samples) {
        SubjectInfo& subject = content.subjects[static_cast<std::size_t>(sample.subject)];
        ++subject.sampleCount;
        if (subject.classIndex == notSeen)
            subject.classIndex = sample.classIndex;
        else if (subject.classIndex != sample.classIndex)
            subject.classIndex = -1;
    }
}

} // namespace

Dataset::Content contentOf(const FileTree& tree, Layout layout, std::vector<ClassInfo> classes, std::vector<FoundSample> found)
{
    std::sort(found.begin(), found.end(), [](const FoundSample& a, const FoundSample& b) {
        if (naturalLess(a.id, b.id))
            return true;
        return !naturalLess(b.id, a.id) && a.id < b.id;
    });
    Dataset::Content content;
    content.layout = layout;
    content.classes = std::move(classes);
    content.subjectsKnown = std::any_of(found.begin(), found.end(), [](const FoundSample& f) { return !f.subject.empty(); });

    NameTable subjects;
    NameTable folds;
    for (FoundSample& sample : found) {
        if (sample.subject.empty())
            sample.subject = sample.id;
        subjects.add(sample.subject);
        if (!sample.fold.empty())
            folds.add(sample.fold);
    }
    subjects.finish();
    folds.finish();
    content.folds = folds.names();

    auto files = std::make_shared<FilesById>();
    files->reserve(found.size());
    for (FoundSample& f : found) {
        if (!files->try_emplace(f.id, *f.file).second)
            continue;
        content.samples.push_back(
            {f.id, nameOf(f.file->path), f.classIndex, subjects.indexOf(f.subject), folds.indexOf(f.fold), f.file->bytes, {}});
    }
    fillSubjects(content, subjects);
    content.makeReader = [files, makeTree = tree.makeReader]() -> Result<std::unique_ptr<SampleReader>> {
        auto reader = makeTree();
        if (!reader)
            return fail(reader.error());
        return std::make_unique<IndexedReader>(std::move(*reader), files);
    };
    return content;
}

} // namespace nucleoscope
