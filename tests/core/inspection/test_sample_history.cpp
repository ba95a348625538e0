#include "core/inspection/sample_history.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

class TestSampleHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learningMapAgreesWithNumpy();
    void firstEpochRightIsKept();
    void changesOfCallAreCounted();
    void forgottenAndLearntAreToldByEpoch();
    void unknownTruthsAreNeitherRightNorWrong();
    void anEpochThatComesTwiceCountsOnce();
    void samplesMayComeLate();

private:
    static PredictionList epoch(std::initializer_list<float> ofTruth, int truth = 0)
    {
        PredictionList list(2);
        int sample = 3; // indices need not begin at 0
        for (const float p : ofTruth) {
            const float both[] = {p, 1 - p};
            list.add(sample++, truth, both);
        }
        return list;
    }
    static SampleHistories threeEpochs()
    {
        SampleHistories histories;
        histories.add(1, epoch({0.25F, 0.75F, 0.25F}));
        histories.add(2, epoch({0.75F, 0.375F, 0.25F}));
        histories.add(4, epoch({0.875F, 0.625F, 0.125F}));
        return histories;
    }
};

void TestSampleHistory::learningMapAgreesWithNumpy()
{
    // numpy.mean and numpy.std of [0.25, 0.75, 0.875]
    const SampleHistories histories = threeEpochs();
    const SampleHistory* first = histories.find(3);
    QVERIFY(first);
    QVERIFY(std::abs(first->confidence - 0.625) < 1e-12);
    QVERIFY(std::abs(first->variability - 0.27003086243366087) < 1e-12);
    QCOMPARE(histories.all().size(), 3u);
    QCOMPARE(histories.all()[0].sample, 3);
    QVERIFY(!histories.find(0));
    QVERIFY(!histories.find(-1));
    QVERIFY(!histories.find(6));
}

void TestSampleHistory::firstEpochRightIsKept()
{
    const SampleHistories histories = threeEpochs();
    QCOMPARE(histories.find(3)->firstEpochRight, 2);
    QCOMPARE(histories.find(4)->firstEpochRight, 1);
    QVERIFY(!histories.find(5)->everRight());
    QCOMPARE(histories.find(4)->timesRight, 2);
}

void TestSampleHistory::changesOfCallAreCounted()
{
    const SampleHistories histories = threeEpochs();
    QCOMPARE(histories.find(3)->callChanges, 1);
    QCOMPARE(histories.find(4)->callChanges, 2);
    QCOMPARE(histories.find(5)->callChanges, 0);
    QCOMPARE(histories.find(4)->lastPredicted, 0);
}

void TestSampleHistory::forgottenAndLearntAreToldByEpoch()
{
    const SampleHistories histories = threeEpochs();
    QCOMPARE(histories.changes().size(), 3u);
    QCOMPARE(histories.changes()[0].learnt, std::vector<int>{4});
    QVERIFY(histories.changes()[0].forgotten.empty());
    QCOMPARE(histories.changes()[1].epoch, 2);
    QCOMPARE(histories.changes()[1].learnt, std::vector<int>{3});
    QCOMPARE(histories.changes()[1].forgotten, std::vector<int>{4});
    QCOMPARE(histories.changes()[2].epoch, 4);
    QCOMPARE(histories.changes()[2].learnt, std::vector<int>{4});
}

void TestSampleHistory::unknownTruthsAreNeitherRightNorWrong()
{
    SampleHistories histories;
    histories.add(1, epoch({0.75F}, -1));
    histories.add(2, epoch({0.25F}, -1));
    const SampleHistory* history = histories.find(3);
    QCOMPARE(history->callChanges, 1);
    QVERIFY(!history->everRight());
    QVERIFY(std::isnan(history->confidence));
    QVERIFY(histories.changes()[1].forgotten.empty());
}

void TestSampleHistory::anEpochThatComesTwiceCountsOnce()
{
    SampleHistories histories = threeEpochs();
    histories.add(4, epoch({0.125F, 0.125F, 0.125F}));
    histories.add(2, epoch({0.125F, 0.125F, 0.125F}));
    QCOMPARE(histories.lastEpoch(), 4);
    QCOMPARE(histories.find(3)->epochs, 3);
}

void TestSampleHistory::samplesMayComeLate()
{
    SampleHistories histories;
    QVERIFY(histories.empty());
    histories.add(1, epoch({0.75F}));
    histories.add(2, epoch({0.75F, 0.75F}));
    QCOMPARE(histories.find(4)->epochs, 1);
    QCOMPARE(histories.find(4)->firstEpochRight, 2);
    QCOMPARE(histories.changes()[1].learnt, std::vector<int>{4});
}

NUCLEOSCOPE_TEST(TestSampleHistory)
#include "test_sample_history.moc"
