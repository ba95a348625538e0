// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compiled with -mavx512f -mavx512bw -mavx512vl -mavx512dq.
#define NUCLEOSCOPE_ISA avx512
#include "core/learning/torch/kernels/table.h"

namespace nucleoscope::kernels {
namespace {

bool supported()
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
           && __builtin_cpu_supports("avx512dq");
}

} // namespace

extern const Kernels avx512Kernels;
constinit const Kernels avx512Kernels = avx512::tableOf("avx512", &supported);

} // namespace nucleoscope::kernels
