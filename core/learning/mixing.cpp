// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/mixing.h"

#include <cmath>

namespace nucleoscope {

double drawOwnShare(double alpha, Random& random)
{
    for (;;) {
        // Logarithms: for a small alpha the powers themselves are zero.
        const double a = std::log(1 - random.uniform()) / alpha;
        const double b = std::log(1 - random.uniform()) / alpha;
        if (std::exp(a) + std::exp(b) <= 1)
            return 1 / (1 + std::exp(-std::abs(a - b)));
    }
}

} // namespace nucleoscope
