#include "core/evaluation/comparison.h"
#include "tests/core/evaluation/drawn_predictions.h"
#include "tests/test_program.h"

#include <QTest>

#include <numeric>
#include <tuple>

using namespace nucleoscope;

/// Reference values: reference.py, scikit-learn and SciPy.
class TestComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wilsonAgreesWithScipy();
    void quantilesAgreeWithNumpy();
    void drawsKeepEveryClassAndRepeat();
    void oneDrawOfEachIsTheList();
    void aStopEndsTheDrawing();
    void bootstrapAgreesWithNumpy();
    void linkedSubjectsAreDrawnTogether();
    void mcNemarAgreesWithScipy();
    void callsAreDividedByWhoWasRight();
    void differencesAgreeWithScikitLearn();
    void intervalOfTheDifferenceAgreesWithNumpy();
    void orderOfRowsDoesNotMatter();
    void otherSamplesAreNotCompared();
    void otherLabelsAreNotCompared();
    void conclusionIsPlain();
    void withoutPatientsNucleiAreCounted();
    void fewPatientsAreCautionedAbout();

private:
    static constexpr double oneOf120 = 1.0 / 120 + 1e-9;
    static PairedPredictions pair(std::uint64_t other = 2)
    {
        return {drawnPredictions(1), drawnPredictions(other), allIsPositive, drawnPatients()};
    }
};

void TestComparison::wilsonAgreesWithScipy()
{
    struct Row {
        int successes, count;
        double level, low, high;
    };
    for (const Row& row : {Row{0, 20, 0.95, 0, 0.16112515805281935}, Row{20, 20, 0.95, 0.8388748419471808, 1},
                           Row{7, 20, 0.95, 0.1811918241010821, 0.5671457233147637},
                           Row{218, 3389, 0.95, 0.05654923950416466, 0.07308884236883188},
                           Row{7, 20, 0.99, 0.14639344137693885, 0.6283381789526872}}) {
        const Interval found = wilsonInterval(row.successes, row.count, row.level);
        QVERIFY(near(found.low, row.low, 1e-12));
        QVERIFY(near(found.high, row.high, 1e-12));
    }
    QVERIFY(!wilsonInterval(0, 0).known());
}

void TestComparison::quantilesAgreeWithNumpy()
{
    QVERIFY(near(quantileOf({1, 2, 4, 8}, 0.025), 1.075));
    QVERIFY(near(quantileOf({1, 2, 4, 8}, 0.5), 3));
    QVERIFY(near(quantileOf({1, 2, 4, 8}, 0.9), 6.8));
    QVERIFY(std::isnan(quantileOf({}, 0.5)));
}

void TestComparison::drawsKeepEveryClassAndRepeat()
{
    const SubjectBootstrap bootstrap(drawnPredictions(1), drawnPatients());
    QCOMPARE(bootstrap.subjectCount(), 12);
    QCOMPARE(bootstrap.smallestStratum(), 6);
    TimesDrawn times, again;
    for (int replicate = 0; replicate < 50; ++replicate) {
        bootstrap.draw(7, replicate, times);
        QCOMPARE(std::accumulate(times.begin(), times.begin() + 6, 0), 6);
        QCOMPARE(std::accumulate(times.begin() + 6, times.end(), 0), 6);
        bootstrap.draw(7, replicate, again);
        QCOMPARE(again, times);
    }
    bootstrap.draw(8, 49, again);
    QVERIFY(again != times);
}

void TestComparison::oneDrawOfEachIsTheList()
{
    const Scores drawn = ResampledScores(drawnPredictions(1), allIsPositive, drawnPatients()).of(TimesDrawn(12, 1));
    const auto whole = scoresOf(drawnPredictions(1), allIsPositive);
    for (const ScoreKind kind : allScoreKinds)
        QVERIFY2(near(scoreValue(drawn, kind), scoreValue(*whole, kind)), scoreName(kind).data());
}

void TestComparison::aStopEndsTheDrawing()
{
    std::stop_source source;
    int draws = 0;
    BootstrapOptions options;
    options.stop = source.get_token();
    const auto stopAtTheTenth = [&](const TimesDrawn&, double* values) {
        *values = ++draws;
        if (draws == 10)
            source.request_stop();
    };
    const SubjectBootstrap bootstrap(drawnPredictions(1), drawnPatients());
    QVERIFY(!bootstrap.intervals(1, stopAtTheTenth, options).front().known()); // too few to say anything
    QCOMPARE(draws, 10);
}

void TestComparison::bootstrapAgreesWithNumpy()
{
    // A percentile of shares of 120 nuclei may fall to the next such share.
    BootstrapOptions options;
    options.replicates = 20000;
    const ScoreIntervals found = scoreIntervals(drawnPredictions(1), allIsPositive, drawnPatients(), options);
    const auto agrees = [&](ScoreKind kind, double low, double high) {
        return near(found.of(kind).low, low, oneOf120) && near(found.of(kind).high, high, oneOf120);
    };
    QVERIFY(agrees(ScoreKind::BalancedAccuracy, 0.8041666666666667, 0.9));
    QVERIFY(agrees(ScoreKind::Auroc, 0.9279166666666666, 0.9747222222222223));
    QVERIFY(agrees(ScoreKind::Sensitivity, 0.7583333333333333, 0.9083333333333333));
    QVERIFY(agrees(ScoreKind::Specificity, 0.8166666666666667, 0.9333333333333333));
    QCOMPARE(found.subjects, 12);
}

void TestComparison::linkedSubjectsAreDrawnTogether()
{
    const Subjects joined = drawnPatients().joined({{"p0", "P1"}, {"P1", "P2", "elsewhere"}});
    QCOMPARE(joined.count(), 10);
    QCOMPARE(joined.of(0), joined.of(1));
    QCOMPARE(joined.of(0), joined.of(2));
    QCOMPARE(joined.id(joined.of(0)), std::string("P0 + P1 + P2"));
    QVERIFY(joined.of(3) != joined.of(0));
    QCOMPARE(SubjectBootstrap(drawnPredictions(1), joined).smallestStratum(), 4);
}

void TestComparison::mcNemarAgreesWithScipy()
{
    QCOMPARE(mcNemarExact(0, 0), 1.0);
    QCOMPARE(mcNemarExact(1, 0), 1.0);
    QVERIFY(near(mcNemarExact(10, 2), 0.03857421875));
    QVERIFY(near(mcNemarExact(25, 31), 0.5044037600228255));
    QVERIFY(near(mcNemarExact(400, 460), 0.04416954819458914));
    QCOMPARE(mcNemarExact(460, 400), mcNemarExact(400, 460));
}

void TestComparison::callsAreDividedByWhoWasRight()
{
    const PairedCalls calls = pairedCalls(pair());
    QCOMPARE(calls.count(true, true), 158);
    QCOMPARE(calls.count(true, false), 46);
    QCOMPARE(calls.count(false, true), 29);
    QCOMPARE(calls.count(false, false), 7);
    QCOMPARE(calls.total(), drawnSamples);
    QVERIFY(std::is_sorted(calls.of(true, true).begin(), calls.of(true, true).end()));
}

void TestComparison::differencesAgreeWithScikitLearn()
{
    const auto found = compare(pair());
    QVERIFY(found);
    const double baseline[] = {0.85, 0.9520138888888888, 0.85, 0.849906191369606, 0.825, 0.875, 0.41357173445416573};
    const double other[] = {0.7791666666666667, 0.9068402777777778, 0.7791666666666667, 0.779132156066052,
                            0.7916666666666666, 0.7666666666666667, 0.45204730381359287};
    for (std::size_t i = 0; i < allScoreKinds.size(); ++i) {
        const ScoreDifference& difference = found->of(allScoreKinds[i]);
        QCOMPARE(difference.kind, allScoreKinds[i]);
        QVERIFY(near(difference.baseline, baseline[i], 1e-6));
        QVERIFY(near(difference.other, other[i], 1e-6));
        QVERIFY(near(difference.difference(), other[i] - baseline[i], 1e-6));
    }
    QVERIFY(near(found->mcNemar, mcNemarExact(46, 29)));
}

void TestComparison::intervalOfTheDifferenceAgreesWithNumpy()
{
    BootstrapOptions options;
    options.replicates = 20000;
    const auto found = compare(pair(), options);
    const auto agrees = [&](ScoreKind kind, double low, double high) {
        return near(found->of(kind).interval.low, low, oneOf120) && near(found->of(kind).interval.high, high, oneOf120);
    };
    QVERIFY(agrees(ScoreKind::BalancedAccuracy, -0.1458333333333333, 0));
    QVERIFY(agrees(ScoreKind::Auroc, -0.1115625, 0.01020833333333326));
    QVERIFY(agrees(ScoreKind::Sensitivity, -0.1, 0.03333333333333333));
    QVERIFY(agrees(ScoreKind::Specificity, -0.25, 0.025));
}

void TestComparison::orderOfRowsDoesNotMatter()
{
    PairedPredictions turned = pair();
    const PredictionList straight = turned.other;
    turned.other = PredictionList(2);
    for (int row = straight.size() - 1; row >= 0; --row) {
        const float both[] = {straight.probability(row, 0), straight.probability(row, 1)};
        turned.other.add(straight.sample(row), straight.truth(row), both);
    }
    QVERIFY(!whyNotComparable(turned));
    QCOMPARE(pairedCalls(turned).of(true, false), pairedCalls(pair()).of(true, false));
}

void TestComparison::otherSamplesAreNotCompared()
{
    PairedPredictions fewer = pair();
    fewer.other = PredictionList(2);
    const float both[] = {0.5F, 0.5F};
    fewer.other.add(3, 0, both);
    QCOMPARE(whyNotComparable(fewer)->id, std::string("compare.different_samples"));
    const auto refused = compare(fewer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Mismatch);
    fewer.other = PredictionList(3);
    QCOMPARE(whyNotComparable(fewer)->id, std::string("compare.class_count"));
}

void TestComparison::otherLabelsAreNotCompared()
{
    PairedPredictions relabelled = pair();
    relabelled.other = PredictionList(2);
    for (int sample = 0; sample < drawnSamples; ++sample) {
        const float both[] = {0.5F, 0.5F};
        relabelled.other.add(sample, sample < 2 ? 1 : relabelled.baseline.truth(sample), both);
    }
    const auto reason = whyNotComparable(relabelled);
    QCOMPARE(reason->id, std::string("compare.different_classes"));
    QCOMPARE(reason->argument("count"), std::string("2"));
}

void TestComparison::conclusionIsPlain()
{
    Comparison found;
    found.subjects = 12;
    ScoreDifference& difference = found.differences[0];
    difference = {ScoreKind::BalancedAccuracy, 0.78, 0.813, {0.004, 0.061}};
    const auto sentence = [&] { return conclusionOf(found, ScoreKind::BalancedAccuracy, "A", "B", true); };
    QCOMPARE(sentence().id, std::string("compare.better"));
    QCOMPARE(sentence().english(),
             std::string(
                 "\u201cB\u201d is better than \u201cA\u201d on these nuclei: balanced accuracy 0.813 instead of 0.780, a "
                 "difference of +0.033 (95 % interval +0.004 to +0.061, 12 patients)."));
    difference.interval.low = -0.01;
    QCOMPARE(sentence().id, std::string("compare.undecided"));
    difference = {ScoreKind::BalancedAccuracy, 0.8, 0.7, {-0.2, -0.01}};
    QCOMPARE(sentence().id, std::string("compare.worse"));
    difference.interval = {};
    QCOMPARE(sentence().id, std::string("compare.unknown"));
    // A smaller loss is a better one.
    found.differences.back() = {ScoreKind::Loss, 0.5, 0.4, {-0.2, -0.05}};
    QCOMPARE(conclusionOf(found, ScoreKind::Loss, "A", "B", true).id, std::string("compare.better"));
}

void TestComparison::withoutPatientsNucleiAreCounted()
{
    Comparison found;
    found.subjects = 3;
    found.mcNemar = 0.01;
    found.calls.samples[true][false] = {0, 1};
    found.calls.samples[false][true] = {2};
    ScoreDifference& difference = found.differences[0];
    for (const auto& [other, interval, verdict] :
         {std::tuple(0.8, Interval{0.01, 0.2}, "is better than"), std::tuple(0.6, Interval{-0.2, -0.01}, "is worse than"),
          std::tuple(0.7, Interval{-0.2, 0.2}, "It cannot be told which")}) {
        difference = {ScoreKind::BalancedAccuracy, 0.7, other, interval};
        const std::string sentence = conclusionOf(found, ScoreKind::BalancedAccuracy, "A", "B", false).english();
        QVERIFY2(sentence.find(verdict) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find("3 nuclei as if each were of another person") != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find("patient") == std::string::npos, sentence.c_str());
        // Nor does the interval know more than the test, which takes nuclei for independent as well.
        for (const Message& caution : cautionsOf(found, ScoreKind::BalancedAccuracy, false))
            QVERIFY2(caution.id != "compare.mcnemar_alone", sentence.c_str());
    }
}

void TestComparison::fewPatientsAreCautionedAbout()
{
    Comparison found;
    found.smallestStratum = 3;
    const auto cautions = cautionsOf(found, ScoreKind::Auroc, true);
    QCOMPARE(cautions.size(), 1u);
    QCOMPARE(cautions[0].id, std::string("compare.few_subjects"));
    QCOMPARE(cautionsOf(found, ScoreKind::Auroc, false)[0].id, std::string("compare.subjects_unknown"));
    found.smallestStratum = 40;
    QVERIFY(cautionsOf(found, ScoreKind::Auroc, true).empty());
    found.differences[1] = {ScoreKind::Auroc, 0.8, 0.9, {0.05, 0.15}};
    QCOMPARE(cautionsOf(found, ScoreKind::Auroc, true)[0].id, std::string("compare.one_training_each"));
    found.differences[1].interval.low = -0.05;
    found.mcNemar = 0.01;
    QCOMPARE(cautionsOf(found, ScoreKind::Auroc, true)[0].id, std::string("compare.mcnemar_alone"));
}

NUCLEOSCOPE_TEST(TestComparison)
#include "test_comparison.moc"
