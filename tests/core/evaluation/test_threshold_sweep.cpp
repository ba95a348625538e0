#include "core/base/random.h"
#include "core/evaluation/precision_recall.h"
#include "tests/core/evaluation/drawn_predictions.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>

using namespace nucleoscope;

/// Reference values: reference.py, scikit-learn.
class TestThresholdSweep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAgreeWithScikitLearn();
    void youdenAgreesWithScikitLearn();
    void sensitivityIsReachedAtTheHighestThreshold();
    void cheapestThresholdFollowsTheRatio();
    void callingNothingPositiveMayBeCheapest();
    void middleBandGoesToAPerson();
    void widerBandsLeaveFewerErrors();
    void predictiveValuesFollowThePrevalence();
    void precisionRecallAgreesWithScikitLearn();
    void withoutBothSidesThereIsNoPreset();
    void scoresThatAreNoNumbersAreLeftOut();
    void aCurveOfFewThresholdsIsDrawnAsItIs();
    void aCurveOfManyThresholdsMissesNoStep();
    void copiesShareWhatWasCounted();
    void nothingIsNothing();

private:
    const ThresholdSweep sweep_{drawnPredictions(1), allIsPositive};
};

void TestThresholdSweep::countsAgreeWithScikitLearn()
{
    struct Row {
        double threshold;
        int truePositives, falseNegatives, falsePositives, trueNegatives;
    };
    for (const Row& row : {Row{0.25, 120, 0, 74, 46}, Row{0.5, 99, 21, 15, 105}, Row{0.71, 48, 72, 0, 120}}) {
        const ThresholdOutcome outcome = sweep_.at(row.threshold);
        QCOMPARE(outcome.truePositives, row.truePositives);
        QCOMPARE(outcome.falseNegatives, row.falseNegatives);
        QCOMPARE(outcome.falsePositives, row.falsePositives);
        QCOMPARE(outcome.trueNegatives, row.trueNegatives);
    }
    const ThresholdOutcome half = sweep_.at(0.5);
    QCOMPARE(half.positivePredictiveValue(), 0.868421052631579);
    QCOMPARE(half.negativePredictiveValue(), 105.0 / 126);
    QCOMPARE(half.f1(), 0.8461538461538461);
    QCOMPARE(half.sensitivity(), 0.825);
    QCOMPARE(half.specificity(), 0.875);
    QCOMPARE(half.balancedAccuracy(), 0.85);
    QCOMPARE(half.accuracy(), 0.85);
    QCOMPARE(half.samples(), 240);
}

void TestThresholdSweep::youdenAgreesWithScikitLearn()
{
    const auto best = sweep_.bestByYouden();
    QVERIFY(best);
    QCOMPARE(best->threshold, 0.484375);
    QVERIFY(near(best->youden(), 0.725));
}

void TestThresholdSweep::sensitivityIsReachedAtTheHighestThreshold()
{
    QCOMPARE(sweep_.reachingSensitivity(0.9)->threshold, 0.453125);
    const auto most = sweep_.reachingSensitivity(0.95);
    QCOMPARE(most->threshold, 0.4375);
    QVERIFY(near(most->specificity(), 0.7666666666666666));
    QCOMPARE(sweep_.reachingSensitivity(1)->threshold, 0.359375);
    QVERIFY(!sweep_.reachingSensitivity(1.01));
}

void TestThresholdSweep::cheapestThresholdFollowsTheRatio()
{
    QCOMPARE(sweep_.cheapest(0.2)->threshold, 0.609375);
    QCOMPARE(sweep_.cheapest(1)->threshold, 0.484375);
    QCOMPARE(sweep_.cheapest(5)->threshold, 0.390625);
    const ThresholdOutcome dear = *sweep_.cheapest(5);
    QCOMPARE(5 * dear.falseNegatives + dear.falsePositives, 44);
}

void TestThresholdSweep::callingNothingPositiveMayBeCheapest()
{
    const ThresholdSweep sweep({0.9F, 0.8F, 0.7F}, {false, false, true});
    const auto cheapest = sweep.cheapest(0.5);
    QVERIFY(cheapest->threshold > 0.9);
    QCOMPARE(cheapest->falsePositives, 0);
    QCOMPARE(cheapest->falseNegatives, 1);
}

void TestThresholdSweep::middleBandGoesToAPerson()
{
    const ReferOutcome outcome = sweep_.between(0.3, 0.7);
    QCOMPARE(outcome.referred(), 131);
    QCOMPARE(outcome.errors(), 0);
    QVERIFY(near(outcome.referredShare(), 131.0 / 240));
    const ReferOutcome nobody = sweep_.between(0.5, 0.5);
    QCOMPARE(nobody.referred(), 0);
    QCOMPARE(nobody.missed, 21);
    QCOMPARE(nobody.falseAlarms, 15);
    QVERIFY(near(nobody.errorShare(), 0.15));
}

void TestThresholdSweep::widerBandsLeaveFewerErrors()
{
    const std::vector<ReferOutcome> bands = sweep_.bandsAround(0.5, 20);
    QCOMPARE(bands.size(), 21u);
    QCOMPARE(bands.front().referred(), 0);
    QCOMPARE(bands.back().referred(), 240);
    QVERIFY(std::isnan(bands.back().errorShare()));
    for (std::size_t i = 1; i < bands.size(); ++i) {
        QVERIFY(bands[i].referred() >= bands[i - 1].referred());
        QVERIFY(bands[i].errors() <= bands[i - 1].errors());
    }
}

void TestThresholdSweep::predictiveValuesFollowThePrevalence()
{
    // A test that is right 90 times of 100 on either side, for a disease that one in a hundred has: by hand.
    const PredictiveValues rare = predictiveValues(0.9, 0.9, 0.01);
    QVERIFY(near(rare.positive, 0.009 / 0.108));
    QVERIFY(near(rare.negative, 0.891 / 0.892));
    // At the part's own mix they are what was counted.
    const ThresholdOutcome half = sweep_.at(0.5);
    const PredictiveValues own = predictiveValues(half.sensitivity(), half.specificity(), 0.5);
    QVERIFY(near(own.positive, half.positivePredictiveValue()));
    QVERIFY(near(own.negative, half.negativePredictiveValue()));
    QVERIFY(std::isnan(predictiveValues(0, 1, 0.5).positive));
}

void TestThresholdSweep::precisionRecallAgreesWithScikitLearn()
{
    QVERIFY(near(averagePrecision(sweep_), 0.9501458925508343));
    const std::vector<PrecisionRecallPoint> curve = precisionRecallCurve(sweep_);
    QCOMPARE(curve.size(), 58u);
    const double recalls[] = {0, 0.03333333333333333, 0.08333333333333333, 0.09166666666666666, 0.10833333333333334};
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(curve[i].precision, 1.0);
        QVERIFY(near(curve[i].recall, recalls[i]));
    }
    QCOMPARE(curve.back().recall, 1.0);
    QCOMPARE(curve.back().precision, 0.5);
}

void TestThresholdSweep::withoutBothSidesThereIsNoPreset()
{
    const ThresholdSweep sweep({0.25F, 0.5F}, {true, true});
    QVERIFY(!sweep.hasBothSides());
    QVERIFY(!sweep.bestByYouden());
    QVERIFY(!sweep.reachingSensitivity(0.5));
    QVERIFY(!sweep.cheapest(1));
    QVERIFY(std::isnan(sweep.at(0.5).specificity()));
    QVERIFY(precisionRecallCurve(ThresholdSweep(std::vector{0.5F}, {false})).empty());
}

void TestThresholdSweep::scoresThatAreNoNumbersAreLeftOut()
{
    const ThresholdSweep sweep({0.25F, std::nanf(""), 0.75F}, {false, true, true});
    QCOMPARE(sweep.samples(), 2);
    QCOMPARE(sweep.at(0.5).truePositives, 1);
}

void TestThresholdSweep::aCurveOfFewThresholdsIsDrawnAsItIs()
{
    QCOMPARE(sweep_.thresholdsToDraw(200), sweep_.thresholds());
    QVERIFY(ThresholdSweep().thresholdsToDraw(10).empty());
}

void TestThresholdSweep::aCurveOfManyThresholdsMissesNoStep()
{
    constexpr int steps = 100;
    std::vector<float> scores;
    std::vector<bool> positive;
    for (int i = 0; i < 40'000; ++i) {
        Random random(4, Random::Purpose::Test, 0, static_cast<std::uint64_t>(i));
        positive.push_back(i % 50 == 0); // few, and at one end
        scores.push_back(static_cast<float>(random.uniform() * random.uniform() + (positive.back() ? 0.4 : 0)));
    }
    const ThresholdSweep sweep(scores, positive);
    const std::vector<float> drawn = sweep.thresholdsToDraw(steps);
    QVERIFY(drawn.size() <= 3 * steps + 1);
    QVERIFY(std::is_sorted(drawn.rbegin(), drawn.rend()));
    QVERIFY(std::equal(drawn.begin(), drawn.begin() + steps, sweep.thresholds().begin()));
    QCOMPARE(drawn.back(), sweep.thresholds().back());
    ThresholdOutcome before = sweep.at(2);
    for (const float threshold : drawn) {
        const ThresholdOutcome now = sweep.at(static_cast<double>(threshold));
        QVERIFY(now.truePositives - before.truePositives <= sweep.positives() / steps + 1);
        QVERIFY(now.falsePositives - before.falsePositives <= sweep.negatives() / steps + 1);
        before = now;
    }
}

void TestThresholdSweep::copiesShareWhatWasCounted()
{
    const ThresholdSweep copy = sweep_;
    QVERIFY(&copy.thresholds() == &sweep_.thresholds());
    QCOMPARE(copy.at(0.5).truePositives, sweep_.at(0.5).truePositives);
}

void TestThresholdSweep::nothingIsNothing()
{
    const ThresholdSweep sweep;
    QCOMPARE(sweep.samples(), 0);
    QCOMPARE(sweep.at(0.5).samples(), 0);
    QVERIFY(std::isnan(averagePrecision(sweep)));
    QVERIFY(std::isnan(sweep.between(0.25, 0.75).referredShare()));
}

NUCLEOSCOPE_TEST(TestThresholdSweep)
#include "test_threshold_sweep.moc"
