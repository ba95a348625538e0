#include "core/evaluation/scores.h"
#include "tests/test_program.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace nucleoscope;

/// Reference values: scikit-learn's roc_auc_score, roc_curve(drop_intermediate=False), log_loss and kin. The
/// probabilities are exact in binary, so that both sides rank the same ties.
class TestScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoClassesAgreeWithScikitLearn();
    void threeClassesAgreeWithScikitLearn();
    void rocCurveAgreesWithScikitLearn();
    void aurocCountsTiesOneHalf();
    void aurocIsTheAreaUnderTheCurve();
    void aMissingSideHasNoAuroc();
    void withoutPositiveClassNothingIsSensitive();
    void unknownTruthsAreLeftOut();
    void noPredictionsHaveNoScores();
    void aDivergedNetworkHasNoAuroc();
    void positiveClassesMustFitThePredictions();
    void anythingIsBetterThanNan();
    void namesReadBack();
};

namespace {

constexpr std::array<float, 16> probabilities{0.875f, 0.75f, 0.75f,   0.5f, 0.25f,   0.125f, 0.625f, 0.5f,
                                              0.375f, 0.75f, 0.0625f, 0.5f, 0.9375f, 0.25f,  0.375f, 0.125f};
constexpr std::array<bool, 16> isPositive{true, true, false, true, false, false, true,  false,
                                          true, true, false, true, true,  false, false, true};

const PositiveClasses firstIsPositive{true, false};

PredictionList twoClasses()
{
    PredictionList list(2);
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const float both[] = {probabilities[i], 1 - probabilities[i]};
        list.add(static_cast<int>(i), isPositive[i] ? 0 : 1, both);
    }
    return list;
}

PredictionList threeClasses()
{
    constexpr float rows[10][3] = {{.5f, .25f, .25f},       {.25f, .5f, .25f},    {.125f, .125f, .75f}, {.75f, .125f, .125f},
                                   {.25f, .25f, .5f},       {.125f, .75f, .125f}, {.5f, .375f, .125f},  {.25f, .5f, .25f},
                                   {.0625f, .0625f, .875f}, {.375f, .5f, .125f}};
    constexpr int truths[10] = {0, 1, 2, 0, 1, 1, 1, 2, 2, 0};
    PredictionList list(3);
    for (int i = 0; i < 10; ++i)
        list.add(i, truths[i], rows[i]);
    return list;
}

std::vector<float> scoresAsVector()
{
    return std::vector<float>(probabilities.begin(), probabilities.end());
}
std::vector<bool> truthsAsVector()
{
    return std::vector<bool>(isPositive.begin(), isPositive.end());
}

bool sameAsFloats(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

} // namespace

void TestScores::twoClassesAgreeWithScikitLearn()
{
    const auto scores = scoresOf(twoClasses(), firstIsPositive);
    QVERIFY(scores);
    QCOMPARE(scores->samples, 16);
    QCOMPARE(scores->accuracy, 0.75);
    QCOMPARE(scores->balancedAccuracy, 0.746031746031746);
    QCOMPARE(scores->weightedF1, 0.75);
    QCOMPARE(scores->auroc, 0.7936507936507936);
    QCOMPARE(scores->sensitivity, 0.7777777777777778);
    QCOMPARE(scores->specificity, 0.7142857142857143);
    QVERIFY(sameAsFloats(scores->loss, 0.5633051295821294));
}

void TestScores::threeClassesAgreeWithScikitLearn()
{
    const auto scores = scoresOf(threeClasses(), {true, true, false});
    QVERIFY(scores);
    QCOMPARE(scores->balancedAccuracy, 0.611111111111111);
    QVERIFY(sameAsFloats(scores->loss, 0.711711919936299));
    // Two positive classes: their probabilities add up, and one taken for the other is still called positive.
    QCOMPARE(scores->auroc, 0.9047619047619048);
    QCOMPARE(scores->sensitivity, 6.0 / 7);
    QCOMPARE(scores->specificity, 2.0 / 3);
}

void TestScores::rocCurveAgreesWithScikitLearn()
{
    const std::vector<RocPoint> curve = rocCurve(scoresAsVector(), truthsAsVector());
    const std::vector<double> falsePositives{0, 0, 0, 1 / 7., 1 / 7., 2 / 7., 3 / 7., 5 / 7., 6 / 7., 1};
    const std::vector<double> truePositives{0, 1 / 9., 2 / 9., 4 / 9., 5 / 9., 7 / 9., 8 / 9., 8 / 9., 1, 1};
    const std::vector<double> thresholds{0, 0.9375, 0.875, 0.75, 0.625, 0.5, 0.375, 0.25, 0.125, 0.0625};
    QCOMPARE(curve.size(), 10u);
    QVERIFY(std::isinf(curve[0].threshold));
    for (std::size_t i = 0; i < curve.size(); ++i) {
        QVERIFY(sameAsFloats(curve[i].falsePositiveRate, falsePositives[i]));
        QVERIFY(sameAsFloats(curve[i].truePositiveRate, truePositives[i]));
        if (i > 0)
            QCOMPARE(curve[i].threshold, thresholds[i]);
    }
}

void TestScores::aurocCountsTiesOneHalf()
{
    QCOMPARE(auroc({0.5f, 0.5f, 0.5f, 0.5f}, {true, false, true, false}), 0.5);
    QCOMPARE(auroc({0.9f, 0.1f}, {true, false}), 1.0);
    QCOMPARE(auroc({0.9f, 0.1f}, {false, true}), 0.0);
}

void TestScores::aurocIsTheAreaUnderTheCurve()
{
    const std::vector<RocPoint> curve = rocCurve(scoresAsVector(), truthsAsVector());
    double area = 0;
    for (std::size_t i = 1; i < curve.size(); ++i)
        area += (curve[i].falsePositiveRate - curve[i - 1].falsePositiveRate)
                * (curve[i].truePositiveRate + curve[i - 1].truePositiveRate) / 2;
    QVERIFY(sameAsFloats(area, auroc(scoresAsVector(), truthsAsVector())));
}

void TestScores::aMissingSideHasNoAuroc()
{
    QVERIFY(std::isnan(auroc({0.5f, 0.6f}, {true, true})));
    QVERIFY(std::isnan(auroc({}, {})));
    QVERIFY(rocCurve({0.5f}, {false}).empty());
}

void TestScores::withoutPositiveClassNothingIsSensitive()
{
    const auto scores = scoresOf(twoClasses(), {false, false});
    QVERIFY(scores);
    QVERIFY(std::isnan(scores->sensitivity));
    QVERIFY(std::isnan(scores->specificity));
    QVERIFY(std::isnan(scores->auroc));
    QCOMPARE(scores->accuracy, 0.75);
}

void TestScores::unknownTruthsAreLeftOut()
{
    PredictionList list = twoClasses();
    const float both[] = {1, 0};
    list.add(99, -1, both);
    const auto scores = scoresOf(list, firstIsPositive);
    QVERIFY(scores);
    QCOMPARE(scores->samples, 16);
    QCOMPARE(scores->auroc, 0.7936507936507936);
    QVERIFY(!std::isnan(scores->loss));
    QCOMPARE(positiveScores(list, firstIsPositive).size(), positiveTruths(list, firstIsPositive).size());
}

void TestScores::noPredictionsHaveNoScores()
{
    const auto scores = scoresOf(PredictionList(2), firstIsPositive);
    QVERIFY(scores);
    QCOMPARE(scores->samples, 0);
    QVERIFY(std::isnan(scores->loss) && std::isnan(scores->accuracy) && std::isnan(scores->auroc));
}

void TestScores::aDivergedNetworkHasNoAuroc()
{
    QVERIFY(std::isnan(auroc({0.5f, std::nanf(""), 0.1f}, {true, false, true})));
    QVERIFY(rocCurve({0.5f, std::nanf("")}, {true, false}).empty());
}

void TestScores::positiveClassesMustFitThePredictions()
{
    QCOMPARE(scoresOf(twoClasses(), {true}).error().code, ErrorCode::InvalidInput);
}

void TestScores::anythingIsBetterThanNan()
{
    QVERIFY(isBetter(Metric::Loss, 0.1, 0.2));
    QVERIFY(!isBetter(Metric::Loss, 0.2, 0.1));
    QVERIFY(isBetter(Metric::Auroc, 0.9, 0.8));
    QVERIFY(!isBetter(Metric::Auroc, 0.9, 0.9));
    QVERIFY(isBetter(Metric::Accuracy, 0.0, notANumber));
    QVERIFY(!isBetter(Metric::Accuracy, notANumber, 0.0));
    QVERIFY(!isBetter(Metric::Loss, notANumber, notANumber));
}

void TestScores::namesReadBack()
{
    Scores scores;
    scores.loss = 1;
    scores.accuracy = 2;
    scores.balancedAccuracy = 3;
    scores.weightedF1 = 4;
    scores.auroc = 5;
    double expected = 1;
    for (const Metric metric : {Metric::Loss, Metric::Accuracy, Metric::BalancedAccuracy, Metric::WeightedF1, Metric::Auroc}) {
        QCOMPARE(metricFromName(metricName(metric)), std::optional(metric));
        QCOMPARE(metricValue(scores, metric), expected++);
    }
    QCOMPARE(metricFromName("luck"), std::nullopt);
}

NUCLEOSCOPE_TEST(TestScores)
#include "test_scores.moc"
