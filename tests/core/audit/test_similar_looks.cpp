// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/looks_search.h"
#include "core/base/system.h"
#include "looks_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// Which images are worth comparing closely, where many look alike.
class TestSimilarLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anImageIsKnownTurnedAndMirrored();
    void bandsMissNoPair_data();
    void bandsMissNoPair();
    void allPairsAreComparedExactly();
    void manyImagesHaveThePairsThatFewHave();
    void theClosestArePreferredToTheOthers();
    void memoryIsBoundedHoweverManyAreAlike();
    void askedToStopItStops();
};

void TestSimilarLooks::anImageIsKnownTurnedAndMirrored()
{
    for (int orientation = 0; orientation < 8; ++orientation) {
        DatasetFacts facts = lookalikes(2);
        PerceptualHash& second = facts.images[1].looks; // such that turning it gives the first
        second = turned(facts.images[0].looks, orientation & 3);
        if (orientation & 4)
            second = second.transposed();
        second.bits[1] ^= 8;
        const auto found = similarLooks(facts).value();
        QCOMPARE(found.allBits, alikeBits);
        QCOMPARE(found.pairs.size(), std::size_t{1});
        QCOMPARE(found.pairs.front().orientation, orientation);
        QCOMPARE(found.pairs.front().bits, 1);
    }
}

void TestSimilarLooks::bandsMissNoPair_data()
{
    QTest::addColumn<int>("mostBits");
    for (const int bits : {0, 8, 24, 36, 42, 52})
        QTest::addRow("%d bits", bits) << bits;
}

/// Against all pairs, compared one by one as the header says what is alike.
void TestSimilarLooks::bandsMissNoPair()
{
    QFETCH(int, mostBits);
    const DatasetFacts facts = factsOf(families(800));
    const std::vector<LooksPlace> places = placesOf(facts);
    const LooksBands bands = BandPlanner(places).cheapest(mostBits, std::min(mostBits, alikeTurned));
    const std::vector<SimilarLooks> expected = alikeByDefinition(facts, mostBits);
    QVERIFY(mostBits == 0 || expected.size() > 100);
    for (const int threads : {1, 3}) {
        BestLooks found = looksByBands(places, bands, mostBits, {threads, {}, {}});
        QCOMPARE(found.found(), expected.size());
        QCOMPARE(asNumbers(found.takeInOrder()), asNumbers(expected));
    }
}

void TestSimilarLooks::allPairsAreComparedExactly()
{
    const DatasetFacts facts = factsOf(families(800));
    const std::vector<SimilarLooks> expected = alikeByDefinition(facts, alikeBits);
    BestLooks found = looksOfAll(placesOf(facts), {2, {}, {}});
    QCOMPARE(found.found(), expected.size());
    const std::vector<SimilarLooks> pairs = found.takeInOrder();
    QCOMPARE(asNumbers(pairs), asNumbers(expected));
    for (std::size_t i = 0; i < pairs.size(); ++i)
        QCOMPARE(pairs[i].orientation, expected[i].orientation);
}

/// There bands are used, here not; most of the pairs differ in few bits, which is enough of them.
void TestSimilarLooks::manyImagesHaveThePairsThatFewHave()
{
    const DatasetFacts facts = factsOf(families(30'000));
    const AllSimilarLooks found = similarLooks(facts).value();
    BestLooks all = looksOfAll(placesOf(facts), {2, {}, {}});
    QVERIFY(found.allBits < alikeBits);
    QVERIFY(all.found() > mostSimilarLooks);
    QCOMPARE(asNumbers(found.pairs), asNumbers(all.takeInOrder()));
}

void TestSimilarLooks::theClosestArePreferredToTheOthers()
{
    const DatasetFacts facts = lookalikes(400);
    std::vector<SimilarLooks> every;
    for (int i = 0; i < 400; ++i)
        for (int k = i + 1; k < 400; ++k)
            every.push_back(
                {i, k, 0,
                 distance(facts.images[static_cast<std::size_t>(i)].looks, facts.images[static_cast<std::size_t>(k)].looks)});
    std::stable_sort(every.begin(), every.end(), [](const auto& a, const auto& b) { return a.bits < b.bits; });
    every.resize(mostSimilarLooks);
    auto expected = asNumbers(every);
    std::sort(expected.begin(), expected.end());
    const auto found = similarLooks(facts).value();
    QVERIFY(found.allBits < alikeBits);
    QCOMPARE(asNumbers(found.pairs), expected);

    const auto few = similarLooks(lookalikes(100)).value();
    QCOMPARE(few.allBits, alikeBits);
    QCOMPARE(few.pairs.size(), std::size_t{100 * 99 / 2});
}

void TestSimilarLooks::memoryIsBoundedHoweverManyAreAlike()
{
    DatasetFacts facts = lookalikes(5'000); // 12,497,500 pairs
    facts.images.back().looks = facts.images[4'000].looks;
    const std::uint64_t before = peakResidentBytes();
    const auto found = similarLooks(facts).value();
    const std::uint64_t taken = peakResidentBytes() - before;
    QVERIFY2(taken < (std::uint64_t{32} << 20), QByteArray::number(static_cast<qulonglong>(taken)).constData());
    QVERIFY(found.allBits < alikeBits);
    QCOMPARE(found.pairs.size(), mostSimilarLooks);
    QVERIFY(
        std::ranges::any_of(found.pairs, [](const SimilarLooks& pair) { return pair.first == 4'000 && pair.second == 4'999; }));
}

void TestSimilarLooks::askedToStopItStops()
{
    std::stop_source stop;
    stop.request_stop();
    OpenOptions options;
    options.stop = stop.get_token();
    QCOMPARE(similarLooks(lookalikes(10), options).error().code, ErrorCode::Cancelled);
}

NUCLEOSCOPE_TEST(TestSimilarLooks)
#include "test_similar_looks.moc"
