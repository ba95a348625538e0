#include "core/base/files.h"
#include "core/base/hash.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>
#include <thread>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace nucleoscope;
namespace fs = std::filesystem;

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writtenFilesReadBackTheSame();
    void replacedFilesLeaveNothingBeside();
    void aReaderMeetsTheOldFileOrTheNewOneWhole();
    void aFailedWriteKeepsTheOldFileAndSaysWhy();
    void missingFilesAreNotFound();
    void tooLargeFilesAreRefused();
    void foldersAreNotFiles();
    void linksAreReplacedAndNotFollowed();
    void onlyFilesAreAddedTo();
    void pipesAreNotWaitedFor();
    void namesMayBeInAnyScript();
    void oneVariableMovesEverythingTheProgramKeeps();
    void theExecutableKnowsItsFolder();
    void hashesTellContentsApart();

private:
    fs::path place(const char* name) const { return folder_ / pathFromUtf8(name); }
    std::unique_ptr<QTemporaryDir> temporary_;
    fs::path folder_;
};

void TestFiles::init()
{
    temporary_ = std::make_unique<QTemporaryDir>();
    QVERIFY(temporary_->isValid());
    folder_ = pathFromUtf8(temporary_->path().toStdString());
}

void TestFiles::cleanup()
{
    temporary_.reset();
}

void TestFiles::writtenFilesReadBackTheSame()
{
    const std::string content("a\0b\r\nc", 6);
    QVERIFY(writeFileAtomically(place("x.bin"), content));
    QCOMPARE(readTextFile(place("x.bin")).value(), content);
    QVERIFY(writeFileAtomically(place("empty"), std::string_view()));
    QCOMPARE(readFile(place("empty")).value().size(), std::size_t{0});
}

void TestFiles::replacedFilesLeaveNothingBeside()
{
    QVERIFY(writeFileAtomically(place("x"), "old and longer"));
    QVERIFY(writeFileAtomically(place("x"), "new"));
    QCOMPARE(readTextFile(place("x")).value(), std::string("new"));
    QCOMPARE(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
}

void TestFiles::aReaderMeetsTheOldFileOrTheNewOneWhole()
{
    const std::string one(100'000, '1');
    const std::string two(70'000, '2');
    QVERIFY(writeFileAtomically(place("x"), one));
    std::atomic<bool> done{false};
    std::atomic<int> torn{0};
    {
        const std::jthread reader([&] {
            while (!done) {
                const auto seen = readTextFile(place("x"));
                torn += !seen || (*seen != one && *seen != two);
            }
        });
        for (int i = 0; i < 30; ++i)
            QVERIFY(writeFileAtomically(place("x"), i % 2 ? one : two));
        done = true;
    }
    QCOMPARE(torn.load(), 0);
}

void TestFiles::aFailedWriteKeepsTheOldFileAndSaysWhy()
{
    const auto written = writeFileAtomically(place("nowhere") / "x", "content");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QVERIFY(written.error().message.english().find("nowhere/x") != std::string::npos);

    // A folder of that name cannot be replaced by a file: the attempt leaves no rest.
    fs::create_directories(place("taken") / "inside");
    QVERIFY(!writeFileAtomically(place("taken"), "content"));
    QVERIFY(fs::is_directory(place("taken")));
}

void TestFiles::missingFilesAreNotFound()
{
    const auto read = readFile(place("missing.bmp"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotFound);
    QVERIFY(read.error().message.english().find("missing.bmp") != std::string::npos);
}

void TestFiles::tooLargeFilesAreRefused()
{
    QVERIFY(writeFileAtomically(place("x"), "0123456789"));
    QVERIFY(readFile(place("x"), 10));
    const auto refused = readFile(place("x"), 9);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unreadable);
}

void TestFiles::foldersAreNotFiles()
{
    QVERIFY(!readFile(folder_));
}

void TestFiles::linksAreReplacedAndNotFollowed()
{
    QVERIFY(writeFileAtomically(place("victim"), "precious"));
    for (const char* const name : {"x", "x.part"}) {
        fs::create_symlink(place("victim"), place(name));
        QVERIFY(writeFileAtomically(place("x"), "new"));
        QCOMPARE(readTextFile(place("victim")).value(), std::string("precious"));
        QCOMPARE(readTextFile(place("x")).value(), std::string("new"));
        QVERIFY(!fs::is_symlink(place("x")) && !fs::exists(place("x.part")));
    }
    fs::create_hard_link(place("victim"), place("x.part"));
    QVERIFY(writeFileAtomically(place("x"), "newer"));
    QCOMPARE(readTextFile(place("victim")).value(), std::string("precious"));
}

void TestFiles::onlyFilesAreAddedTo()
{
    QVERIFY(appendToFile(place("x"), "one "));
    QVERIFY(appendToFile(place("x"), "two"));
    QCOMPARE(readTextFile(place("x")).value(), std::string("one two"));
    fs::create_symlink(place("x"), place("link"));
    fs::create_symlink(place("nowhere"), place("dangling"));
    for (const char* const name : {"link", "dangling"}) {
        const auto refused = appendToFile(place(name), "three");
        QVERIFY(!refused);
        QVERIFY(refused.error().message.argument("reason") == "it is a link");
    }
    QVERIFY(!appendToFile(folder_, "three"));
    QCOMPARE(readTextFile(place("x")).value(), std::string("one two"));
    QVERIFY(!fs::exists(place("nowhere")));
}

void TestFiles::pipesAreNotWaitedFor()
{
#ifdef Q_OS_WIN
    QSKIP("no pipe there has a name in a folder");
#else
    QCOMPARE(mkfifo(place("pipe").c_str(), 0600), 0);
    QVERIFY(!readFile(place("pipe")));
    QVERIFY(!appendToFile(place("pipe"), "x"));
    QVERIFY(writeFileAtomically(place("pipe"), "x"));
    QCOMPARE(readTextFile(place("pipe")).value(), std::string("x"));
#endif
}

void TestFiles::namesMayBeInAnyScript()
{
    const char* name = "白血病 ñ µ.txt";
    QVERIFY(writeFileAtomically(place(name), "x"));
    QCOMPARE(readTextFile(place(name)).value(), std::string("x"));
    QCOMPARE(utf8(place(name).filename()), std::string(name));
}

void TestFiles::oneVariableMovesEverythingTheProgramKeeps()
{
    qputenv("NUCLEOSCOPE_HOME", "/somewhere/else");
    for (const fs::path& folder : {dataFolder(), cacheFolder(), configFolder()})
        QVERIFY(utf8(folder).starts_with("/somewhere/else/"));
    QVERIFY(dataFolder() != cacheFolder());
    qunsetenv("NUCLEOSCOPE_HOME");
    QVERIFY(!utf8(dataFolder()).starts_with("/somewhere/else/"));
}

void TestFiles::theExecutableKnowsItsFolder()
{
    bool found = false;
    for (const auto& entry : fs::directory_iterator(executableFolder()))
        found |= entry.path().stem() == "base_tests";
    QVERIFY(found);
}

void TestFiles::hashesTellContentsApart()
{
    const ContentHash hash = ContentHash::of("nucleus");
    QCOMPARE(hash, ContentHash::of(std::as_bytes(std::span("nucleus", 7))));
    QVERIFY(hash != ContentHash::of("Nucleus"));
    QCOMPARE(hash.hex().size(), std::size_t{32});
    // XXH3_128bits of nothing, from the xxHash specification's test vectors.
    QCOMPARE(ContentHash::of("").hex(), std::string("99aa06d3014798d86001c324468d497f"));
}

NUCLEOSCOPE_TEST(TestFiles)
#include "test_files.moc"
