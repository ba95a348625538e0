#pragma once

#include <opencv2/core/mat.hpp>

namespace nucleoscope {

/// Circumstances under which the picture of a nucleus might have been taken instead. The default changes nothing.
struct PictureConditions {
    double magnification = 1;    ///< of the nucleus, about the picture's middle
    double focusSigmaPixels = 0; ///< Gaussian blur, pixels of the picture
    double stain = 1;            ///< factor of the optical density of all channels
    double brightness = 1;       ///< factor
    int jpegQuality = 100;       ///< saved once more as JPEG; 100: not
    bool operator==(const PictureConditions&) const = default;
};

/// The picture (CV_8UC3, RGB) under other conditions, in the order in which light and file would change it. In a masked
/// picture the background stays black and does not bleed into a nucleus out of focus: masks are drawn afterwards.
cv::Mat underConditions(const cv::Mat& rgb, const PictureConditions& conditions);

} // namespace nucleoscope
