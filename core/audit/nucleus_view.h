// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core/mat.hpp>

namespace nucleoscope {

/// The nucleus (or the whole image where it is not masked) as grey pixels of one size, hashedPixels a side; what
/// ImageFacts::looks is made of.
cv::Mat nucleusView(const cv::Mat& rgb);

} // namespace nucleoscope
