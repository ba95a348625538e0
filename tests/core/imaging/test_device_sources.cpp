// What a loader gives a device that makes the network's input itself.
#include "core/imaging/batch_loader.h"
#include "core/imaging/geometry.h"
#include "core/imaging/transform.h"
#include "memory_dataset.h"
#include "tests/test_program.h"

#include <QTest>

#include <opencv2/core.hpp>

using namespace nucleoscope;
using namespace nucleoscope::drawn;

namespace {

constexpr int count = 6;

BatchLoaderOptions sourceOptions()
{
    BatchLoaderOptions options;
    options.preprocessing.cropPixels = 90;
    options.preprocessing.sizePixels = 48;
    options.augmentation.rotationDegrees = 180;
    options.augmentation.brightness = 0.1;
    options.threads = 2;
    return options;
}

PassPlan sourcePlan(const std::shared_ptr<const ResidentImages>& resident, bool augmented)
{
    PassPlan plan;
    plan.samples = {3, 1, 4, 0, 5, 2};
    plan.batchSize = 4;
    plan.augmented = augmented;
    plan.seed = 5;
    plan.resident = resident;
    return plan;
}

cv::Mat sourcePixels(const SourceImage& source)
{
    return cv::Mat(source.geometry.height, source.geometry.width, CV_8UC3, const_cast<std::uint8_t*>(source.pixels.data()));
}

} // namespace

class TestDeviceSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreWhatAugmentationSamples();
    void withoutAugmentationTheyAreTheInput();
    void whatTheDeviceHoldsIsNotReadAgain();
    void whatCannotBeReadIsLeftOut();
};

void TestDeviceSources::theyAreWhatAugmentationSamples()
{
    const Fixture fixture = drawnDataset(count);
    const auto loader = makeBatchLoader(fixture.dataset, sourceOptions());
    loader->begin(sourcePlan(std::make_shared<ResidentImages>(), true));
    const auto batches = allOf(*loader);
    QCOMPARE(batches.size(), std::size_t{2});
    QVERIFY(batches[0].pixels.empty());
    QCOMPARE(batches[0].sources.size(), std::size_t{4});
    QCOMPARE(batches[1].samples, (std::vector<int>{5, 2}));
    const SourceImage& third = batches[0].sources[2]; // of sample 4
    const SamplingSource expected =
        samplingSource(nucleus(120, 120, 4), sourceOptions().preprocessing, sourceOptions().augmentation);
    QVERIFY(third.augmented);
    QCOMPARE(cv::norm(sourcePixels(third), expected.pixels, cv::NORM_INF), 0.0);
    const AugmentationDraw draw = drawAugmentation(sourceOptions().augmentation, {5, 0, 4, 2});
    QCOMPARE(third.draw.rotationDegrees, draw.rotationDegrees);
    QCOMPARE(third.map, sourceMap(geometryOf(expected), 48, draw));
}

void TestDeviceSources::withoutAugmentationTheyAreTheInput()
{
    const Fixture fixture = drawnDataset(count);
    const auto loader = makeBatchLoader(fixture.dataset, sourceOptions());
    loader->begin(sourcePlan(std::make_shared<ResidentImages>(), false));
    const auto batches = allOf(*loader);
    const SourceImage& first = batches[0].sources[1]; // of sample 1
    QVERIFY(!first.augmented);
    QCOMPARE(cv::norm(sourcePixels(first), preprocessed(nucleus(120, 120, 1), sourceOptions().preprocessing), cv::NORM_INF), 0.0);
    QCOMPARE(first.map, (SourceMap{1, 0, 0, 0, 1, 0}));
}

void TestDeviceSources::whatTheDeviceHoldsIsNotReadAgain()
{
    const Fixture fixture = drawnDataset(count);
    const auto loader = makeBatchLoader(fixture.dataset, sourceOptions());
    const auto held = std::make_shared<ResidentImages>();
    loader->begin(sourcePlan(held, true));
    const auto first = allOf(*loader);
    QCOMPARE(fixture.files->reads.load(), count);
    for (const PixelBatch& batch : first)
        for (std::size_t i = 0; i < batch.sources.size(); ++i)
            held->add(batch.samples[i], true, batch.sources[i].geometry);
    loader->begin(sourcePlan(held, true));
    const auto second = allOf(*loader);
    QCOMPARE(fixture.files->reads.load(), count);
    QVERIFY(second[0].sources[1].pixels.empty());
    QCOMPARE(second[0].sources[1].map, first[0].sources[1].map);
}

void TestDeviceSources::whatCannotBeReadIsLeftOut()
{
    const Fixture fixture = drawnDataset(count, {1});
    const auto loader = makeBatchLoader(fixture.dataset, sourceOptions());
    loader->begin(sourcePlan(std::make_shared<ResidentImages>(), true));
    const auto batches = allOf(*loader);
    QCOMPARE(batches[0].samples, (std::vector<int>{3, 4, 0}));
    QCOMPARE(batches[0].sources.size(), std::size_t{3});
    const SamplingSource expected =
        samplingSource(nucleus(120, 120, 4), sourceOptions().preprocessing, sourceOptions().augmentation);
    QCOMPARE(cv::norm(sourcePixels(batches[0].sources[1]), expected.pixels, cv::NORM_INF), 0.0);
    QCOMPARE(loader->unreadableSamples(), std::vector<int>{1});
}

NUCLEOSCOPE_TEST(TestDeviceSources)
#include "test_device_sources.moc"
