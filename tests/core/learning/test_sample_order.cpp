#include "core/learning/sample_order.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace nucleoscope;

namespace {

/// Class 0: subjects 0 (900 images) and 1 (60); class 1: subjects 2 (30) and 3 (10).
std::vector<TrainingSample> unbalanced()
{
    std::vector<TrainingSample> samples;
    const std::pair<int, int> subjects[] = {{0, 900}, {0, 60}, {1, 30}, {1, 10}};
    for (int subject = 0; subject < 4; ++subject)
        for (int i = 0; i < subjects[subject].second; ++i)
            samples.push_back({static_cast<int>(samples.size()), subjects[subject].first, subject});
    return samples;
}

std::map<int, double> shares(const std::vector<TrainingSample>& samples, SamplingKind kind, int TrainingSample::*what)
{
    std::map<int, double> counts;
    double total = 0;
    for (int epoch = 1; epoch <= 20; ++epoch)
        for (const int sample : trainingOrder(samples, kind, 5, epoch)) {
            ++counts[samples[static_cast<std::size_t>(sample)].*what];
            ++total;
        }
    for (auto& [key, count] : counts)
        count /= total;
    return counts;
}

} // namespace

class TestSampleOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shufflingTakesEachImageOnce()
    {
        const auto samples = unbalanced();
        auto order = trainingOrder(samples, SamplingKind::Shuffled, 1, 1);
        QVERIFY(!std::is_sorted(order.begin(), order.end()));
        std::sort(order.begin(), order.end());
        for (std::size_t i = 0; i < order.size(); ++i)
            QCOMPARE(order[i], static_cast<int>(i));
    }

    void theOrderDependsOnSeedAndEpochAlone()
    {
        const auto samples = unbalanced();
        for (const auto kind : {SamplingKind::Shuffled, SamplingKind::BalancedClasses, SamplingKind::BalancedSubjects,
                                SamplingKind::BalancedWithinClasses}) {
            QCOMPARE(trainingOrder(samples, kind, 1, 2), trainingOrder(samples, kind, 1, 2));
            QVERIFY(trainingOrder(samples, kind, 1, 2) != trainingOrder(samples, kind, 1, 3));
            QVERIFY(trainingOrder(samples, kind, 1, 2) != trainingOrder(samples, kind, 2, 2));
            QCOMPARE(trainingOrder(samples, kind, 1, 2).size(), samples.size());
        }
    }

    void balancedClassesAreDrawnAlike()
    {
        auto classes = shares(unbalanced(), SamplingKind::BalancedClasses, &TrainingSample::classIndex);
        QVERIFY2(std::abs(classes[0] - 0.5) < 0.02, QByteArray::number(classes[0]));
        auto subjects = shares(unbalanced(), SamplingKind::BalancedClasses, &TrainingSample::subject);
        QVERIFY(std::abs(subjects[2] - 0.375) < 0.02); // 30 of 40 images of a class that is drawn half the time
    }

    void balancedSubjectsAreDrawnAlikeWithinTheirClass()
    {
        auto subjects = shares(unbalanced(), SamplingKind::BalancedSubjects, &TrainingSample::subject);
        for (int subject = 0; subject < 4; ++subject)
            QVERIFY2(std::abs(subjects[subject] - 0.25) < 0.02, QByteArray::number(subjects[subject]));
    }

    void withinClassesSubjectsAreDrawnAlikeAndClassesAsTheyAre()
    {
        auto subjects = shares(unbalanced(), SamplingKind::BalancedWithinClasses, &TrainingSample::subject);
        const double expected[] = {0.48, 0.48, 0.02, 0.02}; // 960 and 40 of 1,000 images
        for (int subject = 0; subject < 4; ++subject)
            QVERIFY2(std::abs(subjects[subject] - expected[subject]) < 0.01, QByteArray::number(subjects[subject]));
    }

    void noBatchOfOneImageIsLearned()
    {
        QCOMPARE(usedSamples(65, 32), 64);
        QCOMPARE(usedSamples(66, 32), 66);
        QCOMPARE(usedSamples(5, 1), 5);
        QCOMPARE(usedSamples(1, 32), 1);
        QCOMPARE(stepsOf(65, 32), 2);
        QCOMPARE(stepsOf(66, 32), 3);
        QCOMPARE(stepsOf(5, 1), 5);
    }
};

NUCLEOSCOPE_TEST(TestSampleOrder)
#include "test_sample_order.moc"
