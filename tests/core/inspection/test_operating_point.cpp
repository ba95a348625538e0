#include "core/evaluation/score_report.h"
#include "core/evaluation/subject_scores.h"
#include "core/inspection/operating_point.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace nucleoscope;

class TestOperatingPoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPatientIsCalledAlikeInTablesAndInScores_data();
    void aPatientIsCalledAlikeInTablesAndInScores();
};

void TestOperatingPoint::aPatientIsCalledAlikeInTablesAndInScores_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("positives");
    for (int classes = 2; classes <= 4; ++classes)
        for (int positives = 0; positives < classes; ++positives)
            QTest::addRow("%d of %d", positives, classes) << classes << positives;
}

/// subjectScores() makes the patients' tables, calledAt() of subjectPredictions() the scores by patient.
void TestOperatingPoint::aPatientIsCalledAlikeInTablesAndInScores()
{
    QFETCH(int, classes);
    QFETCH(int, positives);
    constexpr int patients = 200, nucleiEach = 5;
    PositiveClasses positive(static_cast<std::size_t>(classes), false);
    std::fill_n(positive.begin(), positives, true);
    std::mt19937 lot(static_cast<unsigned>(10 * classes + positives));
    std::uniform_real_distribution<float> any(0.01F, 1);
    PredictionList nuclei(classes);
    std::vector<std::string> whose;
    for (int i = 0; i < patients * nucleiEach; ++i) {
        std::vector<float> said;
        float sum = 0;
        for (int c = 0; c < classes; ++c)
            sum += said.emplace_back(any(lot));
        for (float& p : said)
            p /= sum;
        nuclei.add(i, i / nucleiEach % classes, said.data());
        whose.push_back("patient " + std::to_string(i / nucleiEach));
    }
    const Subjects subjects(whose);
    for (const double threshold : {0.5, 0.3, 0.62}) {
        const PredictionList calls = calledAt(subjectPredictions(nuclei, subjects), positive, {threshold, {}});
        const auto scores = subjectScores(nuclei, positive, subjects, threshold);
        QCOMPARE(calls.size(), patients);
        int compared = 0;
        for (const SubjectScore& score : scores)
            for (int row = 0; row < calls.size(); ++row)
                if (calls.sample(row) == score.subject) {
                    ++compared;
                    QVERIFY2(calls.predicted(row) == score.called
                                 || (classes == 2 && std::abs(score.meanPositiveProbability - threshold) < 1e-6),
                             qPrintable(QString::number(score.subject)));
                }
        QCOMPARE(compared, patients);
    }
}

NUCLEOSCOPE_TEST(TestOperatingPoint)
#include "test_operating_point.moc"
