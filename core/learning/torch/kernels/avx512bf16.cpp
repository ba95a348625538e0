// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compiled with -mavx512f -mavx512bw -mavx512vl -mavx512dq -mavx512bf16.
#define NUCLEOSCOPE_ISA avx512bf16
#define NUCLEOSCOPE_BF16_PRODUCTS
#include "core/learning/torch/kernels/table.h"

namespace nucleoscope::kernels {
namespace {

bool supported()
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
           && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bf16");
}

} // namespace

extern const Kernels avx512bf16Kernels;
constinit const Kernels avx512bf16Kernels = avx512bf16::tableOf("avx512bf16", &supported);

} // namespace nucleoscope::kernels
