#include "core/imaging/transform.h"

#include "core/imaging/augmentation_draw.h"
#include "core/imaging/colour.h"
#include "core/imaging/geometry.h"
#include "core/imaging/opencv_threads.h"

#include <cassert>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

/// OpenCV's 8-bit kernel is the identity below this.
constexpr double smallestBlur = 0.15;

void blur(cv::Mat& image, double sigma)
{
    if (sigma >= smallestBlur)
        cv::GaussianBlur(image, image, cv::Size(), sigma, sigma, cv::BORDER_REPLICATE);
}

void cutHole(cv::Mat& image, const AugmentationDraw& draw)
{
    const int side = cvRound(draw.holeFraction * image.cols);
    if (side <= 0)
        return;
    const cv::Point corner(cvRound(draw.holeX * (image.cols - side)), cvRound(draw.holeY * (image.rows - side)));
    image(cv::Rect(corner, cv::Size(side, side))).setTo(cv::Scalar::all(0));
}

} // namespace

cv::Mat preprocessed(const cv::Mat& image, const Preprocessing& preprocessing)
{
    assert(image.type() == CV_8UC3 && preprocessing.sizePixels > 0);
    keepOpenCvSingleThreaded();
    const cv::Size size(preprocessing.sizePixels, preprocessing.sizePixels);
    const cv::Mat result = resizedAntialiased(centreCropped(image, preprocessing.cropPixels), size);
    // A crop of the same size is only a view so far: the caller may change what it gets.
    return result.data >= image.datastart && result.data < image.dataend ? result.clone() : result;
}

cv::Mat augmented(const SamplingSource& source, const Preprocessing& preprocessing, const Augmentation& augmentation,
                  const AugmentationKey& key)
{
    const AugmentationDraw draw = drawAugmentation(augmentation, key);
    cv::Mat result = sampled(source, preprocessing.sizePixels, draw);
    changeColour(result, draw);
    blur(result, draw.blurSigmaPixels);
    cutHole(result, draw);
    return result;
}

cv::Mat augmented(const cv::Mat& image, const Preprocessing& preprocessing, const Augmentation& augmentation,
                  const AugmentationKey& key)
{
    assert(image.type() == CV_8UC3 && preprocessing.sizePixels > 0);
    keepOpenCvSingleThreaded();
    return augmented(samplingSource(image, preprocessing, augmentation), preprocessing, augmentation, key);
}

} // namespace nucleoscope
