#include "dataset_fixture.h"

#include <zip.h>

#include <algorithm>
#include <cassert>
#include <fstream>
#include <utility>

namespace nucleoscope::test {
namespace fs = std::filesystem;
namespace {

std::string littleEndian(std::uint32_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>((value >> (8 * i)) & 0xFF);
    return text;
}

/// Serves what drawnDataset() made up.
class MemoryReader final : public SampleReader {
public:
    explicit MemoryReader(std::shared_ptr<const Files> files) : files_(std::move(files)) {}
    Result<Bytes> read(const Sample& sample) override
    {
        const std::string& text = files_->at(sample.id);
        const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
        return Bytes(bytes.begin(), bytes.end());
    }

private:
    std::shared_ptr<const Files> files_;
};

} // namespace

std::string bmp(int content)
{
    const std::string pixels(16, static_cast<char>(content));
    return "BM" + littleEndian(70, 4) + littleEndian(0, 4) + littleEndian(54, 4) + littleEndian(40, 4) + littleEndian(2, 4)
           + littleEndian(2, 4) + littleEndian(1, 2) + littleEndian(24, 2) + littleEndian(0, 4) + littleEndian(16, 4)
           + littleEndian(0, 4) + littleEndian(0, 4) + littleEndian(0, 4) + littleEndian(static_cast<std::uint32_t>(content), 4)
           + pixels;
}

std::string jpeg(int content)
{
    return "\xFF\xD8\xFF\xE0 " + std::to_string(content) + " \xFF\xD9";
}

Files cnmcTrainingFiles(const std::string& ending)
{
    Files files;
    int content = 1;
    for (const char* stem :
         {"fold_0/all/UID_1_1_1_all", "fold_0/all/UID_1_2_1_all", "fold_0/all/UID_1_10_1_all", "fold_0/all/UID_2_1_1_all",
          "fold_0/hem/UID_H1_1_1_hem", "fold_0/hem/UID_h1_2_1_hem", "fold_1/all/UID_3_1_1_all", "fold_1/hem/UID_H2_1_1_hem"})
        files["training_data/" + std::string(stem) + '.' + ending] = ending == "bmp" ? bmp(content++) : jpeg(content++);
    return files;
}

Files cnmcTestFiles(const std::string& ending)
{
    Files files;
    const auto image = [&](int content) { return ending == "bmp" ? bmp(content) : jpeg(content); };
    const std::string labelled = "validation_data/C-NMC_test_prelim_phase_data";
    for (const int number : {1, 2, 10})
        files[labelled + '/' + std::to_string(number) + '.' + ending] = image(100 + number);
    files[labelled + "_labels.csv"] =
        "Patient_ID,new_names,labels\nUID_57_29_2_all.bmp,1.bmp,1\nUID_57_22_2_all.bmp,2.bmp,1\nUID_H49_29_2_hem.bmp,10.bmp,0\n";
    for (const int number : {1, 2})
        files["testing_data/C-NMC_test_final_phase_data/" + std::to_string(number) + '.' + ending] = image(200 + number);
    return files;
}

Files below(const std::string& folder, const Files& files)
{
    Files moved;
    for (const auto& [path, content] : files)
        moved[folder + '/' + path] = content;
    return moved;
}

Files together(Files a, const Files& b)
{
    a.insert(b.begin(), b.end());
    return a;
}

fs::path pathOf(const QTemporaryDir& folder)
{
    return pathFromUtf8(folder.path().toStdString());
}

void write(const fs::path& root, const Files& files)
{
    for (const auto& [path, content] : files) {
        const fs::path file = root / pathFromUtf8(path);
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
    }
}

fs::path writeZip(const fs::path& file, const std::vector<ZipEntry>& entries)
{
    int problem = 0;
    zip_t* const zip = zip_open(file.string().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
    assert(zip);
    for (const ZipEntry& entry : entries) {
        zip_source_t* const source = zip_source_buffer(zip, entry.content.data(), entry.content.size(), 0);
        const zip_int64_t index = zip_file_add(zip, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        assert(index >= 0);
        const auto at = static_cast<zip_uint64_t>(index);
        if (entry.link)
            zip_file_set_external_attributes(zip, at, 0, ZIP_OPSYS_UNIX, 0120777u << 16);
        if (entry.stored)
            zip_set_file_compression(zip, at, ZIP_CM_STORE, 0);
        if (entry.password)
            zip_file_set_encryption(zip, at, ZIP_EM_TRAD_PKWARE, entry.password);
    }
    const int closed = zip_close(zip);
    assert(closed == 0);
    (void)closed;
    return file;
}

fs::path writeZip(const fs::path& file, const Files& files)
{
    std::vector<ZipEntry> entries;
    for (const auto& [name, content] : files)
        entries.push_back({name, content});
    return writeZip(file, entries);
}

std::vector<std::string> idsOf(const Dataset& dataset)
{
    std::vector<std::string> ids;
    for (const Sample& sample : dataset.samples())
        ids.push_back(sample.id);
    return ids;
}

std::vector<std::string> subjectsOf(const Dataset& dataset)
{
    std::vector<std::string> ids;
    for (const SubjectInfo& subject : dataset.subjects())
        ids.push_back(subject.id);
    return ids;
}

std::vector<std::string> notesOf(const Dataset& dataset, const std::string& id)
{
    std::vector<std::string> texts;
    for (const Message& note : dataset.notes())
        if (note.id == id)
            texts.push_back(note.english());
    return texts;
}

std::shared_ptr<const Dataset> drawnDataset(const std::vector<DrawnSubject>& subjects, bool subjectsKnown)
{
    Dataset::Content content;
    content.name = "drawn";
    content.layout = Layout::CnmcTraining;
    content.subjectsKnown = subjectsKnown;
    content.classes = {{"ALL", 0xD55E00, -1, true}, {"HEM", 0x0072B2, -1, false}};
    for (const DrawnSubject& subject : subjects)
        if (!subject.fold.empty() && std::find(content.folds.begin(), content.folds.end(), subject.fold) == content.folds.end())
            content.folds.push_back(subject.fold);
    std::sort(content.folds.begin(), content.folds.end());
    auto files = std::make_shared<Files>();
    for (const DrawnSubject& subject : subjects) {
        auto known = std::find_if(content.subjects.begin(), content.subjects.end(),
                                  [&](const SubjectInfo& info) { return info.id == subject.id; });
        if (known == content.subjects.end())
            known = content.subjects.insert(known, {subject.id, subject.classIndex, 0});
        const int index = static_cast<int>(known - content.subjects.begin());
        const int first = std::exchange(known->sampleCount, known->sampleCount + subject.samples);
        const auto fold = std::find(content.folds.begin(), content.folds.end(), subject.fold);
        for (int i = 0; i < subject.samples; ++i) {
            const std::string id = subject.id + '/' + std::to_string(first + i);
            const bool shared = i < std::ssize(subject.contents) && subject.contents[static_cast<std::size_t>(i)] >= 0;
            (*files)[id] = shared ? "shared " + std::to_string(subject.contents[static_cast<std::size_t>(i)]) : "only " + id;
            content.samples.push_back({id,
                                       std::to_string(i),
                                       subject.classIndex,
                                       index,
                                       fold == content.folds.end() ? -1 : static_cast<int>(fold - content.folds.begin()),
                                       (*files)[id].size(),
                                       {}});
        }
    }
    content.makeReader = [files]() -> Result<std::unique_ptr<SampleReader>> { return std::make_unique<MemoryReader>(files); };
    return std::make_shared<const Dataset>(std::move(content));
}

ContentHashes hashesOf(const Dataset& dataset)
{
    // Straight from the contents: no cache on disk.
    ContentHashes hashes;
    const auto reader = dataset.makeReader();
    for (const Sample& sample : dataset.samples())
        hashes.hashes.push_back(ContentHash::of(*(*reader)->read(sample)));
    return hashes;
}

} // namespace nucleoscope::test
