#include "core/evaluation/subject_scores.h"
#include "tests/core/evaluation/drawn_predictions.h"
#include "tests/test_program.h"

#include <QTest>

#include <map>

using namespace nucleoscope;

/// Reference values: reference.py, NumPy.
class TestSubjectScores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAndMeansAgreeWithNumpy();
    void worstPatientsComeFirst();
    void stripsAscendByProbability();
    void patientsAreCalledByTheirMean();
    void patientsOfTwoClassesHaveNoClass();
    void ofThreeClassesTheLikeliestIsCalled();
    void unlabelledPatientsComeLast();
    void idsDifferOnlyByMoreThanCase();
};

void TestSubjectScores::countsAndMeansAgreeWithNumpy()
{
    const int right[] = {15, 17, 20, 17, 16, 14, 16, 17, 17, 19, 16, 20};
    const double means[] = {0.67890625, 0.6625,     0.69765625, 0.68671875, 0.60859375, 0.64375,
                            0.3421875,  0.31953125, 0.3015625,  0.31015625, 0.3421875,  0.21328125};
    const auto scores = subjectScores(drawnPredictions(1), allIsPositive, drawnPatients());
    QCOMPARE(scores.size(), std::size_t(drawnSubjects));
    for (const SubjectScore& score : scores) {
        QCOMPARE(score.samples, 20);
        QCOMPARE(score.labelled, 20);
        QCOMPARE(score.right, right[score.subject]);
        QVERIFY(near(score.meanPositiveProbability, means[score.subject]));
        QCOMPARE(score.truth, score.subject < 6 ? 0 : 1);
    }
}

void TestSubjectScores::worstPatientsComeFirst()
{
    const Subjects patients = drawnPatients();
    const auto scores = subjectScores(drawnPredictions(1), allIsPositive, patients);
    QCOMPARE(patients.id(scores[0].subject), std::string("P5"));
    QCOMPARE(patients.id(scores[1].subject), std::string("P0"));
    QCOMPARE(patients.id(scores[2].subject), std::string("P4")); // before P6 and P10, which did as badly
    QCOMPARE(patients.id(scores[3].subject), std::string("P6"));
    QCOMPARE(patients.id(scores[4].subject), std::string("P10"));
    QCOMPARE(scores.back().right, 20);
}

void TestSubjectScores::stripsAscendByProbability()
{
    const PredictionList predictions = drawnPredictions(1);
    for (const SubjectScore& score : subjectScores(predictions, allIsPositive, drawnPatients())) {
        QCOMPARE(score.rows.size(), 20u);
        for (std::size_t i = 1; i < score.rows.size(); ++i)
            QVERIFY(predictions.probability(score.rows[i - 1], 0) <= predictions.probability(score.rows[i], 0));
    }
}

void TestSubjectScores::patientsAreCalledByTheirMean()
{
    const auto half = subjectScores(drawnPredictions(1), allIsPositive, drawnPatients());
    const ConfusionMatrix right = subjectMatrix(half, 2);
    QCOMPARE(right.count(0, 0), 6);
    QCOMPARE(right.count(1, 1), 6);
    // Above P4's and P5's means, below those of the other four.
    const ConfusionMatrix strict = subjectMatrix(subjectScores(drawnPredictions(1), allIsPositive, drawnPatients(), 0.65), 2);
    QCOMPARE(strict.count(0, 0), 4);
    QCOMPARE(strict.count(0, 1), 2);
    QCOMPARE(strict.total(), drawnSubjects);
}

void TestSubjectScores::patientsOfTwoClassesHaveNoClass()
{
    PredictionList list(2);
    const float surely[] = {1, 0};
    list.add(0, 0, surely);
    list.add(1, 1, surely);
    list.add(2, 1, surely);
    const auto scores = subjectScores(list, allIsPositive, Subjects({"a", "a", "a"}));
    QCOMPARE(scores.size(), 1u);
    QCOMPARE(scores[0].truth, -1);
    QCOMPARE(scores[0].right, 1);
    QCOMPARE(subjectMatrix(scores, 2).total(), 0);
}

void TestSubjectScores::ofThreeClassesTheLikeliestIsCalled()
{
    PredictionList list(3);
    const float said[] = {0.4f, 0.35f, 0.25f};
    list.add(0, 0, said);
    const Subjects one({"a"});
    const PositiveClasses firstOfThree{true, false, false};
    QCOMPARE(subjectScores(list, firstOfThree, one)[0].called, 0); // as the nucleus, though below one half
    QCOMPARE(subjectScores(list, firstOfThree, one, 0.45)[0].called, 1);
    QCOMPARE(subjectScores(list, {false, false, false}, one)[0].called, 0);
}

void TestSubjectScores::unlabelledPatientsComeLast()
{
    PredictionList list(2);
    const float surely[] = {1, 0};
    list.add(0, -1, surely);
    list.add(1, 0, surely);
    const auto scores = subjectScores(list, allIsPositive, Subjects({"a", "b"}));
    QCOMPARE(scores[0].subject, 1);
    QCOMPARE(scores[1].labelled, 0);
    QVERIFY(std::isnan(scores[1].accuracy()));
    QCOMPARE(scores[1].called, 0);
}

void TestSubjectScores::idsDifferOnlyByMoreThanCase()
{
    const Subjects subjects({"H1", "h1", "", "", "H2"});
    QCOMPARE(subjects.count(), 4);
    QCOMPARE(subjects.of(0), subjects.of(1));
    QVERIFY(subjects.of(2) != subjects.of(3)); // unknown: each its own
    QCOMPARE(subjects.of(5), -1);
    QCOMPARE(subjects.of(-1), -1);
}

NUCLEOSCOPE_TEST(TestSubjectScores)
#include "test_subject_scores.moc"
