// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Depthwise 3×3. Input rows are activated once, on their way into a ring of three rows in the second-level cache, which
// holds the vectors of channels one after the other and a zero column at either end: the filter itself knows no borders.
#include "core/learning/torch/kernels/vectors.h"

namespace nucleoscope::kernels::NUCLEOSCOPE_ISA {

struct Ring {
    float* data;
    Index width; ///< without the two zero columns

    NUCLEOSCOPE_INLINE float* row(Index vector, Index y) const { return data + (vector * 3 + (y + 3) % 3) * (width + 2) * lanes; }
    static Index floats(Index channels, Index width) { return roundedUp(channels, lanes) * 3 * (width + 2); }
};

inline Index depthwiseScratch(const DepthwiseShape& shape)
{
    return Ring::floats(shape.channels, shape.width) + Ring::floats(shape.channels, shape.outputWidth())
           + 9 * roundedUp(shape.channels, lanes) + 64;
}

inline void clearRow(const Ring& ring, Index y, Index channels)
{
    for (Index v = 0; v * lanes < channels; ++v)
        clear(ring.row(v, y), (ring.width + 2) * lanes);
}

inline void clearBorders(const Ring& ring, Index channels)
{
    for (Index v = 0; v * lanes < channels; ++v)
        for (Index y = 0; y < 3; ++y) {
            store(ring.row(v, y), Vector{});
            store(ring.row(v, y) + (ring.width + 1) * lanes, Vector{});
        }
}

/// Fills row y: calls body(c, part, overRow) for each vector of channels, which calls overRow(value), where value(at) is of a
/// place in the map.
template <typename Body>
NUCLEOSCOPE_INLINE void fillRow(const Ring& ring, Index y, Index channels, Body body)
{
    overChannels(
        channels, [&](Index c, auto part) __attribute__((always_inline)) {
            body(
                c, part, [&](auto value) __attribute__((always_inline)) {
                    float* to = ring.row(c / lanes, y) + lanes;
                    Index at = y * ring.width * channels + c;
                    for (Index x = 0; x < ring.width; ++x, to += lanes, at += channels)
                        store(to, value(at));
                });
        });
}

template <typename T>
void fillActivated(const Ring& ring, Index y, Index height, Index channels, const T* input, const Activation& activation)
{
    if (y < 0 || y >= height)
        clearRow(ring, y, channels);
    else if (activation.scale)
        fillRow(
            ring, y, channels, [&](Index c, auto part, auto overRow) __attribute__((always_inline)) {
                const LoadedActivation act = loaded(activation, c, part);
                overRow([&](Index at) __attribute__((always_inline)) { return act(load(input + at, part)); });
            });
    else
        fillRow(
            ring, y, channels, [&](Index, auto part, auto overRow) __attribute__((always_inline)) {
                overRow([&](Index at) __attribute__((always_inline)) { return load(input + at, part); });
            });
}

template <typename T>
void fillGradient(const Ring& ring, Index y, Index height, Index channels, const T* gradient, const T* output,
                  const NormGradient& norm)
{
    if (y < 0 || y >= height)
        clearRow(ring, y, channels);
    else if (norm.beta)
        fillRow(
            ring, y, channels, [&](Index c, auto part, auto overRow) __attribute__((always_inline)) {
                const Vector alpha = load(norm.alpha + c, part), beta = load(norm.beta + c, part),
                             gamma = load(norm.gamma + c, part);
                overRow([&](Index at) __attribute__((always_inline)) {
                    return load(gradient + at, part) * alpha + (load(output + at, part) * beta + gamma);
                });
            });
    else if (norm.alpha)
        fillRow(
            ring, y, channels, [&](Index c, auto part, auto overRow) __attribute__((always_inline)) {
                const Vector alpha = load(norm.alpha + c, part);
                overRow([&](Index at) __attribute__((always_inline)) { return load(gradient + at, part) * alpha; });
            });
    else
        fillRow(
            ring, y, channels, [&](Index, auto part, auto overRow) __attribute__((always_inline)) {
                overRow([&](Index at) __attribute__((always_inline)) { return load(gradient + at, part); });
            });
}

/// Σ w·a over the window whose first column is at the three pointers.
NUCLEOSCOPE_INLINE Vector window(const float* a, const float* b, const float* c, const Vector (&w)[9])
{
    Vector top = load(a) * w[0];
    Vector middle = load(b) * w[3];
    Vector bottom = load(c) * w[6];
    top += load(a + lanes) * w[1];
    middle += load(b + lanes) * w[4];
    bottom += load(c + lanes) * w[7];
    top += load(a + 2 * lanes) * w[2];
    middle += load(b + 2 * lanes) * w[5];
    bottom += load(c + 2 * lanes) * w[8];
    return top + middle + bottom;
}

template <typename Lanes>
NUCLEOSCOPE_INLINE void loadWeights(const float* weights, Index channels, Index c, Lanes part, Vector (&w)[9])
{
    for (int i = 0; i < 9; ++i)
        w[i] = load(weights + i * channels + c, part);
}

template <typename T, int Stride>
void forwardRow(const DepthwiseForward<T>& k, const Ring& ring, Index y)
{
    const Index channels = k.shape.channels;
    const Index width = k.shape.outputWidth();
    overChannels(
        channels, [&](Index c, auto part) __attribute__((always_inline)) {
            const Index v = c / lanes;
            const float* a = ring.row(v, y * Stride - 1);
            const float* b = ring.row(v, y * Stride);
            const float* d = ring.row(v, y * Stride + 1);
            Vector w[9];
            loadWeights(k.weights, channels, c, part, w);
            const Vector offset = k.sums ? load(k.centre + c, part) : Vector{};
            Vector sum = {}, squares = {};
            T* to = k.output + y * width * channels + c;
            for (Index x = 0; x < width; ++x, to += channels) {
                const Vector z = window(a, b, d, w);
                a += Stride * lanes;
                b += Stride * lanes;
                d += Stride * lanes;
                store(to, z, part);
                sum += z - offset;
                squares += (z - offset) * (z - offset);
            }
            if (k.sums) {
                store(k.sums + c, load(k.sums + c, part) + sum, part);
                store(k.sums + channels + c, load(k.sums + channels + c, part) + squares, part);
            }
        });
}

/// Three rows of a column of the window.
struct Column {
    Vector top, middle, bottom;
};

/// Inputs that need no activation are used as they come from the map, each column once.
template <typename T, int Stride>
void predictedRow(const DepthwiseForward<T>& k, const T* zeros, Index y)
{
    const Index channels = k.shape.channels, width = k.shape.outputWidth();
    const auto row = [&](Index at) { return at >= 0 && at < k.shape.height ? k.input + at * k.shape.width * channels : zeros; };
    const T *const above = row(y * Stride - 1), *const same = row(y * Stride), *const below = row(y * Stride + 1);
    overChannels(
        channels, [&](Index c, auto part) __attribute__((always_inline)) {
            Vector w[9];
            loadWeights(k.weights, channels, c, part, w);
            const Vector offset = load(k.bias + c, part), low = all(k.low), high = all(k.high);
            const auto column = [&](Index x) __attribute__((always_inline))
            {
                const Index at = x * channels + c;
                return Column{load(above + at, part), load(same + at, part), load(below + at, part)};
            };
            T* to = k.output + y * width * channels + c;
            Column left{}, centre = column(0);
            for (Index x = 0; x < width; ++x, to += channels) {
                const Index next = x * Stride + 1;
                const Column right = next < k.shape.width ? column(next) : Column{};
                const Vector z = (left.top * w[0] + centre.top * w[1] + right.top * w[2])
                                 + (left.middle * w[3] + centre.middle * w[4] + right.middle * w[5])
                                 + (left.bottom * w[6] + centre.bottom * w[7] + right.bottom * w[8]);
                store(to, clamped(z + offset, low, high), part);
                left = Stride == 1 ? centre : right;
                if (Stride == 1)
                    centre = right;
                else if (x + 1 < width)
                    centre = column(next + 1);
            }
        });
}

template <typename T, int Stride>
void depthwisePredicted(const DepthwiseForward<T>& k)
{
    clear(k.scratch, k.shape.width * k.shape.channels);
    for (Index y = k.rowBegin; y < k.rowEnd; ++y)
        predictedRow<T, Stride>(k, reinterpret_cast<const T*>(k.scratch), y);
}

template <typename T, int Stride>
void depthwiseForwardStride(const DepthwiseForward<T>& k)
{
    if (k.bias)
        return depthwisePredicted<T, Stride>(k);
    const Ring ring{k.scratch, k.shape.width};
    clearBorders(ring, k.shape.channels);
    if (k.sums)
        clear(k.sums, 2 * k.shape.channels);
    Index next = k.rowBegin * Stride - 1;
    for (Index y = k.rowBegin; y < k.rowEnd; ++y) {
        for (; next <= y * Stride + 1; ++next)
            fillActivated(ring, next, k.shape.height, k.shape.channels, k.input, k.activation);
        forwardRow<T, Stride>(k, ring, y);
    }
}

template <typename T>
void depthwiseForward(const DepthwiseForward<T>& k)
{
    if (k.shape.stride == 1)
        depthwiseForwardStride<T, 1>(k);
    else
        depthwiseForwardStride<T, 2>(k);
}

/// dw += Σ dz·a along output row y; `kept`: nine vectors for each vector of channels.
template <int Stride>
void weightGradientRow(const Ring& inputs, const Ring& gradients, Index channels, Index y, float* kept)
{
    for (Index v = 0; v * lanes < channels; ++v) {
        const float* a = inputs.row(v, y * Stride - 1);
        const float* b = inputs.row(v, y * Stride);
        const float* c = inputs.row(v, y * Stride + 1);
        const float* g = gradients.row(v, y) + lanes;
        float* const sums = kept + v * 9 * lanes;
        Vector w[9];
        for (int i = 0; i < 9; ++i)
            w[i] = load(sums + i * lanes);
        for (Index x = 0; x < gradients.width; ++x) {
            const Vector d = load(g);
            for (int i = 0; i < 3; ++i) {
                w[i] += d * load(a + i * lanes);
                w[3 + i] += d * load(b + i * lanes);
                w[6 + i] += d * load(c + i * lanes);
            }
            g += lanes;
            a += Stride * lanes;
            b += Stride * lanes;
            c += Stride * lanes;
        }
        for (int i = 0; i < 9; ++i)
            store(sums + i * lanes, w[i]);
    }
}

/// Takes the gradients of one row's activated values one by one: through the activation, summed, written.
template <typename T, typename Lanes>
struct InputGradientRow {
    const DepthwiseBackward<T>& k;
    const float* activated; ///< the ring's row, from column 0 on
    Index at, c;
    Lanes part;
    Vector middle;
    Vector sum = {}, products = {};

    NUCLEOSCOPE_INLINE void take(Index x, Vector g)
    {
        const Index place = at + x * k.shape.channels;
        if (k.activation.scale)
            g = passed(g, load(activated + (x + 1) * lanes), all(k.activation.low), all(k.activation.high));
        if (k.sums) {
            sum += g;
            products += g * (load(k.input + place, part) - middle);
        }
        store(k.inputGradient + place, g, part);
    }
    NUCLEOSCOPE_INLINE void finish() const
    {
        if (!k.sums)
            return;
        store(k.sums + c, load(k.sums + c, part) + sum, part);
        float* const second = k.sums + k.shape.channels + c;
        store(second, load(second, part) + products, part);
    }
};

template <typename T, typename Lanes>
NUCLEOSCOPE_INLINE InputGradientRow<T, Lanes> inputRow(const DepthwiseBackward<T>& k, const Ring& inputs, Index y, Index c,
                                                       Lanes part)
{
    const Vector middle = k.sums ? load(k.centre + c, part) : Vector{};
    return {k, inputs.row(c / lanes, y), y * k.shape.width * k.shape.channels + c, c, part, middle};
}

/// Stride 1: the filter turned by 180° over the output's gradients.
template <typename T>
void inputGradientRow1(const DepthwiseBackward<T>& k, const Ring& inputs, const Ring& gradients, Index y)
{
    overChannels(
        k.shape.channels, [&](Index c, auto part) __attribute__((always_inline)) {
            const Index v = c / lanes;
            const float* above = gradients.row(v, y - 1);
            const float* same = gradients.row(v, y);
            const float* below = gradients.row(v, y + 1);
            Vector w[9], turned[9];
            loadWeights(k.weights, k.shape.channels, c, part, w);
            for (int i = 0; i < 9; ++i)
                turned[i] = w[8 - i];
            auto row = inputRow(k, inputs, y, c, part);
            for (Index x = 0; x < k.shape.width; ++x, above += lanes, same += lanes, below += lanes)
                row.take(x, window(above, same, below, turned));
            row.finish();
        });
}

/// Stride 2: an input at an even place was seen by the filter's middle only, one between by two of its sides.
template <typename T>
void inputGradientRows2(const DepthwiseBackward<T>& k, const Ring& inputs, const Ring& gradients, Index y)
{
    const Index width = k.shape.width;
    overChannels(
        k.shape.channels, [&](Index c, auto part) __attribute__((always_inline)) {
            const Index v = c / lanes;
            const float* same = gradients.row(v, y) + lanes;
            const float* below = gradients.row(v, y + 1) + lanes;
            Vector w[9];
            loadWeights(k.weights, k.shape.channels, c, part, w);
            auto even = inputRow(k, inputs, 2 * y, c, part);
            for (Index x = 0; x < width; x += 2) {
                const float* d = same + x / 2 * lanes;
                even.take(x, load(d) * w[4]);
                if (x + 1 < width)
                    even.take(x + 1, load(d) * w[5] + load(d + lanes) * w[3]);
            }
            even.finish();
            if (2 * y + 1 >= k.shape.height)
                return;
            auto odd = inputRow(k, inputs, 2 * y + 1, c, part);
            for (Index x = 0; x < width; x += 2) {
                const float* d = same + x / 2 * lanes;
                const float* e = below + x / 2 * lanes;
                odd.take(x, load(d) * w[7] + load(e) * w[1]);
                if (x + 1 < width)
                    odd.take(x + 1, load(d) * w[8] + load(d + lanes) * w[6] + load(e) * w[2] + load(e + lanes) * w[0]);
            }
            odd.finish();
        });
}

template <typename T, int Stride>
void depthwiseBackwardStride(const DepthwiseBackward<T>& k)
{
    const Index channels = k.shape.channels;
    const Ring inputs{k.scratch, k.shape.width};
    const Ring gradients{k.scratch + Ring::floats(channels, k.shape.width), k.shape.outputWidth()};
    float* const kept = gradients.data + Ring::floats(channels, gradients.width);
    clearBorders(inputs, channels);
    clearBorders(gradients, channels);
    clear(kept, 9 * roundedUp(channels, lanes));
    if (k.sums)
        clear(k.sums, 2 * channels);
    Index nextInput = k.rowBegin * Stride - 1;
    Index nextGradient = Stride == 1 ? k.rowBegin - 1 : k.rowBegin;
    for (Index y = k.rowBegin; y < k.rowEnd; ++y) {
        for (; nextInput <= y * Stride + 1; ++nextInput)
            fillActivated(inputs, nextInput, k.shape.height, channels, k.input, k.activation);
        for (; nextGradient <= y + 1; ++nextGradient)
            fillGradient(gradients, nextGradient, k.shape.outputHeight(), channels, k.gradient, k.output, k.norm);
        weightGradientRow<Stride>(inputs, gradients, channels, y, kept);
        if (!k.inputGradient)
            continue;
        if constexpr (Stride == 1)
            inputGradientRow1(k, inputs, gradients, y);
        else
            inputGradientRows2(k, inputs, gradients, y);
    }
    overChannels(
        channels, [&](Index c, auto part) __attribute__((always_inline)) {
            for (Index i = 0; i < 9; ++i)
                store(k.weightGradient + i * channels + c, load(kept + (c / lanes * 9 + i) * lanes), part);
        });
}

template <typename T>
void depthwiseBackward(const DepthwiseBackward<T>& k)
{
    if (k.shape.stride == 1)
        depthwiseBackwardStride<T, 1>(k);
    else
        depthwiseBackwardStride<T, 2>(k);
}

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
