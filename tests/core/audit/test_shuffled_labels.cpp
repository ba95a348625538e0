#include "audit_fixture.h"

#include "core/audit/shuffled_labels.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// The null that hands labels round between patients.
class TestShuffledLabels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void patientsOfOneClassKeepAllTheirImagesTogether();
    void patientsOfSeveralClassesShuffleWithinThemselves();
    void strataExchangeNothing();
    void theSameSeedShufflesAlikeOnAnyNumberOfThreads();
    void whatFollowsTheLabelsStandsOutAndChanceDoesNot();
    void modelThatOnlyKnowsPatientsIsUnmasked();
    void stoppingIsAnError();
    void holmIsAsPublished();

private:
    static Question units(const std::vector<std::pair<int, int>>& labelAndSize);
};

/// Units of one label each.
Question TestShuffledLabels::units(const std::vector<std::pair<int, int>>& labelAndSize)
{
    Question question;
    question.classCount = 2;
    question.positive = 1;
    for (const auto& [label, size] : labelAndSize) {
        for (int i = 0; i < size; ++i) {
            question.samples.push_back(static_cast<int>(question.samples.size()));
            question.labels.push_back(label);
            question.units.push_back(question.unitCount);
        }
        ++question.unitCount;
    }
    return question;
}

void TestShuffledLabels::patientsOfOneClassKeepAllTheirImagesTogether()
{
    const Question question = units({{0, 9}, {0, 3}, {0, 4}, {1, 5}, {1, 7}});
    bool changed = false;
    for (int permutation = 0; permutation < 50; ++permutation) {
        const std::vector<int> labels = shuffledLabels(question, 1, permutation);
        std::map<int, int> labelOf;
        for (std::size_t i = 0; i < labels.size(); ++i)
            QCOMPARE(labelOf.try_emplace(question.units[i], labels[i]).first->second, labels[i]);
        int positive = 0;
        for (const auto& [unit, label] : labelOf)
            positive += label;
        QCOMPARE(positive, 2);
        changed = changed || labels != question.labels;
    }
    QVERIFY(changed);
}

void TestShuffledLabels::patientsOfSeveralClassesShuffleWithinThemselves()
{
    Question question = units({{0, 6}, {1, 6}});
    question.labels = {0, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 1};
    const std::vector<int> labels = shuffledLabels(question, 3, 1);
    QCOMPARE(std::accumulate(labels.begin(), labels.begin() + 6, 0), 2);
    QCOMPARE(std::accumulate(labels.begin() + 6, labels.end(), 0), 5);
}

void TestShuffledLabels::strataExchangeNothing()
{
    Question question = units({{0, 1}, {0, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}});
    question.strata = {0, 1, 0, 1, 1, 1};
    for (int permutation = 0; permutation < 20; ++permutation) {
        const std::vector<int> labels = shuffledLabels(question, 1, permutation);
        QCOMPARE(labels[0] + labels[2], 1);
        QCOMPARE(labels[1] + labels[3] + labels[4] + labels[5], 3);
    }
}

void TestShuffledLabels::theSameSeedShufflesAlikeOnAnyNumberOfThreads()
{
    const Question question = units({{0, 9}, {0, 3}, {0, 4}, {1, 5}, {1, 7}, {1, 2}});
    const LabelScore score = [](const std::vector<int>& labels) {
        double sum = 0;
        for (std::size_t i = 0; i < labels.size(); ++i)
            sum += labels[i] * std::sqrt(static_cast<double>(i));
        return sum;
    };
    ShuffleOptions options;
    options.permutations = 40;
    options.threads = 1;
    const auto one = shuffledLabelNull(question, score, options);
    options.threads = 4;
    const auto four = shuffledLabelNull(question, score, options);
    QVERIFY(one && four);
    QCOMPARE(one->drawn, four->drawn);
    options.seed = 2;
    QVERIFY(shuffledLabelNull(question, score, options)->drawn != one->drawn);
}

void TestShuffledLabels::whatFollowsTheLabelsStandsOutAndChanceDoesNot()
{
    std::vector<std::pair<int, int>> patients;
    for (int i = 0; i < 20; ++i)
        patients.emplace_back(i % 2, 3);
    const Question question = units(patients);
    const auto agreement = [](const std::vector<int>& truth) {
        return [truth](const std::vector<int>& labels) {
            int same = 0;
            for (std::size_t i = 0; i < labels.size(); ++i)
                same += labels[i] == truth[i];
            return static_cast<double>(same);
        };
    };
    const auto follows = shuffledLabelNull(question, agreement(question.labels));
    QVERIFY(follows);
    QCOMPARE(follows->drawn.size(), 200U);
    QCOMPARE(follows->p, 1 / 201.0);
    const auto chance = shuffledLabelNull(question, agreement(shuffledLabels(question, 77, 0)));
    QVERIFY(chance->p > 0.05);
}

void TestShuffledLabels::modelThatOnlyKnowsPatientsIsUnmasked()
{
    // It has seen some images of every patient: right about all the others, whatever the labels are.
    const Question question = units({{0, 6}, {1, 6}, {0, 6}, {1, 6}, {0, 6}, {1, 6}});
    const auto patientMemory = shuffledLabelNull(question, [&](const std::vector<int>& labels) {
        std::map<int, int> learned;
        int right = 0;
        for (std::size_t i = 0; i < labels.size(); ++i)
            right += learned.try_emplace(question.units[i], labels[i]).first->second == labels[i];
        return right / static_cast<double>(labels.size());
    });
    QVERIFY(patientMemory);
    QCOMPARE(patientMemory->observed, 1.0);
    QCOMPARE(patientMemory->p, 1.0);
}

void TestShuffledLabels::stoppingIsAnError()
{
    std::stop_source stop;
    ShuffleOptions options;
    options.stop = stop.get_token();
    options.threads = 1;
    const auto stopped = shuffledLabelNull(
        units({{0, 1}, {1, 1}}),
        [&](const std::vector<int>&) {
            stop.request_stop();
            return 1.0;
        },
        options);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestShuffledLabels::holmIsAsPublished()
{
    // R: p.adjust(c(.01, .04, .03, .005), "holm")
    const std::vector<double> adjusted = holmAdjusted({0.01, 0.04, notANumber, 0.03, 0.005});
    const std::vector<double> expected{0.03, 0.06, notANumber, 0.06, 0.02};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(std::isnan(expected[i]) ? std::isnan(adjusted[i]) : std::abs(adjusted[i] - expected[i]) < 1e-12);
}

NUCLEOSCOPE_TEST(TestShuffledLabels)
#include "test_shuffled_labels.moc"
