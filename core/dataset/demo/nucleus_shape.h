#pragma once

#include "core/base/random.h"
#include "core/dataset/demo/nucleus_traits.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope::demo {

/// What light passes through, as maps of one size: how much of each substance (0…1, CV_32F), and what segmentation
/// kept (CV_8U, 0 or 255, one connected region).
struct NucleusShape {
    cv::Mat nucleus;
    cv::Mat cytoplasm;
    cv::Mat redCell;
    cv::Mat mask;
    cv::Mat depth; ///< distance from the nucleus's edge inwards, pixels
};

/// Draws the outline in the middle of a square just large enough (at most 450 pixels).
NucleusShape drawShape(const NucleusTraits& traits, const SubjectStain& stain, Random& random);

} // namespace nucleoscope::demo
