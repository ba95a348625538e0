// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/block_cache.h"
#include "tests/test_program.h"

#include <QTest>

#include <cstring>
#include <set>
#include <thread>
#include <vector>

using nucleoscope::engine::BlockCache;

namespace {
constexpr std::size_t mebibyte = std::size_t{1} << 20;
}

class TestBlockCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlockGivenBackIsTakenAgain();
    void sizesAreRoundedByAnEighthAtMost();
    void whatIsNotOursIsNotTaken();
    void whatIsKeptIsBounded();
    void blocksOfAPredictionComeBack();
    void trimReturnsWhatIsFree();
    void severalThreadsMayUseIt();
};

void TestBlockCache::aBlockGivenBackIsTakenAgain()
{
    BlockCache cache;
    void* const first = cache.take(10 * mebibyte);
    QVERIFY(first);
    QVERIFY(reinterpret_cast<std::uintptr_t>(first) % 4096 == 0);
    std::memset(first, 1, 10 * mebibyte);
    QVERIFY(cache.giveBack(first));
    QCOMPARE(cache.usedBytes(), std::size_t{0});
    void* const again = cache.take(9 * mebibyte);
    QCOMPARE(again, first);
    void* const other = cache.take(9 * mebibyte);
    QVERIFY(other != first);
    QVERIFY(cache.giveBack(again));
    QVERIFY(cache.giveBack(other));
}

void TestBlockCache::sizesAreRoundedByAnEighthAtMost()
{
    for (std::size_t bytes = BlockCache::smallestBytes; bytes < 300 * mebibyte; bytes = bytes * 9 / 8 + 1) {
        const std::size_t rounded = BlockCache::roundedUp(bytes);
        QVERIFY(rounded >= bytes);
        // Above a few huge pages their grain is within the eighth; near one of them it may be more.
        if (bytes < 3 * mebibyte || bytes > 16 * mebibyte)
            QVERIFY(rounded <= bytes + bytes / 8 + 4096);
    }
}

void TestBlockCache::whatIsNotOursIsNotTaken()
{
    BlockCache cache;
    int elsewhere = 0;
    QVERIFY(!cache.giveBack(&elsewhere));
    QVERIFY(!cache.giveBack(nullptr));
}

void TestBlockCache::whatIsKeptIsBounded()
{
    BlockCache cache;
    // Ever other sizes, as batches of ever other shapes would ask for: 100 MB at once, no more.
    for (std::size_t size = 20; size <= 100; size += 5) {
        void* const block = cache.take(size * mebibyte);
        QVERIFY(cache.giveBack(block));
        QVERIFY(cache.freeBytes() <= (size * 9 / 8 + 2) * mebibyte * 5 / 4 + 64 * mebibyte);
    }
}

/// The maps of MobileNetV2's layers, one after the other, an input and an output at a time: from the second pass on no memory is new.
void TestBlockCache::blocksOfAPredictionComeBack()
{
    BlockCache cache;
    const auto pass = [&] {
        std::set<void*> taken;
        void* input = nullptr;
        for (const std::size_t size : {26, 26, 13, 77, 19, 5, 29, 29, 5, 29, 7, 2, 10, 10, 2, 10, 2, 3, 5, 5, 1, 16}) {
            void* const output = cache.take(size * mebibyte);
            taken.insert(output);
            if (input)
                cache.giveBack(input);
            input = output;
        }
        cache.giveBack(input);
        return taken;
    };
    pass();
    const std::set<void*> second = pass();
    for (int i = 0; i < 3; ++i)
        for (void* const block : pass())
            QVERIFY(second.contains(block));
}

void TestBlockCache::trimReturnsWhatIsFree()
{
    BlockCache cache;
    void* const kept = cache.take(mebibyte);
    QVERIFY(cache.giveBack(cache.take(8 * mebibyte)));
    QVERIFY(cache.freeBytes() >= 8 * mebibyte);
    cache.trim();
    QCOMPARE(cache.freeBytes(), std::size_t{0});
    QVERIFY(cache.usedBytes() >= mebibyte);
    QVERIFY(cache.giveBack(kept));
}

void TestBlockCache::severalThreadsMayUseIt()
{
    BlockCache cache;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&cache, t] {
            for (std::size_t i = 0; i < 200; ++i) {
                auto* const block = static_cast<unsigned char*>(cache.take(BlockCache::smallestBytes * (1 + i % 3)));
                block[0] = static_cast<unsigned char>(t);
                if (block[0] == t)
                    cache.giveBack(block);
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(cache.usedBytes(), std::size_t{0});
}

NUCLEOSCOPE_TEST(TestBlockCache)
#include "test_block_cache.moc"
