#include "core/evaluation/confusion_matrix.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

/// Reference values: scikit-learn's confusion_matrix, precision_score, recall_score, f1_score, balanced_accuracy_score.
class TestConfusionMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTruthsAndColumnsPredictions();
    void threeClassesAgreeWithScikitLearn();
    void aClassWithoutSamplesDoesNotCount();
    void emptyMatrixHasNoScores();
    void unknownTruthsAreNotCounted();
    void aClassOutsideIsAnError();
};

namespace {

ConfusionMatrix matrixOf(const std::vector<std::vector<int>>& rows)
{
    ConfusionMatrix matrix(static_cast<int>(rows.size()));
    for (std::size_t truth = 0; truth < rows.size(); ++truth)
        for (std::size_t predicted = 0; predicted < rows.size(); ++predicted)
            matrix.add(static_cast<int>(truth), static_cast<int>(predicted), rows[truth][predicted]);
    return matrix;
}

} // namespace

void TestConfusionMatrix::rowsAreTruthsAndColumnsPredictions()
{
    const ConfusionMatrix matrix = matrixOf({{5, 3}, {1, 9}});
    QCOMPARE(matrix.count(0, 1), 3);
    QCOMPARE(matrix.truthCount(0), 8);
    QCOMPARE(matrix.predictedCount(0), 6);
    QCOMPARE(matrix.total(), 18);
    QCOMPARE(matrix.recall(0), 5.0 / 8);
    QCOMPARE(matrix.precision(0), 5.0 / 6);
    QCOMPARE(matrix.f1(0), 2 * 5.0 / (8 + 6));
    QCOMPARE(matrix.rowShare(0, 1), 3.0 / 8);
    QCOMPARE(matrix.accuracy(), 14.0 / 18);
    QCOMPARE(matrix.balancedAccuracy(), (5.0 / 8 + 9.0 / 10) / 2);
}

void TestConfusionMatrix::threeClassesAgreeWithScikitLearn()
{
    const ConfusionMatrix matrix = matrixOf({{2, 1, 0}, {1, 2, 1}, {0, 1, 2}});
    QCOMPARE(matrix.accuracy(), 0.6);
    QCOMPARE(matrix.balancedAccuracy(), 0.611111111111111);
    QCOMPARE(matrix.weightedF1(), 0.6);
}

void TestConfusionMatrix::aClassWithoutSamplesDoesNotCount()
{
    // Truths 0 0 1 1, predictions 0 2 1 0.
    const ConfusionMatrix matrix = matrixOf({{1, 0, 1}, {1, 1, 0}, {0, 0, 0}});
    QVERIFY(std::isnan(matrix.recall(2)));
    QVERIFY(std::isnan(matrix.f1(2)));
    QVERIFY(std::isnan(matrix.rowShare(2, 0)));
    QCOMPARE(matrix.precision(2), 0.0);
    QCOMPARE(matrix.balancedAccuracy(), 0.5);
    QCOMPARE(matrix.weightedF1(), 0.5833333333333333);
    QCOMPARE(matrixOf({{0, 2}, {0, 2}}).f1(0), 0.0);
    QVERIFY(std::isnan(matrixOf({{0, 2}, {0, 2}}).precision(0)));
}

void TestConfusionMatrix::emptyMatrixHasNoScores()
{
    const ConfusionMatrix matrix(2);
    QCOMPARE(matrix.total(), 0);
    QVERIFY(std::isnan(matrix.accuracy()));
    QVERIFY(std::isnan(matrix.balancedAccuracy()));
    QVERIFY(std::isnan(matrix.weightedF1()));
    QCOMPARE(ConfusionMatrix().classCount(), 0);
}

void TestConfusionMatrix::unknownTruthsAreNotCounted()
{
    PredictionList predictions(2);
    const float probabilities[] = {0.9f, 0.1f};
    predictions.add(0, -1, probabilities);
    predictions.add(1, 0, probabilities);
    const auto matrix = ConfusionMatrix::of(predictions);
    QVERIFY(matrix);
    QCOMPARE(matrix->total(), 1);
}

void TestConfusionMatrix::aClassOutsideIsAnError()
{
    PredictionList predictions(2);
    const float probabilities[] = {0.9f, 0.1f};
    predictions.add(0, 2, probabilities);
    const auto matrix = ConfusionMatrix::of(predictions);
    QVERIFY(!matrix);
    QCOMPARE(matrix.error().code, ErrorCode::InvalidInput);
}

NUCLEOSCOPE_TEST(TestConfusionMatrix)
#include "test_confusion_matrix.moc"
