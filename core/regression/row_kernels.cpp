// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regression/row_kernels.h"

// One binary for all processors, and wide registers where there are some. The sanitizers do not go with the way in which
// GCC chooses between the two at start.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__)                             \
    && !defined(__SANITIZE_ADDRESS__)
#define NUCLEOSCOPE_WIDE __attribute__((target_clones("arch=haswell", "default")))
#else
#define NUCLEOSCOPE_WIDE
#endif

namespace nucleoscope {

NUCLEOSCOPE_WIDE double dotProduct(const float* x, const double* u, std::size_t width)
{
    constexpr std::size_t lanes = 8;
    double sums[lanes] = {};
    std::size_t j = 0;
    for (; j + lanes <= width; j += lanes)
        for (std::size_t l = 0; l < lanes; ++l)
            sums[l] += static_cast<double>(x[j + l]) * u[j + l];
    double sum = 0;
    for (; j < width; ++j)
        sum += static_cast<double>(x[j]) * u[j];
    for (const double lane : sums)
        sum += lane;
    return sum;
}

NUCLEOSCOPE_WIDE void addScaled(double* to, double factor, const float* x, std::size_t width)
{
    for (std::size_t j = 0; j < width; ++j)
        to[j] += factor * static_cast<double>(x[j]);
}

} // namespace nucleoscope
