// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/close_looks.h"

#include <algorithm>
#include <bit>

#if defined(__x86_64__) && defined(__GNUC__)
#define NUCLEOSCOPE_COUNTS_BITS_OF_WORDS __attribute__((target("popcnt")))
#define NUCLEOSCOPE_COUNTS_BITS_OF_VECTORS __attribute__((target("avx512f,avx512bw,avx512vl,avx512vpopcntdq")))
#endif

namespace nucleoscope {
namespace {

constexpr std::size_t atOnce = 64; ///< words of one look at a row; of the widest vector there are 8
constexpr std::size_t wide = 8;

/// The three rows from one place on.
using Rows = std::array<const std::uint64_t*, 3>;

#ifdef __GNUC__
[[gnu::always_inline]]
#endif
inline std::uint64_t
lesser(std::uint64_t differing)
{
    const auto bits = static_cast<std::uint64_t>(std::popcount(differing));
    return std::min(bits, 64 - bits);
}

/// Sum over the three kinds.
#ifdef __GNUC__
[[gnu::always_inline]]
#endif
inline std::uint64_t
lesserOf(const Rows& rows, const SortedBits& looks, std::size_t i)
{
    return lesser(rows[0][i] ^ looks[1]) + lesser(rows[1][i] ^ looks[2]) + lesser(rows[2][i] ^ looks[3]);
}

/// Which of the first `count` are close: writes their places and says how many. Most often none is, which is asked first, without a branch
/// and with words of 64 bits only, so that the compiler makes vectors of it; a multiple of their width, for a rest would be compared word
/// by word.
#ifdef __GNUC__
[[gnu::always_inline]]
#endif
inline std::size_t
closeOnes(const Rows& rows, const SortedBits& looks, std::uint64_t most, std::size_t count, std::uint32_t* places)
{
    std::uint64_t any = 0;
    for (std::size_t i = 0; i < (count + wide - 1) / wide * wide; ++i)
        any |= lesserOf(rows, looks, i) <= most ? 1U : 0U;
    if (any == 0)
        return 0;
    std::size_t close = 0;
    for (std::size_t i = 0; i < count; ++i) {
        places[close] = static_cast<std::uint32_t>(i);
        close += lesserOf(rows, looks, i) <= most ? 1U : 0U;
    }
    return close;
}

using CloseOnes = std::size_t (*)(const Rows&, const SortedBits&, std::uint64_t, std::size_t, std::uint32_t*);

std::size_t closeOnesAnywhere(const Rows& rows, const SortedBits& looks, std::uint64_t most, std::size_t count,
                              std::uint32_t* places)
{
    return closeOnes(rows, looks, most, count, places);
}

#ifdef NUCLEOSCOPE_COUNTS_BITS_OF_WORDS
NUCLEOSCOPE_COUNTS_BITS_OF_WORDS std::size_t closeOnesByWords(const Rows& rows, const SortedBits& looks, std::uint64_t most,
                                                              std::size_t count, std::uint32_t* places)
{
    return closeOnes(rows, looks, most, count, places);
}

NUCLEOSCOPE_COUNTS_BITS_OF_VECTORS std::size_t closeOnesByVectors(const Rows& rows, const SortedBits& looks, std::uint64_t most,
                                                                  std::size_t count, std::uint32_t* places)
{
    return closeOnes(rows, looks, most, count, places);
}

CloseOnes quickest()
{
    if (__builtin_cpu_supports("avx512vpopcntdq") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return closeOnesByVectors;
    return __builtin_cpu_supports("popcnt") ? closeOnesByWords : closeOnesAnywhere;
}
#else
CloseOnes quickest()
{
    return closeOnesAnywhere;
}
#endif

} // namespace

SortedBits sortedBits(const PerceptualHash& hash)
{
    SortedBits sorted{};
    std::array<unsigned, 4> places{};
    for (unsigned bit = 0; bit < PerceptualHash::side * PerceptualHash::side; ++bit) {
        const unsigned kind = bit % PerceptualHash::side % 2 + 2 * (bit / PerceptualHash::side % 2);
        sorted[kind] |= (hash.bits[bit / 64] >> bit % 64 & 1) << places[kind]++ * 37 % 64;
    }
    return sorted;
}

LooksColumns::LooksColumns(std::size_t count) : count_(count)
{
    for (auto& kind : kinds_)
        kind.resize(count + wide); // what is read beyond the last
}

void LooksColumns::set(std::size_t place, const SortedBits& looks)
{
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind)
        kinds_[kind][place] = looks[kind + 1];
}

void LooksColumns::findClose(const SortedBits& looks, int most, std::size_t begin, std::size_t end,
                             std::vector<std::uint32_t>& found) const
{
    static const CloseOnes closeOf = quickest();
    std::uint32_t places[atOnce];
    for (std::size_t from = begin; from < end; from += atOnce) {
        const Rows rows{kinds_[0].data() + from, kinds_[1].data() + from, kinds_[2].data() + from};
        const std::size_t close = closeOf(rows, looks, static_cast<std::uint64_t>(most), std::min(atOnce, end - from), places);
        for (std::size_t i = 0; i < close; ++i)
            found.push_back(static_cast<std::uint32_t>(from + places[i]));
    }
}

int leastMirroredBits(const SortedBits& a, const SortedBits& b)
{
    return static_cast<int>(lesser(a[1] ^ b[1]) + lesser(a[2] ^ b[2]) + lesser(a[3] ^ b[3]));
}

} // namespace nucleoscope
