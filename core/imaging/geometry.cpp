#include "core/imaging/geometry.h"

#include "core/imaging/transform.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace nucleoscope {
namespace {

/// Bilinear sampling alone looks at two pixels an axis: beyond this reduction it would skip some (aliasing). Then the
/// source is first reduced by area averaging: by a whole number where that leaves a reduction of about 1 or more (many
/// times faster than by a fraction), else to `reductionLeft`, where bilinear sampling is safe and blurs little.
constexpr double bilinearReductionLimit = 1.5;
constexpr double reductionLeft = 1.25;
constexpr double wholeNumberTolerance = 0.1;

/// Of one axis: this many of its pixels become that many. A remainder below one reduced pixel is cut off.
struct AxisReduction {
    int from = 0;
    int to = 0;
    double scale() const { return static_cast<double>(to) / from; }
};

AxisReduction axisReduction(int pixels, double reduction)
{
    if (reduction <= bilinearReductionLimit)
        return {pixels, pixels};
    const int whole = static_cast<int>(reduction + wholeNumberTolerance);
    if (whole >= 2 && pixels >= whole)
        return {pixels / whole * whole, pixels / whole};
    return {pixels, std::max(1, static_cast<int>(std::lround(pixels * reductionLeft / reduction)))};
}

int floorHalf(int value)
{
    return value >= 0 ? value / 2 : (value - 1) / 2;
}

/// Side of the centred square that a draw can reach, at native scale; the same parity as the crop, so that the crop's
/// place on the pixel grid stays the same.
int reachPixels(int crop, const Augmentation& a)
{
    double reach = crop * (1 + 2 * a.shiftFraction) * (1 + a.scaleFraction);
    if (a.rotationDegrees != 0)
        reach *= std::numbers::sqrt2;
    const int margin = static_cast<int>(std::ceil((reach - crop) / 2)) + 1; // and a neighbour for bilinear sampling
    return crop + 2 * margin;
}

} // namespace

cv::Mat centreCropped(const cv::Mat& image, int side)
{
    if (side <= 0 || (image.cols == side && image.rows == side))
        return image;
    const cv::Rect wanted(floorHalf(image.cols - side), floorHalf(image.rows - side), side, side);
    const cv::Rect there = wanted & cv::Rect(0, 0, image.cols, image.rows);
    if (there == wanted)
        return image(wanted);
    cv::Mat padded = cv::Mat::zeros(side, side, image.type());
    if (!there.empty())
        image(there).copyTo(padded(there - wanted.tl()));
    return padded;
}

cv::Mat resizedAntialiased(const cv::Mat& image, cv::Size size)
{
    cv::Mat result = image;
    // First what shrinks, so that the rest has less to do. INTER_AREA averages only where no axis grows.
    const cv::Size shrunk(std::min(size.width, image.cols), std::min(size.height, image.rows));
    if (shrunk != result.size())
        cv::resize(result, result, shrunk, 0, 0, cv::INTER_AREA);
    if (size != result.size())
        cv::resize(result, result, size, 0, 0, cv::INTER_LINEAR);
    return result;
}

SamplingSource samplingSource(const cv::Mat& image, const Preprocessing& preprocessing, const Augmentation& augmentation)
{
    SamplingSource source;
    const int crop = preprocessing.cropPixels;
    if (augmentation.rotationDegrees == 0 && augmentation.shiftFraction == 0 && augmentation.scaleFraction == 0) {
        source.pixels = preprocessed(image, preprocessing);
        source.atFinalSize = true;
        return source;
    }
    source.pixels = image;
    source.cropSize = crop > 0 ? cv::Size2d(crop, crop) : cv::Size2d(image.cols, image.rows);
    if (crop > 0) {
        const int reach = reachPixels(crop, augmentation);
        const int width = std::min(reach, image.cols);
        const int height = std::min(reach, image.rows);
        source.pixels = image(cv::Rect((image.cols - width) / 2, (image.rows - height) / 2, width, height));
    }
    const cv::Mat& part = source.pixels;
    source.cropCentre = crop > 0 ? cv::Point2d(floorHalf(part.cols - crop) + crop / 2.0, floorHalf(part.rows - crop) + crop / 2.0)
                                 : cv::Point2d(part.cols / 2.0, part.rows / 2.0);

    const AxisReduction x = axisReduction(part.cols, source.cropSize.width / preprocessing.sizePixels);
    const AxisReduction y = axisReduction(part.rows, source.cropSize.height / preprocessing.sizePixels);
    if (x.to != part.cols || y.to != part.rows) {
        source.scale = {x.scale(), y.scale()};
        source.cropCentre = {source.cropCentre.x * x.scale(), source.cropCentre.y * y.scale()};
        source.pixels = resizedAntialiased(part(cv::Rect(0, 0, x.from, y.from)), cv::Size(x.to, y.to));
    }
    return source;
}

namespace {

cv::Mat flipped(const cv::Mat& image, const AugmentationDraw& draw)
{
    cv::Mat result = image.clone();
    if (draw.flippedHorizontally || draw.flippedVertically)
        cv::flip(result, result, draw.flippedHorizontally && draw.flippedVertically ? -1 : draw.flippedHorizontally ? 1 : 0);
    return result;
}

} // namespace

SourceGeometry geometryOf(const SamplingSource& source)
{
    return {source.pixels.rows,     source.pixels.cols, source.cropCentre.x, source.cropCentre.y, source.cropSize.width,
            source.cropSize.height, source.scale.x,     source.scale.y,      source.atFinalSize};
}

cv::Mat sampled(const SamplingSource& source, int sizePixels, const AugmentationDraw& draw)
{
    if (source.atFinalSize)
        return flipped(source.pixels, draw);
    const SourceMap m = sourceMap(geometryOf(source), sizePixels, draw);
    const cv::Matx23d matrix(m[0], m[1], m[2], m[3], m[4], m[5]);
    cv::Mat result;
    cv::warpAffine(source.pixels, result, matrix, cv::Size(sizePixels, sizePixels), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_CONSTANT, cv::Scalar());
    return result;
}

} // namespace nucleoscope
