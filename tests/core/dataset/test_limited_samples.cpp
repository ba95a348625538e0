#include "dataset_fixture.h"

#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestLimitedSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeSubjectsOfEveryClassWithinTheLimit_data();
    void wholeSubjectsOfEveryClassWithinTheLimit();
    void noLimitMeansAll();
    void aTinyLimitKeepsTheSmallestSubjectOfEachClass();
    void aSplitBySubjectStaysPossible();
    void sameSeedSameSamplesAnotherSeedOthers();
};

namespace {

std::shared_ptr<const Dataset> manyPatients()
{
    std::vector<DrawnSubject> subjects;
    for (int i = 1; i <= 24; ++i)
        subjects.push_back({std::to_string(i), i % 3 == 0 ? 1 : 0, 10 + 7 * (i % 5), {}, {}});
    return drawnDataset(subjects);
}

} // namespace

void TestLimitedSamples::wholeSubjectsOfEveryClassWithinTheLimit_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {60, 100, 200, 400})
        QTest::addRow("%d", limit) << limit;
}

void TestLimitedSamples::wholeSubjectsOfEveryClassWithinTheLimit()
{
    QFETCH(int, limit);
    const auto whole = manyPatients();
    const std::vector<int> samples = limitedSamples(*whole, limit, 1);
    QVERIFY(std::is_sorted(samples.begin(), samples.end()));
    QVERIFY(static_cast<int>(samples.size()) <= limit + 1);
    QVERIFY(static_cast<int>(samples.size()) >= limit / 2);
    const auto part = whole->subset(samples);
    for (const int count : part->countByClass())
        QVERIFY(count > 0);
    for (const SubjectInfo& subject : part->subjects())
        for (const SubjectInfo& original : whole->subjects())
            if (original.id == subject.id)
                QCOMPARE(subject.sampleCount, original.sampleCount);
}

void TestLimitedSamples::noLimitMeansAll()
{
    const auto dataset = manyPatients();
    for (const int limit : {0, dataset->sampleCount(), 1'000'000})
        QCOMPARE(static_cast<int>(limitedSamples(*dataset, limit, 1).size()), dataset->sampleCount());
}

void TestLimitedSamples::aTinyLimitKeepsTheSmallestSubjectOfEachClass()
{
    const auto whole = drawnDataset({{"1", 0, 30, {}, {}}, {"2", 0, 20, {}, {}}, {"H1", 1, 15, {}, {}}, {"H2", 1, 40, {}, {}}});
    QCOMPARE(subjectsOf(*whole->subset(limitedSamples(*whole, 2, 1))), (std::vector<std::string>{"2", "H1"}));
}

void TestLimitedSamples::aSplitBySubjectStaysPossible()
{
    const auto whole = manyPatients();
    const auto part = whole->subset(limitedSamples(*whole, 120, 3));
    QVERIFY(makeSplit(*part, hashesOf(*part), {}));
}

void TestLimitedSamples::sameSeedSameSamplesAnotherSeedOthers()
{
    const auto dataset = manyPatients();
    QCOMPARE(limitedSamples(*dataset, 200, 1), limitedSamples(*dataset, 200, 1));
    QVERIFY(limitedSamples(*dataset, 200, 1) != limitedSamples(*dataset, 200, 2));
}

NUCLEOSCOPE_TEST(TestLimitedSamples)
#include "test_limited_samples.moc"
