// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pointwise (1×1) convolutions as matrix products, tile by tile of rows. What precedes (an activation, the gradient of a
// batch normalisation) is applied while a tile is copied to the cache, what follows (sums, bias, mask) while its results
// are still in registers, so that the maps are read once and written once.
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

inline Index packedSize(Index inputs, Index outputs)
{
    return inputs * roundedUp(outputs, panelWidth);
}

/// Panels of panelWidth outputs, each [inputs × panelWidth]; zeros where there is no output.
inline void pack(const float* source, Index inputStride, Index outputStride, Index inputs, Index outputs, float* packed)
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

/// acc = Rows rows of a times one panel.
template <int Rows>
NUCLEOSCOPE_INLINE void product(const float* a, Index stride, const float* panel, Index inputs, Vector (&acc)[Rows][2])
{
    NUCLEOSCOPE_UNROLLED
    for (int i = 0; i < Rows; ++i)
        acc[i][0] = acc[i][1] = Vector{};
    for (Index k = 0; k < inputs; ++k, panel += panelWidth) {
        const Vector left = load(panel), right = load(panel + lanes);
        NUCLEOSCOPE_UNROLLED
        for (int i = 0; i < Rows; ++i) {
            const Vector value = all(a[i * stride + k]);
            acc[i][0] += value * left;
            acc[i][1] += value * right;
        }
    }
}

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

/// Copies rows to the cache as fp32; the columns up to `stride` that there are not become 0.
template <typename Value>
NUCLEOSCOPE_INLINE void fillStrip(float* strip, Index stride, Index rows, Index columns, Value value)
{
    for (Index r = 0; r < rows; ++r) {
        float* const to = strip + r * stride;
        overChannels(
            columns, [&](Index c, auto part) __attribute__((always_inline)) { store(to + c, value(r * columns + c, c, part)); });
        for (Index c = roundedUp(columns, lanes); c < stride; c += lanes)
            store(to + c, Vector{});
    }
}

template <typename T>
void fillStripActivated(float* strip, Index stride, Index rows, Index columns, const T* input, const Activation& activation)
{
    if (activation.scale)
        fillStrip(
            strip, stride, rows, columns, [&](Index at, Index c, auto part) __attribute__((always_inline)) {
                return loaded(activation, c, part)(load(input + at, part));
            });
    else
        fillStrip(
            strip, stride, rows,
            columns, [&](Index at, Index, auto part) __attribute__((always_inline)) { return load(input + at, part); });
}

template <typename T>
void fillStripGradient(float* strip, Index stride, Index rows, Index columns, const T* gradient, const T* output,
                       const NormGradient& norm)
{
    if (norm.beta)
        fillStrip(
            strip, stride, rows, columns, [&](Index at, Index c, auto part) __attribute__((always_inline)) {
                return load(gradient + at, part) * load(norm.alpha + c, part)
                       + (load(output + at, part) * load(norm.beta + c, part) + load(norm.gamma + c, part));
            });
    else if (norm.alpha)
        fillStrip(
            strip, stride, rows, columns, [&](Index at, Index c, auto part) __attribute__((always_inline)) {
                return load(gradient + at, part) * load(norm.alpha + c, part);
            });
    else
        fillStrip(
            strip, stride, rows,
            columns, [&](Index at, Index, auto part) __attribute__((always_inline)) { return load(gradient + at, part); });
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

/// One strip of rows and the panel of outputs that begins at n: from `a` (fp32, `stride` apart) to the output.
template <typename T, bool Biased, bool Full>
void forwardPanel(const PointwiseForward<T>& k, const float* a, Index stride, Index firstRow, Index rows, Index n)
{
    const float* const panel = k.packed + n * k.inputs;
    const Index remaining = k.outputs - n;
    Vector offset[2] = {};
    const float* const offsets = Biased ? k.bias : k.sums ? k.centre : nullptr;
    if (offsets)
        for (int h = 0; h < 2; ++h)
            offset[h] = loadSome<Full>(offsets + n + h * lanes, remaining - h * lanes);
    const Vector low = all(k.low), high = all(k.high);
    PanelSums sums;
    overTiles(
        rows, [&]<int Rows>(Index r) __attribute__((always_inline)) {
            Vector acc[Rows][2];
            product<Rows>(a + r * stride, stride, panel, k.inputs, acc);
            T* to = k.output + (firstRow + r) * k.outputs + n;
            const T* residual = k.residual ? k.residual + (firstRow + r) * k.outputs + n : nullptr;
            NUCLEOSCOPE_UNROLLED
            for (int i = 0; i < Rows; ++i, to += k.outputs) {
                NUCLEOSCOPE_UNROLLED
                for (int h = 0; h < 2; ++h) {
                    const Index left = remaining - h * lanes;
                    if constexpr (Biased) {
                        Vector v = clamped(acc[i][h] + offset[h], low, high);
                        if (residual)
                            v += loadSome<Full>(residual + i * k.outputs + h * lanes, left);
                        storeSome<Full>(to + h * lanes, v, left);
                    } else {
                        storeSome<Full>(to + h * lanes, acc[i][h], left);
                        const Vector d = acc[i][h] - offset[h];
                        sums.first[h] += d;
                        sums.second[h] += d * d;
                    }
                }
            }
        });
    if (!Biased && k.sums)
        sums.addTo(k.sums, k.outputs, n);
}

template <typename T, bool Biased>
void forwardStrip(const PointwiseForward<T>& k, const float* a, Index stride, Index firstRow, Index rows)
{
    Index n = 0;
    for (; n + panelWidth <= k.outputs; n += panelWidth)
        forwardPanel<T, Biased, true>(k, a, stride, firstRow, rows, n);
    if (n < k.outputs)
        forwardPanel<T, Biased, false>(k, a, stride, firstRow, rows, n);
}

template <typename T>
void pointwiseForward(const PointwiseForward<T>& k)
{
    if (k.sums)
        clear(k.sums, 2 * k.outputs);
    const Index strip = rowsAStrip(k.inputs, k.outputs);
    for (Index first = 0; first < k.rows; first += strip) {
        const Index rows = smaller(strip, k.rows - first);
        const T* const input = k.input + first * k.inputs;
        const float* a = k.scratch;
        Index stride = roundedUp(k.inputs, lanes);
        bool direct = false;
        if constexpr (sizeof(T) == sizeof(float))
            if (!k.activation.scale) {
                a = input;
                stride = k.inputs;
                direct = true;
            }
        if (!direct)
            fillStripActivated(k.scratch, stride, rows, k.inputs, input, k.activation);
        if (k.bias)
            forwardStrip<T, true>(k, a, stride, first, rows);
        else
            forwardStrip<T, false>(k, a, stride, first, rows);
    }
}

/// The strip's gradients of the inputs of the panel that begins at n, through their activation, with their sums.
template <typename T, bool Full>
void inputGradientPanel(const PointwiseBackward<T>& k, const float* gradients, Index gradientStride, const float* inputs,
                        Index inputStride, Index firstRow, Index rows, Index n)
{
    const bool activated = k.activation.scale != nullptr;
    const Vector low = all(k.activation.low), high = all(k.activation.high);
    const float* const panel = k.packed + n * k.outputs;
    const Index remaining = k.inputs - n;
    Vector middle[2] = {};
    if (k.sums)
        for (int h = 0; h < 2; ++h)
            middle[h] = loadSome<Full>(k.centre + n + h * lanes, remaining - h * lanes);
    PanelSums sums;
    overTiles(
        rows, [&]<int Rows>(Index r) __attribute__((always_inline)) {
            Vector acc[Rows][2];
            product<Rows>(gradients + r * gradientStride, gradientStride, panel, k.outputs, acc);
            Index at = (firstRow + r) * k.inputs + n;
            const float* a = inputs + r * inputStride + n;
            NUCLEOSCOPE_UNROLLED
            for (int i = 0; i < Rows; ++i, at += k.inputs, a += inputStride) {
                NUCLEOSCOPE_UNROLLED
                for (int h = 0; h < 2; ++h) {
                    const Index left = remaining - h * lanes;
                    Vector g = acc[i][h];
                    if (activated)
                        g = passed(g, load(a + h * lanes), low, high);
                    if (k.residualGradient)
                        g += loadSome<Full>(k.residualGradient + at + h * lanes, left);
                    storeSome<Full>(k.inputGradient + at + h * lanes, g, left);
                    if (k.sums) {
                        sums.first[h] += g;
                        sums.second[h] += g * (loadSome<Full>(k.input + at + h * lanes, left) - middle[h]);
                    }
                }
            }
        });
    if (k.sums)
        sums.addTo(k.sums, k.inputs, n);
}

template <typename T>
void inputGradientStrip(const PointwiseBackward<T>& k, const float* gradients, Index gradientStride, const float* inputs,
                        Index inputStride, Index firstRow, Index rows)
{
    Index n = 0;
    for (; n + panelWidth <= k.inputs; n += panelWidth)
        inputGradientPanel<T, true>(k, gradients, gradientStride, inputs, inputStride, firstRow, rows, n);
    if (n < k.inputs)
        inputGradientPanel<T, false>(k, gradients, gradientStride, inputs, inputStride, firstRow, rows, n);
}

/// dw += Σ over the strip's rows of gradientᵀ · input, for the inputs of the panel that begins at k.
template <bool Full>
void weightGradientPanel(float* weightGradient, Index inputs, Index outputs, const float* gradients, Index gradientStride,
                         const float* a, Index inputStride, Index rows, Index k)
{
    overTiles(
        outputs, [&]<int Rows>(Index n) __attribute__((always_inline)) {
            Vector acc[Rows][2];
            NUCLEOSCOPE_UNROLLED
            for (int i = 0; i < Rows; ++i)
                acc[i][0] = acc[i][1] = Vector{};
            const float* from = a + k;
            const float* g = gradients + n;
            for (Index r = 0; r < rows; ++r, from += inputStride, g += gradientStride) {
                const Vector left = load(from), right = load(from + lanes);
                NUCLEOSCOPE_UNROLLED
                for (int i = 0; i < Rows; ++i) {
                    const Vector value = all(g[i]);
                    acc[i][0] += value * left;
                    acc[i][1] += value * right;
                }
            }
            float* to = weightGradient + n * inputs + k;
            NUCLEOSCOPE_UNROLLED
            for (int i = 0; i < Rows; ++i, to += inputs) {
                NUCLEOSCOPE_UNROLLED
                for (int h = 0; h < 2; ++h) {
                    const Index left = inputs - k - h * lanes;
                    storeSome<Full>(to + h * lanes, loadSome<Full>(to + h * lanes, left) + acc[i][h], left);
                }
            }
        });
}

inline void weightGradientStrip(float* weightGradient, Index inputs, Index outputs, const float* gradients, Index gradientStride,
                                const float* a, Index inputStride, Index rows)
{
    Index k = 0;
    for (; k + panelWidth <= inputs; k += panelWidth)
        weightGradientPanel<true>(weightGradient, inputs, outputs, gradients, gradientStride, a, inputStride, rows, k);
    if (k < inputs)
        weightGradientPanel<false>(weightGradient, inputs, outputs, gradients, gradientStride, a, inputStride, rows, k);
}

template <typename T>
void pointwiseBackward(const PointwiseBackward<T>& k)
{
    if (k.sums)
        clear(k.sums, 2 * k.inputs);
    if (k.weightGradient)
        clear(k.weightGradient, k.inputs * k.outputs);
    const Index strip = rowsAStrip(k.inputs, k.outputs);
    const Index inputStride = roundedUp(k.inputs, panelWidth);
    const Index gradientStride = roundedUp(k.outputs, lanes);
    float* const inputs = k.scratch;
    float* const gradients = inputs + strip * inputStride;
    for (Index first = 0; first < k.rows; first += strip) {
        const Index rows = smaller(strip, k.rows - first);
        fillStripActivated(inputs, inputStride, rows, k.inputs, k.input + first * k.inputs, k.activation);
        fillStripGradient(gradients, gradientStride, rows, k.outputs, k.gradient + first * k.outputs,
                          k.output ? k.output + first * k.outputs : nullptr, k.norm);
        if (k.weightGradient)
            weightGradientStrip(k.weightGradient, k.inputs, k.outputs, gradients, gradientStride, inputs, inputStride, rows);
        if (k.inputGradient)
            inputGradientStrip(k, gradients, gradientStride, inputs, inputStride, first, rows);
    }
}

#undef NUCLEOSCOPE_UNROLLED

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
