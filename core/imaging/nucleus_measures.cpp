// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/nucleus_measures.h"

#include "core/imaging/nucleus_outline.h"
#include "core/imaging/nucleus_segmentation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr int rim = 3;              // pixels along the outline that do not count for focus
constexpr int fewestInner = 50;     // pixels that focus is measured on
constexpr double shownDegrees = 90; // hue's scale begins there, opposite of all stains

cv::Mat filledMask(const std::vector<cv::Point>& contour, cv::Size size)
{
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    cv::drawContours(mask, std::vector<std::vector<cv::Point>>{contour}, 0, cv::Scalar(255), cv::FILLED, cv::LINE_8);
    return mask;
}

double opticalDensityOf(const cv::Mat& rgb, const cv::Mat& mask)
{
    cv::Mat table(1, 256, CV_32FC1);
    for (int value = 0; value < 256; ++value)
        table.at<float>(0, value) = static_cast<float>(-std::log10(std::max(1, value) / 255.0));
    cv::Mat density;
    cv::LUT(rgb, table, density);
    const cv::Scalar mean = cv::mean(density, mask);
    return (mean[0] + mean[1] + mean[2]) / 3;
}

/// As HSV has it.
double hueOf(const std::array<double, 3>& rgb)
{
    const auto [least, most] = std::minmax_element(rgb.begin(), rgb.end());
    const double range = *most - *least;
    if (range <= 0)
        return unknown;
    const double sixth = most == rgb.begin()       ? (rgb[1] - rgb[2]) / range
                         : most == rgb.begin() + 1 ? 2 + (rgb[2] - rgb[0]) / range
                                                   : 4 + (rgb[0] - rgb[1]) / range;
    const double degrees = 60 * sixth;
    return degrees < shownDegrees ? degrees + 360 : degrees;
}

double focusOf(const cv::Mat& rgb, const cv::Mat& mask)
{
    cv::Mat inner, grey, light, edges;
    cv::erode(mask, inner, cv::getStructuringElement(cv::MORPH_RECT, {2 * rim + 1, 2 * rim + 1}), {-1, -1}, 1,
              cv::BORDER_CONSTANT, cv::Scalar(0));
    if (cv::countNonZero(inner) < fewestInner)
        return unknown;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(light, CV_32FC1);
    cv::Laplacian(light, edges, CV_32FC1);
    cv::Scalar mean, greySpread, edgeSpread;
    cv::meanStdDev(light, mean, greySpread, inner);
    cv::meanStdDev(edges, mean, edgeSpread, inner);
    return greySpread[0] > 0 ? edgeSpread[0] / greySpread[0] : unknown;
}

} // namespace

std::optional<NucleusMeasures> nucleusMeasures(const cv::Mat& rgb)
{
    cv::Mat picture = rgb;
    if (!looksMasked(rgb)) {
        const auto nucleus = segmentNucleus(rgb);
        if (!nucleus)
            return std::nullopt;
        picture = maskedPicture(rgb, nucleus->mask);
    }
    const auto outline = measureNucleus(picture);
    if (!outline)
        return std::nullopt;
    const cv::Rect frame = cv::boundingRect(outline->contour);
    const cv::Mat mask = filledMask(outline->contour, picture.size())(frame).clone();
    const cv::Mat nucleus = picture(frame);
    NucleusMeasures measures;
    measures.areaPixels = outline->areaPixels;
    measures.eccentricity = outline->eccentricity;
    measures.solidity = outline->solidity;
    measures.opticalDensity = opticalDensityOf(nucleus, mask);
    measures.hueDegrees = hueOf(outline->meanRgb);
    measures.focus = focusOf(nucleus, mask);
    return measures;
}

} // namespace nucleoscope
