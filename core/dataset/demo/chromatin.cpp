#include "core/dataset/demo/chromatin.h"

#include "core/dataset/demo/noise_field.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace nucleoscope::demo {
namespace {

/// A fine open net: strands where a wave changes sign, and grain between them.
cv::Mat lace(cv::Size size, double scale, Random& random)
{
    const cv::Mat strands = -cv::abs(smoothNoise(size, 1.7 * scale, random));
    cv::Mat net = strands + 0.45 * smoothNoise(size, scale, random);
    standardise(net, {});
    return net;
}

/// Dense blocks with pale gaps, some blocks denser than others.
cv::Mat clumps(cv::Size size, double scale, Random& random)
{
    const double bend = 0.28 * scale;
    const cv::Mat warpX = bend * smoothNoise(size, 0.35 * scale, random);
    const cv::Mat warpY = bend * smoothNoise(size, 0.35 * scale, random);
    cv::Mat blocks = cellularField(scale, warpX, warpY, random);
    blocks = blocks.mul(1.0 + 0.45 * smoothNoise(size, 0.6 * scale, random));
    cv::GaussianBlur(blocks, blocks, {}, 0.07 * scale);
    standardise(blocks, {});
    return blocks;
}

/// Thickness that changes across the nucleus.
cv::Mat shading(cv::Size size, double magnification, Random& random)
{
    cv::Mat field = 0.8 * smoothNoise(size, 13 * magnification, random);
    field += 0.9 * smoothNoise(size, 30 * magnification, random);
    const double angle = random.uniform(0, 2 * std::numbers::pi);
    const double slope = 2.0 * random.uniform() / size.width;
    for (int y = 0; y < size.height; ++y) {
        float* row = field.ptr<float>(y);
        for (int x = 0; x < size.width; ++x)
            row[x] += static_cast<float>(
                slope * ((x - size.width / 2.0) * std::cos(angle) + (y - size.height / 2.0) * std::sin(angle)));
    }
    return field;
}

/// A place at least `depthWanted` inside, or the deepest of those tried.
cv::Point2d placeInside(const cv::Mat& depth, double depthWanted, Random& random)
{
    cv::Point best(depth.cols / 2, depth.rows / 2);
    float deepest = -1;
    for (int attempt = 0; attempt < 60; ++attempt) {
        const cv::Point place{static_cast<int>(random.below(static_cast<std::uint64_t>(depth.cols))),
                              static_cast<int>(random.below(static_cast<std::uint64_t>(depth.rows)))};
        const float here = depth.at<float>(place);
        if (here >= depthWanted)
            return place;
        if (here > deepest) {
            deepest = here;
            best = place;
        }
    }
    return best;
}

/// A round, slightly irregular spot: its size along two axes and the level that it adds, to density and to hue.
struct Spot {
    cv::Point2d place;
    double radius = 5;
    double flattening = 1;
    double angle = 0;
    double density = -0.2;
    double hue = 0;
    double plateau = 1; ///< 1: a Gaussian; more: flat inside, with a definite edge
    double collar = 0;  ///< density that a ring around it adds
};

void addSpot(Chromatin& chromatin, const Spot& spot)
{
    const int reach = static_cast<int>(std::ceil(spot.radius * spot.flattening * 2.4));
    const cv::Point centre(cvRound(spot.place.x), cvRound(spot.place.y));
    const cv::Rect area =
        cv::Rect(centre.x - reach, centre.y - reach, 2 * reach + 1, 2 * reach + 1) & cv::Rect({}, chromatin.density.size());
    const double cosine = std::cos(spot.angle);
    const double sine = std::sin(spot.angle);
    for (int y = area.y; y < area.br().y; ++y) {
        for (int x = area.x; x < area.br().x; ++x) {
            const cv::Point2d off(x - spot.place.x, y - spot.place.y);
            const double along = (off.x * cosine + off.y * sine) / (spot.radius * spot.flattening);
            const double across = (off.y * cosine - off.x * sine) / spot.radius;
            const double distance = std::hypot(along, across);
            const double level = std::exp(-0.7 * std::pow(distance, 2 * spot.plateau));
            const double ring = std::exp(-std::pow((distance - 1.45) / 0.3, 2));
            chromatin.density.at<float>(y, x) += static_cast<float>(spot.density * level + spot.collar * ring);
            chromatin.hue.at<float>(y, x) += static_cast<float>(spot.hue * level);
        }
    }
}

void addPits(Chromatin& chromatin, const NucleusTraits& traits, const cv::Mat& depth, double magnification, Random& random)
{
    for (int pit = 0; pit < traits.pits; ++pit) {
        Spot spot;
        spot.place = placeInside(depth, 5 * magnification, random);
        spot.radius = random.uniform(2.0, 4.6) * magnification;
        spot.flattening = random.uniform(1.0, 2.2);
        spot.angle = random.uniform(0, std::numbers::pi);
        spot.density = -traits.pitDepth * random.uniform(0.3, 1.3);
        spot.hue = 0.02 * traits.pitDepth * random.uniform(0.0, 2.0);
        addSpot(chromatin, spot);
    }
}

/// Two overlapping spots make one nucleolus, so that it is not a perfect disc.
void addNucleoli(Chromatin& chromatin, const NucleusTraits& traits, const cv::Mat& depth, double magnification, Random& random)
{
    for (int nucleolus = 0; nucleolus < traits.nucleoli; ++nucleolus) {
        Spot spot;
        spot.radius = traits.nucleolusRadius * magnification * random.uniform(0.75, 1.25);
        spot.place = placeInside(depth, 1.7 * spot.radius, random);
        spot.flattening = random.uniform(1.0, 1.35);
        spot.angle = random.uniform(0, std::numbers::pi);
        spot.density = -0.62 * traits.nucleolusDepth * random.uniform(0.7, 1.3);
        spot.hue = 0.035 * random.normal() - 0.03;
        spot.plateau = 1.6;
        spot.collar = -0.35 * spot.density;
        addSpot(chromatin, spot);
        spot.place += cv::Point2d{random.normal(), random.normal()} * (0.35 * spot.radius);
        spot.radius *= random.uniform(0.55, 0.8);
        spot.collar = 0;
        addSpot(chromatin, spot);
    }
}

/// Chromatin lies denser along the nuclear membrane, and looks bluer there.
void addMembrane(Chromatin& chromatin, const cv::Mat& depth, double magnification, Random& random)
{
    const double strength = random.uniform(0.03, 0.17);
    const double place = random.uniform(11, 17) * magnification;
    const double width = random.uniform(7, 12) * magnification;
    const cv::Mat uneven = smoothNoise(depth.size(), 20 * magnification, random);
    for (int y = 0; y < depth.rows; ++y) {
        for (int x = 0; x < depth.cols; ++x) {
            const double off = (depth.at<float>(y, x) - place) / width;
            const double level = std::exp(-off * off) * (1 + 0.5 * uneven.at<float>(y, x));
            chromatin.density.at<float>(y, x) += static_cast<float>(strength * level);
            chromatin.hue.at<float>(y, x) -= static_cast<float>(0.6 * strength * level);
        }
    }
}

} // namespace

Chromatin drawChromatin(const NucleusTraits& traits, const cv::Mat& depth, double magnification, Random& random)
{
    const cv::Size size = depth.size();
    const double rest = std::max(0.0, 1 - traits.lace - traits.clumping);
    cv::Mat field = std::sqrt(traits.lace) * lace(size, traits.laceSize * magnification, random);
    field += std::sqrt(traits.clumping) * clumps(size, traits.clumpSize * magnification, random);
    field += std::sqrt(rest) * smoothNoise(size, 6.5 * magnification, random);
    // Pale places stand out more than dark ones: what is dense already cannot become much denser.
    cv::exp(-0.35 * field, field);
    field = -field;
    standardise(field, depth > 6);
    cv::Mat slow = shading(size, magnification, random);
    standardise(slow, depth > 6);

    Chromatin chromatin;
    chromatin.density = traits.contrast * field + traits.shading * slow;
    // Where there is less chromatin the nucleus looks redder; the rest of the hue is its own slow wave.
    chromatin.hue = -0.03 * chromatin.density + 0.026 * smoothNoise(size, 14 * magnification, random);
    addPits(chromatin, traits, depth, magnification, random);
    addNucleoli(chromatin, traits, depth, magnification, random);
    addMembrane(chromatin, depth, magnification, random);
    return chromatin;
}

} // namespace nucleoscope::demo
