// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gradients of pointwise convolutions. A strip's inputs are needed for the weights' gradients, where rows are summed over, and
// for the activation's mask; its gradients for the weights' and for the inputs' gradients, where outputs are summed over.
#include "core/learning/torch/kernels/products.h"

namespace nucleoscope::kernels::NUCLEOSCOPE_ISA {

/// Copies of a strip's rows in fp32.
struct NumberStrip {
    NumberStrip(float* scratch, Index rows, Index inputColumns, Index gradientColumns)
        : inputs(scratch), gradients(scratch + rows * inputColumns), inputStride(inputColumns), gradientStride(gradientColumns)
    {}

    template <typename Value>
    NUCLEOSCOPE_INLINE void fillInputs(Index rows, Index columns, Value value) const
    {
        fillStrip(inputs, inputStride, rows, columns, value);
    }
    template <typename Value>
    NUCLEOSCOPE_INLINE void fillGradients(Index rows, Index columns, Value value) const
    {
        fillStrip(gradients, gradientStride, rows, columns, value);
    }
    /// As the weights' gradients read them.
    NUCLEOSCOPE_INLINE const float* inputsFrom(Index column) const { return inputs + column; }
    NUCLEOSCOPE_INLINE const float* gradientsFrom(Index column) const { return gradients + column; }
    NUCLEOSCOPE_INLINE Vector inputAt(Index row, Index column) const { return load(inputs + row * inputStride + column); }

    float *inputs, *gradients;
    Index inputStride, gradientStride;
};

template <typename F>
struct StripOf {
    using Type = NumberStrip;
};

#if defined(NUCLEOSCOPE_BF16_PRODUCTS)
/// The same in bf16. For sums over rows, numbers of two rows stand in pairs: [pairs of rows × columns × 2].
struct PairStrip {
    PairStrip(float* scratch, Index rows, Index inputColumns, Index gradientColumns)
        : inputPairs(reinterpret_cast<Bf16*>(scratch)),
          gradientPairs(inputPairs + rows * inputColumns),
          gradients(gradientPairs + rows * gradientColumns),
          inputStride(inputColumns),
          gradientStride(gradientColumns)
    {}

    template <typename Value>
    NUCLEOSCOPE_INLINE void fillInputs(Index rows, Index columns, Value value) const
    {
        fillPairs(inputPairs, nullptr, inputStride, rows, columns, value);
    }
    template <typename Value>
    NUCLEOSCOPE_INLINE void fillGradients(Index rows, Index columns, Value value) const
    {
        fillPairs(gradientPairs, gradients, gradientStride, rows, columns, value);
    }
    NUCLEOSCOPE_INLINE const Bf16* inputsFrom(Index column) const { return inputPairs + 2 * column; }
    NUCLEOSCOPE_INLINE const Bf16* gradientsFrom(Index column) const { return gradientPairs + 2 * column; }
    NUCLEOSCOPE_INLINE Vector inputAt(Index row, Index column) const
    {
        return oneOf(loadPairs(inputPairs + 2 * (row / 2 * inputStride + column)), row % 2);
    }

    /// `single`: null, or where the rows go one by one, too.
    template <typename Value>
    NUCLEOSCOPE_INLINE static void fillPairs(Bf16* pairs, Bf16* single, Index stride, Index rows, Index columns, Value value)
    {
        for (Index r = 0; r < rows; r += 2) {
            const bool both = r + 1 < rows;
            const auto put = [&](Index c, Vector first, Vector second) __attribute__((always_inline))
            {
                *reinterpret_cast<LooseBits*>(pairs + r * stride + 2 * c) = paired(first, second);
                if (!single)
                    return;
                store(single + r * stride + c, first, Whole{});
                store(single + (r + 1) * stride + c, second, Whole{}); // the strip has an even number of rows
            };
            overChannels(
                columns, [&](Index c, auto part) __attribute__((always_inline)) {
                    put(c, value(r * columns + c, c, part), both ? value((r + 1) * columns + c, c, part) : Vector{});
                });
            for (Index c = roundedUp(columns, lanes); c < stride; c += lanes)
                put(c, Vector{}, Vector{});
        }
    }

    Bf16 *inputPairs, *gradientPairs, *gradients;
    Index inputStride, gradientStride;
};

template <>
struct StripOf<Bf16> {
    using Type = PairStrip;
};
#endif

/// The strip's gradients of the inputs of the panel that begins at n, through their activation, with their sums.
template <typename T, typename Strip, bool Full>
void inputGradientPanel(const PointwiseBackward<T>& k, const Strip& strip, Index firstRow, Index rows, Index n)
{
    const bool activated = k.activation.scale != nullptr;
    const Vector low = all(k.activation.low), high = all(k.activation.high);
    const auto* const panel = panelAt<Factor<T>>(k.packed, n, k.outputs);
    const Index remaining = k.inputs - n;
    Vector middle[2] = {};
    if (k.sums)
        for (int h = 0; h < 2; ++h)
            middle[h] = loadSome<Full>(k.centre + n + h * lanes, remaining - h * lanes);
    PanelSums sums;
    overTiles(
        rows, [&]<int Rows>(Index r) __attribute__((always_inline)) {
            Vector acc[Rows][2];
            product<Rows>(strip.gradients + r * strip.gradientStride, strip.gradientStride, panel, k.outputs, acc);
            Index at = (firstRow + r) * k.inputs + n;
            NUCLEOSCOPE_UNROLLED
            for (int i = 0; i < Rows; ++i, at += k.inputs) {
                NUCLEOSCOPE_UNROLLED
                for (int h = 0; h < 2; ++h) {
                    const Index left = remaining - h * lanes;
                    Vector g = acc[i][h];
                    if (activated)
                        g = passed(g, strip.inputAt(r + i, n + h * lanes), low, high);
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

template <typename T, typename Strip>
void inputGradientStrip(const PointwiseBackward<T>& k, const Strip& strip, Index firstRow, Index rows)
{
    Index n = 0;
    for (; n + panelWidth <= k.inputs; n += panelWidth)
        inputGradientPanel<T, Strip, true>(k, strip, firstRow, rows, n);
    if (n < k.inputs)
        inputGradientPanel<T, Strip, false>(k, strip, firstRow, rows, n);
}

/// dw += Σ over the strip's rows of gradientᵀ · input, for the inputs of the panel that begins at k.
template <bool Full, typename Strip>
void weightGradientPanel(float* weightGradient, Index inputs, Index outputs, const Strip& strip, Index rows, Index k)
{
    overTiles(
        outputs, [&]<int Rows>(Index n) __attribute__((always_inline)) {
            Vector acc[Rows][2];
            NUCLEOSCOPE_UNROLLED
            for (int i = 0; i < Rows; ++i)
                acc[i][0] = acc[i][1] = Vector{};
            outerProducts<Rows>(strip.inputsFrom(k), strip.inputStride, strip.gradientsFrom(n), strip.gradientStride, rows, acc);
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

template <typename Strip>
void weightGradientStrip(float* weightGradient, Index inputs, Index outputs, const Strip& strip, Index rows)
{
    Index k = 0;
    for (; k + panelWidth <= inputs; k += panelWidth)
        weightGradientPanel<true>(weightGradient, inputs, outputs, strip, rows, k);
    if (k < inputs)
        weightGradientPanel<false>(weightGradient, inputs, outputs, strip, rows, k);
}

template <typename T>
void pointwiseBackward(const PointwiseBackward<T>& k)
{
    if (k.sums)
        clear(k.sums, 2 * k.inputs);
    if (k.weightGradient)
        clear(k.weightGradient, k.inputs * k.outputs);
    const Index most = rowsAStrip(k.inputs, k.outputs);
    const typename StripOf<Factor<T>>::Type strip(k.scratch, most, roundedUp(k.inputs, panelWidth), roundedUp(k.outputs, lanes));
    for (Index first = 0; first < k.rows; first += most) {
        const Index rows = smaller(most, k.rows - first);
        withActivated(
            k.input + first * k.inputs,
            k.activation, [&](auto value) __attribute__((always_inline)) { strip.fillInputs(rows, k.inputs, value); });
        withGradient(
            k.gradient + first * k.outputs, k.output ? k.output + first * k.outputs : nullptr,
            k.norm, [&](auto value) __attribute__((always_inline)) { strip.fillGradients(rows, k.outputs, value); });
        if (k.weightGradient)
            weightGradientStrip(k.weightGradient, k.inputs, k.outputs, strip, rows);
        if (k.inputGradient)
            inputGradientStrip(k, strip, first, rows);
    }
}

#undef NUCLEOSCOPE_UNROLLED

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
