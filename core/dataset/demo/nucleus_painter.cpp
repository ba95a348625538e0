#include "core/dataset/demo/nucleus_painter.h"

#include "core/dataset/demo/chromatin.h"
#include "core/dataset/demo/noise_field.h"
#include "core/dataset/demo/nucleus_shape.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace nucleoscope {
namespace {

using Density = std::array<double, 3>; // of R, G, B

constexpr int imageSide = 450;
/// Directions in which colours inside the real nuclei vary: principal components of their optical density.
constexpr Density chromatinAxis{0.59, 0.76, 0.27};
constexpr Density hueAxis{-0.74, 0.48, 0.25};
constexpr Density redCellDensity{0.98, 1.38, 1.16};

/// Cytoplasm of a lymphoid cell is blue; how blue varies.
Density cytoplasmDensity(Random& random)
{
    const double blue = random.uniform();
    const double strength = random.uniform(0.9, 1.15);
    return {strength * (1.08 + 0.22 * blue), strength * (1.42 - 0.08 * blue), strength * (1.02 - 0.20 * blue)};
}

/// The optical density of each channel, CV_32FC3.
cv::Mat opticalDensity(const demo::NucleusShape& shape, const demo::Chromatin& chromatin, const SubjectStain& stain,
                       const Density& cytoplasm)
{
    cv::Mat density(shape.nucleus.size(), CV_32FC3);
    for (int y = 0; y < density.rows; ++y) {
        for (int x = 0; x < density.cols; ++x) {
            const double nucleus = shape.nucleus.at<float>(y, x);
            const double more = chromatin.density.at<float>(y, x);
            const double hue = chromatin.hue.at<float>(y, x) + stain.hue;
            const double cell = shape.cytoplasm.at<float>(y, x) * (1 - nucleus);
            const double red = shape.redCell.at<float>(y, x) * (1 - nucleus) * (1 - cell);
            cv::Vec3f& pixel = density.at<cv::Vec3f>(y, x);
            for (int c = 0; c < 3; ++c) {
                const auto i = static_cast<std::size_t>(c);
                const double within = stain.nucleus[i] - stain.plasma[i] + chromatinAxis[i] * more + hueAxis[i] * hue;
                const double around = cell * (cytoplasm[i] - stain.plasma[i]) + red * (redCellDensity[i] - stain.plasma[i]);
                pixel[c] = static_cast<float>(stain.plasma[i] + nucleus * within + around);
            }
        }
    }
    return density;
}

cv::Mat shifted(const cv::Mat& channel, double x, double y)
{
    const cv::Matx23d move(1, 0, x, 0, 1, y);
    cv::Mat result;
    cv::warpAffine(channel, result, move, channel.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return result;
}

/// Lens: blur, and red and blue imaged at slightly different places.
void lookThroughLens(cv::Mat& light, const SubjectStain& stain)
{
    cv::GaussianBlur(light, light, {}, std::max(0.3, stain.focusBlur));
    std::array<cv::Mat, 3> channels;
    cv::split(light, channels.data());
    channels[0] = shifted(channels[0], stain.colourShiftX, stain.colourShiftY);
    channels[2] = shifted(channels[2], -stain.colourShiftX, -stain.colourShiftY);
    cv::merge(channels.data(), channels.size(), light);
}

/// Camera: uneven light, and noise that is partly common to the channels and softened by the camera's interpolation.
void recordWithCamera(cv::Mat& light, const SubjectStain& stain, Random& random)
{
    const cv::Mat common = demo::smoothNoise(light.size(), 0.75, random);
    const std::array<cv::Mat, 3> own{demo::smoothNoise(light.size(), 0.9, random), demo::smoothNoise(light.size(), 0.8, random),
                                     demo::smoothNoise(light.size(), 0.9, random)};
    for (int y = 0; y < light.rows; ++y) {
        for (int x = 0; x < light.cols; ++x) {
            const double gain = 1 + stain.illumination * (x - light.cols / 2.0) / imageSide;
            for (int c = 0; c < 3; ++c) {
                const double noise = 0.6 * common.at<float>(y, x) + 0.8 * own[static_cast<std::size_t>(c)].at<float>(y, x);
                float& value = light.at<cv::Vec3f>(y, x)[c];
                value = static_cast<float>(value * gain + stain.noise * noise);
            }
        }
    }
}

/// Puts the region's centre of mass near the image's middle, as segmentation did; what does not fit is lost.
cv::Mat placedInImage(const cv::Mat& light, const cv::Mat& mask, Random& random)
{
    const cv::Moments moments = cv::moments(mask, true);
    const int left = cvRound(imageSide / 2.0 - moments.m10 / moments.m00 + 1.2 * random.normal());
    const int top = cvRound(imageSide / 2.0 - moments.m01 / moments.m00 + 1.2 * random.normal());
    const cv::Rect target = cv::Rect(left, top, light.cols, light.rows) & cv::Rect(0, 0, imageSide, imageSide);
    const cv::Rect source(target.x - left, target.y - top, target.width, target.height);
    // The published images were scaled after segmentation: the mask's edge is one soft pixel.
    cv::Mat edge;
    mask.convertTo(edge, CV_32F, 1.0 / 255);
    cv::GaussianBlur(edge, edge, {}, 0.55);
    cv::merge(std::vector<cv::Mat>{edge, edge, edge}, edge);
    cv::Mat image = cv::Mat::zeros(imageSide, imageSide, CV_8UC3);
    const cv::Mat masked = light.mul(edge);
    masked(source).convertTo(image(target), CV_8UC3);
    return image;
}

} // namespace

cv::Mat paintNucleus(const NucleusTraits& traits, const SubjectStain& stain, Random random)
{
    const demo::NucleusShape shape = demo::drawShape(traits, stain, random);
    const demo::Chromatin chromatin = demo::drawChromatin(traits, shape.depth, stain.magnification, random);
    cv::Mat light = opticalDensity(shape, chromatin, stain, cytoplasmDensity(random));
    light *= -1;
    cv::exp(light, light);
    light *= 255;
    lookThroughLens(light, stain);
    recordWithCamera(light, stain, random);
    return placedInImage(light, shape.mask, random);
}

} // namespace nucleoscope
