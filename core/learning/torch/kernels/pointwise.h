// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pointwise (1×1) convolutions as matrix products, tile by tile of rows. What precedes (an activation, the gradient of a
// batch normalisation) is applied while a tile is copied to the cache, what follows (sums, bias, mask) while its results
// are still in registers, so that the maps are read once and written once. Backward: pointwise_backward.h.
#include "core/learning/torch/kernels/products.h"

namespace nucleoscope::kernels::NUCLEOSCOPE_ISA {

/// One strip of rows and the panel of outputs that begins at n, or its first vector: from `a` (rows `stride` apart) to the output.
template <typename T, bool Biased, bool Full, int Vectors>
void forwardPanel(const PointwiseForward<T>& k, const Factor<T>* a, Index stride, Index firstRow, Index rows, Index n)
{
    const auto* const panel = panelAt<Factor<T>>(k.packed, n, k.inputs);
    const Index remaining = k.outputs - n;
    Vector offset[Vectors] = {};
    const float* const offsets = Biased ? k.bias : k.sums ? k.centre : nullptr;
    if (offsets)
        for (int h = 0; h < Vectors; ++h)
            offset[h] = loadSome<Full>(offsets + n + h * lanes, remaining - h * lanes);
    const Vector low = all(k.low), high = all(k.high);
    PanelSums sums;
    overTiles(
        rows, [&]<int Rows>(Index r) __attribute__((always_inline)) {
            Vector acc[Rows][Vectors];
            product(a + r * stride, stride, panel, k.inputs, acc);
            T* to = k.output + (firstRow + r) * k.outputs + n;
            const T* residual = k.residual ? k.residual + (firstRow + r) * k.outputs + n : nullptr;
            NUCLEOSCOPE_UNROLLED
            for (int i = 0; i < Rows; ++i, to += k.outputs) {
                NUCLEOSCOPE_UNROLLED
                for (int h = 0; h < Vectors; ++h) {
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
void forwardStrip(const PointwiseForward<T>& k, const Factor<T>* a, Index stride, Index firstRow, Index rows)
{
    Index n = 0;
    for (; n + panelWidth <= k.outputs; n += panelWidth)
        forwardPanel<T, Biased, true, 2>(k, a, stride, firstRow, rows, n);
    if (n + lanes < k.outputs)
        forwardPanel<T, Biased, false, 2>(k, a, stride, firstRow, rows, n);
    else if (n < k.outputs)
        forwardPanel<T, Biased, false, 1>(k, a, stride, firstRow, rows, n);
}

/// Maps that are multiplied as they are stored need no copy.
template <typename T>
bool readDirectly(const PointwiseForward<T>& k)
{
    return sizeof(Factor<T>) == sizeof(T) && !k.activation.scale && k.inputs == wholePairs<Factor<T>>(k.inputs);
}

template <typename T>
void pointwiseForward(const PointwiseForward<T>& k)
{
    using F = Factor<T>;
    if (k.sums)
        clear(k.sums, 2 * k.outputs);
    const bool direct = readDirectly(k);
    const Index strip = rowsAStrip(k.inputs, k.outputs);
    const Index stride = direct ? k.inputs : roundedUp(k.inputs, lanes);
    for (Index first = 0; first < k.rows; first += strip) {
        const Index rows = smaller(strip, k.rows - first);
        const T* const input = k.input + first * k.inputs;
        const F* a = reinterpret_cast<const F*>(input);
        if (!direct) {
            F* const copied = reinterpret_cast<F*>(k.scratch);
            withActivated(
                input, k.activation, [&](auto value) __attribute__((always_inline)) {
                    fillStrip(copied, stride, rows, k.inputs, value);
                });
            a = copied;
        }
        if (k.bias)
            forwardStrip<T, true>(k, a, stride, first, rows);
        else
            forwardStrip<T, false>(k, a, stride, first, rows);
    }
}

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
