// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kernels as AVX-512 has them, sixteen lanes and tiles of twelve rows, in whatever vectors the compiler may use here:
// so the code for that width is tried also where no processor with AVX-512 is.
#define NUCLEOSCOPE_ISA wide
#define NUCLEOSCOPE_LANES 16
#include "core/learning/torch/kernels/table.h"

namespace nucleoscope::kernels {

extern const Kernels wideKernels;
constinit const Kernels wideKernels = wide::tableOf("wide", [] { return true; });

} // namespace nucleoscope::kernels
