#include "core/evaluation/prediction.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace nucleoscope;

class TestPrediction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void highestProbabilityIsPredicted();
    void tiesGoToTheLowerClass();
    void lossIsMinusTheLogarithmOfTheTruth();
    void lossOfACertainMistakeIsFinite();
    void lossOfAnUnknownTruthIsNan();
    void aDivergedNetworkHasNoSmallLoss();
};

void TestPrediction::highestProbabilityIsPredicted()
{
    PredictionList list(3);
    const float probabilities[] = {0.2f, 0.3f, 0.5f};
    list.add(17, 1, probabilities);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.sample(0), 17);
    QCOMPARE(list.truth(0), 1);
    QCOMPARE(list.predicted(0), 2);
    QCOMPARE(list.probability(0, 1), 0.3f);
    QVERIFY(!list.correct(0));
    QCOMPARE(list.at(0).sample, 17);
}

void TestPrediction::tiesGoToTheLowerClass()
{
    PredictionList list(2);
    const float even[] = {0.5f, 0.5f};
    list.add(0, 0, even);
    QCOMPARE(list.predicted(0), 0);
}

void TestPrediction::lossIsMinusTheLogarithmOfTheTruth()
{
    PredictionList list(2);
    const float probabilities[] = {0.25f, 0.75f};
    list.add(0, 0, probabilities);
    QCOMPARE(list.loss(0), std::log(4.0f));
}

void TestPrediction::lossOfACertainMistakeIsFinite()
{
    PredictionList list(2);
    const float certain[] = {0, 1};
    list.add(0, 0, certain);
    QCOMPARE(list.loss(0), -std::log(1e-7f));
}

void TestPrediction::lossOfAnUnknownTruthIsNan()
{
    PredictionList list(2);
    const float probabilities[] = {0.25f, 0.75f};
    list.add(0, -1, probabilities);
    QVERIFY(std::isnan(list.loss(0)));
}

void TestPrediction::aDivergedNetworkHasNoSmallLoss()
{
    PredictionList list(2);
    const float nothing[] = {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN()};
    list.add(0, 0, nothing);
    QVERIFY(std::isnan(list.loss(0)));
    QCOMPARE(list.predicted(0), 0);
}

NUCLEOSCOPE_TEST(TestPrediction)
#include "test_prediction.moc"
