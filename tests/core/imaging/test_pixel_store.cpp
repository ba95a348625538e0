// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/pixel_store.h"

#include "core/base/preferences.h"
#include "pixel_store_fixture.h"
#include "tests/test_program.h"

#include <QFile>

using namespace nucleoscope;
using namespace nucleoscope::stored;
namespace fs = std::filesystem;

/// What is kept of decoded images: found again, named by what it is of, within its limit.
class TestPixelStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadIsNotCountedAsMemory();
    void whatWasKeptComesBack();
    void aSecondPassDecodesNothingAndGivesTheSamePixels();
    void otherFilesAndOtherPreprocessingHaveOtherNames();
    void theLongestUnusedGoesFirst();
    void theLimitIsKept();
    void aLowerLimitDeletesTheLongestUnused();
    void theSettingsSayWhereAndHowMuch();
};

void TestPixelStore::whatWasKeptComesBack()
{
    const QTemporaryDir folder;
    for (const bool again : {false, true}) {
        const auto store = opened(in(folder));
        QVERIFY(store && store->adds());
        for (int i = 0; i < 40; i += 2) {
            QCOMPARE(isSource(store->find(i, kept), i), again);
            if (!again)
                store->keep(i, kept, sourceOf(i));
            QVERIFY(isSource(store->find(i, kept), i));
            QVERIFY(!store->find(i + 1, kept));
            QVERIFY(!store->find(i, PixelCache::Kind::Preprocessed));
        }
    }
}

void TestPixelStore::aSecondPassDecodesNothingAndGivesTheSamePixels()
{
    const QTemporaryDir folder;
    const Images images = drawnImages(23);
    const auto plain = pass(images, {});
    QCOMPARE(plain.size(), std::size_t{10});
    images.files->reads = 0;
    QVERIFY(pass(images, in(folder)) == plain);
    QCOMPARE(images.files->reads.load(), 2 * 23); // once for each kind of pass
    images.files->reads = 0;
    QVERIFY(pass(images, in(folder)) == plain);
    QCOMPARE(images.files->reads.load(), 0);
}

void TestPixelStore::otherFilesAndOtherPreprocessingHaveOtherNames()
{
    const Images images = drawnImages(3);
    StampedReader reader(images.files);
    const auto name = [&](const Preprocessing& p, const Augmentation& a) {
        return pixelStoreName(*images.dataset, reader, p, a);
    };
    const std::string first = name(input(), changes());
    QVERIFY(!first.empty());

    Preprocessing larger = input();
    larger.sizePixels = 64;
    QVERIFY(name(larger, changes()) != first);
    Preprocessing whole = input();
    whole.cropPixels = 0;
    QVERIFY(name(whole, changes()) != first);
    Augmentation farther = changes();
    farther.shiftFraction = 0.2;
    QVERIFY(name(input(), farther) != first);
    Augmentation coloured = changes();
    coloured.hue = 0.1;
    QCOMPARE(name(input(), coloured), first); // what is kept is the same

    images.files->stamp = 18; // a file was changed
    QVERIFY(name(input(), changes()) != first);
    images.files->stamp = 0; // nobody knows
    QVERIFY(name(input(), changes()).empty());
}

void TestPixelStore::theLongestUnusedGoesFirst()
{
    const QTemporaryDir folder;
    PixelStoreOptions options = in(folder);
    for (const char* name : {"oldest", "middle", "newest", "busy"}) {
        const auto store = opened(options, name);
        store->keep(0, kept, sourceOf(0));
    }
    const auto fileOf = [&](const std::string& name) { return options.folder / (name + ".pixels"); };
    const auto now = fs::file_time_type::clock::now();
    fs::last_write_time(fileOf("busy"), now - std::chrono::hours(9)); // but a process adds to it
    fs::last_write_time(fileOf("oldest"), now - std::chrono::hours(3));
    fs::last_write_time(fileOf("middle"), now - std::chrono::hours(2));
    fs::last_write_time(fileOf("newest"), now - std::chrono::hours(1));
    const std::uint64_t each = fs::file_size(fileOf("oldest"));

    const auto busy = opened(options, "busy");
    fs::last_write_time(fileOf("busy"), now - std::chrono::hours(9));
    options.limitBytes = 5 * each; // four are there, the new one begins and grows
    const auto store = opened(options, "new");
    for (int i = 0; i < 2; ++i)
        store->keep(i, kept, sourceOf(i));
    QVERIFY(!fs::exists(fileOf("oldest")));
    QVERIFY(fs::exists(fileOf("middle")) && fs::exists(fileOf("newest")) && fs::exists(fileOf("busy")));
    QVERIFY(isSource(store->find(1, kept), 1));
    QVERIFY(isSource(busy->find(0, kept), 0));
    QVERIFY(!store->fault());
}

void TestPixelStore::aLowerLimitDeletesTheLongestUnused()
{
    const QTemporaryDir folder;
    const PixelStoreOptions options = in(folder);
    const auto fileOf = [&](const std::string& name) { return options.folder / (name + ".pixels"); };
    const auto now = fs::file_time_type::clock::now();
    for (const auto& [name, hours] : {std::pair{"busy", 9}, std::pair{"oldest", 3}, std::pair{"newest", 1}}) {
        opened(options, name)->keep(0, kept, sourceOf(0));
        fs::last_write_time(fileOf(name), now - std::chrono::hours(hours));
    }
    const std::uint64_t each = fs::file_size(fileOf("oldest"));
    trimPixelStores(options.folder, 3 * each);
    QVERIFY(fs::exists(fileOf("oldest")));
    const auto busy = opened(options, "busy");
    trimPixelStores(options.folder, 2 * each);
    QVERIFY(!fs::exists(fileOf("oldest")) && fs::exists(fileOf("newest")));
    trimPixelStores(options.folder, 0);
    QVERIFY(!fs::exists(fileOf("newest")) && fs::exists(fileOf("busy"))); // a process adds to it
    QVERIFY(isSource(busy->find(0, kept), 0));
}

void TestPixelStore::theSettingsSayWhereAndHowMuch()
{
    const QTemporaryDir home;
    qputenv("NUCLEOSCOPE_HOME", home.path().toUtf8());
    const fs::path place = fs::path(home.path().toStdString()) / "elsewhere";
    QVERIFY(writePreferences({place, 800'000, "auto", 0}, preferencesFile()));
    const PixelStoreOptions wished = defaultPixelStore();
    qputenv("NUCLEOSCOPE_PIXEL_CACHE_GB", "2.5");
    const PixelStoreOptions told = defaultPixelStore();
    qunsetenv("NUCLEOSCOPE_PIXEL_CACHE_GB");
    usePreferences({place, 0, "auto", 0});
    const PixelStoreOptions none = defaultPixelStore();
    qunsetenv("NUCLEOSCOPE_HOME");
    QCOMPARE(wished.folder, place / "pixels");
    QCOMPARE(wished.limitBytes, std::uint64_t{700'000});     // an eighth is for features
    QCOMPARE(told.limitBytes, std::uint64_t{2'500'000'000}); // the environment goes before
    QVERIFY(none.folder.empty());
}

void TestPixelStore::theLimitIsKept()
{
    const QTemporaryDir folder;
    PixelStoreOptions options = in(folder);
    options.limitBytes = 200'000;
    const auto store = opened(options);
    for (int i = 0; i < 40; ++i)
        store->keep(i, kept, sourceOf(i));
    QVERIFY(store->fault());
    QVERIFY(fs::file_size(store->file()) <= 200'000);
    QVERIFY(isSource(store->find(0, kept), 0)); // what came first stays
    QVERIFY(!store->find(39, kept));
}

/// Of the mapped file, in this process; -1 where the system does not tell.
qint64 residentKilobytes(const fs::path& file)
{
    QFile maps("/proc/self/smaps");
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    bool own = false;
    while (true) {
        const QByteArray line = maps.readLine();
        if (line.isEmpty())
            return -1;
        if (line.trimmed().endsWith(QByteArray::fromStdString(file.string())))
            own = true;
        else if (own && line.startsWith("Rss:"))
            return line.simplified().split(' ')[1].toLongLong();
    }
}

void TestPixelStore::whatWasReadIsNotCountedAsMemory()
{
    const QTemporaryDir folder;
    PixelStoreOptions options = in(folder);
    options.residentBytes = 256 << 10;
    constexpr int count = 120;
    const auto store = std::move(PixelStore::open(options, "store", count).value());
    const SamplingSource source = samplingSource(nucleus(120, 100, 1), input(), changes());
    const qint64 bytes = static_cast<qint64>(source.pixels.total()) * static_cast<qint64>(source.pixels.elemSize());
    QVERIFY(count * bytes > 4 * static_cast<qint64>(options.residentBytes));
    for (int i = 0; i < count; ++i)
        store->keep(i, kept, source);
    for (int i = 0; i < count; ++i)
        QVERIFY(cv::norm(store->find(i, kept)->pixels, source.pixels, cv::NORM_INF) == 0);
    const qint64 resident = residentKilobytes(store->file());
    if (resident < 0)
        QSKIP("this system does not tell what is resident");
    constexpr qint64 readAroundKilobytes = 128; // the system maps neighbours of a page that is touched
    QVERIFY2(resident * 1024 < static_cast<qint64>(options.residentBytes) + readAroundKilobytes * 1024 + bytes,
             qPrintable(QString::number(resident)));
}

NUCLEOSCOPE_TEST(TestPixelStore)
#include "test_pixel_store.moc"
