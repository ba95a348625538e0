#include "core/imaging/colour.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

using Curve = std::array<double, 256>; ///< 0…255 → 0…255
using Curves = std::array<Curve, 3>;

/// Stored values below: background, left alone. From there to `foreground` a change sets in, so that no edge appears.
constexpr double background = 12;
constexpr double foreground = 32;
double foregroundShare(double value)
{
    return std::clamp((value - background) / (foreground - background), 0.0, 1.0);
}

double blended(double from, double to, double share)
{
    return from + share * (to - from);
}

/// Optical density is -log(value / 255); multiplying it is a power of the value. A little stain more or less in a channel.
double stained(double value, double densityFactor)
{
    const double changed = 255 * std::pow(value / 255, densityFactor);
    return blended(value, changed, foregroundShare(value));
}

using Histograms = std::array<std::array<int, 256>, 3>;
Histograms histogramsOf(const cv::Mat& rgb)
{
    Histograms histograms{};
    for (int y = 0; y < rgb.rows; ++y) {
        const std::uint8_t* pixel = rgb.ptr(y);
        for (int x = 0; x < rgb.cols; ++x, pixel += 3) {
            ++histograms[0][pixel[0]];
            ++histograms[1][pixel[1]];
            ++histograms[2][pixel[2]];
        }
    }
    return histograms;
}

/// Mean grey (Rec. 601) of the image after the curves, as torchvision takes it: over all pixels, background too.
double meanGrey(const cv::Mat& rgb, const Curves& curves)
{
    constexpr std::array<double, 3> luma{0.299, 0.587, 0.114};
    const Histograms histograms = histogramsOf(rgb);
    double sum = 0;
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t v = 0; v < 256; ++v)
            sum += luma[c] * histograms[c][v] * std::round(curves[c][v]);
    return sum / std::max<double>(1, static_cast<double>(rgb.total()));
}

/// Staining, brightness and contrast are one table a channel.
Curves curvesFor(const cv::Mat& rgb, const AugmentationDraw& draw)
{
    Curves curves;
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t v = 0; v < 256; ++v) {
            const double value = draw.stain[c] == 1 ? static_cast<double>(v) : stained(static_cast<double>(v), draw.stain[c]);
            curves[c][v] = std::clamp(value * draw.brightness, 0.0, 255.0);
        }
    if (draw.contrast != 1) {
        const double grey = meanGrey(rgb, curves);
        for (Curve& curve : curves)
            for (std::size_t v = 0; v < 256; ++v) {
                const double changed = std::clamp(blended(grey, curve[v], draw.contrast), 0.0, 255.0);
                // A darker background is as black as before; only lifting is held back.
                const double share = changed > curve[v] ? foregroundShare(static_cast<double>(v)) : 1;
                curve[v] = blended(curve[v], changed, share);
            }
    }
    return curves;
}

void applyCurves(cv::Mat& rgb, const Curves& curves)
{
    cv::Mat table(1, 256, CV_8UC3);
    for (int v = 0; v < 256; ++v)
        for (int c = 0; c < 3; ++c)
            table.ptr(0)[3 * v + c] =
                cv::saturate_cast<std::uint8_t>(curves[static_cast<std::size_t>(c)][static_cast<std::size_t>(v)]);
    cv::LUT(rgb, table, rgb);
}

/// Each pixel between its grey (factor 0) and beyond itself (factor above 1): a linear mixture of the channels.
void changeSaturation(cv::Mat& rgb, double factor)
{
    const double grey = 1 - factor;
    const double r = 0.299 * grey;
    const double g = 0.587 * grey;
    const double b = 0.114 * grey;
    cv::transform(rgb, rgb, cv::Matx33d(r + factor, g, b, r, g + factor, b, r, g, b + factor));
}

void turnHue(cv::Mat& rgb, double turns)
{
    cv::Mat hsv;
    cv::cvtColor(rgb, hsv, cv::COLOR_RGB2HSV_FULL); // hue in 256 steps, as in torchvision on a PIL image
    const auto shift = static_cast<std::uint8_t>(static_cast<int>(std::lround(turns * 256)) & 0xFF);
    for (int y = 0; y < hsv.rows; ++y) {
        std::uint8_t* pixel = hsv.ptr(y);
        for (int x = 0; x < hsv.cols; ++x, pixel += 3)
            pixel[0] = static_cast<std::uint8_t>(pixel[0] + shift);
    }
    cv::cvtColor(hsv, rgb, cv::COLOR_HSV2RGB_FULL);
}

} // namespace

void changeColour(cv::Mat& rgb, const AugmentationDraw& draw)
{
    if (!draw.changesColour())
        return;
    applyCurves(rgb, curvesFor(rgb, draw));
    if (draw.saturation != 1)
        changeSaturation(rgb, draw.saturation);
    if (draw.hueTurns != 0)
        turnHue(rgb, draw.hueTurns);
}

} // namespace nucleoscope
