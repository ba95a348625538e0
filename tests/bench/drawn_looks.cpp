// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/drawn_looks.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <thread>

namespace nucleoscope {
namespace {

constexpr int side = hashedPixels;
constexpr int directions = 256;
constexpr int waves = 8; ///< around the outline

// Fitted to the hashes of C-NMC 2019.
constexpr double firstWave = 0.2; ///< standard deviation of its height, of the radius
constexpr double falling = 1.3;   ///< exponent with which the others are lower
constexpr double ofNucleus = 60;  ///< grey
constexpr double ofChromatin = 4; ///< standard deviation, grey

/// cos(wave * direction) and sin(wave * direction)
struct Circle {
    Circle()
    {
        for (int wave = 0; wave <= waves; ++wave)
            for (int i = 0; i < directions; ++i) {
                const double angle = 2 * std::numbers::pi * i / directions;
                cosines[static_cast<std::size_t>(wave)][static_cast<std::size_t>(i)] = static_cast<float>(std::cos(wave * angle));
                sines[static_cast<std::size_t>(wave)][static_cast<std::size_t>(i)] = static_cast<float>(std::sin(wave * angle));
            }
    }
    std::array<std::array<float, directions>, waves + 1> cosines, sines;
};

/// Points in its box, 0 … side in both directions.
std::vector<cv::Point2f> outline(Random& random)
{
    static const Circle circle;
    std::array<float, directions> radius;
    radius.fill(1);
    for (std::size_t wave = 2; wave <= waves; ++wave) {
        const double height = firstWave * std::pow(static_cast<double>(wave), -falling) * random.normal();
        const double phase = random.uniform(0, 2 * std::numbers::pi);
        const auto a = static_cast<float>(height * std::cos(phase));
        const auto b = static_cast<float>(height * std::sin(phase));
        for (std::size_t i = 0; i < directions; ++i)
            radius[i] += a * circle.cosines[wave][i] + b * circle.sines[wave][i];
    }
    std::vector<cv::Point2f> points;
    for (std::size_t i = 0; i < directions; ++i) {
        const float r = std::max(radius[i], 0.2F);
        points.emplace_back(r * circle.cosines[1][i], r * circle.sines[1][i]);
    }
    const auto [left, right] = std::ranges::minmax(points, {}, &cv::Point2f::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &cv::Point2f::y);
    const cv::Point2f corner(left.x, top.y);
    const cv::Point2f size(right.x - left.x, bottom.y - top.y);
    for (cv::Point2f& point : points)
        point = {(point.x - corner.x) / size.x * side, (point.y - corner.y) / size.y * side};
    return points;
}

PerceptualHash drawn(Random random)
{
    constexpr int finer = 4;     // than the pixels, so that their edge is smooth
    constexpr int fraction = 16; // of those, a point's place
    std::vector<std::vector<cv::Point>> points(1);
    for (const cv::Point2f& point : outline(random))
        points[0].emplace_back(cvRound(fraction * (finer * point.x - 0.5F)), cvRound(fraction * (finer * point.y - 0.5F)));
    cv::Mat inside = cv::Mat::zeros(finer * side, finer * side, CV_8U);
    cv::fillPoly(inside, points, 255, cv::LINE_8, std::countr_zero(unsigned{fraction}));
    cv::resize(inside, inside, {side, side}, 0, 0, cv::INTER_AREA);
    cv::Mat grains(9, 9, CV_32F);
    for (float& grain : cv::Mat_<float>(grains))
        grain = static_cast<float>(ofNucleus + ofChromatin * random.normal());
    cv::resize(grains, grains, {side, side}, 0, 0, cv::INTER_CUBIC);
    inside.convertTo(inside, CV_32F, 1.0 / 255);
    cv::Mat grey;
    cv::Mat(grains.mul(inside)).convertTo(grey, CV_8U);
    return perceptualHash(grey);
}

} // namespace

DatasetFacts looksOfDrawnNuclei(int count, bool copies)
{
    DatasetFacts facts;
    facts.images.resize(static_cast<std::size_t>(count));
    const auto isCopy = [copies](std::size_t i) { return copies && i % 7 == 6; };
    inParallel(facts.images.size(), {static_cast<int>(std::thread::hardware_concurrency()), {}, {}}, [&](std::size_t i) {
        facts.images[i].pixelHash = {1, i};
        if (!isCopy(i))
            facts.images[i].looks = drawn(Random(3, Random::Purpose::Test, 0, i));
    });
    Random random(3, Random::Purpose::Test);
    for (std::size_t i = 0; i < facts.images.size(); ++i)
        if (isCopy(i)) {
            PerceptualHash& looks = facts.images[i].looks;
            looks = facts.images[random.below(i)].looks;
            for (std::uint64_t flips = random.below(32); flips > 0; --flips)
                looks.bits[random.below(4)] ^= std::uint64_t{1} << random.below(64);
        }
    return facts;
}

} // namespace nucleoscope
