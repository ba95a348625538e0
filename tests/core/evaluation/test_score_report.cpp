// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/label_doubts.h"
#include "core/evaluation/score_report.h"
#include "tests/core/evaluation/drawn_predictions.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

/// Values of reference.py.
class TestScoreReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void patientsAreScoredByTheirMeanProbability();
    void alwaysTheCommonestClassIsTheReference();
    void intervalsArePatientsInBoth();
    void patientsOfSeveralClassesAreLeftOut();
    void doubtsAreThoseOfConfidentLearning();
    void samplesOfUnknownClassAreNotDoubted();

private:
    /// Surer of itself than drawn.
    static PredictionList sharpened()
    {
        const PredictionList drawn = drawnPredictions(1);
        PredictionList list(2);
        for (int row = 0; row < drawn.size(); ++row) {
            const double p = std::pow(static_cast<double>(drawn.probability(row, 0)), 4);
            const double q = std::pow(1 - static_cast<double>(drawn.probability(row, 0)), 4);
            const float both[] = {static_cast<float>(p / (p + q)), static_cast<float>(q / (p + q))};
            list.add(drawn.sample(row), drawn.truth(row), both);
        }
        return list;
    }
};

void TestScoreReport::patientsAreScoredByTheirMeanProbability()
{
    const auto report = scoreReport(drawnPredictions(1), allIsPositive, drawnPatients());
    QVERIFY(report.has_value());
    const Scores& whole = report->subjects.scores;
    QCOMPARE(whole.samples, drawnSubjects);
    QVERIFY(near(whole.balancedAccuracy, 1.0));
    QVERIFY(near(whole.auroc, 1.0));
    QVERIFY(near(whole.loss, 0.3887202994776308, 1e-6));
    QVERIFY(near(report->images.scores.auroc, 0.9520138888888889));
}

void TestScoreReport::alwaysTheCommonestClassIsTheReference()
{
    const auto report = scoreReport(drawnPredictions(1), allIsPositive, drawnPatients());
    QCOMPARE(report->majorityClass, 0);
    QVERIFY(near(report->majority.balancedAccuracy, 0.5));
    QVERIFY(near(report->majority.accuracy, 0.5));
    QVERIFY(near(report->majority.weightedF1, 1.0 / 3));
    QVERIFY(near(report->majority.auroc, 0.5));
}

void TestScoreReport::intervalsArePatientsInBoth()
{
    const auto report = scoreReport(drawnPredictions(1), allIsPositive, drawnPatients());
    QCOMPARE(report->images.intervals.subjects, drawnSubjects);
    QCOMPARE(report->subjects.intervals.subjects, drawnSubjects);
    const Interval& auroc = report->images.intervals.of(ScoreKind::Auroc);
    QVERIFY(auroc.low < 0.952 && auroc.high > 0.952);
    QVERIFY(near(report->subjects.intervals.of(ScoreKind::Auroc).low, 1.0)); // no draw divides what is divided wholly
}

void TestScoreReport::patientsOfSeveralClassesAreLeftOut()
{
    PredictionList list(2);
    const float likely[] = {0.75F, 0.25F}, unlikely[] = {0.25F, 0.75F};
    list.add(0, 0, likely);
    list.add(1, 1, likely);
    list.add(2, 1, unlikely);
    list.add(3, -1, likely);
    const PredictionList whole = subjectPredictions(list, Subjects({"mixed", "mixed", "one", "unknown"}));
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.sample(0), 1);
    QCOMPARE(whole.truth(0), 1);
}

void TestScoreReport::doubtsAreThoseOfConfidentLearning()
{
    const auto doubts = labelDoubts(sharpened());
    QCOMPARE(doubts.size(), std::size_t{4});
    const int rows[]{100, 214, 4, 128};
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(doubts[i].row, rows[i]);
        QCOMPARE(doubts[i].suggested, 1 - doubts[i].given);
    }
    QVERIFY(near(doubts.front().margin, -0.8197830887538069, 1e-6));
    QVERIFY(near(doubts.back().margin, -0.6404753213076371, 1e-6));
}

void TestScoreReport::samplesOfUnknownClassAreNotDoubted()
{
    PredictionList list(2);
    const float likely[] = {0.9F, 0.1F}, unlikely[] = {0.1F, 0.9F};
    for (int i = 0; i < 5; ++i) {
        list.add(i, 0, likely);
        list.add(5 + i, 1, unlikely);
    }
    list.add(10, -1, likely);
    list.add(11, 1, likely);
    const auto doubts = labelDoubts(list);
    QCOMPARE(doubts.size(), std::size_t{1});
    QCOMPARE(doubts[0].sample, 11);
}

NUCLEOSCOPE_TEST(TestScoreReport)
#include "test_score_report.moc"
