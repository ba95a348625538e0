#pragma once

#include "core/imaging/augmentation_draw.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope {

/// Changes colours as drawn, in place: staining, brightness, contrast, saturation, hue, in this order. Brightness,
/// contrast, saturation and hue are torchvision's adjust_… of the same name, with one difference: what is black in a
/// masked image (up to 12, a JPEG's black) is not lifted by contrast or staining, so that background stays background.
void changeColour(cv::Mat& rgb, const AugmentationDraw& draw);

} // namespace nucleoscope
