// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regression/feature_scaling.h"

#include <cmath>

namespace nucleoscope {

FeatureScaling FeatureScaling::of(const FeatureMatrix& features, std::span<const int> rows)
{
    const auto width = static_cast<std::size_t>(features.width);
    FeatureScaling scaling;
    scaling.mean.assign(width, 0);
    scaling.scale.assign(width, 0);
    if (rows.empty())
        return scaling;
    const auto count = static_cast<double>(rows.size());
    for (const int row : rows) {
        const float* x = features.row(row);
        for (std::size_t j = 0; j < width; ++j)
            scaling.mean[j] += static_cast<double>(x[j]);
    }
    for (double& mean : scaling.mean)
        mean /= count;
    for (const int row : rows) {
        const float* x = features.row(row);
        for (std::size_t j = 0; j < width; ++j) {
            const double off = static_cast<double>(x[j]) - scaling.mean[j];
            scaling.scale[j] += off * off;
        }
    }
    for (std::size_t j = 0; j < width; ++j) {
        const double deviation = std::sqrt(scaling.scale[j] / count);
        scaling.scale[j] = deviation > 1e-9 * (1 + std::abs(scaling.mean[j])) ? 1 / deviation : 0;
    }
    return scaling;
}

} // namespace nucleoscope
