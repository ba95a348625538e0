#include "dataset_fixture.h"

#include "tests/test_program.h"

#include <QTest>

#include <fstream>
#include <thread>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestContentHashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void identicalFilesHaveTheSameHash();
    void folderAndArchiveHashAlike();
    void theSecondCallReadsNoFile();
    void aChangedFileIsReadAgain();
    void aDamagedCacheIsNotBelieved();
    void unreadableFilesAreNamedAndDifferFromEachOther();
    void aStopEndsTheHashing();
    void progressIsOnTheCallingThread();
    void subjectsWithAnIdenticalFileAreLinked();
    void linksReachAcrossSubjects();
    void duplicatesWithinASubjectLinkNobody();

private:
    std::unique_ptr<QTemporaryDir> home_;
};

namespace {

class FailingReader final : public SampleReader {
public:
    Result<Bytes> read(const Sample& sample) override
    {
        return fail(ErrorCode::Unreadable, {"test", "{file} is broken.", {{"file", sample.id}}});
    }
};

} // namespace

/// Each test has its own cache: none of the machine's, none of another test's.
void TestContentHashes::init()
{
    home_ = std::make_unique<QTemporaryDir>();
    qputenv("NUCLEOSCOPE_HOME", home_->path().toUtf8());
}

void TestContentHashes::identicalFilesHaveTheSameHash()
{
    QTemporaryDir folder;
    write(pathOf(folder), cnmcTrainingFiles());
    write(pathOf(folder),
          {{"training_data/fold_1/all/UID_8_1_1_all.bmp", bmp(77)}, {"training_data/fold_1/all/UID_9_1_1_all.bmp", bmp(77)}});
    const auto dataset = *openDataset(pathOf(folder));
    const auto hashes = hashContents(*dataset);
    QVERIFY(hashes);
    QCOMPARE(hashes->hashes.size(), dataset->samples().size());
    QVERIFY(hashes->unreadable.empty());
    const auto hashOf = [&](const char* id) { return hashes->hashes[static_cast<std::size_t>(dataset->indexOf(id))]; };
    QVERIFY(hashOf("training_data/fold_1/all/UID_8_1_1_all.bmp") == hashOf("training_data/fold_1/all/UID_9_1_1_all.bmp"));
    QVERIFY(hashOf("training_data/fold_1/all/UID_8_1_1_all.bmp") != hashOf("training_data/fold_0/all/UID_1_1_1_all.bmp"));
}

void TestContentHashes::folderAndArchiveHashAlike()
{
    QTemporaryDir folder;
    write(pathOf(folder) / "tree", cnmcTrainingFiles());
    const auto fromFolder = hashContents(**openDataset(pathOf(folder) / "tree"));
    const auto fromZip = hashContents(**openDataset(writeZip(pathOf(folder) / "tree.zip", cnmcTrainingFiles())));
    QVERIFY(fromFolder && fromZip);
    QVERIFY(fromFolder->hashes == fromZip->hashes);
}

void TestContentHashes::theSecondCallReadsNoFile()
{
    QTemporaryDir folder;
    write(pathOf(folder), cnmcTrainingFiles());
    const auto dataset = *openDataset(pathOf(folder));
    const auto first = hashContents(*dataset);
    int reports = 0;
    OpenOptions options;
    options.progress = [&](double) { ++reports; };
    const auto second = hashContents(*dataset, options);
    QVERIFY(first && second);
    QVERIFY(first->hashes == second->hashes);
    QCOMPARE(reports, 0);
}

void TestContentHashes::aChangedFileIsReadAgain()
{
    QTemporaryDir folder;
    write(pathOf(folder), cnmcTrainingFiles());
    const auto before = hashContents(**openDataset(pathOf(folder)));
    const fs::path file = pathOf(folder) / "training_data/fold_1/hem/UID_H2_1_1_hem.bmp";
    const fs::file_time_type written = fs::last_write_time(file);
    write(pathOf(folder), {{"training_data/fold_1/hem/UID_H2_1_1_hem.bmp", bmp(123)}});
    fs::last_write_time(file, written + std::chrono::seconds(1));
    const auto after = hashContents(**openDataset(pathOf(folder)));
    QVERIFY(before && after);
    QVERIFY(before->hashes.back() != after->hashes.back());
    QVERIFY(before->hashes.front() == after->hashes.front());
}

void TestContentHashes::aDamagedCacheIsNotBelieved()
{
    QTemporaryDir folder;
    write(pathOf(folder), cnmcTrainingFiles());
    const auto dataset = *openDataset(pathOf(folder));
    const auto before = hashContents(*dataset);
    for (const fs::directory_entry& cached : fs::directory_iterator(cacheFolder() / "hashes")) {
        const std::string text = *readTextFile(cached.path());
        std::ofstream(cached.path(), std::ios::binary) << text.substr(0, text.size() - 10) << "zzzzzzzzz\n";
    }
    const auto after = hashContents(*dataset);
    QVERIFY(before && after);
    QVERIFY(before->hashes == after->hashes);
}

void TestContentHashes::unreadableFilesAreNamedAndDifferFromEachOther()
{
    Dataset::Content content;
    content.subjects = {{"1", -1, 2}};
    content.samples = {{"b", "b", -1, 0, -1, 1, {}}, {"a", "a", -1, 0, -1, 1, {}}};
    content.makeReader = []() -> Result<std::unique_ptr<SampleReader>> { return std::make_unique<FailingReader>(); };
    const auto hashes = hashContents(Dataset(content));
    QVERIFY(hashes);
    QVERIFY(hashes->hashes[0] != hashes->hashes[1]);
    QCOMPARE(hashes->unreadable.size(), 2u);
    QCOMPARE(hashes->unreadable[0].file, std::string("a"));
}

void TestContentHashes::aStopEndsTheHashing()
{
    const auto dataset = drawnDataset({{"1", 0, 500, {}, {}}});
    std::stop_source stop;
    OpenOptions options;
    options.stop = stop.get_token();
    options.progress = [&](double) { stop.request_stop(); };
    const auto hashes = hashContents(*dataset, options);
    QVERIFY(!hashes);
    QCOMPARE(hashes.error().code, ErrorCode::Cancelled);
}

void TestContentHashes::progressIsOnTheCallingThread()
{
    const auto dataset = drawnDataset({{"1", 0, 500, {}, {}}});
    const auto caller = std::this_thread::get_id();
    bool elsewhere = false;
    OpenOptions options;
    options.progress = [&](double fraction) {
        elsewhere |= std::this_thread::get_id() != caller || fraction < 0 || fraction > 1;
    };
    QVERIFY(hashContents(*dataset, options));
    QVERIFY(!elsewhere);
}

void TestContentHashes::subjectsWithAnIdenticalFileAreLinked()
{
    const auto dataset = drawnDataset({{"1", 0, 3, {}, {7, 8}}, {"2", 0, 3, {}, {7, 8}}, {"3", 0, 3, {}, {}}});
    const auto linked = linkedSubjects(*dataset, hashesOf(*dataset));
    QCOMPARE(linked.size(), 1u);
    QCOMPARE(linked[0].subjects, (std::vector<int>{0, 1}));
    QCOMPARE(linked[0].pairs, 2);
}

void TestContentHashes::linksReachAcrossSubjects()
{
    const auto dataset = drawnDataset(
        {{"1", 0, 2, {}, {1}}, {"2", 0, 2, {}, {2}}, {"3", 0, 2, {}, {2, 1}}, {"4", 1, 2, {}, {5}}, {"5", 1, 2, {}, {5, 5}}});
    const auto linked = linkedSubjects(*dataset, hashesOf(*dataset));
    QCOMPARE(linked.size(), 2u);
    QCOMPARE(linked[0].subjects, (std::vector<int>{0, 1, 2}));
    QCOMPARE(linked[0].pairs, 2);
    QCOMPARE(linked[1].subjects, (std::vector<int>{3, 4}));
    // One file of subject 4 with each of two of subject 5; the pair within subject 5 ties nobody.
    QCOMPARE(linked[1].pairs, 2);
}

void TestContentHashes::duplicatesWithinASubjectLinkNobody()
{
    const auto dataset = drawnDataset({{"1", 0, 3, {}, {7, 7}}, {"2", 0, 3, {}, {}}});
    QVERIFY(linkedSubjects(*dataset, hashesOf(*dataset)).empty());
}

NUCLEOSCOPE_TEST(TestContentHashes)
#include "test_content_hashes.moc"
