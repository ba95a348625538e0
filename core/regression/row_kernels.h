// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace nucleoscope {

/// Σ x[j] · u[j], summed in double in eight interleaved lanes.
double dotProduct(const float* x, const double* u, std::size_t width);
/// to[j] += factor · x[j]
void addScaled(double* to, double factor, const float* x, std::size_t width);

} // namespace nucleoscope
