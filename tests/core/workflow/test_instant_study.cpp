// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/workflow/backbone_features.h"
#include "core/workflow/instant_study.h"
#include "tests/core/workflow/in_job.h"
#include "tests/core/workflow/instant_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

namespace {

/// Twelve patients, six of each class, eight nuclei each; two features tell the class well, and nobody's label is wrong.
class DrawnStudy {
public:
    DrawnStudy()
    {
        Dataset::Content content;
        content.classes = {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};
        auto table = std::make_shared<FeatureTable>();
        table->width = 3;
        Random random(7, Random::Purpose::Test);
        for (int subject = 0; subject < 12; ++subject) {
            const int label = subject % 2;
            content.subjects.push_back({"P" + std::to_string(subject), label, 8});
            const double own = 0.3 * random.normal();
            for (int image = 0; image < 8; ++image) {
                Sample sample;
                sample.id = "p" + std::to_string(100 + subject) + "/" + std::to_string(image);
                sample.name = sample.id;
                sample.classIndex = label;
                sample.subject = subject;
                table->samples.push_back(static_cast<int>(content.samples.size()));
                content.samples.push_back(sample);
                const double side = label == 0 ? 1 : -1;
                for (const double value : {side + own + 0.4 * random.normal(), side + 0.6 * random.normal(), random.normal()})
                    table->values.push_back(static_cast<float>(value));
            }
        }
        study.dataset = std::make_shared<const Dataset>(std::move(content));
        study.features = table;
        study.recipe = InstantFixture::instantRecipe();
        ContentHashes hashes;
        for (const Sample& sample : study.dataset->samples())
            hashes.hashes.push_back(ContentHash::of(sample.id));
        study.folds = makeFolds(*study.dataset, hashes, {false, 3, 1}).value();
    }

    InstantStudy study;
};

} // namespace

class TestInstantStudy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySampleIsPredictedOutOfFold();
    void secretlyFlippedLabelsAreFound();
    void theCurveEndsWithAllPatients();
    void refitsTellStableCallsFromOthers();
    void stabilityIsTheSameForTheSameSeed();
};

void TestInstantStudy::everySampleIsPredictedOutOfFold()
{
    const DrawnStudy drawn;
    const auto predictions = inJob<PredictionList>([&](JobContext& c) { return outOfFold(drawn.study, {}, c); });
    QVERIFY2(predictions.has_value(), predictions ? "" : predictions.error().message.english().c_str());
    QCOMPARE(predictions->size(), 96);
    QVERIFY(scoresOf(*predictions, {true, false})->auroc > 0.95);
    std::vector<int> swapped;
    for (const Sample& sample : drawn.study.dataset->samples())
        swapped.push_back(1 - sample.classIndex);
    const auto other = inJob<PredictionList>([&](JobContext& c) { return outOfFold(drawn.study, swapped, c); });
    QVERIFY(scoresOf(*other, {true, false})->auroc > 0.95); // of the labels that were learned
    QVERIFY(std::abs(other->probability(0, 0) - predictions->probability(0, 1)) < 0.01F);
}

void TestInstantStudy::secretlyFlippedLabelsAreFound()
{
    const DrawnStudy drawn;
    const auto report = inJob<DoubtReport>([&](JobContext& c) { return findDoubts(drawn.study, 0.0625, 3, c); });
    QVERIFY(report.has_value());
    QCOMPARE(report->test.flipped, 6);
    QVERIFY(report->test.caught >= 2); // who is not claimed by the other class with confidence is not named
    QVERIFY(report->test.caughtOnTop >= 2);
    QVERIFY(report->test.caught <= report->test.listed);
    QVERIFY(static_cast<int>(report->doubts.size()) < report->test.listed); // with true labels there is less to doubt
}

void TestInstantStudy::theCurveEndsWithAllPatients()
{
    const DrawnStudy drawn;
    const auto curve = inJob<LearningCurve>([&](JobContext& c) { return learningCurve(drawn.study, {0.25, 0.5, 1}, 3, 1, c); });
    QVERIFY(curve.has_value());
    QCOMPARE(curve->points.size(), std::size_t{3});
    QCOMPARE(curve->points[0].patients, 2.0);
    QCOMPARE(curve->points[2].patients, 8.0);
    QCOMPARE(curve->points[2].draws, 1);
    QVERIFY(std::isnan(curve->points[2].aurocSpread));
    QVERIFY(curve->points[1].aurocSpread >= 0);
    const auto whole = inJob<PredictionList>([&](JobContext& c) { return outOfFold(drawn.study, {}, c); });
    QCOMPARE(curve->points[2].auroc, scoresOf(*whole, {true, false})->auroc);
    QVERIFY(curve->conclusion.id == "curve.flat" || curve->conclusion.id == "curve.rising");
}

void TestInstantStudy::refitsTellStableCallsFromOthers()
{
    const DrawnStudy drawn;
    const auto report = inJob<StabilityReport>([&](JobContext& c) { return callStability(drawn.study, 40, 1, c); });
    QVERIFY(report.has_value());
    QCOMPARE(static_cast<int>(report->images.size()), drawn.study.folds.front().count(Part::Validation));
    QCOMPARE(report->subjects.size(), std::size_t{4});
    for (const CallStability& call : report->images) {
        QVERIFY(call.agreement >= 0 && call.agreement <= 1);
        QVERIFY(call.deviation >= 0 && std::abs(call.mean - call.probability) < 0.3);
        if (std::abs(call.probability - 0.5) > 0.4)
            QVERIFY(call.agreement > 0.8);
    }
}

void TestInstantStudy::stabilityIsTheSameForTheSameSeed()
{
    const DrawnStudy drawn;
    const auto once = inJob<StabilityReport>([&](JobContext& c) { return callStability(drawn.study, 12, 4, c); });
    const auto again = inJob<StabilityReport>([&](JobContext& c) { return callStability(drawn.study, 12, 4, c); });
    for (std::size_t i = 0; i < once->images.size(); ++i)
        QCOMPARE(once->images[i].deviation, again->images[i].deviation);
}

NUCLEOSCOPE_TEST(TestInstantStudy)
#include "test_instant_study.moc"
