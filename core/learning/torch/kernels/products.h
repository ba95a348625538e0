// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What products of matrices are made of: weights in panels, rows of maps in strips, tiles of results in registers. Numbers
// are multiplied as fp32; as bf16, summed in fp32, where maps are bf16 and the processor multiplies these
// (NUCLEOSCOPE_BF16_PRODUCTS).
#include "core/learning/torch/kernels/vectors.h"

namespace nucleoscope::kernels::NUCLEOSCOPE_ISA {

/// AVX-512 comes with 32 registers, AVX2 with 16.
inline constexpr int tileRows = lanes == 16 ? 12 : 6;
inline constexpr int panelWidth = 2 * lanes;

/// Rows whose inputs and outputs share half of the second-level cache, a multiple of tileRows.
inline Index rowsAStrip(Index inputs, Index outputs)
{
    const Index fitting = 65536 / (inputs + outputs) / tileRows * tileRows;
    return larger(2 * tileRows, smaller(fitting, 20 * tileRows));
}

inline Index pointwiseScratch(Index inputs, Index outputs)
{
    const Index a = roundedUp(inputs, panelWidth), b = roundedUp(outputs, panelWidth);
    return rowsAStrip(inputs, outputs) * (a + b) + 64;
}

/// What maps of T are multiplied as.
template <typename T>
struct FactorOf {
    using Type = float;
};
#if defined(NUCLEOSCOPE_BF16_PRODUCTS)
template <>
struct FactorOf<Bf16> {
    using Type = Bf16;
};
#endif
template <typename T>
using Factor = typename FactorOf<T>::Type;

/// Of that many numbers which are summed over: bf16 ones come in pairs.
template <typename F>
NUCLEOSCOPE_INLINE Index wholePairs(Index count)
{
    return sizeof(F) == sizeof(float) ? count : roundedUp(count, 2);
}

template <typename T>
Index packedSize(Index inputs, Index outputs)
{
    using F = Factor<T>;
    return wholePairs<F>(inputs) * roundedUp(outputs, panelWidth) * static_cast<Index>(sizeof(F))
           / static_cast<Index>(sizeof(float));
}

/// The panel of weights for the outputs from `first` on.
template <typename F>
NUCLEOSCOPE_INLINE const F* panelAt(const float* packed, Index first, Index inputs)
{
    return reinterpret_cast<const F*>(packed) + first * wholePairs<F>(inputs);
}

/// Panels of panelWidth outputs, each [inputs × panelWidth]; zeros where there is no output.
inline void packNumbers(const float* source, Index inputStride, Index outputStride, Index inputs, Index outputs, float* packed)
{
    for (Index first = 0; first < outputs; first += panelWidth) {
        const Index count = smaller(panelWidth, outputs - first);
        if (count < panelWidth)
            clear(packed, inputs * panelWidth);
        if (outputStride == 1) {
            for (Index k = 0; k < inputs; ++k)
                for (Index n = 0; n < count; ++n)
                    packed[k * panelWidth + n] = source[k * inputStride + first + n];
        } else {
            for (Index n = 0; n < count; ++n)
                for (Index k = 0; k < inputs; ++k)
                    packed[k * panelWidth + n] = source[k * inputStride + (first + n) * outputStride];
        }
        packed += inputs * panelWidth;
    }
}

#if defined(NUCLEOSCOPE_BF16_PRODUCTS)
/// Panels of panelWidth outputs, each [pairs of inputs × panelWidth × 2]; zeros where there is no input or output.
inline void packPairs(const float* source, Index inputStride, Index outputStride, Index inputs, Index outputs, Bf16* packed)
{
    for (Index first = 0; first < outputs; first += panelWidth)
        for (Index k = 0; k < inputs; k += 2)
            for (Index half = 0; half < 2; ++half, packed += 2 * lanes) {
                float numbers[2][lanes] = {};
                const Index begin = first + half * lanes;
                for (Index n = begin; n < smaller(begin + lanes, outputs); ++n)
                    for (Index i = 0; i < smaller(2, inputs - k); ++i)
                        numbers[i][n - begin] = source[(k + i) * inputStride + n * outputStride];
                *reinterpret_cast<LooseBits*>(packed) = paired(load(numbers[0]), load(numbers[1]));
            }
}
#endif

template <typename T>
void pack(const float* source, Index inputStride, Index outputStride, Index inputs, Index outputs, float* packed)
{
#if defined(NUCLEOSCOPE_BF16_PRODUCTS)
    if constexpr (sizeof(Factor<T>) < sizeof(float)) {
        packPairs(source, inputStride, outputStride, inputs, outputs, reinterpret_cast<Bf16*>(packed));
        return;
    }
#endif
    packNumbers(source, inputStride, outputStride, inputs, outputs, packed);
}

/// Columns of a panel that there are: vectors beyond the last are left alone. Full: all of them are there.
template <bool Full, typename T>
NUCLEOSCOPE_INLINE void storeSome(T* to, Vector v, Index remaining)
{
    if (Full || remaining >= lanes)
        store(to, v, Whole{});
    else if (remaining > 0)
        store(to, v, Part{static_cast<int>(remaining)});
}

template <bool Full, typename T>
NUCLEOSCOPE_INLINE Vector loadSome(const T* from, Index remaining)
{
    if (Full || remaining >= lanes)
        return load(from, Whole{});
    if (remaining > 0)
        return load(from, Part{static_cast<int>(remaining)});
    return Vector{};
}

// Arrays of vectors live in registers only where every loop over them is unrolled.
#define NUCLEOSCOPE_UNROLLED _Pragma("GCC unroll 16")

template <int Rows, int Vectors>
NUCLEOSCOPE_INLINE void clear(Vector (&acc)[Rows][Vectors])
{
    NUCLEOSCOPE_UNROLLED
    for (int i = 0; i < Rows; ++i) {
        NUCLEOSCOPE_UNROLLED
        for (int v = 0; v < Vectors; ++v)
            acc[i][v] = Vector{};
    }
}

/// acc = Rows rows of a times one panel, or its first vector.
template <int Rows, int Vectors>
NUCLEOSCOPE_INLINE void product(const float* a, Index stride, const float* panel, Index inputs, Vector (&acc)[Rows][Vectors])
{
    clear(acc);
    for (Index k = 0; k < inputs; ++k, panel += panelWidth) {
        const Vector left = load(panel), right = Vectors > 1 ? load(panel + lanes) : Vector{};
        NUCLEOSCOPE_UNROLLED
        for (int i = 0; i < Rows; ++i) {
            const Vector value = all(a[i * stride + k]);
            acc[i][0] += value * left;
            if constexpr (Vectors > 1)
                acc[i][1] += value * right;
        }
    }
}

#if defined(NUCLEOSCOPE_BF16_PRODUCTS)
template <int Rows, int Vectors>
NUCLEOSCOPE_INLINE void product(const Bf16* a, Index stride, const Bf16* panel, Index inputs, Vector (&acc)[Rows][Vectors])
{
    clear(acc);
    for (Index k = 0; k < inputs; k += 2, panel += 2 * panelWidth) {
        const Bits left = loadPairs(panel), right = Vectors > 1 ? loadPairs(panel + panelWidth) : left;
        NUCLEOSCOPE_UNROLLED
        for (int i = 0; i < Rows; ++i) {
            const Bits value = allPairs(a + i * stride + k);
            acc[i][0] = plusProducts(acc[i][0], value, left);
            if constexpr (Vectors > 1)
                acc[i][1] = plusProducts(acc[i][1], value, right);
        }
    }
}
#endif

/// acc += Σ over rows of gradients [Rows outputs from g on] times inputs [two vectors from `from` on].
template <int Rows>
NUCLEOSCOPE_INLINE void outerProducts(const float* from, Index inputStride, const float* g, Index gradientStride, Index rows,
                                      Vector (&acc)[Rows][2])
{
    for (Index r = 0; r < rows; ++r, from += inputStride, g += gradientStride) {
        const Vector left = load(from), right = load(from + lanes);
        NUCLEOSCOPE_UNROLLED
        for (int i = 0; i < Rows; ++i) {
            const Vector value = all(g[i]);
            acc[i][0] += value * left;
            acc[i][1] += value * right;
        }
    }
}

#if defined(NUCLEOSCOPE_BF16_PRODUCTS)
/// The same of rows in pairs.
template <int Rows>
NUCLEOSCOPE_INLINE void outerProducts(const Bf16* from, Index inputStride, const Bf16* g, Index gradientStride, Index rows,
                                      Vector (&acc)[Rows][2])
{
    for (Index r = 0; r < rows; r += 2, from += 2 * inputStride, g += 2 * gradientStride) {
        const Bits left = loadPairs(from), right = loadPairs(from + panelWidth);
        NUCLEOSCOPE_UNROLLED
        for (int i = 0; i < Rows; ++i) {
            const Bits value = allPairs(g + 2 * i);
            acc[i][0] = plusProducts(acc[i][0], value, left);
            acc[i][1] = plusProducts(acc[i][1], value, right);
        }
    }
}
#endif

/// Calls `tile` for each group of tileRows rows, and what is left at the end in groups of fewer.
template <typename Tile>
NUCLEOSCOPE_INLINE void overTiles(Index rows, Tile tile)
{
    Index r = 0;
    for (; r + tileRows <= rows; r += tileRows)
        tile.template operator()<tileRows>(r);
    if constexpr (tileRows > 6)
        for (; r + 6 <= rows; r += 6)
            tile.template operator()<6>(r);
    for (; r + 3 <= rows; r += 3)
        tile.template operator()<3>(r);
    for (; r < rows; ++r)
        tile.template operator()<1>(r);
}

/// Copies rows to the cache; the columns up to `stride` that there are not become 0.
template <typename F, typename Value>
NUCLEOSCOPE_INLINE void fillStrip(F* strip, Index stride, Index rows, Index columns, Value value)
{
    for (Index r = 0; r < rows; ++r) {
        F* const to = strip + r * stride;
        overChannels(
            columns, [&](Index c, auto part)
                         __attribute__((always_inline)) { store(to + c, value(r * columns + c, c, part), Whole{}); });
        for (Index c = roundedUp(columns, lanes); c < stride; c += lanes)
            store(to + c, Vector{}, Whole{});
    }
}

/// Calls fill(value), where value(at, c, part) is of an activated input.
template <typename T, typename Fill>
NUCLEOSCOPE_INLINE void withActivated(const T* input, const Activation& activation, Fill fill)
{
    if (activation.scale)
        fill([&](Index at, Index c, auto part)
                 __attribute__((always_inline)) { return loaded(activation, c, part)(load(input + at, part)); });
    else
        fill([&](Index at, Index, auto part) __attribute__((always_inline)) { return load(input + at, part); });
}

/// The same of a gradient through a batch normalisation.
template <typename T, typename Fill>
NUCLEOSCOPE_INLINE void withGradient(const T* gradient, const T* output, const NormGradient& norm, Fill fill)
{
    if (norm.beta)
        fill([&](Index at, Index c, auto part) __attribute__((always_inline)) {
            return load(gradient + at, part) * load(norm.alpha + c, part)
                   + (load(output + at, part) * load(norm.beta + c, part) + load(norm.gamma + c, part));
        });
    else if (norm.alpha)
        fill([&](Index at, Index c, auto part)
                 __attribute__((always_inline)) { return load(gradient + at, part) * load(norm.alpha + c, part); });
    else
        fill([&](Index at, Index, auto part) __attribute__((always_inline)) { return load(gradient + at, part); });
}

/// Two running sums for the two vectors of a panel.
struct PanelSums {
    Vector first[2] = {}, second[2] = {};

    NUCLEOSCOPE_INLINE void addTo(float* sums, Index columns, Index column) const
    {
        for (int h = 0; h < 2; ++h) {
            const Index c = column + h * lanes;
            storeSome<false>(sums + c, loadSome<false>(sums + c, columns - c) + first[h], columns - c);
            storeSome<false>(sums + columns + c, loadSome<false>(sums + columns + c, columns - c) + second[h], columns - c);
        }
    }
};

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
