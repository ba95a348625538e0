// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/torch/kernels/kernels.h"

#include <cstring>

namespace nucleoscope::kernels {

extern const Kernels portableKernels;
#ifdef NUCLEOSCOPE_X86_KERNELS
extern const Kernels avx2Kernels;
extern const Kernels avx512Kernels;
extern const Kernels avx512bf16Kernels;
#endif

namespace {

/// Best first.
const Kernels* const known[] = {
#ifdef NUCLEOSCOPE_X86_KERNELS
    &avx512bf16Kernels,
    &avx512Kernels,
    &avx2Kernels,
#endif
    &portableKernels,
};

} // namespace

const Kernels& bestKernels()
{
    for (const Kernels* kernels : known)
        if (kernels->supported())
            return *kernels;
    return portableKernels;
}

const Kernels* kernelsNamed(const char* name)
{
    for (const Kernels* kernels : known)
        if (std::strcmp(kernels->name, name) == 0)
            return kernels->supported() ? kernels : nullptr;
    return nullptr;
}

} // namespace nucleoscope::kernels
