#pragma once

#include "core/base/files.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope {

/// Pictures (CV_8UC3, RGB order) as files. Both fail with InvalidInput where the picture is empty or too large.

/// Baseline JPEG with 4:2:0 chroma, `quality` 1…100: what cameras and downloads usually hold.
Result<Bytes> encodeJpeg(const cv::Mat& rgb, int quality);
Result<Bytes> encodePng(const cv::Mat& rgb);

} // namespace nucleoscope
