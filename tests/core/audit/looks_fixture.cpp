// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks_fixture.h"

#include "core/base/random.h"

#include <array>
#include <bit>

namespace nucleoscope::test {
namespace {

PerceptualHash drawn(Random& random)
{
    PerceptualHash hash;
    for (std::uint64_t& bits : hash.bits)
        bits = random.bits64();
    return hash;
}

} // namespace

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

std::vector<std::tuple<int, int, int>> asNumbers(const std::vector<SimilarLooks>& pairs)
{
    std::vector<std::tuple<int, int, int>> numbers;
    for (const SimilarLooks& pair : pairs)
        numbers.emplace_back(pair.first, pair.second, pair.bits);
    return numbers;
}

} // namespace nucleoscope::test
