#include "core/imaging/conditions.h"

#include "core/encoding/encode.h"
#include "core/imaging/colour.h"
#include "core/imaging/decode.h"
#include "core/imaging/nucleus_outline.h"
#include "core/imaging/opencv_threads.h"

#include <cassert>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

constexpr int blackest = 25; // a JPEG's black is up to there

cv::Mat magnified(const cv::Mat& rgb, double factor)
{
    const cv::Point2f middle(static_cast<float>(rgb.cols - 1) / 2, static_cast<float>(rgb.rows - 1) / 2);
    cv::Mat result;
    cv::warpAffine(rgb, result, cv::getRotationMatrix2D(middle, 0, factor), rgb.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    return result;
}

/// 1 inside the nucleus of a masked picture, 0 in its background; 1 everywhere in another.
cv::Mat weightsOf(const cv::Mat& rgb)
{
    cv::Mat weights(rgb.size(), CV_32FC1, cv::Scalar(1));
    if (!looksMasked(rgb, blackest))
        return weights;
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* pixel = rgb.ptr<cv::Vec3b>(y);
        auto* weight = weights.ptr<float>(y);
        for (int x = 0; x < rgb.cols; ++x)
            weight[x] = std::max({pixel[x][0], pixel[x][1], pixel[x][2]}) > blackest ? 1.0F : 0.0F;
    }
    return weights;
}

/// Each pixel inside becomes the mean of those inside around it.
cv::Mat outOfFocus(const cv::Mat& rgb, double sigma)
{
    const cv::Mat weights = weightsOf(rgb);
    cv::Mat weights3, light, share;
    cv::merge(std::vector<cv::Mat>{weights, weights, weights}, weights3);
    rgb.convertTo(light, CV_32FC3);
    cv::multiply(light, weights3, light);
    cv::GaussianBlur(light, light, {}, sigma, sigma, cv::BORDER_REPLICATE);
    cv::GaussianBlur(weights3, share, {}, sigma, sigma, cv::BORDER_REPLICATE);
    cv::divide(light, cv::max(share, 1e-6), light);
    cv::Mat result = rgb.clone();
    cv::Mat blurred;
    light.convertTo(blurred, CV_8UC3);
    blurred.copyTo(result, weights > 0.5F);
    return result;
}

} // namespace

cv::Mat underConditions(const cv::Mat& rgb, const PictureConditions& conditions)
{
    assert(rgb.type() == CV_8UC3);
    keepOpenCvSingleThreaded();
    cv::Mat changed = conditions.magnification == 1 ? rgb.clone() : magnified(rgb, conditions.magnification);
    if (conditions.focusSigmaPixels > 0)
        changed = outOfFocus(changed, conditions.focusSigmaPixels);
    AugmentationDraw draw;
    draw.stain = {conditions.stain, conditions.stain, conditions.stain};
    draw.brightness = conditions.brightness;
    changeColour(changed, draw);
    if (conditions.jpegQuality < 100)
        if (const auto file = encodeJpeg(changed, conditions.jpegQuality))
            if (auto decoded = decodeImage(*file, "what-if.jpg"))
                return *decoded;
    return changed;
}

} // namespace nucleoscope
