// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cache_contents.h"
#include "core/base/files.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;
namespace fs = std::filesystem;

/// What lies in the cache, and what may go.
class TestCacheContents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyFolderBecomesOne();
    void whereOtherThingsLieItBecomesNone();
    void ofAFolderThatIsNoneNothingIsDeleted();
    void onlyWhatCanBeMadeAgainIsCounted();
    void emptyingDeletesJustThat();
    void linksAreNotFollowed();
    void whatStaysIsTold();
    void theLongestUnusedGoFirst();
    void theOneThatIsKeptStays();
    void othersEndingsStay();

private:
    fs::path folder() const { return pathFromUtf8(temporary_->path().toStdString()); }
    /// `age`: hours since it was used.
    void make(const char* name, int bytes, int age = 0) const
    {
        const fs::path file = folder() / name;
        fs::create_directories(file.parent_path());
        QVERIFY(writeFileAtomically(file, std::string(static_cast<std::size_t>(bytes), 'x')));
        fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(age));
    }
    bool isThere(const char* name) const { return fs::exists(folder() / name); }
    std::unique_ptr<QTemporaryDir> temporary_;
};

void TestCacheContents::init()
{
    temporary_ = std::make_unique<QTemporaryDir>();
    QVERIFY(makeCacheFolder(folder()));
    make("pixels/a.pixels", 1000);
    make("features/b.safetensors", 200);
    make("hashes/c.txt", 30);
    make("audit/d.csv", 4);
    make("demo/ALL/1.bmp", 50'000);
    make("thesis.odt", 60'000);
    make("pixels/holiday/1.jpg", 70'000); // folders in there are not of the program
}

void TestCacheContents::anEmptyFolderBecomesOne()
{
    const fs::path place = folder() / pathFromUtf8("neu") / pathFromUtf8("für später");
    QVERIFY(makeCacheFolder(place));
    // https://bford.info/cachedir/: these 43 octets come first.
    QVERIFY(readTextFile(place / "CACHEDIR.TAG").value().starts_with("Signature: 8a477f597d28d172789f06886806bc55"));
    QVERIFY(makeCacheFolder(place)); // chosen again
    const auto relative = makeCacheFolder("cache");
    QVERIFY(!relative);
    QCOMPARE(relative.error().code, ErrorCode::InvalidInput);
    QVERIFY(!makeCacheFolder(folder() / "thesis.odt" / "cache")); // below a file
}

void TestCacheContents::whereOtherThingsLieItBecomesNone()
{
    const auto refused = makeCacheFolder(folder() / "demo" / "ALL");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(!isThere("demo/ALL/CACHEDIR.TAG"));
}

void TestCacheContents::ofAFolderThatIsNoneNothingIsDeleted()
{
    fs::remove(folder() / "CACHEDIR.TAG");
    const auto refused = emptyCache(folder());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QCOMPARE(cacheContentBytes(folder()), std::uint64_t{1234});
}

void TestCacheContents::onlyWhatCanBeMadeAgainIsCounted()
{
    QCOMPARE(cacheContentBytes(folder()), std::uint64_t{1234});
    QCOMPARE(cacheContentBytes(folder() / "nowhere"), std::uint64_t{0});
}

void TestCacheContents::emptyingDeletesJustThat()
{
    QCOMPARE(emptyCache(folder()).value(), std::uint64_t{1234});
    QCOMPARE(cacheContentBytes(folder()), std::uint64_t{0});
    for (const char* stays : {"demo/ALL/1.bmp", "thesis.odt", "pixels/holiday/1.jpg"})
        QVERIFY2(isThere(stays), stays);
    QCOMPARE(emptyCache(folder()).value(), std::uint64_t{0});
}

void TestCacheContents::linksAreNotFollowed()
{
    fs::create_symlink(folder() / "thesis.odt", folder() / "hashes" / "link.txt");
    QCOMPARE(cacheContentBytes(folder()), std::uint64_t{1234});
    QVERIFY(emptyCache(folder()));
    QVERIFY(isThere("thesis.odt"));
}

void TestCacheContents::whatStaysIsTold()
{
    // Nobody, not even root, deletes files of the kernel.
    if (!fs::is_directory("/proc/self/fdinfo"))
        QSKIP("There is no /proc here.");
    fs::remove_all(folder() / "hashes");
    fs::create_directory_symlink("/proc/self/fdinfo", folder() / "hashes");
    const auto emptied = emptyCache(folder());
    QVERIFY(!emptied);
    QCOMPARE(emptied.error().code, ErrorCode::WriteFailed);
    QVERIFY(emptied.error().message.english().find("hashes/") != std::string::npos);
    QVERIFY(!isThere("pixels/a.pixels")); // the rest is gone
}

void TestCacheContents::theLongestUnusedGoFirst()
{
    make("features/old.safetensors", 100, 30);
    make("features/older.safetensors", 100, 40);
    make("features/young.safetensors", 100, 10);
    limitFiles(folder() / "features", ".safetensors", 400, {});
    QVERIFY(!isThere("features/older.safetensors"));
    QVERIFY(isThere("features/old.safetensors"));
    limitFiles(folder() / "features", ".safetensors", 299, {});
    QVERIFY(!isThere("features/old.safetensors"));
    QVERIFY(!isThere("features/young.safetensors"));
    QVERIFY(isThere("features/b.safetensors"));
    limitFiles(folder() / "features", ".safetensors", 0, {});
    QVERIFY(!isThere("features/b.safetensors"));
}

void TestCacheContents::theOneThatIsKeptStays()
{
    make("features/kept.safetensors", 500, 99);
    limitFiles(folder() / "features", ".safetensors", 100, folder() / "features" / "kept.safetensors");
    QVERIFY(isThere("features/kept.safetensors"));
    QVERIFY(!isThere("features/b.safetensors"));
}

void TestCacheContents::othersEndingsStay()
{
    make("features/b.part", 500);
    limitFiles(folder() / "features", ".safetensors", 0, {});
    QVERIFY(isThere("features/b.part"));
    limitFiles(folder() / "nowhere", ".safetensors", 0, {}); // nothing happens
}

NUCLEOSCOPE_TEST(TestCacheContents)
#include "test_cache_contents.moc"
