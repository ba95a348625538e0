#pragma once

#include "core/base/random.h"
#include "core/dataset/demo/nucleus_traits.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope::demo {

/// Deviations from the nucleus's mean colour, CV_32F, optical density.
struct Chromatin {
    cv::Mat density; ///< more stain of the same colour
    cv::Mat hue;     ///< redder (+) or bluer (−) at the same darkness
};

/// `depth`: distance from the nucleus's edge inwards, pixels (CV_32F). `magnification`: factor on the traits' lengths.
Chromatin drawChromatin(const NucleusTraits& traits, const cv::Mat& depth, double magnification, Random& random);

} // namespace nucleoscope::demo
