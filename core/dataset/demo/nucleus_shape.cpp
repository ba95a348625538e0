#include "core/dataset/demo/nucleus_shape.h"

#include "core/dataset/demo/noise_field.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace nucleoscope::demo {
namespace {

constexpr double pi = std::numbers::pi;
constexpr int directions = 360;

/// Difference of two angles, −π…π.
double turn(double from, double to)
{
    return std::remainder(to - from, 2 * pi);
}

/// The outline as a distance from the middle in each direction.
class RadialOutline {
public:
    RadialOutline(const NucleusTraits& traits, double radius, Random& random) : radii_(directions, radius)
    {
        stretch(traits.elongation, random.uniform(0, pi));
        bulge(traits.irregularity, random);
        for (int side = 0; side < traits.flatSides; ++side)
            flatten(radius * random.uniform(0.84, 0.95), random.uniform(0, 2 * pi));
        if (traits.cleftDepth > 0)
            cleave(traits.cleftDepth, traits.cleftWidthRadians, random.uniform(0, 2 * pi), random);
        smooth();
        scaleToArea(pi * radius * radius);
    }

    double at(double angle) const
    {
        const double turns = angle / (2 * pi);
        const int index = static_cast<int>(std::floor((turns - std::floor(turns)) * directions));
        return radii_[static_cast<std::size_t>(index % directions)];
    }
    cv::Point2d point(cv::Point2d middle, double angle, double outwards = 0) const
    {
        const double distance = at(angle) + outwards;
        return {middle.x + distance * std::cos(angle), middle.y + distance * std::sin(angle)};
    }
    double longest() const { return *std::max_element(radii_.begin(), radii_.end()); }

private:
    template <typename Change>
    void change(const Change& with)
    {
        for (int i = 0; i < directions; ++i) {
            double& radius = radii_[static_cast<std::size_t>(i)];
            radius = with(2 * pi * i / directions, radius);
        }
    }
    void stretch(double elongation, double axis)
    {
        const double longHalf = std::sqrt(elongation);
        change([&](double angle, double radius) {
            return radius / std::hypot(std::cos(angle - axis) / longHalf, std::sin(angle - axis) * longHalf);
        });
    }
    /// Low waves with falling amplitude, and a fine ripple of a tenth of it.
    void bulge(double amount, Random& random)
    {
        for (int wave = 2; wave <= 22; ++wave) {
            const double falling = wave <= 8 ? 1.25 / std::pow(wave - 1, 0.8) : 0.1;
            const double amplitude = amount * falling * random.normal();
            const double phase = random.uniform(0, 2 * pi);
            change([&](double angle, double radius) { return radius * (1 + amplitude * std::cos(wave * angle + phase)); });
        }
    }
    void flatten(double distance, double direction)
    {
        change([&](double angle, double radius) {
            const double towards = std::cos(turn(direction, angle));
            return towards > 0.3 ? std::min(radius, 0.35 * radius + 0.65 * distance / towards) : radius;
        });
    }
    /// One flank of a cleft is steeper than the other, as in folded nuclei.
    void cleave(double depth, double width, double direction, Random& random)
    {
        const double skew = random.uniform(0.6, 1.7);
        change([&](double angle, double radius) {
            const double off = turn(direction, angle);
            const double reach = std::abs(off) / (off > 0 ? width * skew : width);
            return radius * (1 - depth * std::exp(-std::pow(reach, 1.4)));
        });
    }
    void smooth()
    {
        const std::vector<double> before = radii_;
        change([&](double angle, double) {
            const int i = static_cast<int>(std::lround(angle / (2 * pi) * directions));
            double sum = 0;
            for (int offset = -2; offset <= 2; ++offset)
                sum += before[static_cast<std::size_t>((i + offset + directions) % directions)];
            return sum / 5;
        });
    }
    void scaleToArea(double area)
    {
        double drawn = 0;
        for (const double radius : radii_)
            drawn += radius * radius * pi / directions;
        const double factor = std::sqrt(area / drawn);
        change([&](double, double radius) { return radius * factor; });
    }

    std::vector<double> radii_;
};

void fillOutline(cv::Mat& layer, const RadialOutline& outline, cv::Point2d middle, double outwards = 0)
{
    constexpr int fractionBits = 4;
    std::vector<cv::Point> points;
    points.reserve(directions);
    for (int i = 0; i < directions; ++i) {
        const cv::Point2d point = outline.point(middle, 2 * pi * (i + 0.5) / directions, outwards) * (1 << fractionBits);
        points.emplace_back(cvRound(point.x), cvRound(point.y));
    }
    cv::fillPoly(layer, std::vector<std::vector<cv::Point>>{points}, cv::Scalar(255), cv::LINE_AA, fractionBits);
}

void dot(cv::Mat& layer, cv::Point2d place, double radius)
{
    cv::circle(layer, cv::Point(cvRound(place.x * 16), cvRound(place.y * 16)), cvRound(radius * 16), cv::Scalar(255), cv::FILLED,
               cv::LINE_AA, 4);
}

/// Draws on 8-bit layers, which become blurred float maps at the end.
class ShapeDrawing {
public:
    ShapeDrawing(const NucleusTraits& traits, const SubjectStain& stain, Random& random)
        : scale_(stain.magnification), random_(random), outline_(traits, traits.radius * scale_, random)
    {
        const double reach = std::max(outline_.longest() + 14, 1.08 * traits.radius * scale_ + 38);
        const int side = std::min(imageSide, 2 * static_cast<int>(std::ceil(reach)));
        nucleus_ = cv::Mat::zeros(side, side, CV_8U);
        cytoplasm_ = nucleus_.clone();
        redCell_ = nucleus_.clone();
        lost_ = nucleus_.clone();
        kept_ = cv::Mat(side, side, CV_8U, cv::Scalar(255));
        middle_ = {side / 2.0, side / 2.0};
        fillOutline(nucleus_, outline_, middle_);
    }

    void surround(const NucleusSurroundings& with)
    {
        if (with.neighbour)
            addNeighbour();
        if (with.cytoplasm)
            addCytoplasm();
        if (with.redCell)
            addRedCell();
        if (with.fringe)
            addFringe();
        for (int knob = 0; knob < with.knobs; ++knob)
            addKnob(direction(), random_.uniform(3, 8) * scale_);
        for (int bite = 0; bite < with.bites; ++bite)
            addBite();
        if (with.cut)
            cutOneSide();
    }

    NucleusShape finish(const NucleusTraits& traits, const SubjectStain& stain)
    {
        NucleusShape shape;
        shape.nucleus = blurred(nucleus_, stain.edgeBlur * scale_);
        shape.cytoplasm = blurred(cytoplasm_, 1.5 + stain.focusBlur);
        shape.redCell = blurred(redCell_, 1.2 + stain.focusBlur);
        cv::distanceTransform(shape.nucleus > 0.5, shape.depth, cv::DIST_L2, cv::DIST_MASK_5, CV_32F);

        cv::Mat covered = cv::max(shape.nucleus, cv::max(shape.cytoplasm, shape.redCell));
        // In proportion, so that nothing is kept where there is nothing.
        covered = covered.mul(1.0 + jitter(traits.raggedness, stain.edgeBlur));
        covered -= 1.1 * blurred(lost_, 2.6 * scale_);
        shape.mask = largestRegion((covered > 0.46) & kept_);
        return shape;
    }

private:
    static constexpr int imageSide = 450;

    double direction() { return random_.uniform(0, 2 * pi); }

    static cv::Mat blurred(const cv::Mat& layer, double sigmaPixels)
    {
        cv::Mat map;
        layer.convertTo(map, CV_32F, 1.0 / 255);
        cv::GaussianBlur(map, map, {}, sigmaPixels);
        return map;
    }
    /// What shakes the threshold: stretches of the outline are torn, others smooth. `raggedness` is in pixels; an edge
    /// of Gaussian scale s rises by 0.4 / s a pixel; half of it is covered there.
    cv::Mat jitter(double raggedness, double edgeBlur)
    {
        const cv::Size size = kept_.size();
        cv::Mat torn = smoothNoise(size, 22 * scale_, random_);
        cv::exp(torn * 0.7, torn);
        const cv::Mat coarse = smoothNoise(size, 4.5 * scale_, random_);
        const cv::Mat fine = smoothNoise(size, 1.8 * scale_, random_);
        cv::Mat change = torn.mul(0.9 * coarse + 0.2 * fine) * (2 * raggedness * 0.4 / edgeBlur);
        return cv::max(cv::min(change, 0.5), -0.5);
    }
    /// Without holes.
    static cv::Mat largestRegion(const cv::Mat& mask)
    {
        std::vector<std::vector<cv::Point>> contours;
        cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
        const auto largest = std::max_element(contours.begin(), contours.end(), [](const auto& a, const auto& b) {
            return cv::contourArea(a) < cv::contourArea(b);
        });
        cv::Mat region = cv::Mat::zeros(mask.size(), CV_8U);
        if (largest != contours.end())
            cv::drawContours(region, contours, static_cast<int>(largest - contours.begin()), cv::Scalar(255), cv::FILLED);
        return region;
    }

    /// A drop on a short neck.
    void addKnob(double angle, double radius)
    {
        const double away = random_.uniform(-0.3, 0.9) * radius;
        const cv::Point2d drop = outline_.point(middle_, angle, away);
        dot(cytoplasm_, drop, radius);
        dot(cytoplasm_, outline_.point(middle_, angle, away / 3), radius * 0.6);
        if (random_.chance(0.4))
            dot(cytoplasm_, drop + cv::Point2d{random_.normal(), random_.normal()} * radius, radius * 0.7);
    }
    void addFringe()
    {
        const double from = direction();
        const double length = random_.uniform(0.4, 1.1);
        const int knobs = static_cast<int>(length * 14);
        for (int knob = 0; knob < knobs; ++knob)
            addKnob(from + length * random_.uniform(), random_.uniform(2, 6) * scale_);
    }
    void addCytoplasm()
    {
        const double towards = direction();
        const double width = random_.uniform(5, 15) * scale_;
        const cv::Point2d moved = middle_ + cv::Point2d(std::cos(towards), std::sin(towards)) * (width * 0.8);
        fillOutline(cytoplasm_, outline_, moved, width * random_.uniform(0.0, 0.3));
    }
    /// A piece of a red cell on a narrow neck: sometimes a bent thread, sometimes a flap.
    void addRedCell()
    {
        const double angle = direction();
        cv::Point2d place = outline_.point(middle_, angle, -2);
        double heading = angle + random_.uniform(-0.9, 0.9);
        const double bend = random_.uniform(-0.11, 0.11);
        const double fullWidth = random_.uniform(5, 19) * scale_;
        double width = random_.uniform(4, 8) * scale_;
        const int steps = static_cast<int>(random_.uniform(6, 20));
        for (int step = 0; step < steps; ++step) {
            dot(redCell_, place, width);
            place += cv::Point2d(std::cos(heading), std::sin(heading)) * 4.0 * scale_;
            heading += bend + 0.12 * random_.normal();
            width = std::max(3.0 * scale_, width + 0.25 * (fullWidth - width) + random_.normal() * 1.2 * scale_);
        }
    }
    void addNeighbour()
    {
        NucleusTraits small;
        small.elongation = random_.uniform(1.0, 1.2);
        const double radius = outline_.longest() * random_.uniform(0.3, 0.55);
        const RadialOutline other(small, radius, random_);
        const double angle = direction();
        const double apart = outline_.at(angle) + radius * random_.uniform(0.85, 0.97);
        fillOutline(nucleus_, other, middle_ + cv::Point2d(std::cos(angle), std::sin(angle)) * apart);
    }
    void addBite()
    {
        const double angle = direction();
        const double radius = random_.uniform(5, 12) * scale_;
        for (int tooth = 0; tooth < 4; ++tooth) {
            const double along = 0.11 * random_.normal();
            const double outwards = radius * random_.uniform(-0.2, 1.0);
            dot(lost_, outline_.point(middle_, angle + along, outwards), radius * random_.uniform(0.4, 1.0));
        }
    }
    void cutOneSide()
    {
        const int side = static_cast<int>(random_.below(4));
        const double distance = outline_.at(side * pi / 2) * random_.uniform(0.86, 0.97);
        const int keep = std::min(kept_.cols, cvRound(middle_.x + distance));
        cv::Rect lost(keep, 0, kept_.cols - keep, kept_.rows);
        if (side == 1)
            lost = {0, keep, kept_.cols, kept_.rows - keep};
        else if (side == 2)
            lost = {0, 0, kept_.cols - keep, kept_.rows};
        else if (side == 3)
            lost = {0, 0, kept_.cols, kept_.rows - keep};
        kept_(lost).setTo(0);
    }

    double scale_;
    Random& random_;
    RadialOutline outline_;
    cv::Point2d middle_;
    cv::Mat nucleus_, cytoplasm_, redCell_;
    cv::Mat lost_; // what segmentation missed, softly
    cv::Mat kept_; // and what it cut off sharply: 0
};

} // namespace

NucleusShape drawShape(const NucleusTraits& traits, const SubjectStain& stain, Random& random)
{
    ShapeDrawing drawing(traits, stain, random);
    drawing.surround(traits.surroundings);
    return drawing.finish(traits, stain);
}

} // namespace nucleoscope::demo
