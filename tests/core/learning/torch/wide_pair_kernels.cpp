// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same with products of pairs of bf16 numbers, as AVX-512 BF16 has them.
#define NUCLEOSCOPE_ISA wide_pairs
#define NUCLEOSCOPE_LANES 16
#define NUCLEOSCOPE_BF16_PRODUCTS
#include "core/learning/torch/kernels/table.h"

namespace nucleoscope::kernels {

extern const Kernels widePairKernels;
constinit const Kernels widePairKernels = wide_pairs::tableOf("wide_pairs", [] { return true; });

} // namespace nucleoscope::kernels
