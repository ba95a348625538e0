#include "core/evaluation/loss_spread.h"
#include "tests/core/evaluation/drawn_predictions.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

/// Values: reference.py, with NumPy.
class TestLossSpread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quartilesAndFenceAreNumPys();
    void barsCountEveryLossOnce();
    void unknownClassesHaveNoLoss();
};

namespace {

/// As reference.py: surer of itself, so that some losses stand out.
PredictionList surePredictions()
{
    const PredictionList drawn = drawnPredictions(1);
    PredictionList sure(2);
    for (int row = 0; row < drawn.size(); ++row) {
        const double p = std::pow(static_cast<double>(drawn.probability(row, 0)), 4);
        const double q = std::pow(static_cast<double>(drawn.probability(row, 1)), 4);
        const float both[] = {static_cast<float>(p / (p + q)), static_cast<float>(q / (p + q))};
        sure.add(drawn.sample(row), drawn.truth(row), both);
    }
    return sure;
}

} // namespace

void TestLossSpread::quartilesAndFenceAreNumPys()
{
    const PredictionList sure = surePredictions();
    const LossSpread spread = lossSpread(sure);
    QCOMPARE(spread.samples, 240);
    QVERIFY(near(spread.median, 0.05532659579043311, 1e-6));
    QVERIFY(near(spread.upperQuartile, 0.38616286705146713, 1e-6));
    QVERIFY(near(spread.fence, 0.9611591358399165, 1e-6));
    QVERIFY(near(spread.largest, 2.406741271678016, 1e-6));
    int outliers = 0;
    for (int row = 0; row < sure.size(); ++row)
        outliers += static_cast<double>(sure.loss(row)) >= spread.fence;
    QCOMPARE(outliers, 25);
}

void TestLossSpread::barsCountEveryLossOnce()
{
    const LossHistogram bars = lossHistogram(surePredictions(), 3, 6);
    QCOMPARE(bars.width, 0.5);
    QCOMPARE(bars.counts, (std::vector<int>{196, 24, 10, 8, 2, 0}));
    // What lies beyond is in the last one.
    QCOMPARE(lossHistogram(surePredictions(), 1, 2).counts, (std::vector<int>{196, 44}));
}

void TestLossSpread::unknownClassesHaveNoLoss()
{
    PredictionList list(2);
    const float both[] = {0.5F, 0.5F};
    list.add(0, -1, both);
    QCOMPARE(lossSpread(list).samples, 0);
    QVERIFY(std::isnan(lossSpread(list).fence));
    QCOMPARE(lossHistogram(list, 1, 2).counts, (std::vector<int>{0, 0}));
}

NUCLEOSCOPE_TEST(TestLossSpread)
#include "test_loss_spread.moc"
