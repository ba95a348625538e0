// SPDX-License-Identifier: GPL-3.0-or-later
//
// SSE2 on x86-64, NEON on Arm: what every processor of the kind has.
#define NUCLEOSCOPE_ISA portable
#include "core/learning/torch/kernels/table.h"

namespace nucleoscope::kernels {
namespace {

bool supported()
{
    return true;
}

} // namespace

extern const Kernels portableKernels;
constinit const Kernels portableKernels = portable::tableOf("portable", &supported);

} // namespace nucleoscope::kernels
