// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Vectors of the compiler's own kind, as wide as the instruction set that the including file is compiled for. Files that
// include this define NUCLEOSCOPE_ISA, a namespace of their own, and use nothing of the standard library: an inline
// function of it, compiled here for AVX-512, could be the copy that the linker keeps for everybody.
#include "core/learning/torch/kernels/kernels.h"

#if defined(__AVX2__)
#include <immintrin.h>
#endif

#define NUCLEOSCOPE_INLINE inline __attribute__((always_inline))

namespace nucleoscope::kernels::NUCLEOSCOPE_ISA {

#if defined(NUCLEOSCOPE_LANES)
inline constexpr int lanes = NUCLEOSCOPE_LANES; // of a test, which checks the code for wider vectors in narrower ones
#elif defined(__AVX512F__)
inline constexpr int lanes = 16;
#elif defined(__AVX2__)
inline constexpr int lanes = 8;
#else
inline constexpr int lanes = 4; // SSE2, NEON
#endif

typedef float Vector __attribute__((vector_size(lanes * 4)));
typedef float LooseVector __attribute__((vector_size(lanes * 4), aligned(4), may_alias));
typedef std::uint32_t Bits __attribute__((vector_size(lanes * 4)));
typedef std::uint16_t HalfBits __attribute__((vector_size(lanes * 2)));
typedef std::uint16_t LooseHalfBits __attribute__((vector_size(lanes * 2), aligned(2), may_alias));

/// Which lanes of a vector there are in memory.
struct Whole {};
struct Part {
    int count;
};

// AVX-512 loads and stores parts of a vector at once.
#if defined(__AVX512VL__) && defined(__AVX512BW__) && !defined(NUCLEOSCOPE_LANES)
#define NUCLEOSCOPE_MASKS 1
NUCLEOSCOPE_INLINE __mmask16 maskOf(Part part)
{
    return static_cast<__mmask16>((1u << part.count) - 1u);
}
#endif

NUCLEOSCOPE_INLINE Vector load(const float* from, Whole)
{
    return *reinterpret_cast<const LooseVector*>(from);
}

NUCLEOSCOPE_INLINE Vector load(const float* from)
{
    return load(from, Whole{});
}

NUCLEOSCOPE_INLINE Vector load(const float* from, Part part)
{
#if NUCLEOSCOPE_MASKS
    return _mm512_maskz_loadu_ps(maskOf(part), from);
#endif
    Vector v = {};
    for (int i = 0; i < part.count; ++i)
        v[i] = from[i];
    return v;
}

NUCLEOSCOPE_INLINE Vector widened(HalfBits bits)
{
    return reinterpret_cast<Vector>(__builtin_convertvector(bits, Bits) << 16);
}

NUCLEOSCOPE_INLINE Vector load(const Bf16* from, Whole)
{
    return widened(*reinterpret_cast<const LooseHalfBits*>(from));
}

NUCLEOSCOPE_INLINE Vector load(const Bf16* from, Part part)
{
#if NUCLEOSCOPE_MASKS
    return widened(reinterpret_cast<HalfBits>(_mm256_maskz_loadu_epi16(maskOf(part), from)));
#endif
    HalfBits bits = {};
    for (int i = 0; i < part.count; ++i)
        bits[i] = static_cast<std::uint16_t>(from[i]);
    return widened(bits);
}

NUCLEOSCOPE_INLINE void store(float* to, Vector v, Whole)
{
    *reinterpret_cast<LooseVector*>(to) = v;
}

NUCLEOSCOPE_INLINE void store(float* to, Vector v)
{
    store(to, v, Whole{});
}

NUCLEOSCOPE_INLINE void store(float* to, Vector v, Part part)
{
#if NUCLEOSCOPE_MASKS
    _mm512_mask_storeu_ps(to, maskOf(part), v);
    return;
#endif
    for (int i = 0; i < part.count; ++i)
        to[i] = v[i];
}

/// To the nearest, ties to even; what is not a number stays so.
NUCLEOSCOPE_INLINE HalfBits narrowed(Vector v)
{
#if defined(__AVX512BF16__)
    return reinterpret_cast<HalfBits>(_mm512_cvtneps_pbh(v));
#endif
    const Bits bits = reinterpret_cast<Bits>(v);
    const Bits rounded = bits + 0x7fffu + ((bits >> 16) & 1u);
    const Bits chosen = v == v ? rounded : bits | 0x00400000u;
    return __builtin_convertvector(chosen >> 16, HalfBits);
}

NUCLEOSCOPE_INLINE void store(Bf16* to, Vector v, Whole)
{
    *reinterpret_cast<LooseHalfBits*>(to) = narrowed(v);
}

NUCLEOSCOPE_INLINE void store(Bf16* to, Vector v, Part part)
{
    const HalfBits bits = narrowed(v);
#if NUCLEOSCOPE_MASKS
    _mm256_mask_storeu_epi16(to, maskOf(part), reinterpret_cast<__m256i>(bits));
    return;
#endif
    for (int i = 0; i < part.count; ++i)
        to[i] = static_cast<Bf16>(bits[i]);
}

NUCLEOSCOPE_INLINE Vector all(float value)
{
    return value - Vector{};
}

#if defined(NUCLEOSCOPE_BF16_PRODUCTS)
// Processors with AVX-512 BF16 multiply pairs of bf16 numbers, one pair a lane: the first in its lower half, the second in
// its upper one.
typedef std::uint32_t LooseBits __attribute__((vector_size(lanes * 4), aligned(2), may_alias));
typedef std::uint32_t LoosePair __attribute__((aligned(2), may_alias));

NUCLEOSCOPE_INLINE Bits loadPairs(const Bf16* from)
{
    return *reinterpret_cast<const LooseBits*>(from);
}

/// The pair at `from` in all lanes.
NUCLEOSCOPE_INLINE Bits allPairs(const Bf16* from)
{
    return *reinterpret_cast<const LoosePair*>(from) - Bits{};
}

NUCLEOSCOPE_INLINE Bits paired(Vector first, Vector second)
{
#if defined(__AVX512BF16__)
    const __m512i both = reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(second, first));
    const __m512i order = _mm512_set_epi16(31, 15, 30, 14, 29, 13, 28, 12, 27, 11, 26, 10, 25, 9, 24, 8, 23, 7, 22, 6, 21, 5, 20,
                                           4, 19, 3, 18, 2, 17, 1, 16, 0);
    return reinterpret_cast<Bits>(_mm512_permutexvar_epi16(order, both));
#else
    return __builtin_convertvector(narrowed(first), Bits) | (__builtin_convertvector(narrowed(second), Bits) << 16);
#endif
}

/// The first (0) or the second (1) number of each pair.
NUCLEOSCOPE_INLINE Vector oneOf(Bits pairs, Index which)
{
    return reinterpret_cast<Vector>((pairs << static_cast<std::uint32_t>(16 - 16 * which)) & 0xffff0000u);
}

/// sum + a₀b₀ + a₁b₁ of each lane's pairs.
NUCLEOSCOPE_INLINE Vector plusProducts(Vector sum, Bits a, Bits b)
{
#if defined(__AVX512BF16__)
    return _mm512_dpbf16_ps(sum, reinterpret_cast<__m512bh>(a), reinterpret_cast<__m512bh>(b));
#else
    return sum + oneOf(a, 0) * oneOf(b, 0) + oneOf(a, 1) * oneOf(b, 1);
#endif
}
#endif

/// What is not a number comes through, so that a training that diverges is seen to.
NUCLEOSCOPE_INLINE Vector clamped(Vector v, Vector low, Vector high)
{
#if defined(__AVX512F__)
    return _mm512_min_ps(high, _mm512_max_ps(low, v));
#elif defined(__AVX2__) && !defined(NUCLEOSCOPE_LANES)
    return _mm256_min_ps(high, _mm256_max_ps(low, v));
#else
    const Vector raised = low > v ? low : v;
    return high < raised ? high : raised;
#endif
}

NUCLEOSCOPE_INLINE Vector root(Vector v)
{
#if defined(__AVX512F__)
    return _mm512_sqrt_ps(v);
#elif defined(__AVX2__) && !defined(NUCLEOSCOPE_LANES)
    return _mm256_sqrt_ps(v);
#else
    for (int i = 0; i < lanes; ++i)
        v[i] = __builtin_sqrtf(v[i]);
    return v;
#endif
}

/// g where low < a < high, else 0.
NUCLEOSCOPE_INLINE Vector passed(Vector g, Vector a, Vector low, Vector high)
{
    const Vector zero = {};
    return (a > low) & (a < high) ? g : zero;
}

/// Calls body(c, Whole{}) for each vector of channels, and body(c, Part{…}) for what is left.
template <typename Body>
NUCLEOSCOPE_INLINE void overChannels(Index channels, Body body)
{
    Index c = 0;
    for (; c + lanes <= channels; c += lanes)
        body(c, Whole{});
    if (c < channels)
        body(c, Part{static_cast<int>(channels - c)});
}

NUCLEOSCOPE_INLINE Index smaller(Index a, Index b)
{
    return a < b ? a : b;
}

NUCLEOSCOPE_INLINE Index larger(Index a, Index b)
{
    return a > b ? a : b;
}

NUCLEOSCOPE_INLINE Index roundedUp(Index value, Index grain)
{
    return (value + grain - 1) / grain * grain;
}

NUCLEOSCOPE_INLINE void clear(float* values, Index count)
{
    for (Index i = 0; i < count; ++i)
        values[i] = 0;
}

/// An activation's values of some channels. Without a scale: as they are.
struct LoadedActivation {
    Vector scale, shift, low, high;
    NUCLEOSCOPE_INLINE Vector operator()(Vector z) const { return clamped(z * scale + shift, low, high); }
};

template <typename Lanes>
NUCLEOSCOPE_INLINE LoadedActivation loaded(const Activation& activation, Index c, Lanes part)
{
    return {load(activation.scale + c, part), load(activation.shift + c, part), all(activation.low), all(activation.high)};
}

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
