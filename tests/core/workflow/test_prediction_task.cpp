#include "tests/core/workflow/prediction_fixture.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

class TestPredictionTask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsComeInTheOrderAskedFor();
    void batchSizeAndOrderChangeNothing();
    void progressTellsEveryRowOnce();
    void theRecipesViewsAreUsedUnlessToldOtherwise();
    void theRecipesPrecisionIsUsedUnlessToldOtherwise();
    void unreadableImagesAreLeftOutAndNamed();
    void stoppingEndsWithinABatch();
    void aRunWithoutAModelSaysSo();

    void foldersAreSearchedAndFilesTakenOnce();
    void whatIsNotThereFails();
};

void TestPredictionTask::rowsComeInTheOrderAskedFor()
{
    PredictionFixture fixture;
    const std::vector<int> wanted{7, 0, 3};
    const auto predicted = fixture.predict(fixture.dataset, wanted);
    QVERIFY(predicted.has_value());
    QCOMPARE(predicted->predictions.size(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(predicted->predictions.sample(row), wanted[static_cast<std::size_t>(row)]);
        QCOMPARE(predicted->predictions.truth(row), fixture.dataset->sample(predicted->predictions.sample(row)).classIndex);
    }
}

void TestPredictionTask::batchSizeAndOrderChangeNothing()
{
    PredictionFixture fixture;
    std::vector<int> samples = fixture.everySample();
    const auto reference = fixture.predict(fixture.dataset, samples);
    QVERIFY(reference.has_value());
    std::reverse(samples.begin(), samples.end());
    PredictionOptions options;
    options.batchSize = 5;
    options.threads = 3;
    const auto other = fixture.predict(fixture.dataset, samples, options);
    QVERIFY(other.has_value());
    const int last = reference->predictions.size() - 1;
    for (int row = 0; row <= last; ++row) {
        QCOMPARE(other->predictions.sample(last - row), reference->predictions.sample(row));
        QCOMPARE(other->predictions.probability(last - row, 0), reference->predictions.probability(row, 0));
    }
}

void TestPredictionTask::progressTellsEveryRowOnce()
{
    PredictionFixture fixture;
    std::vector<int> told;
    PredictionOptions options;
    options.batchSize = 5;
    options.progress = [&](const PredictionList& soFar, int newRows) {
        for (int row = soFar.size() - newRows; row < soFar.size(); ++row)
            told.push_back(soFar.sample(row));
    };
    QVERIFY(fixture.predict(fixture.dataset, fixture.everySample(), options).has_value());
    QCOMPARE(told, fixture.everySample());
}

void TestPredictionTask::theRecipesViewsAreUsedUnlessToldOtherwise()
{
    PredictionFixture fixture;
    QVERIFY(fixture.predict(fixture.dataset, {0}).has_value());
    PredictionOptions options;
    options.views = 8;
    QVERIFY(fixture.predict(fixture.dataset, {0}, options).has_value());
    QCOMPARE(fixture.viewsAsked, (std::vector<int>{2, 8}));
}

void TestPredictionTask::theRecipesPrecisionIsUsedUnlessToldOtherwise()
{
    PredictionFixture fixture;
    QVERIFY(fixture.predict(fixture.dataset, {0}).has_value());
    PredictionOptions options;
    options.precision = Precision::Fp32;
    QVERIFY(fixture.predict(fixture.dataset, {0}, options).has_value());
    QCOMPARE(fixture.engine->precisionsAsked, (std::vector<Precision>{Precision::Auto, Precision::Fp32}));
}

void TestPredictionTask::unreadableImagesAreLeftOutAndNamed()
{
    PredictionFixture fixture;
    drawImage(fixture.place("mixed/b.bmp"), 200);
    QVERIFY(writeFileAtomically(fixture.path("mixed/a.png"), std::string_view("no picture")).has_value());
    const auto dataset = datasetFromFiles({fixture.path("mixed")});
    QVERIFY(dataset.has_value());
    const auto predicted = fixture.predict(*dataset, {0, 1});
    QVERIFY(predicted.has_value());
    QCOMPARE(predicted->predictions.size(), 1);
    QCOMPARE(predicted->predictions.sample(0), 1);
    QCOMPARE(predicted->predictions.truth(0), -1);
    QCOMPARE(predicted->unreadable.size(), std::size_t{1});
    QVERIFY(predicted->unreadable[0].file.find("a.png") != std::string::npos);
    QVERIFY(!predicted->unreadable[0].reason.english().empty());
}

void TestPredictionTask::stoppingEndsWithinABatch()
{
    PredictionFixture fixture;
    int rows = 0;
    PredictionOptions options;
    options.batchSize = 2;
    options.progress = [&](const PredictionList& soFar, int) {
        rows = soFar.size();
        fixture.job->requestStop();
    };
    const auto predicted = fixture.predict(fixture.dataset, fixture.everySample(), options);
    QVERIFY(!predicted.has_value());
    QVERIFY(predicted.error().code == ErrorCode::Cancelled);
    QCOMPARE(rows, 2);
}

void TestPredictionTask::aRunWithoutAModelSaysSo()
{
    PredictionFixture fixture;
    std::filesystem::remove(fixture.run->bestModel());
    const auto predicted = fixture.predict(fixture.dataset, {0});
    QVERIFY(!predicted.has_value());
    QVERIFY(predicted.error().code == ErrorCode::NotFound);
    QVERIFY(predicted.error().message.english().find("run") != std::string::npos);
}

void TestPredictionTask::foldersAreSearchedAndFilesTakenOnce()
{
    PredictionFixture fixture;
    for (const char* file : {"more/deep/10.bmp", "more/deep/9.BMP", "more/._9.bmp", "more/oddly.named"})
        drawImage(fixture.place(file), 100);
    const auto dataset =
        datasetFromFiles({fixture.path("more/oddly.named"), fixture.path("more"), fixture.path("more/deep/9.BMP")});
    QVERIFY(dataset.has_value());
    std::vector<std::string> names;
    for (const Sample& sample : (*dataset)->samples())
        names.push_back(sample.name);
    QCOMPARE(names, (std::vector<std::string>{"oddly.named", "9.BMP", "10.bmp"}));
    QVERIFY(!(*dataset)->labelled());
    QVERIFY(!(*dataset)->subjectsKnown());
    QCOMPARE((*dataset)->sample(1).id, utf8(fixture.path("more/deep/9.BMP")));
}

void TestPredictionTask::whatIsNotThereFails()
{
    PredictionFixture fixture;
    const auto missing = datasetFromFiles({fixture.path("nowhere.bmp")});
    QVERIFY(!missing.has_value() && missing.error().code == ErrorCode::NotFound);
    QVERIFY(QDir().mkpath(fixture.place("empty")));
    const auto empty = datasetFromFiles({fixture.path("empty")});
    QVERIFY(!empty.has_value() && empty.error().code == ErrorCode::InvalidInput);
    QVERIFY(!datasetFromFiles({}).has_value());
}

NUCLEOSCOPE_TEST(TestPredictionTask)
#include "test_prediction_task.moc"
