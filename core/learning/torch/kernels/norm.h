// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Batch normalisation and the activation after it, in single passes over the maps.
#include "core/learning/torch/kernels/vectors.h"

namespace nucleoscope::kernels::NUCLEOSCOPE_ISA {

/// As many rows as a part of the first-level cache holds: their sums are made in registers.
NUCLEOSCOPE_INLINE Index rowsABlock(Index channels)
{
    return larger(8, 4096 / channels);
}

template <typename Lanes>
NUCLEOSCOPE_INLINE void accumulate(float* to, Vector v, Lanes part)
{
    store(to, load(to, part) + v, part);
}

template <typename T>
void moments(const T* z, Index rows, Index channels, const float* centre, float* sums)
{
    clear(sums, 2 * channels);
    const Index block = rowsABlock(channels);
    for (Index first = 0; first < rows; first += block) {
        const Index count = smaller(block, rows - first);
        overChannels(
            channels, [&](Index c, auto part) __attribute__((always_inline)) {
                const Vector middle = load(centre + c, part);
                const T* from = z + first * channels + c;
                Vector sum[2] = {}, squares[2] = {};
                Index r = 0;
                for (; r + 2 <= count; r += 2, from += 2 * channels) {
                    const Vector a = load(from, part) - middle;
                    const Vector b = load(from + channels, part) - middle;
                    sum[0] += a;
                    sum[1] += b;
                    squares[0] += a * a;
                    squares[1] += b * b;
                }
                if (r < count) {
                    const Vector a = load(from, part) - middle;
                    sum[0] += a;
                    squares[0] += a * a;
                }
                accumulate(sums + c, sum[0] + sum[1], part);
                accumulate(sums + channels + c, squares[0] + squares[1], part);
            });
    }
}

template <typename T>
void activate(const T* z, const T* residual, T* y, Index rows, Index channels, const Activation& activation)
{
    for (Index r = 0; r < rows; ++r) {
        const Index at = r * channels;
        overChannels(
            channels, [&](Index c, auto part) __attribute__((always_inline)) {
                const LoadedActivation act = loaded(activation, c, part);
                Vector v = load(z + at + c, part) * act.scale + act.shift;
                if (residual)
                    v += load(residual + at + c, part);
                store(y + at + c, clamped(v, act.low, act.high), part);
            });
    }
}

template <typename T>
void gradientMoments(const T* gradient, const T* z, const T* activated, T* masked, Index rows, Index channels,
                     const Activation& activation, const float* centre, float* sums)
{
    clear(sums, 2 * channels);
    const Index block = rowsABlock(channels);
    for (Index first = 0; first < rows; first += block) {
        const Index count = smaller(block, rows - first);
        overChannels(
            channels, [&](Index c, auto part) __attribute__((always_inline)) {
                const LoadedActivation act = loaded(activation, c, part);
                const Vector middle = load(centre + c, part);
                Vector sum = {}, products = {};
                Index at = first * channels + c;
                for (Index r = 0; r < count; ++r, at += channels) {
                    const Vector value = load(z + at, part);
                    const Vector a = activated ? load(activated + at, part) : value * act.scale + act.shift;
                    const Vector g = passed(load(gradient + at, part), a, act.low, act.high);
                    sum += g;
                    products += g * (value - middle);
                    if (masked)
                        store(masked + at, g, part);
                }
                accumulate(sums + c, sum, part);
                accumulate(sums + channels + c, products, part);
            });
    }
}

template <typename T>
void normGradient(const T* gradient, const T* z, T* dz, Index rows, Index channels, const Activation& activation,
                  const NormGradient& norm)
{
    for (Index r = 0; r < rows; ++r) {
        const Index at = r * channels;
        overChannels(
            channels, [&](Index c, auto part) __attribute__((always_inline)) {
                const LoadedActivation act = loaded(activation, c, part);
                const Vector value = load(z + at + c, part);
                const Vector g = passed(load(gradient + at + c, part), value * act.scale + act.shift, act.low, act.high);
                Vector d = g * load(norm.alpha + c, part);
                if (norm.beta)
                    d += value * load(norm.beta + c, part) + load(norm.gamma + c, part);
                store(dz + at + c, d, part);
            });
    }
}

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
