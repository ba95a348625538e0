#include "core/imaging/nucleus_segmentation.h"

#include "core/imaging/opencv_threads.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

constexpr int largestWorkingSide = 512; ///< larger pictures are reduced: an outline needs no more
constexpr double greenShare = 0.5;      ///< of green's density beside red's
constexpr double backgroundShare = 0.95;
constexpr double darkestShare = 0.995;
constexpr double smallestLobe = 0.08;    ///< of the main region's area
constexpr double lobeDistance = 1.5;     ///< of the radius of a circle of the nucleus's area
constexpr double largestHole = 0.05;     ///< of the nucleus's area; a larger one is the bend of a band
constexpr double leastContrast = 0.05;   ///< optical density, lightest to darkest
constexpr double smallestNucleus = 1e-3; ///< of the picture
constexpr double centreWeight = 2;       ///< how much a region far from the middle loses: exp(-weight · distance²)

using Histogram = std::array<double, 256>;

Histogram histogramOf(const cv::Mat& grey)
{
    Histogram counts{};
    for (int y = 0; y < grey.rows; ++y)
        for (const std::uint8_t* level = grey.ptr(y); level != grey.ptr(y) + grey.cols; ++level)
            ++counts[*level];
    return counts;
}

/// The level below which that share of the pixels lies.
int quantileOf(const Histogram& counts, double share)
{
    double total = 0;
    for (const double count : counts)
        total += count;
    double below = 0;
    for (int level = 0; level < 256; ++level) {
        below += counts[static_cast<std::size_t>(level)];
        if (below >= share * total)
            return level;
    }
    return 255;
}

/// Otsu (1979): thresholds that make the variance between classes largest; a class ends at its threshold.
struct OtsuThresholds {
    double ofTwo = 0;
    double upperOfThree = 0;
};

OtsuThresholds otsuOf(const Histogram& counts)
{
    std::array<double, 257> weight{};
    std::array<double, 257> sum{};
    for (std::size_t v = 0; v < 256; ++v) {
        weight[v + 1] = weight[v] + counts[v];
        sum[v + 1] = sum[v] + counts[v] * static_cast<double>(v);
    }
    const auto part = [&](std::size_t from, std::size_t to) { // its share of the variance, times the number of pixels
        const double w = weight[to] - weight[from];
        const double s = sum[to] - sum[from];
        return w > 0 ? s * s / w : 0;
    };
    OtsuThresholds best;
    double two = -1;
    double three = -1;
    for (std::size_t a = 1; a < 255; ++a) {
        if (const double v = part(0, a) + part(a, 256); v > two) {
            two = v;
            best.ofTwo = static_cast<double>(a - 1);
        }
        for (std::size_t b = a + 1; b < 256; ++b)
            if (const double v = part(0, a) + part(a, b) + part(b, 256); v > three) {
                three = v;
                best.upperOfThree = static_cast<double>(b - 1);
            }
    }
    return best;
}

/// Optical density above the picture's background, 0…255; empty where the picture is of one colour.
cv::Mat stainOf(const cv::Mat& rgb)
{
    cv::Mat smooth;
    const double sigma = std::max(0.8, std::min(rgb.rows, rgb.cols) / 120.0);
    cv::GaussianBlur(rgb, smooth, cv::Size(), sigma, sigma, cv::BORDER_REPLICATE);
    std::array<std::array<float, 256>, 2> density{}; // red, green
    for (int c = 0; c < 2; ++c) {
        cv::Mat channel;
        cv::extractChannel(smooth, channel, c);
        const int background = std::max(1, quantileOf(histogramOf(channel), backgroundShare));
        for (int v = 0; v < 256; ++v)
            density[static_cast<std::size_t>(c)][static_cast<std::size_t>(v)] =
                static_cast<float>(-std::log((std::min(v, background) + 1.0) / (background + 1.0)));
    }
    cv::Mat stain(rgb.size(), CV_32FC1);
    for (int y = 0; y < smooth.rows; ++y) {
        const std::uint8_t* pixel = smooth.ptr(y);
        auto* to = stain.ptr<float>(y);
        for (int x = 0; x < smooth.cols; ++x, pixel += 3)
            to[x] = density[0][pixel[0]] + static_cast<float>(greenShare) * density[1][pixel[1]];
    }
    double smallest = 0;
    double largest = 0;
    cv::minMaxLoc(stain, &smallest, &largest);
    if (largest - smallest < leastContrast)
        return {};
    cv::Mat levels;
    stain.convertTo(levels, CV_8UC1, 255 / largest);
    const double dark =
        largest * std::max(1, quantileOf(histogramOf(levels), darkestShare)) / 255; // a speck of dirt sets no scale
    stain.convertTo(levels, CV_8UC1, 255 / dark);
    return levels;
}

/// The connected regions of a mask.
struct Regions {
    cv::Mat labels, statistics, centres;
    int count = 0;
    explicit Regions(const cv::Mat& mask, int connectivity = 8)
        : count(cv::connectedComponentsWithStats(mask, labels, statistics, centres, connectivity))
    {}
    int area(int region) const { return statistics.at<int>(region, cv::CC_STAT_AREA); }
    bool touchesBorder(int region) const
    {
        const int* s = statistics.ptr<int>(region);
        return s[cv::CC_STAT_LEFT] == 0 || s[cv::CC_STAT_TOP] == 0 || s[cv::CC_STAT_LEFT] + s[cv::CC_STAT_WIDTH] == labels.cols
               || s[cv::CC_STAT_TOP] + s[cv::CC_STAT_HEIGHT] == labels.rows;
    }
    double distanceFromMiddle(int region) const ///< 1: as far as the nearer border
    {
        const double x = centres.at<double>(region, 0) - labels.cols / 2.0;
        const double y = centres.at<double>(region, 1) - labels.rows / 2.0;
        return std::hypot(x, y) / (std::min(labels.cols, labels.rows) / 2.0);
    }
    cv::Mat maskOf(int region) const { return labels == region; }
};

/// Large and near the middle; 0 where there is none.
int mainRegion(const Regions& regions)
{
    int best = 0;
    double most = 0;
    for (int i = 1; i < regions.count; ++i) {
        const double distance = regions.distanceFromMiddle(i);
        const double score = regions.area(i) * std::exp(-centreWeight * distance * distance);
        if (score > most) {
            most = score;
            best = i;
        }
    }
    return best;
}

/// The main region and, one after the other, the lobes that lie near what was found before.
cv::Mat withLobes(const Regions& regions, int main)
{
    cv::Mat nucleus = regions.maskOf(main);
    std::vector<int> waiting;
    for (int i = 1; i < regions.count; ++i)
        if (i != main && regions.area(i) >= smallestLobe * regions.area(main) && !regions.touchesBorder(i))
            waiting.push_back(i);
    for (bool found = true; found && !waiting.empty();) {
        cv::Mat distance;
        cv::distanceTransform(~nucleus, distance, cv::DIST_L2, 3);
        const double reach = lobeDistance * std::sqrt(cv::countNonZero(nucleus) / std::numbers::pi);
        const auto kept = std::remove_if(waiting.begin(), waiting.end(), [&](int i) {
            const cv::Mat lobe = regions.maskOf(i);
            double nearest = 0;
            cv::minMaxLoc(distance, &nearest, nullptr, nullptr, nullptr, lobe);
            if (nearest >= reach)
                return false;
            nucleus.setTo(255, lobe);
            return true;
        });
        found = kept != waiting.end();
        waiting.erase(kept, waiting.end());
    }
    return nucleus;
}

void fillSmallHoles(cv::Mat& nucleus)
{
    const double largest = largestHole * cv::countNonZero(nucleus);
    const Regions outside(~nucleus, 4);
    for (int i = 1; i < outside.count; ++i)
        if (!outside.touchesBorder(i) && outside.area(i) < largest)
            nucleus.setTo(255, outside.maskOf(i));
}

cv::Mat nucleusIn(const cv::Mat& rgb, double generosity)
{
    const cv::Mat stain = stainOf(rgb);
    if (stain.empty())
        return {};
    const OtsuThresholds otsu = otsuOf(histogramOf(stain));
    const double threshold = (otsu.ofTwo + otsu.upperOfThree) / 2 * (1 - 0.5 * std::clamp(generosity, -1.0, 1.0));
    cv::Mat dark = stain > threshold;
    cv::morphologyEx(dark, dark, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    const Regions regions(dark);
    const int main = mainRegion(regions);
    if (main == 0 || regions.area(main) < smallestNucleus * static_cast<double>(rgb.total()))
        return {};
    cv::Mat nucleus = withLobes(regions, main);
    fillSmallHoles(nucleus);
    return nucleus;
}

} // namespace

std::optional<NucleusMask> segmentNucleus(const cv::Mat& rgb, double generosity)
{
    assert(rgb.type() == CV_8UC3);
    keepOpenCvSingleThreaded();
    const int longer = std::max(rgb.cols, rgb.rows);
    cv::Mat working = rgb;
    if (longer > largestWorkingSide) {
        const double scale = static_cast<double>(largestWorkingSide) / longer;
        cv::resize(rgb, working, cv::Size(), scale, scale, cv::INTER_AREA);
    }
    NucleusMask found;
    found.mask = nucleusIn(working, generosity);
    if (found.mask.empty())
        return std::nullopt;
    if (found.mask.size() != rgb.size())
        cv::resize(found.mask, found.mask, rgb.size(), 0, 0, cv::INTER_NEAREST);
    cv::findContours(found.mask, found.contours, cv::RETR_CCOMP, cv::CHAIN_APPROX_NONE);
    found.areaPixels = cv::countNonZero(found.mask);
    return found;
}

cv::Mat maskedPicture(const cv::Mat& rgb, const cv::Mat& mask)
{
    assert(rgb.type() == CV_8UC3 && mask.type() == CV_8UC1 && mask.size() == rgb.size());
    cv::Mat masked = cv::Mat::zeros(rgb.size(), CV_8UC3);
    rgb.copyTo(masked, mask);
    return masked;
}

} // namespace nucleoscope
