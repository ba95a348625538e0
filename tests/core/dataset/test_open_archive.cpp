#include "dataset_fixture.h"

#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <thread>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestOpenArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void archiveAndFolderAreTheSameDataset_data();
    void archiveAndFolderAreTheSameDataset();
    void testFoldersOpenWithinTheArchive();
    void aFoldWithinTheArchiveHasTheSameIds();
    void everySampleReadsFromItsArchive();
    void readersOfSeveralThreadsDoNotMeet();
    void classFoldersOpenFromAnArchive();
    void hostilePathsAreRefusedAndListed_data();
    void hostilePathsAreRefusedAndListed();
    void linksAndEncryptedEntriesAreListed();
    void namesThatDifferOnlyInCapitalsAreListed();
    void emptyEntriesAreListed();
    void entriesLargerThanAnyImageAreListed();
    void backslashesAreFolders();
    void damagedEntriesFailWhenRead();
    void brokenArchivesAreErrorsThatNameThem_data();
    void brokenArchivesAreErrorsThatNameThem();
    void anArchiveWhoseEntriesOverlapIsRefused();
};

namespace {

Files wholeSet(const std::string& ending = "bmp")
{
    return together(cnmcTrainingFiles(ending), cnmcTestFiles(ending));
}

/// The training set's one good entry beside what a test adds.
std::vector<ZipEntry> withGoodEntry(std::vector<ZipEntry> entries)
{
    entries.push_back({"training_data/fold_0/all/UID_1_1_1_all.bmp", bmp(1)});
    return entries;
}

std::string reasonOf(const Dataset& dataset, const std::string& file)
{
    for (const UnreadableFile& unreadable : dataset.unreadable())
        if (unreadable.file == file)
            return unreadable.reason.id;
    return {};
}

std::string contentOfFile(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void replaceFile(const fs::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

} // namespace

void TestOpenArchive::archiveAndFolderAreTheSameDataset_data()
{
    QTest::addColumn<QString>("top");
    QTest::addColumn<QString>("ending");
    QTest::newRow("top folder, BMP") << "C-NMC_Leukemia"
                                     << "bmp";
    QTest::newRow("top folder, JPEG") << "C-NMC_Leukemia"
                                      << "jpg";
    QTest::newRow("no top folder") << ""
                                   << "bmp";
    QTest::newRow("two folders above") << "archive/C-NMC_Leukemia"
                                       << "bmp";
}

void TestOpenArchive::archiveAndFolderAreTheSameDataset()
{
    QFETCH(QString, top);
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const Files files = wholeSet(ending.toStdString());
    write(pathOf(folder) / "tree", files);
    const fs::path zip = writeZip(pathOf(folder) / "leukemia.zip", top.isEmpty() ? files : below(top.toStdString(), files));
    const auto fromFolder = openDataset(pathOf(folder) / "tree");
    const auto fromZip = openDataset(zip);
    QVERIFY(fromFolder);
    QVERIFY(fromZip);
    QCOMPARE((*fromZip)->layout(), Layout::CnmcTraining);
    QCOMPARE(idsOf(**fromZip), idsOf(**fromFolder));
    QCOMPARE(subjectsOf(**fromZip), subjectsOf(**fromFolder));
    QVERIFY((*fromZip)->fingerprint() == (*fromFolder)->fingerprint());
    QCOMPARE((*fromZip)->name(), std::string("leukemia"));
}

void TestOpenArchive::testFoldersOpenWithinTheArchive()
{
    QTemporaryDir folder;
    const fs::path zip = writeZip(pathOf(folder) / "leukemia.zip", below("C-NMC_Leukemia", wholeSet("jpg")));
    const auto root = *openDataset(zip);
    QCOMPARE(root->related(), (std::vector<fs::path>{zip.string() + "!C-NMC_Leukemia/testing_data",
                                                     zip.string() + "!C-NMC_Leukemia/validation_data"}));
    const auto unlabelled = openDataset(root->related()[0]);
    QVERIFY(unlabelled);
    QCOMPARE((*unlabelled)->layout(), Layout::Unlabelled);
    const auto labelled = openDataset(root->related()[1]);
    QVERIFY(labelled);
    QCOMPARE((*labelled)->layout(), Layout::CnmcLabelledTest);
    QCOMPARE((*labelled)->countByClass(), (std::vector<int>{2, 1}));
    QCOMPARE((*labelled)->sample(0).id, std::string("validation_data/C-NMC_test_prelim_phase_data/1.jpg"));
    QVERIFY((*(*labelled)->makeReader())->read((*labelled)->sample(0)));
    // The table lies beside the images' own folder.
    const auto images = openDataset(zip.string() + "!C-NMC_Leukemia/validation_data/C-NMC_test_prelim_phase_data");
    QVERIFY(images);
    QCOMPARE((*images)->layout(), Layout::CnmcLabelledTest);
    QCOMPARE(idsOf(**images), idsOf(**labelled));
}

void TestOpenArchive::aFoldWithinTheArchiveHasTheSameIds()
{
    QTemporaryDir folder;
    const fs::path zip = writeZip(pathOf(folder) / "leukemia.zip", below("C-NMC_Leukemia", wholeSet()));
    const auto whole = *openDataset(zip);
    const auto fold = openDataset(zip.string() + "!C-NMC_Leukemia/training_data/fold_1/");
    QVERIFY(fold);
    QCOMPARE((*fold)->sampleCount(), 2);
    for (const Sample& sample : (*fold)->samples())
        QVERIFY(whole->indexOf(sample.id) >= 0);
    QCOMPARE(openDataset(zip.string() + "!nothing/here").error().code, ErrorCode::InvalidInput);
}

void TestOpenArchive::everySampleReadsFromItsArchive()
{
    QTemporaryDir folder;
    const Files files = cnmcTrainingFiles();
    const auto dataset = *openDataset(writeZip(pathOf(folder) / "leukemia.zip", files));
    const auto reader = dataset->makeReader();
    QVERIFY(reader);
    for (const Sample& sample : dataset->samples()) {
        const auto bytes = (*reader)->read(sample);
        QVERIFY(bytes);
        QCOMPARE(std::string(reinterpret_cast<const char*>(bytes->data()), bytes->size()), files.at(sample.id));
    }
}

void TestOpenArchive::readersOfSeveralThreadsDoNotMeet()
{
    QTemporaryDir folder;
    const auto dataset = *openDataset(writeZip(pathOf(folder) / "leukemia.zip", cnmcTrainingFiles()));
    std::atomic<int> read = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                const auto reader = dataset->makeReader();
                for (int round = 0; round < 20; ++round)
                    for (const Sample& sample : dataset->samples())
                        read += (*reader)->read(sample).has_value();
            });
    }
    QCOMPARE(read.load(), 4 * 20 * dataset->sampleCount());
}

void TestOpenArchive::classFoldersOpenFromAnArchive()
{
    QTemporaryDir folder;
    const auto dataset = openDataset(
        writeZip(pathOf(folder) / "cells.zip", Files{{"cells/basophil/1.bmp", bmp(1)}, {"cells/monocyte/1.bmp", bmp(2)}}));
    QVERIFY(dataset);
    QCOMPARE((*dataset)->layout(), Layout::ClassFolders);
    QCOMPARE(idsOf(**dataset), (std::vector<std::string>{"basophil/1.bmp", "monocyte/1.bmp"}));
}

void TestOpenArchive::hostilePathsAreRefusedAndListed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("parent") << "../training_data/fold_0/all/UID_9_1_1_all.bmp";
    QTest::newRow("parent within") << "training_data/../../UID_9_1_1_all.bmp";
    QTest::newRow("absolute") << "/training_data/fold_0/all/UID_9_1_1_all.bmp";
    QTest::newRow("drive") << "C:/training_data/fold_0/all/UID_9_1_1_all.bmp";
    QTest::newRow("backslashes") << "..\\training_data\\fold_0\\all\\UID_9_1_1_all.bmp";
    QTest::newRow("control characters") << "training_data/fold_0/all/UID_9_1_1\n_all.bmp";
}

void TestOpenArchive::hostilePathsAreRefusedAndListed()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    const auto dataset = openDataset(writeZip(pathOf(folder) / "hostile.zip", withGoodEntry({{path.toStdString(), bmp(9)}})));
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), 1);
    QCOMPARE((*dataset)->unreadable().size(), 1u);
}

void TestOpenArchive::linksAndEncryptedEntriesAreListed()
{
    QTemporaryDir folder;
    ZipEntry link{"training_data/fold_0/all/UID_2_1_1_all.bmp", "/etc/passwd"};
    link.link = true;
    ZipEntry secret{"training_data/fold_0/all/UID_3_1_1_all.bmp", bmp(3)};
    secret.password = "secret";
    const auto dataset = openDataset(writeZip(pathOf(folder) / "hostile.zip", withGoodEntry({link, secret})));
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), 1);
    QCOMPARE(reasonOf(**dataset, link.name), std::string("archive.link"));
    QCOMPARE(reasonOf(**dataset, secret.name), std::string("archive.encrypted"));
}

void TestOpenArchive::namesThatDifferOnlyInCapitalsAreListed()
{
    QTemporaryDir folder;
    const auto dataset = *openDataset(
        writeZip(pathOf(folder) / "twice.zip", withGoodEntry({{"training_data/fold_0/all/uid_1_1_1_ALL.bmp", bmp(2)}})));
    QCOMPARE(dataset->sampleCount(), 1);
    QCOMPARE(dataset->unreadable().size(), 1u);
    QCOMPARE(dataset->unreadable()[0].reason.id, std::string("archive.case"));
}

void TestOpenArchive::emptyEntriesAreListed()
{
    QTemporaryDir folder;
    const std::string name = "training_data/fold_0/hem/UID_H1_1_1_hem.bmp";
    const auto dataset = *openDataset(writeZip(pathOf(folder) / "empty.zip", withGoodEntry({{name, ""}})));
    QCOMPARE(reasonOf(*dataset, name), std::string("image.empty"));
}

void TestOpenArchive::entriesLargerThanAnyImageAreListed()
{
    QTemporaryDir folder;
    const std::string name = "training_data/fold_0/hem/UID_H1_1_1_hem.bmp";
    // Zeros fold to a thousandth: a bomb of the simplest kind.
    const auto dataset = *openDataset(
        writeZip(pathOf(folder) / "bomb.zip", withGoodEntry({{name, std::string((std::size_t{64} << 20) + 1, '\0')}})));
    QCOMPARE(dataset->sampleCount(), 1);
    QCOMPARE(reasonOf(*dataset, name), std::string("image.too_large"));
}

void TestOpenArchive::backslashesAreFolders()
{
    QTemporaryDir folder;
    const auto dataset =
        openDataset(writeZip(pathOf(folder) / "windows.zip", Files{{"training_data\\fold_0\\all\\UID_1_1_1_all.bmp", bmp(1)}}));
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sample(0).id, std::string("training_data/fold_0/all/UID_1_1_1_all.bmp"));
}

void TestOpenArchive::damagedEntriesFailWhenRead()
{
    QTemporaryDir folder;
    ZipEntry entry{"training_data/fold_0/all/UID_1_1_1_all.bmp", bmp(1)};
    entry.stored = true;
    const fs::path zip = writeZip(pathOf(folder) / "damaged.zip", {entry});
    std::string bytes = contentOfFile(zip);
    bytes[bytes.find("BM") + 60] ^= 0x55;
    replaceFile(zip, bytes);
    const auto dataset = openDataset(zip);
    QVERIFY(dataset);
    const auto content = (*(*dataset)->makeReader())->read((*dataset)->sample(0));
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::Unreadable);
    QVERIFY(content.error().message.english().find("UID_1_1_1_all.bmp") != std::string::npos);
}

void TestOpenArchive::brokenArchivesAreErrorsThatNameThem_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("this is no archive");
    QTest::newRow("only its beginning") << QByteArray("PK\x03\x04 and no more");
    QTest::newRow("an archive of nothing") << QByteArray("PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22);
}

void TestOpenArchive::brokenArchivesAreErrorsThatNameThem()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const fs::path zip = pathOf(folder) / "broken.zip";
    replaceFile(zip, content.toStdString());
    const auto dataset = openDataset(zip);
    QVERIFY(!dataset);
    QVERIFY(dataset.error().code == ErrorCode::Unreadable || dataset.error().code == ErrorCode::InvalidInput);
    QVERIFY(dataset.error().message.english().find("broken.zip") != std::string::npos);
}

void TestOpenArchive::anArchiveWhoseEntriesOverlapIsRefused()
{
    QTemporaryDir folder;
    std::vector<ZipEntry> entries;
    for (int i = 1; i <= 20; ++i) {
        entries.push_back({"training_data/fold_0/all/UID_1_" + std::to_string(i) + "_1_all.bmp", bmp(i)});
        entries.back().stored = true;
    }
    const fs::path zip = writeZip(pathOf(folder) / "overlap.zip", entries);
    // Claims in the central directory that each entry's data are a megabyte: together more than the file.
    std::string bytes = contentOfFile(zip);
    for (std::size_t at = bytes.find("PK\x01\x02"); at != std::string::npos; at = bytes.find("PK\x01\x02", at + 4))
        for (const std::size_t field : {at + 20, at + 24}) {
            bytes[field] = 0;
            bytes[field + 1] = 0;
            bytes[field + 2] = 0x10;
            bytes[field + 3] = 0;
        }
    replaceFile(zip, bytes);
    const auto dataset = openDataset(zip);
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, ErrorCode::Unreadable);
}

NUCLEOSCOPE_TEST(TestOpenArchive)
#include "test_open_archive.moc"
