// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/pixel_store.h"

#include "pixel_store_fixture.h"
#include "tests/test_program.h"

using namespace nucleoscope;
using namespace nucleoscope::stored;
namespace fs = std::filesystem;

/// What may befall a store: processes that are killed or read beside, files that were cut, disks that are full.
class TestPixelStoreHarm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledProcessLeavesNothingHalf();
    void whatWasNotWrittenWholeIsNotBelieved();
    void aStoreThatBecomesShorterWhileItIsOpenIsNotTouchedBeyondItsEnd();
    void anotherProcessReadsAndDoesNotWait();
    void aFullDiskIsToldAndNothingElse();
    void whereThereIsNoFolderTrainingGoesOn();
};

void TestPixelStoreHarm::aKilledProcessLeavesNothingHalf()
{
    const QTemporaryDir folder;
    const Pipe pipe;
    const pid_t child = begun([&] {
        const auto store = opened(in(folder), "store", 4000);
        for (int i = 0; store && i < 4000; ++i) {
            store->keep(i, kept, sourceOf(i % 40));
            if (i % 10 == 0)
                pipe.tell();
        }
        return 0;
    });
    for (int i = 0; i < 5; ++i)
        QVERIFY(pipe.hear());
    kill(child, SIGKILL);
    QCOMPARE(ended(child), -1);

    const auto store = opened(in(folder), "store", 4000);
    QVERIFY(store && store->adds()); // the lock went with the process
    int found = 0;
    for (int i = 0; i < 4000; ++i)
        if (const auto source = store->find(i, kept)) {
            QVERIFY(isSource(source, i % 40));
            ++found;
        }
    QVERIFY2(found >= 41, qPrintable(QString::number(found)));
    for (int i = 0; i < 4000; i += 7) {
        if (!store->find(i, kept))
            store->keep(i, kept, sourceOf(i % 40));
        QVERIFY(isSource(store->find(i, kept), i % 40));
    }
}

void TestPixelStoreHarm::whatWasNotWrittenWholeIsNotBelieved()
{
    const QTemporaryDir folder;
    fs::path file;
    {
        const auto store = opened(in(folder));
        for (int i = 0; i < 3; ++i)
            store->keep(i, kept, sourceOf(i));
        file = store->file();
    }
    // As after a power cut: the last pixels did not reach the disk.
    {
        std::fstream damaged(file, std::ios::in | std::ios::out | std::ios::binary);
        damaged.seekp(-2000, std::ios::end);
        damaged << std::string(1900, 'z');
    }
    const auto store = opened(in(folder));
    QVERIFY(isSource(store->find(1, kept), 1));
    QVERIFY(!store->find(2, kept));
    store->keep(2, kept, sourceOf(2));
    QVERIFY(isSource(store->find(2, kept), 2));

    // Cut short: what lies beyond the end is not touched.
    const QTemporaryDir other;
    {
        const auto whole = opened(in(other));
        for (int i = 0; i < 3; ++i)
            whole->keep(i, kept, sourceOf(i));
        file = whole->file();
    }
    fs::resize_file(file, fs::file_size(file) - 5000);
    const auto cut = opened(in(other));
    QVERIFY(isSource(cut->find(0, kept), 0));
    QVERIFY(!cut->find(2, kept));

    // Not a store at all: begun anew.
    const QTemporaryDir third;
    std::ofstream(fs::path(third.path().toStdString()) / "store.pixels") << "something else";
    const auto anew = opened(in(third));
    QVERIFY(anew && anew->adds());
    anew->keep(0, kept, sourceOf(0));
    QVERIFY(isSource(anew->find(0, kept), 0));
}

void TestPixelStoreHarm::aStoreThatBecomesShorterWhileItIsOpenIsNotTouchedBeyondItsEnd()
{
    const QTemporaryDir folder;
    const auto store = opened(in(folder));
    for (int i = 0; i < 3; ++i)
        store->keep(i, kept, sourceOf(i));
    QVERIFY(isSource(store->find(2, kept), 2)); // and its hash is known to be right
    fs::resize_file(store->file(), fs::file_size(store->file()) - 5000);
    QVERIFY(!store->find(2, kept));
    QVERIFY(isSource(store->find(0, kept), 0));
    for (const std::uintmax_t bytes : {4100, 40, 0}) { // within the table, within the header, nothing
        fs::resize_file(store->file(), bytes);
        for (int i = 0; i < 40; ++i)
            QVERIFY(!store->find(i, kept));
    }
}

void TestPixelStoreHarm::anotherProcessReadsAndDoesNotWait()
{
    const QTemporaryDir folder;
    const Pipe toParent, toChild;
    const pid_t child = begun([&] {
        const auto store = opened(in(folder));
        if (!store || !store->adds())
            return 1;
        store->keep(0, kept, sourceOf(0));
        toParent.tell();
        if (!toChild.hear())
            return 2;
        store->keep(1, kept, sourceOf(1));
        toParent.tell();
        return toChild.hear() ? 0 : 3;
    });
    QVERIFY(toParent.hear());
    {
        const auto store = opened(in(folder));
        QVERIFY(store && !store->adds());
        QVERIFY(isSource(store->find(0, kept), 0));
        QVERIFY(!store->find(1, kept));
        store->keep(2, kept, sourceOf(2)); // not by us
        QVERIFY(!store->find(2, kept));
        toChild.tell();
        QVERIFY(toParent.hear());
        QVERIFY(isSource(store->find(1, kept), 1)); // seen as it comes
        toChild.tell();
        QCOMPARE(ended(child), 0);
    }
    QVERIFY(opened(in(folder))->adds());
}

void TestPixelStoreHarm::aFullDiskIsToldAndNothingElse()
{
    const QTemporaryDir folder;
    const Images images = drawnImages(23);
    const auto plain = pass(images, {});
    {
        const SmallFiles full(150'000);
        const auto store = opened(in(folder));
        for (int i = 0; i < 40; ++i)
            store->keep(i, kept, sourceOf(i));
        QVERIFY(store->fault());
        QCOMPARE(store->fault()->id, "pixels.full");
        QVERIFY(isSource(store->find(0, kept), 0));
        QVERIFY(!store->find(39, kept));
        PixelStoreOptions other = in(folder);
        other.folder /= "other";
        QVERIFY(pass(images, other) == plain);
    }

    PixelStoreOptions spare = in(folder);
    spare.spareBytes = std::uint64_t{1} << 60;
    const auto store = opened(spare, "spare");
    store->keep(0, kept, sourceOf(0));
    QVERIFY(store->fault());
    QVERIFY(!store->find(0, kept));
}

void TestPixelStoreHarm::whereThereIsNoFolderTrainingGoesOn()
{
    const QTemporaryDir folder;
    std::ofstream(fs::path(folder.path().toStdString()) / "occupied") << "a file";
    PixelStoreOptions options = in(folder);
    options.folder /= "occupied";
    QVERIFY(!PixelStore::open(options, "store", 4));
    const Images images = drawnImages(7);
    QVERIFY(pass(images, options) == pass(images, {}));
}

NUCLEOSCOPE_TEST(TestPixelStoreHarm)
#include "test_pixel_store_harm.moc"
