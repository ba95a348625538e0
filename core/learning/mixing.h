// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

namespace nucleoscope {

/// Mixing images (Zhang et al. 2018, "mixup: Beyond Empirical Risk Minimization"): the network sees s·image + (1-s)·other image,
/// and its loss is s·loss(own class) + (1-s)·loss(the other's class).
/// This draws s = max(b, 1-b), b from Beta(alpha, alpha) after Jöhnk (1964): ½ … 1, so that an image stays mostly itself.
/// alpha > 0, at most 1.
double drawOwnShare(double alpha, Random& random);

} // namespace nucleoscope
