#pragma once

#include "core/imaging/source_image.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope {

/// The part of an image that augmentation may sample, possibly reduced, and where the crop lies in it. Depends on the
/// options and never on a draw, so that it can be kept in memory between epochs.
struct SamplingSource {
    cv::Mat pixels;
    cv::Point2d cropCentre;   ///< in pixels of `pixels`; 0 is the left edge of the first one
    cv::Size2d cropSize;      ///< in native pixels; may reach beyond `pixels`: black there
    cv::Point2d scale{1, 1};  ///< pixels of `pixels` for one native pixel, each axis
    bool atFinalSize = false; ///< `pixels` is preprocessed() already: the options move nothing, they flip at most
};
SamplingSource samplingSource(const cv::Mat& image, const Preprocessing& preprocessing, const Augmentation& augmentation);

/// The same without the pixels.
SourceGeometry geometryOf(const SamplingSource& source);

/// The crop, moved as drawn (colour untouched), at the network's size. One bilinear sampling of the source.
cv::Mat sampled(const SamplingSource& source, int sizePixels, const AugmentationDraw& draw);

/// The centred square of that side at native scale, padded black where the image is smaller; 0: the image itself.
/// Where the margins cannot be equal the left and upper ones are one pixel smaller.
cv::Mat centreCropped(const cv::Mat& image, int sidePixels);

/// Each axis by area averaging where it shrinks and bilinearly where it grows.
cv::Mat resizedAntialiased(const cv::Mat& image, cv::Size size);

} // namespace nucleoscope
