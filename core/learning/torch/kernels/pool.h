// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The largest of each 3×3 neighbourhood.
#include "core/learning/torch/kernels/vectors.h"

namespace nucleoscope::kernels::NUCLEOSCOPE_ISA {

/// What is not a number comes through.
NUCLEOSCOPE_INLINE Vector largest(Vector a, Vector b)
{
    return (b > a) | (b != b) ? b : a;
}

template <typename T>
void maxPool(const DepthwiseShape& shape, const T* input, T* output)
{
    for (Index y = 0; y < shape.outputHeight(); ++y) {
        const Index top = larger(0, y * shape.stride - 1), bottom = smaller(shape.height, y * shape.stride + 2);
        for (Index x = 0; x < shape.outputWidth(); ++x, output += shape.channels) {
            const Index left = larger(0, x * shape.stride - 1), right = smaller(shape.width, x * shape.stride + 2);
            overChannels(
                shape.channels, [&](Index c, auto part) __attribute__((always_inline)) {
                    const T* const from = input + c;
                    Vector best = load(from + (top * shape.width + left) * shape.channels, part);
                    for (Index row = top; row < bottom; ++row)
                        for (Index column = left; column < right; ++column)
                            best = largest(best, load(from + (row * shape.width + column) * shape.channels, part));
                    store(output + c, best, part);
                });
        }
    }
}

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
