// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/torch/layers.h"

namespace nucleoscope::engine {

/// rectifier(norm(z) + residual) in two passes over z forward and two backward, keeping z (and, with a residual, the
/// result, which the next layer keeps anyway). `residual` may be undefined. The maps must fit (see fused.h).
at::Tensor fusedNorm(BatchNorm& norm, const at::Tensor& z, Rectifier rectifier, const at::Tensor& residual);

} // namespace nucleoscope::engine
