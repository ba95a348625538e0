// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Optimisers that touch each number once: parameter, gradient and moments are read and written in one pass.
#include "core/learning/torch/kernels/vectors.h"

namespace nucleoscope::kernels::NUCLEOSCOPE_ISA {

inline void sgd(float* parameter, const float* gradient, float* momentum, Index count, const OptimiserStep& step)
{
    overChannels(
        count, [&](Index i, auto part) __attribute__((always_inline)) {
            const Vector p = load(parameter + i, part);
            Vector g = load(gradient + i, part) * step.gradientFactor + p * step.decay;
            if (momentum) {
                g += load(momentum + i, part) * step.momentum;
                store(momentum + i, g, part);
            }
            store(parameter + i, p - g * step.rate, part);
        });
}

inline void adam(float* parameter, const float* gradient, float* first, float* second, Index count, const OptimiserStep& step)
{
    overChannels(
        count, [&](Index i, auto part) __attribute__((always_inline)) {
            const Vector p = load(parameter + i, part) * step.shrink;
            const Vector g = load(gradient + i, part) * step.gradientFactor + p * step.decay;
            Vector m = load(first + i, part);
            m += (g - m) * step.momentumRest;
            const Vector v = load(second + i, part) * step.beta2 + g * g * step.beta2Rest;
            store(first + i, m, part);
            store(second + i, v, part);
            store(parameter + i, p - m * step.rate / (root(v) / step.secondCorrection + step.epsilon), part);
        });
}

inline void adamax(float* parameter, const float* gradient, float* first, float* second, Index count, const OptimiserStep& step)
{
    overChannels(
        count, [&](Index i, auto part) __attribute__((always_inline)) {
            const Vector p = load(parameter + i, part);
            const Vector g = load(gradient + i, part) * step.gradientFactor + p * step.decay;
            Vector m = load(first + i, part);
            m += (g - m) * step.momentumRest;
            const Vector magnitude = (g < 0 ? -g : g) + step.epsilon;
            const Vector kept = load(second + i, part) * step.beta2;
            const Vector u = kept > magnitude ? kept : magnitude;
            store(first + i, m, part);
            store(second + i, u, part);
            store(parameter + i, p - m * step.rate / u, part);
        });
}

inline double sumOfSquares(const float* values, Index count)
{
    constexpr Index block = 4096;
    double total = 0;
    for (Index first = 0; first < count; first += block) {
        Vector sum = {};
        overChannels(
            smaller(block, count - first), [&](Index i, auto part) __attribute__((always_inline)) {
                const Vector v = load(values + first + i, part);
                sum += v * v;
            });
        for (int i = 0; i < lanes; ++i)
            total += static_cast<double>(sum[i]);
    }
    return total;
}

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
