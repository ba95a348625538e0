// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/pixel_store.h"

#include "core/base/preferences.h"
#include "core/imaging/batch_loader.h"
#include "core/imaging/geometry.h"
#include "encoded_images.h"
#include "tests/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <numeric>
#include <opencv2/core.hpp>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace nucleoscope;
using namespace nucleoscope::drawn;
namespace fs = std::filesystem;

namespace {

constexpr auto kept = PixelCache::Kind::SamplingSource;

struct StoredFiles {
    std::map<std::string, Bytes> content;
    std::atomic<int> reads{0};
    std::int64_t stamp = 17;
};

class StampedReader final : public SampleReader {
public:
    explicit StampedReader(std::shared_ptr<StoredFiles> files) : files_(std::move(files)) {}
    Result<Bytes> read(const Sample& sample) override
    {
        ++files_->reads;
        return files_->content.at(sample.id);
    }
    std::int64_t stamp(const Sample&) override { return files_->stamp; }

private:
    std::shared_ptr<StoredFiles> files_;
};

struct Images {
    std::shared_ptr<StoredFiles> files = std::make_shared<StoredFiles>();
    std::shared_ptr<const Dataset> dataset;
};

Images drawnImages(int count)
{
    Images images;
    Dataset::Content content;
    content.classes = {ClassInfo{"ALL", 0, -1, true}, ClassInfo{"HEM", 0, -1, false}};
    for (int i = 0; i < count; ++i) {
        Sample sample;
        sample.id = sample.name = "nucleus_" + std::to_string(i);
        sample.classIndex = i % 2;
        sample.subject = i;
        content.subjects.push_back({sample.id, i % 2, 1});
        const cv::Mat image = nucleus(120, 100, i);
        images.files->content[sample.id] = i % 3 ? asBmp(image) : asJpeg(image);
        content.samples.push_back(std::move(sample));
    }
    content.makeReader = [files = images.files]() -> Result<std::unique_ptr<SampleReader>> {
        return std::make_unique<StampedReader>(files);
    };
    images.dataset = std::make_shared<Dataset>(std::move(content));
    return images;
}

Preprocessing input()
{
    Preprocessing preprocessing;
    preprocessing.cropPixels = 90;
    preprocessing.sizePixels = 48;
    return preprocessing;
}

Augmentation changes()
{
    Augmentation augmentation;
    augmentation.rotationDegrees = 180;
    augmentation.shiftFraction = 0.05;
    augmentation.brightness = 0.2;
    return augmentation;
}

SamplingSource sourceOf(int i)
{
    return samplingSource(nucleus(120, 100, i), input(), changes());
}

bool isSource(const std::optional<SamplingSource>& found, int i)
{
    const SamplingSource wanted = sourceOf(i);
    return found && found->pixels.size() == wanted.pixels.size() && cv::norm(found->pixels, wanted.pixels, cv::NORM_INF) == 0
           && found->cropCentre == wanted.cropCentre && found->cropSize == wanted.cropSize && found->scale == wanted.scale
           && found->atFinalSize == wanted.atFinalSize;
}

PixelStoreOptions in(const QTemporaryDir& folder)
{
    PixelStoreOptions options;
    options.folder = folder.path().toStdString();
    options.limitBytes = 64 << 20;
    options.spareBytes = 0;
    return options;
}

std::unique_ptr<PixelStore> opened(const PixelStoreOptions& options, const std::string& name = "store", int samples = 40)
{
    auto store = PixelStore::open(options, name, samples);
    return store ? std::move(*store) : nullptr;
}

/// A process of its own; its exit code is what `work` gives.
template <typename Work>
pid_t begun(const Work& work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    return child;
}

int ended(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Meanwhile no file of this process may grow beyond so many bytes: a write that fails, as on a full disk.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : heard_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("no limit");
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, heard_);
    }

private:
    void (*heard_)(int);
    rlimit before_{};
};

/// One byte at a time from one process to the other.
struct Pipe {
    int ends[2] = {-1, -1};
    Pipe()
    {
        if (pipe(ends) != 0)
            qFatal("no pipe");
    }
    ~Pipe()
    {
        close(ends[0]);
        close(ends[1]);
    }
    void tell() const { QCOMPARE(write(ends[1], "x", 1), 1); }
    bool hear() const
    {
        char byte;
        return read(ends[0], &byte, 1) == 1;
    }
};

std::vector<std::vector<std::uint8_t>> pass(const Images& images, const PixelStoreOptions& store)
{
    BatchLoaderOptions options;
    options.preprocessing = input();
    options.augmentation = changes();
    options.threads = 2;
    options.store = store;
    const auto loader = makeBatchLoader(images.dataset, options);
    std::vector<std::vector<std::uint8_t>> pixels;
    for (const bool augmented : {true, false}) {
        PassPlan plan;
        plan.samples.resize(static_cast<std::size_t>(images.dataset->sampleCount()));
        std::iota(plan.samples.begin(), plan.samples.end(), 0);
        plan.batchSize = 5;
        plan.epoch = 3;
        plan.augmented = augmented;
        loader->begin(std::move(plan));
        for (auto batch = loader->next(); batch && *batch; batch = loader->next())
            pixels.push_back((*batch)->pixels);
    }
    return pixels;
}

} // namespace

class TestPixelStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadIsNotCountedAsMemory();
    void whatWasKeptComesBack();
    void aSecondPassDecodesNothingAndGivesTheSamePixels();
    void otherFilesAndOtherPreprocessingHaveOtherNames();
    void aKilledProcessLeavesNothingHalf();
    void whatWasNotWrittenWholeIsNotBelieved();
    void aStoreThatBecomesShorterWhileItIsOpenIsNotTouchedBeyondItsEnd();
    void anotherProcessReadsAndDoesNotWait();
    void theLongestUnusedGoesFirst();
    void theLimitIsKept();
    void aLowerLimitDeletesTheLongestUnused();
    void theSettingsSayWhereAndHowMuch();
    void aFullDiskIsToldAndNothingElse();
    void whereThereIsNoFolderTrainingGoesOn();
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

void TestPixelStore::aKilledProcessLeavesNothingHalf()
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

void TestPixelStore::whatWasNotWrittenWholeIsNotBelieved()
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

void TestPixelStore::aStoreThatBecomesShorterWhileItIsOpenIsNotTouchedBeyondItsEnd()
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

void TestPixelStore::anotherProcessReadsAndDoesNotWait()
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
    QVERIFY(writePreferences({place, 0, "auto", 0}, preferencesFile()));
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

void TestPixelStore::aFullDiskIsToldAndNothingElse()
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

void TestPixelStore::whereThereIsNoFolderTrainingGoesOn()
{
    const QTemporaryDir folder;
    std::ofstream(fs::path(folder.path().toStdString()) / "occupied") << "a file";
    PixelStoreOptions options = in(folder);
    options.folder /= "occupied";
    QVERIFY(!PixelStore::open(options, "store", 4));
    const Images images = drawnImages(7);
    QVERIFY(pass(images, options) == pass(images, {}));
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
