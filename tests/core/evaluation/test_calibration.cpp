#include "core/evaluation/calibration.h"
#include "tests/core/evaluation/drawn_predictions.h"
#include "tests/test_program.h"

#include <QTest>

#include <limits>

using namespace nucleoscope;

/// Reference values: reference.py, scikit-learn and SciPy.
class TestCalibration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reliabilityAgreesWithScikitLearn();
    void binsHoldTheirUpperEnd();
    void temperatureAgreesWithScipy();
    void temperatureChangesNoCall();
    void temperatureOneChangesNothing();
    void aNetworkThatIsAlwaysRightHasNoBestTemperature();
    void withoutLabelsNothingIsFitted();
    void aDivergedNetworkIsNotFitted();
    void noSamplesAreNotCalibrated();
};

void TestCalibration::reliabilityAgreesWithScikitLearn()
{
    const Calibration found = calibrationOf(drawnPredictions(1), allIsPositive);
    const int samples[] = {9, 25, 26, 27, 44, 35, 25, 18, 21, 10};
    const double said[] = {0.07465277777777778, 0.148125, 0.24939903846153846, 0.3524305555555556, 0.45276988636363635,
                           0.5491071428571429,  0.641875, 0.7604166666666666,  0.8430059523809523, 0.91875};
    const double share[] = {0, 0, 0, 0.07407407407407407, 0.4772727272727273, 0.6857142857142857, 0.96, 1, 1, 1};
    QCOMPARE(found.samples, drawnSamples);
    QCOMPARE(found.bins.size(), 10u);
    for (std::size_t i = 0; i < 10; ++i) {
        QCOMPARE(found.bins[i].samples, samples[i]);
        QVERIFY(near(found.bins[i].meanScore, said[i]));
        QVERIFY(near(found.bins[i].positiveShare, share[i]));
        QVERIFY(found.bins[i].interval.contains(share[i]));
    }
    QVERIFY(near(found.expectedCalibrationError, 0.16920572916666668));
    QVERIFY(near(found.brierScore, 0.12612406412760416));
}

void TestCalibration::binsHoldTheirUpperEnd()
{
    const Calibration found = calibrationOf({0, 0.5F, 0.75F, 1}, {false, true, true, true}, 4);
    QCOMPARE(found.bins[0].samples, 1);
    QCOMPARE(found.bins[1].samples, 1);
    QCOMPARE(found.bins[2].samples, 1);
    QCOMPARE(found.bins[3].samples, 1);
    QVERIFY(std::isnan(calibrationOf(std::vector{0.25F}, {true}, 2).bins[1].meanScore));
}

void TestCalibration::temperatureAgreesWithScipy()
{
    const auto fitted = fitTemperature(drawnPredictions(1));
    QVERIFY(fitted);
    QVERIFY(near(fitted->value, 0.24529187039231176, 1e-7));
    QVERIFY(near(fitted->lossBefore, 0.41357173445416573, 1e-6));
    QVERIFY(near(fitted->lossAfter, 0.2753534923158207, 1e-6));
    QVERIFY(!fitted->atBound);
    const auto scores = scoresOf(withTemperature(drawnPredictions(1), fitted->value), allIsPositive);
    QVERIFY(near(scores->loss, fitted->lossAfter, 1e-6));
}

void TestCalibration::temperatureChangesNoCall()
{
    const PredictionList before = drawnPredictions(2);
    const PredictionList after = withTemperature(before, 3);
    QCOMPARE(after.size(), before.size());
    for (int row = 0; row < before.size(); ++row) {
        QCOMPARE(after.predicted(row), before.predicted(row));
        QCOMPARE(after.sample(row), before.sample(row));
        QVERIFY(std::abs(after.probability(row, 0) - 0.5F) <= std::abs(before.probability(row, 0) - 0.5F));
    }
}

void TestCalibration::temperatureOneChangesNothing()
{
    const PredictionList before = drawnPredictions(1);
    const PredictionList after = withTemperature(before, 1);
    for (int row = 0; row < before.size(); ++row)
        QVERIFY(std::abs(after.probability(row, 0) - before.probability(row, 0)) < 1e-6F);
}

void TestCalibration::aNetworkThatIsAlwaysRightHasNoBestTemperature()
{
    PredictionList right(2);
    const float positive[] = {0.75F, 0.25F};
    const float negative[] = {0.25F, 0.75F};
    right.add(0, 0, positive);
    right.add(1, 1, negative);
    const auto surer = fitTemperature(right);
    QVERIFY(surer->atBound);
    QVERIFY(near(surer->value, 0.01));
    PredictionList wrong(2);
    wrong.add(0, 1, positive);
    const auto lessSure = fitTemperature(wrong);
    QVERIFY(lessSure->atBound);
    QVERIFY(near(lessSure->value, 100));
}

void TestCalibration::withoutLabelsNothingIsFitted()
{
    PredictionList unknown(2);
    const float even[] = {0.5F, 0.5F};
    unknown.add(0, -1, even);
    QCOMPARE(fitTemperature(unknown).error().message.id, std::string("calibration.no_labels"));
}

void TestCalibration::aDivergedNetworkIsNotFitted()
{
    PredictionList diverged(2);
    const float none[] = {std::numeric_limits<float>::quiet_NaN(), 0};
    diverged.add(0, 0, none);
    QCOMPARE(fitTemperature(diverged).error().message.id, std::string("calibration.not_a_number"));
}

void TestCalibration::noSamplesAreNotCalibrated()
{
    const Calibration none = calibrationOf(std::vector<float>{}, {});
    QCOMPARE(none.samples, 0);
    QVERIFY(std::isnan(none.expectedCalibrationError));
    QVERIFY(std::isnan(none.brierScore));
}

NUCLEOSCOPE_TEST(TestCalibration)
#include "test_calibration.moc"
