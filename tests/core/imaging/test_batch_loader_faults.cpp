// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_loading.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace nucleoscope;
using namespace nucleoscope::batches;

/// Images that cannot be read, are swapped for others, or are gone with their disk.
class TestBatchLoaderFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unreadableSamplesAreLeftOutAndNamed();
    void aFileThatIsSwappedIsLeftOutAndNamed_data();
    void aFileThatIsSwappedIsLeftOutAndNamed();
    void aFileThatIsSwappedBeforeItsFirstReadingIsLeftOut();
    void aBatchWithoutReadableSamplesIsSkipped();
    void aPassOfWhichNothingCanBeReadFails();
    void aDatasetThatIsGoneFails();
    void aDiskThatIsTakenAwayEndsThePassAtOnce();
};

void TestBatchLoaderFaults::unreadableSamplesAreLeftOutAndNamed()
{
    const Fixture fixture = drawnDataset(9, {4, 0});
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(2));
    for (int epoch = 0; epoch < 2; ++epoch) {
        loader->begin(planOf(upTo(9), 3));
        const auto batches = allOf(*loader);
        QCOMPARE(samplesOf(batches), (std::vector<int>{1, 2, 3, 5, 6, 7, 8}));
        QCOMPARE(batches[1].classes, (std::vector<int>{1, 1}));
        QCOMPARE(batches[1].pixels.size(), std::size_t{2 * 48 * 48 * 3});
    }
    QCOMPARE(loader->unreadableSamples(), (std::vector<int>{0, 4}));
    QCOMPARE(loader->reasonOf(4)->argument("file"), std::string("nucleus_1004"));
    QVERIFY(!loader->reasonOf(1));
}

void TestBatchLoaderFaults::aFileThatIsSwappedIsLeftOutAndNamed_data()
{
    QTest::addColumn<bool>("agesKnown");
    QTest::newRow("its age tells to look") << true;
    QTest::newRow("each reading is looked at") << false;
}

/// By another one that can be read as well.
void TestBatchLoaderFaults::aFileThatIsSwappedIsLeftOutAndNamed()
{
    QFETCH(bool, agesKnown);
    const Fixture fixture = drawnDataset(5);
    Files& files = *fixture.files;
    const auto written = [&](int sample, std::int64_t age) {
        if (agesKnown)
            files.ages[fixture.dataset->sample(sample).id] = age;
    };
    for (int sample = 0; sample < 5; ++sample)
        written(sample, 1);
    BatchLoaderOptions options = optionsFor(2);
    options.watchesFiles = true;
    const auto loader = makeBatchLoader(fixture.dataset, options);
    const auto learned = [&] {
        loader->begin(planOf(upTo(5), 2));
        return samplesOf(allOf(*loader));
    };
    QCOMPARE(learned(), upTo(5));
    const Bytes first = files.content.at("nucleus_1002");
    files.content["nucleus_1002"] = files.content.at("nucleus_1004");
    written(2, 2);
    written(3, 2); // touched only
    QCOMPARE(learned(), (std::vector<int>{0, 1, 3, 4}));
    QCOMPARE(loader->unreadableSamples(), std::vector<int>{2});
    QCOMPARE(loader->reasonOf(2)->id, std::string("image.changed"));
    QCOMPARE(loader->reasonOf(2)->argument("file"), std::string("nucleus_1002"));
    QCOMPARE(learned(), (std::vector<int>{0, 1, 3, 4})); // and stays so
    files.content["nucleus_1002"] = first;
    written(2, 3);
    QCOMPARE(learned(), upTo(5)); // put back
}

void TestBatchLoaderFaults::aFileThatIsSwappedBeforeItsFirstReadingIsLeftOut()
{
    const Fixture fixture = drawnDataset(4);
    for (const Sample& sample : fixture.dataset->samples())
        fixture.files->ages[sample.id] = 1;
    BatchLoaderOptions options = optionsFor(2);
    options.watchesFiles = true;
    const auto loader = makeBatchLoader(fixture.dataset, options);
    fixture.files->content["nucleus_1001"] = fixture.files->content.at("nucleus_1003");
    fixture.files->ages["nucleus_1001"] = 2;
    loader->begin(planOf(upTo(4), 2));
    QCOMPARE(samplesOf(allOf(*loader)), (std::vector<int>{0, 2, 3}));
    QCOMPARE(loader->unreadableSamples(), std::vector<int>{1});
}

void TestBatchLoaderFaults::aBatchWithoutReadableSamplesIsSkipped()
{
    const Fixture fixture = drawnDataset(6, {2, 3});
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(1));
    loader->begin(planOf(upTo(6), 2));
    const auto batches = allOf(*loader);
    QCOMPARE(batches.size(), std::size_t{2});
    QCOMPARE(samplesOf(batches), (std::vector<int>{0, 1, 4, 5}));
}

void TestBatchLoaderFaults::aPassOfWhichNothingCanBeReadFails()
{
    // The samples are a JPEG and two BMPs, which give different reasons: the last one's is told, however the threads ran.
    const Fixture fixture = drawnDataset(3, {0, 1, 2});
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(2));
    for (int pass = 0; pass < 200; ++pass) {
        loader->begin(planOf({1, 2, 0}, 2 + pass % 2));
        const auto batch = loader->next();
        QVERIFY(!batch);
        QCOMPARE(batch.error().code, ErrorCode::Unreadable);
        QVERIFY(batch.error().message.english().find("nucleus_1000") != std::string::npos);
        loader->begin(planOf({0, 1, 2}, 2 + pass % 2));
        QVERIFY(loader->next().error().message.english().find("cut short") != std::string::npos);
    }
}

void TestBatchLoaderFaults::aDatasetThatIsGoneFails()
{
    const Fixture fixture = drawnDataset(6);
    fixture.files->gone = true;
    const auto loader = makeBatchLoader(fixture.dataset, optionsFor(2));
    loader->begin(planOf(upTo(6), 2));
    const auto batch = loader->next();
    QVERIFY(!batch);
    QCOMPARE(batch.error().message.english(), std::string("The folder is gone."));
    // It is back: so is the loader.
    fixture.files->gone = false;
    loader->begin(planOf(upTo(6), 2));
    QCOMPARE(samplesOf(allOf(*loader)), upTo(6));
}

void TestBatchLoaderFaults::aDiskThatIsTakenAwayEndsThePassAtOnce()
{
    QTemporaryDir root;
    const std::filesystem::path place = std::filesystem::path(root.path().toStdString()) / "drive";
    for (const bool leavesItsFolder : {true, false}) {
        std::filesystem::create_directories(place / "fold_0");
        const Fixture fixture = drawnDataset(30, {2}, place);
        const auto loader = makeBatchLoader(fixture.dataset, optionsFor(2));
        loader->begin(planOf(upTo(30), 3));
        const auto first = loader->next(); // one of its images cannot be read: that ends nothing
        QVERIFY(first && *first && (*first)->count() == 2);
        std::filesystem::remove_all(leavesItsFolder ? place / "fold_0" : place);
        fixture.files->gone = true;
        Result<std::optional<PixelBatch>> batch;
        int delivered = 1;
        while ((batch = loader->next()) && *batch)
            ++delivered;
        QVERIFY(!batch);
        QVERIFY(delivered < 10); // 26 images are fewer than would be thought damaged
        QCOMPARE(batch.error().message.id, std::string("batches.nothing_readable"));
    }
}

NUCLEOSCOPE_TEST(TestBatchLoaderFaults)
#include "test_batch_loader_faults.moc"
