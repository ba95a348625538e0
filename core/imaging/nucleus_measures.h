// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>

namespace nucleoscope {

/// What may make a nucleus easy or hard to call.
struct NucleusMeasures {
    double areaPixels = 0;
    double eccentricity = 0;   ///< 0 (circle) … 1
    double solidity = 0;       ///< area / convex hull's area, 0…1
    double opticalDensity = 0; ///< mean over pixels and channels of -log10(value / 255), values at least 1: depth of stain
    double hueDegrees = 0;     ///< of the mean colour, 90 (green) … 450: blue 240, purple 270 to 300, red 360; NaN where grey
    /// How finely grained: standard deviation of the grey's Laplacian over that of the grey, both three pixels and more inside
    /// the outline, so that neither the mask's edge nor the depth of the stain counts. Blur lowers it. After J. L. Pech-Pacheco
    /// et al., "Diatom autofocusing in brightfield microscopy", ICPR 2000. NaN where hardly anything is left inside.
    double focus = 0;
};

/// Of the nucleus in a masked picture (CV_8UC3, RGB), or of the one that segmentNucleus() finds in another. Empty where there
/// is none.
std::optional<NucleusMeasures> nucleusMeasures(const cv::Mat& rgb);

} // namespace nucleoscope
