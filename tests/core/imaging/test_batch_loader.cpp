#include "batch_loading.h"
#include "core/imaging/decode.h"
#include "core/imaging/transform.h"
#include "encoded_images.h"
#include "memory_dataset.h"
#include "tests/test_program.h"

#include <QTest>

#include <atomic>
#include <cstring>
#include <filesystem>
#include <future>
#include <opencv2/core.hpp>

using namespace nucleoscope;
using namespace nucleoscope::batches;

namespace {

cv::Mat imageIn(const PixelBatch& batch, int row)
{
    cv::Mat image(batch.height, batch.width, CV_8UC3);
    const std::size_t bytes = image.total() * 3;
    std::memcpy(image.data, batch.pixels.data() + static_cast<std::size_t>(row) * bytes, bytes);
    return image;
}

} // namespace

class TestBatchLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchesComeInOrderWithTheirClasses();
    void pixelsAreThoseOfPreprocessing();
    void augmentedPixelsAreKeyedBySampleAndPlace();
    void batchesDoNotDependOnTheNumberOfThreads();
    void samplesMayRepeat();
    void aPassMayBeginInTheMiddle();
    void beginEndsThePassUnderWay();
    void emptyAndUnbegunPassesEndAtOnce();
    void onlySomeBatchesAreReadAhead();
    void eachThreadHasItsOwnReader();
    void theCacheChangesNoPixel();
    void theCacheReadsEachFileOnce();
    void theCacheKeepsItsBound();
    void regionsAreCutOut();
    void largeJpegsAreReducedWhileDecoding();
    void destructionInTheMiddleOfAPassIsClean();
    void realNucleiAreDelivered();
};

void TestBatchLoader::batchesComeInOrderWithTheirClasses()
{
    const Fixture fixture = drawnDataset(10);
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(2));
    loader->begin(planOf({7, 2, 9, 0, 4, 1, 8}, 3));
    const auto batches = allOf(*loader);
    QCOMPARE(batches.size(), std::size_t{3});
    QCOMPARE(samplesOf(batches), (std::vector<int>{7, 2, 9, 0, 4, 1, 8}));
    QCOMPARE(batches[0].classes, (std::vector<int>{1, 0, 1}));
    QCOMPARE(batches[2].count(), 1);
    QCOMPARE(batches[0].height, 48);
    QCOMPARE(batches[0].width, 48);
    QCOMPARE(batches[0].pixels.size(), std::size_t{3 * 48 * 48 * 3});
    QVERIFY(loader->unreadableSamples().empty());
}

void TestBatchLoader::pixelsAreThoseOfPreprocessing()
{
    const Fixture fixture = drawnDataset(4);
    const BatchLoaderOptions options = optionsFor(1);
    const auto loader = makeBatchLoader(fixture.dataset, options);
    loader->begin(planOf(upTo(4), 4));
    const auto batches = allOf(*loader);
    for (int i = 0; i < 4; ++i) {
        const auto image = decodeImage(fixture.files->content[fixture.dataset->sample(i).id], "image");
        QCOMPARE(largestDifference(imageIn(batches[0], i), preprocessed(*image, options.preprocessing)), 0.0);
    }
}

void TestBatchLoader::augmentedPixelsAreKeyedBySampleAndPlace()
{
    const Fixture fixture = drawnDataset(4);
    const BatchLoaderOptions options = optionsFor(2);
    const auto loader = makeBatchLoader(fixture.dataset, options);
    loader->begin(planOf({3, 1, 3}, 2, true));
    const auto batches = allOf(*loader);
    const auto image = decodeImage(fixture.files->content[fixture.dataset->sample(3).id], "image");
    const auto expected = [&](int position) {
        return augmented(*image, options.preprocessing, options.augmentation, {5, 2, 3, position});
    };
    QCOMPARE(largestDifference(imageIn(batches[0], 0), expected(0)), 0.0);
    QCOMPARE(largestDifference(imageIn(batches[1], 0), expected(2)), 0.0);
    QVERIFY(largestDifference(expected(0), expected(2)) > 0);
}

void TestBatchLoader::batchesDoNotDependOnTheNumberOfThreads()
{
    const Fixture fixture = drawnDataset(40, {5, 17});
    std::vector<std::uint8_t> first;
    for (const int threads : {1, 2, 3}) {
        const auto loader = makeBatchLoader(fixture.dataset, optionsFor(threads));
        loader->begin(planOf(upTo(40), 7, true));
        const auto batches = allOf(*loader);
        if (first.empty())
            first = pixelsOf(batches);
        QCOMPARE(samplesOf(batches).size(), std::size_t{38});
        QVERIFY(pixelsOf(batches) == first);
    }
}

void TestBatchLoader::samplesMayRepeat()
{
    const Fixture fixture = drawnDataset(2);
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(2));
    loader->begin(planOf({0, 0, 0, 1, 0}, 2));
    QCOMPARE(samplesOf(allOf(*loader)), (std::vector<int>{0, 0, 0, 1, 0}));
}

void TestBatchLoader::aPassMayBeginInTheMiddle()
{
    const Fixture fixture = drawnDataset(10);
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(2));
    loader->begin(planOf(upTo(10), 4, true));
    const auto whole = allOf(*loader);
    PassPlan rest = planOf(upTo(10), 4, true);
    rest.firstPosition = 4;
    loader->begin(rest);
    const auto resumed = allOf(*loader);
    QCOMPARE(samplesOf(resumed), (std::vector<int>{4, 5, 6, 7, 8, 9}));
    QVERIFY(resumed[0].pixels == whole[1].pixels);
    QVERIFY(resumed[1].pixels == whole[2].pixels);
}

void TestBatchLoader::beginEndsThePassUnderWay()
{
    const Fixture fixture = drawnDataset(30);
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(3));
    for (int i = 0; i < 20; ++i) {
        loader->begin(planOf(upTo(30), 4, true));
        QVERIFY(loader->next());
        loader->begin(planOf({i, 3}, 1));
        QCOMPARE(samplesOf(allOf(*loader)), (std::vector<int>{i, 3}));
    }
}

void TestBatchLoader::emptyAndUnbegunPassesEndAtOnce()
{
    const Fixture fixture = drawnDataset(3);
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(1));
    const auto unbegun = loader->next();
    QVERIFY(unbegun && !*unbegun);
    loader->begin(planOf({}, 2));
    const auto none = loader->next();
    QVERIFY(none && !*none);
    loader->begin(planOf({1}, 2));
    QVERIFY(loader->next()->has_value());
    for (int i = 0; i < 3; ++i) {
        const auto after = loader->next();
        QVERIFY(after && !*after);
    }
}

void TestBatchLoader::onlySomeBatchesAreReadAhead()
{
    const Fixture fixture = drawnDataset(60);
    BatchLoaderOptions options = optionsFor(2);
    options.batchesAhead = 2;
    const auto loader = makeBatchLoader(fixture.dataset, options);
    loader->begin(planOf(upTo(60), 5));
    for (int batch = 0; batch < 12; ++batch) {
        QVERIFY(loader->next()->has_value());
        // Delivered, two waiting at most.
        QVERIFY(fixture.files->reads <= 5 * (batch + 1 + 2));
    }
    QCOMPARE(fixture.files->reads.load(), 60);
}

void TestBatchLoader::eachThreadHasItsOwnReader()
{
    const Fixture fixture = drawnDataset(40);
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(3));
    for (int pass = 0; pass < 3; ++pass) {
        loader->begin(planOf(upTo(40), 8));
        allOf(*loader);
    }
    QVERIFY(fixture.files->readers >= 1 && fixture.files->readers <= 3);
}

void TestBatchLoader::theCacheChangesNoPixel()
{
    const Fixture fixture = drawnDataset(12);
    BatchLoaderOptions cached = optionsFor(2);
    cached.cacheBytes = 100'000'000;
    const auto with = makeBatchLoader(fixture.dataset, cached);
    const auto without = makeBatchLoader(fixture.dataset, optionsFor(2));
    for (int epoch = 0; epoch < 3; ++epoch)
        for (const bool changed : {true, false}) {
            PassPlan plan = planOf(upTo(12), 5, changed);
            plan.epoch = epoch;
            with->begin(plan);
            without->begin(plan);
            QVERIFY(pixelsOf(allOf(*with)) == pixelsOf(allOf(*without)));
        }
}

void TestBatchLoader::theCacheReadsEachFileOnce()
{
    const Fixture fixture = drawnDataset(12);
    BatchLoaderOptions options = optionsFor(2);
    options.cacheBytes = 100'000'000;
    const auto loader = makeBatchLoader(fixture.dataset, options);
    for (int epoch = 0; epoch < 3; ++epoch) {
        loader->begin(planOf(upTo(12), 5, true));
        allOf(*loader);
    }
    QCOMPARE(fixture.files->reads.load(), 12);
}

void TestBatchLoader::theCacheKeepsItsBound()
{
    const Fixture fixture = drawnDataset(12);
    BatchLoaderOptions options = optionsFor(1);
    options.cacheBytes = 4 * 48 * 48 * 3; // room for four of the unaugmented
    const auto loader = makeBatchLoader(fixture.dataset, options);
    for (int epoch = 0; epoch < 2; ++epoch) {
        loader->begin(planOf(upTo(12), 5));
        allOf(*loader);
    }
    QCOMPARE(fixture.files->reads.load(), 12 + 8);
}

void TestBatchLoader::regionsAreCutOut()
{
    Fixture fixture = drawnDataset(2);
    Dataset::Content content;
    content.classes = fixture.dataset->classes();
    content.subjects = fixture.dataset->subjects();
    content.samples = {fixture.dataset->sample(1), fixture.dataset->sample(1)};
    content.samples[1].id += "/again";
    fixture.files->content[content.samples[1].id] = fixture.files->content[content.samples[0].id];
    content.samples[0].region = Region{10, 20, 48, 48};
    content.samples[1].region = Region{500, 500, 48, 48};
    content.makeReader = [files = fixture.files]() -> Result<std::unique_ptr<SampleReader>> {
        return std::make_unique<MemoryReader>(files);
    };
    BatchLoaderOptions options;
    options.preprocessing.sizePixels = 48;
    const auto loader = makeBatchLoader(std::make_shared<Dataset>(std::move(content)), options);
    loader->begin(planOf({0, 1}, 2));
    const auto batches = allOf(*loader);
    QCOMPARE(samplesOf(batches), (std::vector<int>{0}));
    QCOMPARE(largestDifference(imageIn(batches[0], 0), nucleus(120, 120, 1)(cv::Rect(10, 20, 48, 48)).clone()), 0.0);
    QCOMPARE(loader->unreadableSamples(), (std::vector<int>{1}));
}

void TestBatchLoader::largeJpegsAreReducedWhileDecoding()
{
    // 400 pixels for an input of 40: decoded at a quarter or less; the picture stays the same.
    Fixture fixture = drawnDataset(1);
    const cv::Mat large = nucleus(400, 400);
    fixture.files->content[fixture.dataset->sample(0).id] = asJpeg(large);
    BatchLoaderOptions options;
    options.preprocessing.sizePixels = 40;
    const auto loader = makeBatchLoader(fixture.dataset, options);
    loader->begin(planOf({0}, 1));
    const auto batches = allOf(*loader);
    QVERIFY(meanDifference(imageIn(batches[0], 0), preprocessed(large, options.preprocessing)) < 1.5);
}

void TestBatchLoader::destructionInTheMiddleOfAPassIsClean()
{
    const Fixture fixture = drawnDataset(30);
    for (int i = 0; i < 20; ++i) {
        const auto loader = makeBatchLoader(fixture.dataset, optionsFor(3));
        loader->begin(planOf(upTo(30), 3, true));
        if (i % 2)
            QVERIFY(loader->next());
    }
}

void TestBatchLoader::realNucleiAreDelivered()
{
    const std::filesystem::path folder = std::filesystem::path(NUCLEOSCOPE_SHARED_DATA) / "C-NMC_Leukemia/training_data/fold_0";
    if (!std::filesystem::exists(folder))
        QSKIP("The real data is not here.");
    const auto dataset = openDataset(folder);
    if (!dataset)
        QFAIL(dataset.error().message.english().c_str());
    BatchLoaderOptions options = optionsFor(2);
    options.preprocessing.cropPixels = 320;
    options.preprocessing.sizePixels = 160;
    const auto loader = makeBatchLoader(*dataset, options);
    std::vector<int> samples;
    for (int i = 0; i < (*dataset)->sampleCount(); i += 100)
        samples.push_back(i);
    loader->begin(planOf(samples, 16, true));
    const auto batches = allOf(*loader);
    QCOMPARE(samplesOf(batches), samples);
    QVERIFY(loader->unreadableSamples().empty());
    for (const PixelBatch& batch : batches)
        for (int i = 0; i < batch.count(); ++i)
            QVERIFY(cv::norm(imageIn(batch, i), cv::NORM_L1) > 160.0 * 160 * 3); // not black
}

NUCLEOSCOPE_TEST(TestBatchLoader)
#include "test_batch_loader.moc"
