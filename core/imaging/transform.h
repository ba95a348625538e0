#pragma once

#include "core/imaging/augmentation_draw.h"

#include <cstdint>
#include <opencv2/core/mat.hpp>

namespace nucleoscope {

/// Crop and antialiased resize (area when shrinking): RGB CV_8UC3 of sizePixels².
cv::Mat preprocessed(const cv::Mat& image, const Preprocessing& preprocessing);

/// The augmented counterpart. One affine sampling does rotation, flips, shift, scale and the resize; black outside the
/// image, but what lies beyond the crop and turns into it is shown. Where the crop is reduced by more than 1.5 the
/// source is first reduced by area averaging, so that nothing aliases. Then colour (see colour.h), then blur, then a hole.
/// The same (seed, epoch, sample, position) gives the same pixels. An identity gives preprocessed(), to the bit.
cv::Mat augmented(const cv::Mat& image, const Preprocessing& preprocessing, const Augmentation& augmentation,
                  const AugmentationKey& key);

/// The first and the second half of augmented(): what does not depend on the key may be kept from epoch to epoch.
struct SamplingSource;
cv::Mat augmented(const SamplingSource& source, const Preprocessing& preprocessing, const Augmentation& augmentation,
                  const AugmentationKey& key);

} // namespace nucleoscope
