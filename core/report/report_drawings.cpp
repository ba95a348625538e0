// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_drawings.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/evaluation/precision_recall.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {

MatrixPlace::MatrixPlace(int classes, double widest)
    : cellWidth(std::min(220.0, widest / classes)),
      width(left + cellWidth * classes + 10),
      height(top + cellHeight * classes + 10)
{}

std::string drawMatrix(Svg& svg, double x, double y, const MatrixPlace& place, const ReportFacts& facts)
{
    const auto& classes = facts.info.classes;
    const int count = static_cast<int>(classes.size());
    const double left = x + MatrixPlace::left, top = y + MatrixPlace::top;
    const double cellWidth = place.cellWidth, cellHeight = MatrixPlace::cellHeight;
    svg.text(left + cellWidth * count / 2, y + 30, "called", plotLetters, Svg::Anchor::Middle);
    svg.verticalText(x + 30, top + cellHeight * count / 2, "in truth", plotLetters);
    std::string alternative;
    for (int truth = 0; truth < count; ++truth) {
        const double cellTop = top + cellHeight * truth;
        svg.text(left - 24, cellTop + cellHeight / 2 + 10, facts.className(truth), 32, Svg::Anchor::End, true);
        svg.text(left + cellWidth * (truth + 0.5), top - 18, facts.className(truth), 32, Svg::Anchor::Middle, true);
        for (int called = 0; called < count; ++called) {
            const double cellLeft = left + cellWidth * called;
            const double share = facts.matrix.rowShare(truth, called);
            svg.rectangle(cellLeft, cellTop, cellWidth, cellHeight,
                          tinted(classes[static_cast<std::size_t>(truth)].colour, share), {"#ffffff", 6, {}});
            svg.text(cellLeft + cellWidth / 2, cellTop + cellHeight / 2, grouped(facts.matrix.count(truth, called)), 40,
                     Svg::Anchor::Middle, truth == called);
            svg.text(cellLeft + cellWidth / 2, cellTop + cellHeight / 2 + 36, percentWords(share, 1), plotLetters - 3,
                     Svg::Anchor::Middle);
            alternative += grouped(facts.matrix.count(truth, called)) + " " + facts.className(truth) + " nuclei were called "
                           + facts.className(called) + ". ";
        }
    }
    return alternative;
}

ReportFigure matrixFigure(const ReportFacts& facts)
{
    const MatrixPlace place(static_cast<int>(facts.info.classes.size()), 1400);
    Svg svg(place.width, place.height);
    const std::string alternative = drawMatrix(svg, 0, 0, place, facts);
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            "How the nuclei of the " + facts.partName() + " were called. Percent: of the true class.", alternative};
}

PlotPoints rocPoints(const ReportFacts& facts)
{
    PlotPoints points;
    for (const RocPoint& point :
         rocCurve(positiveScores(facts.predictions, facts.positive), positiveTruths(facts.predictions, facts.positive)))
        points.emplace_back(point.falsePositiveRate, point.truePositiveRate);
    return fewerPoints(points, 600);
}

PlotPoints precisionPoints(const ReportFacts& facts)
{
    PlotPoints points;
    for (const PrecisionRecallPoint& point : precisionRecallCurve(facts.sweep))
        points.emplace_back(point.recall, point.precision);
    return fewerPoints(points, 600);
}

double shareOfPositives(const ReportFacts& facts)
{
    return static_cast<double>(facts.sweep.positives()) / static_cast<double>(std::max<std::int64_t>(1, facts.sweep.samples()));
}

ReportFigure learningFigure(const ReportFacts& facts)
{
    Svg svg(1700, 620);
    PlotPoints trainingLoss, loss, trainingBalanced, balanced;
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
    roc.curve(rocPoints(facts), resultPen);
    roc.dot(1 - now.specificity(), now.sensitivity(), 13, "#b3261e");
    PlotArea precision(svg, 980, 60, 640, 640, shareAxis("recall = sensitivity"), shareAxis("precision"));
    const double guess = shareOfPositives(facts);
    precision.curve({{0, guess}, {1, guess}}, referencePen);
    precision.curve(precisionPoints(facts), resultPen);
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
    PlotPoints means;
    for (const ReliabilityBin& bin : facts.calibration.bins) {
        if (bin.samples == 0)
            continue;
        means.emplace_back(bin.meanScore, bin.positiveShare);
        if (bin.interval.known())
            reliability.curve({{bin.meanScore, bin.interval.low}, {bin.meanScore, bin.interval.high}}, barPen);
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
