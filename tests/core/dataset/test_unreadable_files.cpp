#include "dataset_fixture.h"

#include "tests/test_program.h"

#include <QTest>

#include <algorithm>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestUnreadableFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defectsAreListedWithTheirReason_data();
    void defectsAreListedWithTheirReason();
    void anImageOfAnotherFormatThanItsNameSaysIsWelcome();
    void bytesBehindTheEndOfAnImageAreNoDefect();
    void filesThatMayNotBeReadAreListed();
    void foldersThatMayNotBeReadAreListed();
    void namesThatAreNoTextAreListed();
    void brokenLinksAreListed();
    void pipesAreNeverOpened();
    void loopsOfLinksEnd();
    void linkedFoldersAreFollowedOnce();
    void defectsInTestFoldersDoNotCountAsTraining();
    void whereNothingCanBeReadTheErrorSaysWhy();
};

namespace {

using namespace std::string_literals;

const std::string broken = "training_data/fold_0/all/UID_5_1_1_all";
/// A segment with a small JPEG in it, and the beginning of the pixels.
const std::string thumbnail = "\xFF\xD8\xFF\xE1\0\x0A"
                              "Exif\xFF\xD8\xFF\xD9\xFF\xDA\0\x04\1\2pix\xFF\0els\xFF\xD0"s;
const std::string pngHead = "\x89PNG\r\n\x1A\n\0\0\0\4tEXtIEND\0\0\0\0\0\0\x10\0IDAT"s;

fs::path goodTree(const QTemporaryDir& folder)
{
    write(pathOf(folder), cnmcTrainingFiles());
    return pathOf(folder);
}

} // namespace

void TestUnreadableFiles::defectsAreListedWithTheirReason_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const auto cut = [](const std::string& whole) { return QByteArray::fromStdString(whole.substr(0, whole.size() - 2)); };
    QTest::newRow("empty") << "bmp" << QByteArray() << "image.empty";
    QTest::newRow("text named JPEG") << "jpg" << QByteArray("<html>Please log in</html>") << "image.unknown_format";
    QTest::newRow("text named BMP") << "bmp" << QByteArray("B") << "image.unknown_format";
    QTest::newRow("BMP cut short") << "bmp" << cut(bmp(1)) << "image.truncated";
    QTest::newRow("JPEG cut short") << "jpeg" << cut(jpeg(1)) << "image.truncated";
    QTest::newRow("JPEG cut short behind its thumbnail")
        << "jpeg" << (QByteArray::fromStdString(thumbnail) + QByteArray(5000, 'x')) << "image.truncated";
    QTest::newRow("JPEG cut short and filled up")
        << "jpeg" << (QByteArray::fromStdString(thumbnail) + QByteArray(5000, '\0')) << "image.truncated";
    QTest::newRow("PNG cut short in its pixels")
        << "png" << (QByteArray::fromStdString(pngHead) + QByteArray(5000, 'x')) << "image.truncated";
    QTest::newRow("PNG cut short") << "png" << QByteArray("\x89PNG\r\n\x1A\n and no end") << "image.truncated";
}

void TestUnreadableFiles::defectsAreListedWithTheirReason()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    const std::string file = broken + '.' + ending.toStdString();
    write(root, {{file, content.toStdString()}});
    const auto dataset = openDataset(root);
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), 8);
    QCOMPARE((*dataset)->unreadable().size(), 1u);
    QCOMPARE((*dataset)->unreadable()[0].file, file);
    QCOMPARE((*dataset)->unreadable()[0].reason.id, reason.toStdString());
}

void TestUnreadableFiles::anImageOfAnotherFormatThanItsNameSaysIsWelcome()
{
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    write(root, {{broken + ".jpg", bmp(5)}});
    QCOMPARE((*openDataset(root))->sampleCount(), 9);
}

void TestUnreadableFiles::bytesBehindTheEndOfAnImageAreNoDefect()
{
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    write(root, {{broken + ".jpg", jpeg(5) + std::string(20, '\0')}, {broken + "2.bmp", bmp(5) + std::string(2, '\0')}});
    write(root, {{broken + "3.jpg", thumbnail + "more\xFF\xD9" + std::string(5000, '\0')},
                 {broken + "4.jpg", thumbnail + "more\xFF\xD9" + std::string(5000, '\7')},
                 {broken + "5.png", pngHead + std::string(4100, 'x') + "\0\0\0\0IEND"s + std::string(5000, '\7')}});
    QVERIFY((*openDataset(root))->unreadable().empty());
}

void TestUnreadableFiles::filesThatMayNotBeReadAreListed()
{
#ifdef _WIN32
    QSKIP("Permissions are another matter on Windows");
#else
    if (geteuid() == 0)
        QSKIP("root may read everything");
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    write(root, {{broken + ".bmp", bmp(5)}});
    fs::permissions(root / (broken + ".bmp"), fs::perms::none);
    const auto dataset = openDataset(root);
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), 8);
    QCOMPARE((*dataset)->unreadable()[0].reason.id, std::string("image.not_opened"));
#endif
}

void TestUnreadableFiles::foldersThatMayNotBeReadAreListed()
{
#ifdef _WIN32
    QSKIP("Permissions are another matter on Windows");
#else
    if (geteuid() == 0)
        QSKIP("root may read everything");
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    const fs::path closed = root / "training_data" / "fold_1" / "hem";
    fs::permissions(closed, fs::perms::none);
    const auto dataset = openDataset(root);
    fs::permissions(closed, fs::perms::owner_all);
    QVERIFY(dataset);
    QCOMPARE((*dataset)->unreadable()[0].reason.id, std::string("folder.not_opened"));
#endif
}

void TestUnreadableFiles::namesThatAreNoTextAreListed()
{
#ifdef __linux__
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    write(root, {{"training_data/fold_0/all/M\xFCller.bmp", bmp(5)},
                 {"training_data/fold_0/all/M\xF6ller.bmp", bmp(6)},
                 {"training_data/fold_\xFC/all/1.bmp", bmp(7)},
                 {"training_data/r\xE9sum\xE9.txt", "of no account"}});
    const auto dataset = openDataset(root);
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), 8);
    std::vector<std::string> files;
    for (const UnreadableFile& file : (*dataset)->unreadable()) {
        files.push_back(file.file);
        QCOMPARE(file.reason.id, std::string("image.name_encoding"));
    }
    fs::remove_all(root); // which Qt cannot
    std::sort(files.begin(), files.end());
    QCOMPARE(files, (std::vector<std::string>{"training_data/fold_0/all/M\\xF6ller.bmp",
                                              "training_data/fold_0/all/M\\xFCller.bmp", "training_data/fold_\\xFC"}));
#else
    QSKIP("Only here are names of files any bytes.");
#endif
}

void TestUnreadableFiles::brokenLinksAreListed()
{
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    fs::create_symlink(root / "gone.bmp", root / (broken + ".bmp"));
    const auto dataset = openDataset(root);
    QVERIFY(dataset);
    QCOMPARE((*dataset)->unreadable().size(), 1u);
    QCOMPARE((*dataset)->unreadable()[0].reason.id, std::string("image.broken_link"));
}

void TestUnreadableFiles::pipesAreNeverOpened()
{
#ifdef _WIN32
    QSKIP("No pipes in folders on Windows");
#else
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    QCOMPARE(mkfifo((root / (broken + ".bmp")).c_str(), 0600), 0);
    const auto dataset = openDataset(root);
    QVERIFY(dataset);
    QCOMPARE((*dataset)->unreadable()[0].reason.id, std::string("image.not_a_file"));
#endif
}

void TestUnreadableFiles::loopsOfLinksEnd()
{
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    fs::create_directory_symlink(root, root / "training_data" / "again");
    fs::create_directory_symlink("/", root / "training_data" / "everything");
    fs::create_directory_symlink("b", root / "a");
    fs::create_directory_symlink("a", root / "b");
    const auto dataset = openDataset(root);
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), 8);
}

void TestUnreadableFiles::linkedFoldersAreFollowedOnce()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    const fs::path root = goodTree(folder);
    write(pathOf(elsewhere), {{"all/UID_7_1_1_all.bmp", bmp(7)}, {"hem/UID_H7_1_1_hem.bmp", bmp(8)}});
    fs::create_directory_symlink(pathOf(elsewhere), root / "training_data" / "fold_2");
    fs::create_directory_symlink(pathOf(elsewhere), root / "training_data" / "fold_3");
    const auto dataset = openDataset(root);
    QVERIFY(dataset);
    QCOMPARE((*dataset)->sampleCount(), 10);
}

void TestUnreadableFiles::defectsInTestFoldersDoNotCountAsTraining()
{
    QTemporaryDir folder;
    const fs::path root = goodTree(folder);
    write(root, cnmcTestFiles());
    write(root, {{"testing_data/C-NMC_test_final_phase_data/3.bmp", "broken"}});
    QVERIFY((*openDataset(root))->unreadable().empty());
    QCOMPARE((*openDataset(root / "testing_data"))->unreadable().size(), 1u);
}

void TestUnreadableFiles::whereNothingCanBeReadTheErrorSaysWhy()
{
    QTemporaryDir folder;
    write(pathOf(folder), {{"a.jpg", "no image"}, {"b.jpg", "neither"}});
    const auto dataset = openDataset(pathOf(folder));
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().message.id, std::string("dataset.all_unreadable"));
    QCOMPARE(dataset.error().message.argument("count"), std::string("2"));
}

NUCLEOSCOPE_TEST(TestUnreadableFiles)
#include "test_unreadable_files.moc"
