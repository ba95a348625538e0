#pragma once

#include "core/base/random.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope::demo {

/// A smooth random surface, CV_32F, mean 0 and standard deviation 1 over its area: white noise blurred by a Gaussian of
/// `sigmaPixels` (at least 0.5). Wide blurs are drawn small and enlarged, so that every scale costs about the same.
cv::Mat smoothNoise(cv::Size size, double sigmaPixels, Random& random);

/// Irregular cells side by side, CV_32F: 0 on the border between two, 1 in their middle. About `cellPixels` across.
/// `warpX`, `warpY` (CV_32F, of that size, in pixels) bend the borders.
/// The distance to the second-nearest point less that to the nearest: Worley, "A cellular texture basis function", 1996.
cv::Mat cellularField(double cellPixels, const cv::Mat& warpX, const cv::Mat& warpY, Random& random);

/// Shifts and scales to mean 0 and standard deviation 1 where `mask` (CV_8U) is set.
void standardise(cv::Mat& field, const cv::Mat& mask);

} // namespace nucleoscope::demo
