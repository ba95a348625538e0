// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compiled with -mavx2 -mfma.
#define NUCLEOSCOPE_ISA avx2
#include "core/learning/torch/kernels/table.h"

namespace nucleoscope::kernels {
namespace {

bool supported()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

} // namespace

extern const Kernels avx2Kernels;
constinit const Kernels avx2Kernels = avx2::tableOf("avx2", &supported);

} // namespace nucleoscope::kernels
