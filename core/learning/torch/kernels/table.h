// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gathers the functions of one instruction set. Included once by each of its files.
#include "core/learning/torch/kernels/depthwise.h"
#include "core/learning/torch/kernels/norm.h"
#include "core/learning/torch/kernels/optimise.h"
#include "core/learning/torch/kernels/pointwise.h"
#include "core/learning/torch/kernels/pointwise_backward.h"
#include "core/learning/torch/kernels/pool.h"

namespace nucleoscope::kernels::NUCLEOSCOPE_ISA {

template <typename T>
constexpr Family<T> familyOf()
{
    return {sizeof(Factor<T>) < sizeof(float),
            &moments<T>,
            &activate<T>,
            &gradientMoments<T>,
            &normGradient<T>,
            &depthwiseForward<T>,
            &depthwiseBackward<T>,
            &pointwiseForward<T>,
            &pointwiseBackward<T>,
            &maxPool<T>,
            &packedSize<T>,
            &pack<T>};
}

constexpr Kernels tableOf(const char* name, bool (*supported)())
{
    return {name, supported, familyOf<float>(), familyOf<Bf16>(), &depthwiseScratch, &pointwiseScratch,
            &sgd, &adam,     &adamax,           &sumOfSquares};
}

} // namespace nucleoscope::kernels::NUCLEOSCOPE_ISA
