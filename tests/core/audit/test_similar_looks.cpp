// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/similar_looks.h"
#include "core/base/random.h"
#include "core/base/system.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace nucleoscope;

/// Which images are worth comparing closely, where many look alike.
class TestSimilarLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anImageIsKnownTurnedAndMirrored();
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
        second = facts.images[0].looks;
        if (orientation & 1)
            second = second.mirrored();
        if (orientation & 2)
            second = second.upsideDown();
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
