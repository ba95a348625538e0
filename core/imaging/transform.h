#pragma once

#include "core/imaging/preprocessing.h"

#include <cstdint>
#include <opencv2/core/mat.hpp>

namespace nucleoscope {

/// Crop and antialiased resize (area when shrinking): RGB CV_8UC3 of sizePixels².
cv::Mat preprocessed(const cv::Mat& image, const Preprocessing& preprocessing);

/// The augmented counterpart. One affine sampling does rotation, flips, shift, scale and the resize; black outside.
/// The same (seed, epoch, sample, position) gives the same pixels.
struct AugmentationKey {
    std::uint64_t seed = 1;
    int epoch = 0;
    int sample = 0;
    int position = 0;           ///< place in the pass, so that a sample drawn twice differs
};
cv::Mat augmented(const cv::Mat& image, const Preprocessing& preprocessing, const Augmentation& augmentation, const AugmentationKey& key);

} // namespace nucleoscope
