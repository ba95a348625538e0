#include "core/learning/safetensors.h"
#include "core/workflow/feature_task.h"
#include "core/workflow/nearest_neighbours.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nucleoscope;

namespace {

class FeatureFixture : public PredictionFixture {
public:
    FeatureFixture() { datasetIndex = run->locateIn(*dataset).value(); }

    Result<FeatureTable> features(const std::vector<int>& runSamples, int first = -1)
    {
        PredictionOptions options;
        options.batchSize = 2;
        return inJob<FeatureTable>([&](JobContext& context) {
            return runFeatures(*run, {dataset, datasetIndex, runSamples, first}, host, options, context);
        });
    }
    int filesKept() const
    {
        return static_cast<int>(QDir(place("run/features")).entryList({QStringLiteral("*.safetensors")}).size());
    }

    std::vector<int> datasetIndex;
};

} // namespace

class TestFeatures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySampleHasARowInOrder();
    void whatIsKeptIsNotComputedAgain();
    void moreSamplesAreAddedToWhatIsKept();
    void stoppingKeepsWhatIsDone();
    void anotherModelHasOtherFeatures();
    void aDamagedFileIsMadeAgain();
    void theFileCanBeReadWithoutUs();
    void neighboursComeFromEachClassMostSimilarFirst();
};

void TestFeatures::everySampleHasARowInOrder()
{
    FeatureFixture fixture;
    const auto all = fixture.features({});
    QVERIFY2(all.has_value(), all ? "" : all.error().message.english().c_str());
    QCOMPARE(all->samples, fixture.everySample());
    QCOMPARE(all->width, 3);
    for (int i = 0; i < all->size(); ++i) {
        const auto predicted = fixture.predict(fixture.dataset, {fixture.datasetIndex[static_cast<std::size_t>(i)]});
        QVERIFY(std::abs(all->row(i)[0] - predicted->predictions.probability(0, 0)) < 1e-3F);
        QCOMPARE(all->find(i), i);
    }
    QCOMPARE(all->find(99), -1);
}

void TestFeatures::whatIsKeptIsNotComputedAgain()
{
    FeatureFixture fixture;
    const auto computed = fixture.features({});
    const std::size_t passes = fixture.viewsAsked.size();
    QVERIFY(passes > 0);
    const auto read = fixture.features({});
    QCOMPARE(fixture.viewsAsked.size(), passes);
    QCOMPARE(read->samples, computed->samples);
    QCOMPARE(read->values, computed->values); // to the bit, though they are kept in half precision
    QCOMPARE(keptFeatures(*fixture.run).values, computed->values);
}

void TestFeatures::moreSamplesAreAddedToWhatIsKept()
{
    FeatureFixture fixture;
    const auto few = fixture.features({5, 2});
    QCOMPARE(few->samples, (std::vector<int>{2, 5}));
    const auto others = fixture.features({5, 7, 1});
    QCOMPARE(others->samples, (std::vector<int>{1, 5, 7}));
    QCOMPARE(keptFeatures(*fixture.run).samples, (std::vector<int>{1, 2, 5, 7}));
    QCOMPARE(fixture.filesKept(), 1);
}

void TestFeatures::stoppingKeepsWhatIsDone()
{
    FeatureFixture fixture;
    fixture.engine->beforePredicting = [&fixture] {
        if (fixture.viewsAsked.size() == 1) // the second batch is on its way
            fixture.job->requestStop();
    };
    const auto stopped = fixture.features({}, 7);
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    const FeatureTable kept = keptFeatures(*fixture.run);
    QCOMPARE(kept.size(), 4);
    QVERIFY(std::is_sorted(kept.samples.begin(), kept.samples.end()));
    QVERIFY(kept.find(7) >= 0);                              // was asked for before the others
    QVERIFY(kept.samples.back() - kept.samples.front() > 3); // the others by lot, not the first class alone
    // Rows are those of their samples.
    fixture.engine->beforePredicting = {};
    const auto all = fixture.features({});
    for (int row = 0; row < kept.size(); ++row)
        QVERIFY(std::ranges::equal(kept.row(row), all->row(all->find(kept.samples[static_cast<std::size_t>(row)]))));
}

void TestFeatures::anotherModelHasOtherFeatures()
{
    FeatureFixture fixture;
    QVERIFY(fixture.features({0}).has_value());
    QVERIFY(writeFileAtomically(fixture.run->bestModel(), std::string_view("other weights")).has_value());
    QCOMPARE(keptFeatures(*fixture.run).size(), 0);
    QVERIFY(fixture.features({0}).has_value());
    QCOMPARE(fixture.filesKept(), 2);
}

void TestFeatures::aDamagedFileIsMadeAgain()
{
    FeatureFixture fixture;
    const auto computed = fixture.features({});
    const QDir folder(fixture.place("run/features"));
    const QString file = folder.filePath(folder.entryList(QDir::Files).value(0));
    QVERIFY(writeFileAtomically(pathFromUtf8(file.toStdString()), std::string_view("torn")).has_value());
    const auto again = fixture.features({});
    QVERIFY(again.has_value());
    QCOMPARE(again->values, computed->values);
}

void TestFeatures::theFileCanBeReadWithoutUs()
{
    FeatureFixture fixture;
    QVERIFY(fixture.features({}).has_value());
    const QDir folder(fixture.place("run/features"));
    const auto file = SafetensorsFile::open(pathFromUtf8(folder.filePath(folder.entryList(QDir::Files).value(0)).toStdString()));
    QVERIFY(file.has_value());
    QCOMPARE(file->metadata().at("format"), std::string("nucleoscope-features"));
    QCOMPARE(file->metadata().at("format_version"), std::string("1"));
    QVERIFY((file->tensors().at("features").shape == std::vector<std::int64_t>{12, 3}));
    QVERIFY(file->tensors().at("features").type == TensorType::F16);
    QVERIFY(file->tensors().at("samples").type == TensorType::I32);
}

void TestFeatures::neighboursComeFromEachClassMostSimilarFirst()
{
    const FeatureTable table{2, {0, 2, 3, 5, 6}, {1, 0, 1, 0.1F, 0, 1, 1, 1, 2, 0}, {}};
    const std::vector<int> classes{0, -1, 0, 1, -1, 1, 0};
    const auto nearest = nearestOfEachClass(table, classes, 2, 0, 2);
    QCOMPARE(nearest.size(), std::size_t{2});
    QCOMPARE(nearest[0].size(), std::size_t{2});
    QCOMPARE(nearest[0][0].sample, 6); // the same direction, twice as long
    QCOMPARE(nearest[0][0].similarity, 1.0F);
    QCOMPARE(nearest[0][1].sample, 2);
    QVERIFY(std::abs(nearest[0][1].similarity - 1 / std::sqrt(1.01F)) < 1e-6F);
    QCOMPARE(nearest[1][0].sample, 5);
    QCOMPARE(nearest[1][1].sample, 3);
    QCOMPARE(nearest[1][1].similarity, 0.0F);
    QVERIFY(nearestOfEachClass(table, classes, 2, 1, 2)[0].empty()); // has no features
}

NUCLEOSCOPE_TEST(TestFeatures)
#include "test_features.moc"
