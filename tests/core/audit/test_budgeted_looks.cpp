// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/budgeted_looks.h"
#include "looks_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// That looking for near duplicates takes no longer than its budget, and finds what it says. Comparisons are counted, not timed.
class TestBudgetedLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allPairsOfTheToldBitsAreFound_data();
    void allPairsOfTheToldBitsAreFound();
    void pairsBeyondAreFoundInPart();
    void theSameWhateverTheNumberOfThreads();
    void fewImagesAreAllCompared();
    void comparisonsGrowNoFasterThanTheImages();
    void framesOfAFilmAreComparedWithTheirNextOnes();
    void closestPairsAreKeptWhereThereAreTooMany();
    void stoppedOnTheWayItComesBack();
};

namespace {

LooksWithin searchOnTwo(const std::vector<LooksPlace>& places, double nanosecondsAnImage)
{
    return looksWithin(places, nanosecondsAnImage, {2, {}, {}});
}

std::vector<SimilarLooks> upTo(std::vector<SimilarLooks> pairs, int bits)
{
    std::erase_if(pairs, [bits](const SimilarLooks& pair) { return pair.bits > bits; });
    return pairs;
}

} // namespace

void TestBudgetedLooks::allPairsOfTheToldBitsAreFound_data()
{
    QTest::addColumn<double>("budget");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("0.9 microseconds an image") << 900.0 << 8 << 20;
    QTest::newRow("1.4 microseconds an image") << 1400.0 << 16 << 35;
    QTest::newRow("1.9 microseconds an image") << 1900.0 << 20 << 51;
}

/// Against all pairs, compared one by one as the header says what is alike.
void TestBudgetedLooks::allPairsOfTheToldBitsAreFound()
{
    QFETCH(double, budget);
    QFETCH(int, least);
    QFETCH(int, most);
    const DatasetFacts facts = factsOf(families(5'000));
    LooksWithin found = searchOnTwo(placesOf(facts), budget);
    QVERIFY2(found.allBits >= least && found.allBits <= most, QByteArray::number(found.allBits).constData());
    const std::vector<SimilarLooks> expected = alikeByDefinition(facts, alikeBits);
    QVERIFY(found.best.found() <= mostSimilarLooks);
    const std::vector<SimilarLooks> pairs = found.best.takeInOrder();
    QVERIFY(upTo(expected, found.allBits).size() > 100);
    QCOMPARE(asNumbers(upTo(pairs, found.allBits)), asNumbers(upTo(expected, found.allBits)));
    const auto all = asNumbers(expected);
    const auto some = asNumbers(pairs);
    QVERIFY(std::ranges::includes(all, some)); // no pair that is none, and each once
}

void TestBudgetedLooks::pairsBeyondAreFoundInPart()
{
    const DatasetFacts facts = factsOf(families(5'000));
    LooksWithin found = searchOnTwo(placesOf(facts), 1'400);
    QVERIFY(found.allBits < 36);
    const std::size_t beyond =
        std::ranges::count_if(found.best.takeInOrder(), [&](const SimilarLooks& pair) { return pair.bits > found.allBits; });
    const std::size_t there = std::ranges::count_if(alikeByDefinition(facts, alikeBits),
                                                    [&](const SimilarLooks& pair) { return pair.bits > found.allBits; });
    QVERIFY2(beyond > there / 4 && beyond < there, QByteArray::number(static_cast<qulonglong>(beyond)).constData());
}

void TestBudgetedLooks::theSameWhateverTheNumberOfThreads()
{
    const std::vector<LooksPlace> places = placesOf(factsOf(families(20'000)));
    LooksWithin one = looksWithin(places, 2'000, {1, {}, {}});
    LooksWithin three = looksWithin(places, 2'000, {3, {}, {}});
    QVERIFY(one.allBits < alikeBits);
    QCOMPARE(three.allBits, one.allBits);
    QCOMPARE(three.best.compared(), one.best.compared());
    QCOMPARE(asNumbers(three.best.takeInOrder()), asNumbers(one.best.takeInOrder()));
}

void TestBudgetedLooks::fewImagesAreAllCompared()
{
    LooksWithin found = searchOnTwo(placesOf(factsOf(families(20'000))), looksBudget);
    QCOMPARE(found.allBits, alikeBits);
}

void TestBudgetedLooks::comparisonsGrowNoFasterThanTheImages()
{
    constexpr double budget = 3'000;
    const std::vector<LooksPlace> all = placesOf(factsOf(families(80'000)));
    const LooksWithin few = searchOnTwo({all.begin(), all.begin() + 20'000}, budget);
    const LooksWithin many = searchOnTwo(all, budget);
    QVERIFY2(many.allBits >= 8 && many.allBits < few.allBits, QByteArray::number(many.allBits).constData());
    const auto perImage = [](const LooksWithin& search, double images) {
        return static_cast<double>(search.best.compared()) / images;
    };
    // A comparison in a row takes some 0.45 ns: there are never more than the budget has room for, whichever bands are chosen.
    QVERIFY2(perImage(few, 20'000) < budget / 0.45, QByteArray::number(perImage(few, 20'000)).constData());
    QVERIFY2(perImage(many, 80'000) < budget / 0.45, QByteArray::number(perImage(many, 80'000)).constData());
    QVERIFY2(perImage(many, 80'000) < 2 * perImage(few, 20'000), "with the square of the images it would be four times");
}

void TestBudgetedLooks::framesOfAFilmAreComparedWithTheirNextOnes()
{
    constexpr int images = 10'000;
    const std::vector<LooksPlace> places = placesOf(lookalikes(images));
    LooksWithin found = searchOnTwo(places, 100);
    QCOMPARE(found.allBits, -1);
    QVERIFY(found.best.found() > mostSimilarLooks); // each has hundreds of thousands of others
    QVERIFY2(found.best.compared() < std::uint64_t{32} * 500 * images,
             QByteArray::number(static_cast<qulonglong>(found.best.compared())).constData());
    QCOMPARE(found.best.takeInOrder().size(), mostSimilarLooks);
}

void TestBudgetedLooks::closestPairsAreKeptWhereThereAreTooMany()
{
    const DatasetFacts facts = factsOf(families(20'000)); // more than are told differ in less
    LooksWithin within = searchOnTwo(placesOf(facts), 2'000);
    QVERIFY(within.best.found() > mostSimilarLooks);
    const std::vector<SimilarLooks> some = within.best.takeInOrder();
    const int surely = std::min(within.allBits, std::ranges::max(some, {}, &SimilarLooks::bits).bits - 1);
    QVERIFY(surely > 0);
    BestLooks all = looksOfAll(placesOf(facts), {2, {}, {}});
    QCOMPARE(asNumbers(upTo(some, surely)), asNumbers(upTo(all.takeInOrder(), surely)));
}

void TestBudgetedLooks::stoppedOnTheWayItComesBack()
{
    std::stop_source stop;
    int heard = 0;
    const auto places = placesOf(factsOf(families(5'000)));
    const LooksWithin found = looksWithin(places, 1'400, {2, stop.get_token(), [&](double) {
                                                              ++heard;
                                                              stop.request_stop();
                                                          }});
    QCOMPARE(heard, 1);
    QVERIFY(found.best.compared() < searchOnTwo(places, 1'400).best.compared());
}

NUCLEOSCOPE_TEST(TestBudgetedLooks)
#include "test_budgeted_looks.moc"
