#pragma once

#include "core/base/files.h"

#include <opencv2/core/mat.hpp>

namespace nucleoscope::drawn {

/// A masked "nucleus": a textured, tilted ellipse on black, RGB.
cv::Mat nucleus(int width, int height, int variant = 0);
/// Smooth colours over the whole frame, RGB: kind to JPEG.
cv::Mat gradient(int width, int height);

/// 24-bit, bottom-up (the Kaggle archive's kind) unless told otherwise.
Bytes asBmp(const cv::Mat& rgb, bool topDown = false);
Bytes asBmp32(const cv::Mat& rgba);
Bytes asBmp8(const cv::Mat& grey);

enum class JpegColours { Rgb, Grey, Cmyk };
Bytes asJpeg(const cv::Mat& rgb, int quality = 95, JpegColours colours = JpegColours::Rgb);

/// 8-bit: 1 (grey), 3 or 4 channels; CV_16UC3: 16-bit.
Bytes asPng(const cv::Mat& image);
/// 8-bit: 1 (grey), 3 or 4 channels (straight alpha).
Bytes asTiff(const cv::Mat& image);

/// Largest difference of any channel of any pixel.
double largestDifference(const cv::Mat& a, const cv::Mat& b);
double meanDifference(const cv::Mat& a, const cv::Mat& b);

} // namespace nucleoscope::drawn
