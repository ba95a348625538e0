// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_drawings.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/evaluation/precision_recall.h"
#include "core/report/svg.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

using Points = std::vector<std::pair<double, double>>;

constexpr double plotLetters = 28;
const Svg::Pen axisPen{"#52606d", 2.5, {}};
const Svg::Pen gridPen{"#dde3ea", 1.5, {}};
const Svg::Pen trainingPen{"#7b8794", 5, "14 9"};
const Svg::Pen resultPen{"#0b4f8a", 5, {}};
const Svg::Pen referencePen{"#9aa5b1", 3, "6 8"};

/// A rectangle with axes; values become places.
class PlotArea {
public:
    struct Axis {
        std::string title;
        double from = 0, to = 1;
        std::vector<double> ticks{0, 0.25, 0.5, 0.75, 1};
        int decimals = 2;
    };
    PlotArea(Svg& svg, double x, double y, double width, double height, Axis across, Axis up)
        : svg_(svg), x_(x), y_(y), width_(width), height_(height), across_(std::move(across)), up_(std::move(up))
    {
        for (const double tick : up_.ticks) {
            svg_.line(x_, at(0, tick).second, x_ + width_, at(0, tick).second, gridPen);
            svg_.text(x_ - 12, at(0, tick).second + plotLetters / 3, fixed(tick, up_.decimals), plotLetters, Svg::Anchor::End);
        }
        for (const double tick : across_.ticks)
            svg_.text(at(tick, 0).first, y_ + height_ + plotLetters + 8, fixed(tick, across_.decimals), plotLetters,
                      Svg::Anchor::Middle);
        svg_.line(x_, y_, x_, y_ + height_, axisPen);
        svg_.line(x_, y_ + height_, x_ + width_, y_ + height_, axisPen);
        svg_.text(x_ + width_ / 2, y_ + height_ + 2 * plotLetters + 22, across_.title, plotLetters, Svg::Anchor::Middle);
        svg_.text(x_ - 80, y_ - 22, up_.title, plotLetters, Svg::Anchor::Start, true);
    }
    std::pair<double, double> at(double across, double up) const
    {
        return {x_ + (across - across_.from) / (across_.to - across_.from) * width_,
                y_ + height_ - (up - up_.from) / (up_.to - up_.from) * height_};
    }
    void curve(const Points& values, const Svg::Pen& pen)
    {
        Points places;
        for (const auto& [across, up] : values)
            if (std::isfinite(up))
                places.push_back(at(across, up));
        svg_.polyline(places, pen);
    }
    void dot(double across, double up, double radius, const std::string& colour)
    {
        if (std::isfinite(across) && std::isfinite(up))
            svg_.circle(at(across, up).first, at(across, up).second, radius, colour);
    }

private:
    Svg& svg_;
    double x_, y_, width_, height_;
    Axis across_, up_;
};

PlotArea::Axis shareAxis(const std::string& title)
{
    return {title, 0, 1, {0, 0.25, 0.5, 0.75, 1}, 2};
}

/// About four round numbers from 0 to at least `highest`.
PlotArea::Axis upTo(const std::string& title, double highest)
{
    PlotArea::Axis axis{title, 0, 1, {}, 2};
    const double rough = std::max(highest, 1e-6) / 4;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power;
    for (const double times : {1.0, 2.0, 5.0, 10.0})
        if (step = times * power; step >= rough)
            break;
    axis.to = step * std::ceil(highest / step);
    for (int i = 0; i * step <= axis.to + step / 2; ++i)
        axis.ticks.push_back(i * step);
    axis.decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
    return axis;
}

PlotArea::Axis epochAxis(int epochs)
{
    PlotArea::Axis axis{"epoch", 1, std::max(2.0, static_cast<double>(epochs)), {}, 0};
    const int step = std::max(1, (epochs + 7) / 8);
    for (int epoch = 1; epoch <= std::max(2, epochs); epoch += step)
        axis.ticks.push_back(epoch);
    return axis;
}

void legend(Svg& svg, double x, double y, const std::string& text, const Svg::Pen& pen)
{
    svg.line(x, y - plotLetters / 3, x + 60, y - plotLetters / 3, pen);
    svg.text(x + 75, y, text, plotLetters);
}

/// Fewer points than a printer has dots; first and last stay.
Points thinned(const Points& all, std::size_t most)
{
    if (all.size() <= most)
        return all;
    Points few;
    for (std::size_t i = 0; i < most; ++i)
        few.push_back(all[i * (all.size() - 1) / (most - 1)]);
    return few;
}

std::string hexColour(std::uint32_t rgb)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        text += digits[rgb >> shift & 15];
    return text;
}

/// White where nothing, the class's colour where all.
std::string tinted(std::uint32_t rgb, double share)
{
    const double mixed = 0.08 + 0.42 * (std::isfinite(share) ? share : 0);
    std::uint32_t out = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
        const auto channel = static_cast<double>(rgb >> shift & 255);
        out |= static_cast<std::uint32_t>(std::lround(255 - (255 - channel) * mixed)) << shift;
    }
    return hexColour(out);
}

} // namespace

ReportFigure matrixFigure(const ReportFacts& facts)
{
    const auto& classes = facts.info.classes;
    const int count = static_cast<int>(classes.size());
    const double left = 190, top = 92, cellWidth = std::min(220.0, 1400.0 / count), cellHeight = 112;
    Svg svg(left + cellWidth * count + 10, top + cellHeight * count + 10);
    svg.text(left + cellWidth * count / 2, 30, "called", plotLetters, Svg::Anchor::Middle);
    svg.verticalText(30, top + cellHeight * count / 2, "in truth", plotLetters);
    std::string alternative;
    for (int truth = 0; truth < count; ++truth) {
        const double y = top + cellHeight * truth;
        svg.text(left - 24, y + cellHeight / 2 + 10, facts.className(truth), 32, Svg::Anchor::End, true);
        svg.text(left + cellWidth * (truth + 0.5), top - 18, facts.className(truth), 32, Svg::Anchor::Middle, true);
        for (int called = 0; called < count; ++called) {
            const double x = left + cellWidth * called;
            const double share = facts.matrix.rowShare(truth, called);
            svg.rectangle(x, y, cellWidth, cellHeight, tinted(classes[static_cast<std::size_t>(truth)].colour, share),
                          {"#ffffff", 6, {}});
            svg.text(x + cellWidth / 2, y + cellHeight / 2, grouped(facts.matrix.count(truth, called)), 40, Svg::Anchor::Middle,
                     truth == called);
            svg.text(x + cellWidth / 2, y + cellHeight / 2 + 36, percentWords(share, 1), plotLetters - 3, Svg::Anchor::Middle);
            alternative += grouped(facts.matrix.count(truth, called)) + " " + facts.className(truth) + " nuclei were called "
                           + facts.className(called) + ". ";
        }
    }
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            "How the nuclei of the " + facts.partName() + " were called. Percent: of the true class.", alternative};
}

ReportFigure learningFigure(const ReportFacts& facts)
{
    Svg svg(1700, 620);
    Points trainingLoss, loss, trainingBalanced, balanced;
    double highest = 0;
    for (const EpochRecord& epoch : facts.epochs) {
        trainingLoss.emplace_back(epoch.epoch, epoch.training.loss);
        loss.emplace_back(epoch.epoch, epoch.validation.loss);
        trainingBalanced.emplace_back(epoch.epoch, epoch.training.balancedAccuracy);
        balanced.emplace_back(epoch.epoch, epoch.validation.balancedAccuracy);
        for (const double value : {epoch.training.loss, epoch.validation.loss})
            highest = std::isfinite(value) ? std::max(highest, value) : highest;
    }
    const int epochs = static_cast<int>(facts.epochs.size());
    PlotArea first(svg, 110, 60, 700, 420, epochAxis(epochs), upTo("loss (cross-entropy, nats)", highest));
    first.curve(trainingLoss, trainingPen);
    first.curve(loss, resultPen);
    PlotArea second(svg, 980, 60, 700, 420, epochAxis(epochs), shareAxis("balanced accuracy"));
    second.curve(trainingBalanced, trainingPen);
    second.curve(balanced, resultPen);
    for (const EpochRecord& epoch : facts.epochs)
        if (epoch.epoch == facts.info.bestEpoch) {
            first.dot(epoch.epoch, epoch.validation.loss, 11, resultPen.colour);
            second.dot(epoch.epoch, epoch.validation.balancedAccuracy, 11, resultPen.colour);
        }
    legend(svg, 110, 606, "training, as it ran (changed pictures)", trainingPen);
    legend(svg, 980, 606, "validation part; dot: the epoch that was kept", resultPen);
    return {svg.document(), 170, 62, "How it learned.",
            "Loss and balanced accuracy of training and validation over " + plural(epochs, "epoch", "epochs") + "."};
}

ReportFigure curvesFigure(const ReportFacts& facts)
{
    Svg svg(1700, 800);
    const ThresholdOutcome now = facts.sweep.at(facts.point.threshold);
    PlotArea roc(svg, 110, 60, 640, 640, shareAxis("1 − specificity: false alarms"), shareAxis("sensitivity (ROC)"));
    roc.curve({{0, 0}, {1, 1}}, referencePen);
    Points points;
    for (const RocPoint& point :
         rocCurve(positiveScores(facts.predictions, facts.positive), positiveTruths(facts.predictions, facts.positive)))
        points.emplace_back(point.falsePositiveRate, point.truePositiveRate);
    roc.curve(thinned(points, 600), resultPen);
    roc.dot(1 - now.specificity(), now.sensitivity(), 13, "#b3261e");
    PlotArea precision(svg, 980, 60, 640, 640, shareAxis("recall = sensitivity"), shareAxis("precision"));
    const double guess =
        static_cast<double>(facts.sweep.positives()) / static_cast<double>(std::max<std::int64_t>(1, facts.sweep.samples()));
    precision.curve({{0, guess}, {1, guess}}, referencePen);
    points.clear();
    for (const PrecisionRecallPoint& point : precisionRecallCurve(facts.sweep))
        points.emplace_back(point.recall, point.precision);
    precision.curve(thinned(points, 600), resultPen);
    precision.dot(now.sensitivity(), now.positivePredictiveValue(), 13, "#b3261e");
    const std::string averaged = fixed(averagePrecision(facts.sweep), 3);
    return {svg.document(), 170, 80,
            "Every threshold at once, nucleus by nucleus: AUROC " + fixed(facts.scores.images.scores.auroc, 3)
                + ", average precision " + averaged + ". The red dot is the threshold in use, " + fixed(facts.point.threshold, 2)
                + "; the dotted lines are guessing.",
            "ROC curve and precision-recall curve."};
}

ReportFigure calibrationFigure(const ReportFacts& facts)
{
    Svg svg(1700, 800);
    PlotArea reliability(svg, 110, 60, 640, 640, shareAxis("probability that was said"), shareAxis("share that was so"));
    reliability.curve({{0, 0}, {1, 1}}, referencePen);
    Points means;
    for (const ReliabilityBin& bin : facts.calibration.bins) {
        if (bin.samples == 0)
            continue;
        means.emplace_back(bin.meanScore, bin.positiveShare);
        if (bin.interval.known())
            reliability.curve({{bin.meanScore, bin.interval.low}, {bin.meanScore, bin.interval.high}}, {"#9aa5b1", 3, {}});
        reliability.dot(bin.meanScore, bin.positiveShare, 11, resultPen.colour);
    }
    reliability.curve(means, resultPen);
    int most = 1;
    for (const ReliabilityBin& bin : facts.calibration.bins)
        most = std::max(most, bin.samples);
    PlotArea histogram(svg, 980, 60, 640, 640, shareAxis("probability that was said"), upTo("nuclei", most));
    for (const ReliabilityBin& bin : facts.calibration.bins) {
        const auto [x, y] = histogram.at(bin.low, bin.samples);
        const auto [right, bottom] = histogram.at(bin.high, 0);
        svg.rectangle(x + 3, y, right - x - 6, bottom - y, "#9fb8d3", {"#9fb8d3", 1, {}});
    }
    return {svg.document(), 170, 80,
            "Whether the probability of " + facts.positiveName() + " can be taken at its word: expected calibration error "
                + fixed(facts.calibration.expectedCalibrationError, 3) + ", Brier score " + fixed(facts.calibration.brierScore, 3)
                + " (0 is perfect). Bars: 95 % (Wilson), as if nuclei were independent.",
            "Reliability diagram, and how often each probability was said."};
}

} // namespace nucleoscope
