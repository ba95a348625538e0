#include "core/imaging/nucleus_outline.h"

#include "core/imaging/opencv_threads.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

std::uint8_t brightest(const std::uint8_t* pixel)
{
    return std::max({pixel[0], pixel[1], pixel[2]});
}

cv::Mat brighterThan(const cv::Mat& rgb, int threshold)
{
    cv::Mat mask(rgb.size(), CV_8UC1);
    for (int y = 0; y < rgb.rows; ++y) {
        const std::uint8_t* pixel = rgb.ptr(y);
        std::uint8_t* to = mask.ptr(y);
        for (int x = 0; x < rgb.cols; ++x, pixel += 3)
            to[x] = brightest(pixel) > threshold ? 255 : 0;
    }
    return mask;
}

/// The largest region (8-connected) with its holes filled.
struct Region {
    std::vector<cv::Point> contour;
    cv::Mat mask;
};

std::optional<Region> largestRegion(const cv::Mat& rgb, int threshold)
{
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(brighterThan(rgb, threshold), contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    if (contours.empty())
        return std::nullopt;
    // A line one pixel wide has no area by its contour; its length tells it from a single pixel.
    const auto size = [](const std::vector<cv::Point>& c) { return cv::contourArea(c) + static_cast<double>(c.size()) / 2; };
    const auto largest =
        std::max_element(contours.begin(), contours.end(), [&](const auto& a, const auto& b) { return size(a) < size(b); });
    Region region{std::move(*largest), cv::Mat::zeros(rgb.size(), CV_8UC1)};
    cv::drawContours(region.mask, std::vector<std::vector<cv::Point>>{region.contour}, 0, cv::Scalar(255), cv::FILLED,
                     cv::LINE_8);
    return region;
}

/// Area of the convex hull around the pixels' corners, not their centres: a filled rectangle is its own hull.
double hullArea(const std::vector<cv::Point>& contour)
{
    std::vector<cv::Point> corners;
    corners.reserve(contour.size() * 4);
    for (const cv::Point& p : contour)
        for (const cv::Point& corner : {cv::Point(0, 0), cv::Point(1, 0), cv::Point(0, 1), cv::Point(1, 1)})
            corners.push_back(p + corner);
    std::vector<cv::Point> hull;
    cv::convexHull(corners, hull);
    return cv::contourArea(hull);
}

/// From the eigenvalues of the covariance of the pixels' positions, as regionprops of scikit-image and MATLAB.
double eccentricityOf(const cv::Mat& mask)
{
    const cv::Moments m = cv::moments(mask, true);
    const double xx = m.mu20 / m.m00;
    const double yy = m.mu02 / m.m00;
    const double xy = m.mu11 / m.m00;
    const double middle = (xx + yy) / 2;
    const double spread = std::sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
    return middle + spread > 0 ? std::sqrt(std::clamp(1 - (middle - spread) / (middle + spread), 0.0, 1.0)) : 0;
}

} // namespace

std::optional<NucleusOutline> measureNucleus(const cv::Mat& rgb, int threshold)
{
    assert(rgb.type() == CV_8UC3);
    keepOpenCvSingleThreaded();
    auto region = largestRegion(rgb, threshold);
    if (!region)
        return std::nullopt;
    NucleusOutline outline;
    outline.areaPixels = cv::countNonZero(region->mask);
    outline.equivalentDiameterPixels = 2 * std::sqrt(outline.areaPixels / std::numbers::pi);
    outline.eccentricity = eccentricityOf(region->mask);
    outline.solidity = std::min(1.0, outline.areaPixels / hullArea(region->contour));
    const cv::Scalar mean = cv::mean(rgb, region->mask);
    outline.meanRgb = {mean[0], mean[1], mean[2]};
    outline.contour = std::move(region->contour);
    return outline;
}

bool looksMasked(const cv::Mat& rgb, int threshold)
{
    assert(rgb.type() == CV_8UC3);
    int border = 0;
    int black = 0;
    for (int y = 0; y < rgb.rows; ++y) {
        const bool wholeRow = y == 0 || y == rgb.rows - 1;
        const int step = wholeRow ? 1 : std::max(1, rgb.cols - 1);
        for (int x = 0; x < rgb.cols; x += step) {
            ++border;
            black += brightest(rgb.ptr(y) + 3 * x) <= threshold;
        }
    }
    return border > 0 && 2 * black > border;
}

std::array<int, 256> greyHistogram(const cv::Mat& rgb, int threshold)
{
    assert(rgb.type() == CV_8UC3);
    keepOpenCvSingleThreaded();
    std::array<int, 256> counts{};
    const auto region = largestRegion(rgb, threshold);
    if (!region)
        return counts;
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    for (int y = 0; y < grey.rows; ++y) {
        const std::uint8_t* inside = region->mask.ptr(y);
        const std::uint8_t* level = grey.ptr(y);
        for (int x = 0; x < grey.cols; ++x)
            counts[level[x]] += inside[x] != 0;
    }
    return counts;
}

cv::Mat brightened(const cv::Mat& rgb, double amount)
{
    assert(rgb.type() == CV_8UC3);
    keepOpenCvSingleThreaded();
    // A gamma on the inverted picture: the gain is `amount` at black and falls towards white, so that nothing clips.
    const double gain = std::clamp(amount, 1.0, 4.0);
    cv::Mat table(1, 256, CV_8UC1);
    for (int v = 0; v < 256; ++v)
        table.ptr(0)[v] = cv::saturate_cast<std::uint8_t>(255 * (1 - std::pow(1 - v / 255.0, gain)));
    cv::Mat result;
    cv::LUT(rgb, table, result);
    return result;
}

} // namespace nucleoscope
