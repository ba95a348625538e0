#include "core/base/random.h"

#include <cmath>
#include <numbers>

namespace nucleoscope {
namespace {

constexpr std::uint32_t multiplierA = 0xD2511F53u;
constexpr std::uint32_t multiplierB = 0xCD9E8D57u;
constexpr std::uint32_t weylA = 0x9E3779B9u;
constexpr std::uint32_t weylB = 0xBB67AE85u;

/// SplitMix64's finaliser: spreads neighbouring seeds, epochs and samples over the whole key space.
std::uint64_t mix(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ull;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ull;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBull;
    return value ^ (value >> 31);
}

} // namespace

Random::Random(std::uint64_t seed, Purpose purpose, std::uint64_t epoch, std::uint64_t sample)
{
    const std::uint64_t key = mix(seed ^ mix(static_cast<std::uint64_t>(purpose)));
    const std::uint64_t stream = mix(mix(epoch) ^ sample);
    key_ = {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32)};
    counter_ = {0, 0, static_cast<std::uint32_t>(stream), static_cast<std::uint32_t>(stream >> 32)};
}

void Random::refill()
{
    std::array<std::uint32_t, 4> x = counter_;
    std::array<std::uint32_t, 2> k = key_;
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = static_cast<std::uint64_t>(multiplierA) * x[0];
        const std::uint64_t b = static_cast<std::uint64_t>(multiplierB) * x[2];
        x = {static_cast<std::uint32_t>(b >> 32) ^ x[1] ^ k[0], static_cast<std::uint32_t>(b),
             static_cast<std::uint32_t>(a >> 32) ^ x[3] ^ k[1], static_cast<std::uint32_t>(a)};
        k[0] += weylA;
        k[1] += weylB;
    }
    block_ = x;
    used_ = 0;
    if (++counter_[0] == 0)
        ++counter_[1];
}

std::uint32_t Random::bits32()
{
    if (used_ == 4)
        refill();
    return block_[static_cast<std::size_t>(used_++)];
}

std::uint64_t Random::bits64()
{
    const std::uint64_t high = bits32();
    return (high << 32) | bits32();
}

double Random::uniform()
{
    return static_cast<double>(bits64() >> 11) * 0x1.0p-53;
}

std::uint64_t Random::below(std::uint64_t count)
{
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % count;
    std::uint64_t drawn = bits64();
    while (drawn >= limit)
        drawn = bits64();
    return drawn % count;
}

double Random::normal()
{
    if (hasSpareNormal_) {
        hasSpareNormal_ = false;
        return spareNormal_;
    }
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    const double angle = 2.0 * std::numbers::pi * uniform();
    spareNormal_ = radius * std::sin(angle);
    hasSpareNormal_ = true;
    return radius * std::cos(angle);
}

} // namespace nucleoscope
