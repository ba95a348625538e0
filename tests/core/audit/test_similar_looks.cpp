// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/looks_search.h"
#include "core/audit/similar_looks.h"
#include "core/base/random.h"
#include "core/base/system.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

using namespace nucleoscope;

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

namespace {

/// Hashes of one nucleus with six bits of each changed: all are alike, and no way of turning one makes it more so.
DatasetFacts lookalikes(std::size_t count)
{
    Random random(5, Random::Purpose::Test);
    PerceptualHash looks;
    for (std::uint64_t& bits : looks.bits)
        bits = random.bits64();
    DatasetFacts facts;
    for (std::size_t i = 0; i < count; ++i) {
        ImageFacts image;
        image.pixelHash = {1, i};
        image.looks = looks;
        for (int flip = 0; flip < 6; ++flip) {
            const std::uint64_t bit = random.bits64() % 256;
            image.looks.bits[bit / 64] ^= std::uint64_t{1} << bit % 64;
        }
        facts.images.push_back(std::move(image));
    }
    return facts;
}

PerceptualHash turned(PerceptualHash hash, int orientation)
{
    if (orientation & 4)
        hash = hash.transposed();
    if (orientation & 1)
        hash = hash.mirrored();
    return orientation & 2 ? hash.upsideDown() : hash;
}

PerceptualHash drawn(Random& random)
{
    PerceptualHash hash;
    for (std::uint64_t& bits : hash.bits)
        bits = random.bits64();
    return hash;
}

/// Every tenth image is like no other; of the others each is like that, turned or not, in anything from hardly a bit to too few. As with
/// nuclei, many images have most of the bits in common that mirroring does not change.
std::vector<PerceptualHash> families(std::size_t count)
{
    Random random(9, Random::Purpose::Test);
    const PerceptualHash ofAll = drawn(random);
    std::vector<PerceptualHash> hashes;
    for (std::size_t i = 0; i < count; ++i) {
        PerceptualHash hash = i % 10 == 0 ? drawn(random) : hashes[i / 10 * 10];
        for (unsigned bit = 0; i % 10 == 0 && bit < 256; ++bit)
            if (bit % 2 == 0 && bit / 16 % 2 == 0 && random.chance(0.8)) {
                const std::uint64_t mask = std::uint64_t{1} << bit % 64;
                hash.bits[bit / 64] = (hash.bits[bit / 64] & ~mask) | (ofAll.bits[bit / 64] & mask);
            }
        if (i % 10 != 0 && random.chance(0.5))
            hash = turned(hash, static_cast<int>(random.below(8)));
        for (std::uint64_t flips = i % 10 == 0 ? 0 : random.below(70); flips > 0; --flips) {
            const std::uint64_t bit = random.below(256);
            hash.bits[bit / 64] ^= std::uint64_t{1} << bit % 64;
        }
        hashes.push_back(hash);
    }
    return hashes;
}

DatasetFacts factsOf(const std::vector<PerceptualHash>& hashes)
{
    DatasetFacts facts;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        ImageFacts image;
        image.pixelHash = {1, i / (i % 9 == 0 ? 2 : 1)}; // some are identical
        image.looks = hashes[i];
        facts.images.push_back(std::move(image));
    }
    return facts;
}

/// By their definition: alike as they are, or turned, which is asked more.
std::vector<SimilarLooks> alikeByDefinition(const DatasetFacts& facts, int mostBits)
{
    std::vector<std::array<PerceptualHash, 8>> all;
    for (const ImageFacts& image : facts.images)
        for (int orientation = 0; orientation < 8; ++orientation)
            (orientation == 0 ? all.emplace_back() : all.back())[static_cast<std::size_t>(orientation)] =
                turned(image.looks, orientation);
    std::vector<SimilarLooks> pairs;
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            SimilarLooks best{static_cast<int>(a), static_cast<int>(b), -1, mostBits + 1};
            for (int orientation = 0; orientation < 8; ++orientation) {
                const PerceptualHash& second = all[b][static_cast<std::size_t>(orientation)];
                const int bits = distance(all[a][0], second);
                if (bits < best.bits && bits <= (orientation ? 36 : 52)
                    && std::popcount(all[a][0].evenBits() ^ second.evenBits()) <= (orientation ? 12 : 17)) {
                    best.bits = bits;
                    best.orientation = orientation;
                }
            }
            if (best.orientation >= 0 && facts.images[a].pixelHash != facts.images[b].pixelHash)
                pairs.push_back(best);
        }
    return pairs;
}

std::vector<LooksPlace> placesOf(const DatasetFacts& facts)
{
    std::vector<LooksPlace> places;
    for (std::size_t i = 0; i < facts.images.size(); ++i) {
        const ImageFacts& image = facts.images[i];
        places.push_back({static_cast<int>(i), sortedBits(image.looks), sortedBits(image.looks.transposed()), image.pixelHash});
    }
    return places;
}

auto asNumbers(const std::vector<SimilarLooks>& pairs)
{
    std::vector<std::tuple<int, int, int>> numbers;
    for (const SimilarLooks& pair : pairs)
        numbers.emplace_back(pair.first, pair.second, pair.bits);
    return numbers;
}

} // namespace

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
        QVERIFY(found.all);
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
    const LooksBands bands = cheapestBands(places, mostBits, std::min(mostBits, alikeTurned));
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
    QVERIFY(!found.all);
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
    QVERIFY(!found.all);
    QCOMPARE(asNumbers(found.pairs), expected);

    const auto few = similarLooks(lookalikes(100)).value();
    QVERIFY(few.all);
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
    QVERIFY(!found.all);
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
