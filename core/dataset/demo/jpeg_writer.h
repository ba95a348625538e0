#pragma once

#include "core/base/files.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope::demo {

/// Encodes CV_8UC3 in RGB order as a baseline JPEG with 4:2:0 chroma. `quality` 1…100. Fails with InvalidInput.
Result<Bytes> encodeJpeg(const cv::Mat& rgb, int quality);

} // namespace nucleoscope::demo
