#pragma once

#include "core/dataset/dataset.h"
#include "core/imaging/batch.h"
#include "core/learning/recipe.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope {

/// One nucleus on its way into a network, outside a pass over many.

/// The sample's picture, whole: CV_8UC3, RGB; its region where the sample is one.
Result<cv::Mat> readPicture(const Dataset& dataset, int sample);
/// The same where many are read: with a reader that is kept.
Result<cv::Mat> readPicture(SampleReader& reader, const Dataset& dataset, int sample);
/// Preprocessed images of one size as a batch, unlabelled.
PixelBatch batchOf(const std::vector<cv::Mat>& inputs);
/// The picture of one image of a batch; shares its pixels.
cv::Mat pictureIn(const PixelBatch& batch, int row);

/// Where in the picture the network's input was cut out, pixels; may reach beyond it.
struct CropPlace {
    double left = 0, top = 0, width = 0, height = 0;
};
CropPlace cropPlace(cv::Size picture, const Preprocessing& preprocessing);

} // namespace nucleoscope
