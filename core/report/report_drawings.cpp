// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_drawings.h"

#include "core/evaluation/precision_recall.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {

MatrixPlace::MatrixPlace(int classes, double widest)
    : cellWidth(std::min(220.0, widest / classes)),
      width(left + cellWidth * classes + 10),
      height(top + cellHeight * classes + 10)
{}

namespace {

/// A class's name, smaller or in two lines where its place is narrow. `y`: of the base line of the last one.
void drawName(Svg& svg, double x, double y, const std::string& name, double widest, Svg::Anchor anchor)
{
    constexpr double usual = 32, small = 22;
    std::vector<std::string> lines{name};
    if (fittedSize(name, usual, widest, true) < small)
        lines = wrapped(name, small, widest, true);
    if (lines.size() > 2)
        lines = {name};
    const double most = lines.size() == 1 ? usual : small;
    for (std::size_t i = 0; i < lines.size(); ++i)
        svg.text(x, y - (most + 2) * static_cast<double>(lines.size() - 1 - i), lines[i],
                 fittedSize(lines[i], most, widest, true), anchor, true);
}

} // namespace

std::string drawMatrix(Svg& svg, double x, double y, const MatrixPlace& place, const ReportFacts& facts)
{
    const auto& classes = facts.info.classes;
    const int count = static_cast<int>(classes.size());
    const double left = x + MatrixPlace::left, top = y + MatrixPlace::top;
    const double cellWidth = place.cellWidth, cellHeight = MatrixPlace::cellHeight;
    const ReportLanguage& say = facts.language;
    const std::string calledWord = say({"report.called", "called"}), truthWord = say({"report.in_truth", "in truth"});
    svg.text(left + cellWidth * count / 2, y + 30, calledWord, plotLetters, Svg::Anchor::Middle);
    svg.verticalText(x + 30, top + cellHeight * count / 2, truthWord, fittedSize(truthWord, plotLetters, cellHeight * count));
    std::vector<std::string> told;
    for (int truth = 0; truth < count; ++truth) {
        const double cellTop = top + cellHeight * truth;
        drawName(svg, left - 18, cellTop + cellHeight / 2 + 10, facts.className(truth), MatrixPlace::left - 66, Svg::Anchor::End);
        drawName(svg, left + cellWidth * (truth + 0.5), top - 18, facts.className(truth), cellWidth - 12, Svg::Anchor::Middle);
        for (int called = 0; called < count; ++called) {
            const double cellLeft = left + cellWidth * called;
            const double share = facts.matrix.rowShare(truth, called);
            svg.rectangle(cellLeft, cellTop, cellWidth, cellHeight,
                          tinted(classes[static_cast<std::size_t>(truth)].colour, share), {"#ffffff", 6, {}});
            svg.text(cellLeft + cellWidth / 2, cellTop + cellHeight / 2, say.grouped(facts.matrix.count(truth, called)), 40,
                     Svg::Anchor::Middle, truth == called);
            svg.text(cellLeft + cellWidth / 2, cellTop + cellHeight / 2 + 36, say.percent(share, 1), plotLetters - 3,
                     Svg::Anchor::Middle);
            told.push_back(say({"report.matrix.cell",
                                "{count} {truth} nuclei were called {called}.",
                                {{"count", say.grouped(facts.matrix.count(truth, called))},
                                 {"truth", facts.className(truth)},
                                 {"called", facts.className(called)}}}));
        }
    }
    return sentences(told);
}

std::string sayEpoch(const ReportLanguage& say)
{
    return say({"report.epoch", "epoch"});
}
std::string sayLoss(const ReportLanguage& say)
{
    return say({"report.axis.loss", "loss (cross-entropy, nats)"});
}
std::string sayFalseAlarms(const ReportLanguage& say)
{
    return say({"report.axis.false_alarms", "1 − specificity: false alarms"});
}
std::string saySensitivity(const ReportLanguage& say)
{
    return say({"report.axis.sensitivity", "sensitivity (ROC)"});
}
std::string sayRecall(const ReportLanguage& say)
{
    return say({"report.axis.recall", "recall = sensitivity"});
}
std::string sayPrecision(const ReportLanguage& say)
{
    return say({"report.axis.precision", "precision"});
}
std::string saySaid(const ReportLanguage& say)
{
    return say({"report.axis.said", "probability that was said"});
}
std::string sayWasSo(const ReportLanguage& say)
{
    return say({"report.axis.was_so", "share that was so"});
}

ReportFigure matrixFigure(const ReportFacts& facts)
{
    const MatrixPlace place(static_cast<int>(facts.info.classes.size()), 1400);
    Svg svg(place.width, place.height);
    const std::string alternative = drawMatrix(svg, 0, 0, place, facts);
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            facts.language({"report.matrix", facts.source == PredictionSource::Test
                                                 ? "How the nuclei of the test part were called. Percent: of the true class."
                                                 : "How the nuclei of the validation part were called. Percent: of the true "
                                                   "class."}),
            alternative};
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
    const ReportLanguage& say = facts.language;
    PlotArea first(svg, say, 110, 60, 700, 420, epochAxis(sayEpoch(say), epochs), upTo(sayLoss(say), highest));
    first.curve(trainingLoss, trainingPen);
    first.curve(loss, resultPen);
    PlotArea second(svg, say, 980, 60, 700, 420, epochAxis(sayEpoch(say), epochs),
                    shareAxis(nameOfScore(ScoreKind::BalancedAccuracy, say)));
    second.curve(trainingBalanced, trainingPen);
    second.curve(balanced, resultPen);
    for (const EpochRecord& epoch : facts.epochs)
        if (epoch.epoch == facts.info.bestEpoch) {
            first.dot(epoch.epoch, epoch.validation.loss, 11, resultPen.colour);
            second.dot(epoch.epoch, epoch.validation.balancedAccuracy, 11, resultPen.colour);
        }
    legend(svg, 110, 606, say({"report.learning.training", "training, as it ran (changed pictures)"}), trainingPen, 890);
    legend(svg, 910, 606, say({"report.learning.validation", "validation part; dot: the epoch that was kept"}), resultPen,
           svg.width());
    return {svg.document(), 170, 62, say({"report.learning", "How it learned."}),
            say.counted(epochs, "Loss and balanced accuracy of training and validation over {count} epoch.",
                        "Loss and balanced accuracy of training and validation over {count} epochs.")};
}

ReportFigure curvesFigure(const ReportFacts& facts)
{
    Svg svg(1700, 800);
    const ThresholdOutcome now = facts.sweep.at(facts.point.threshold);
    const ReportLanguage& say = facts.language;
    PlotArea roc(svg, say, 110, 60, 640, 640, shareAxis(sayFalseAlarms(say)), shareAxis(saySensitivity(say)));
    roc.curve({{0, 0}, {1, 1}}, referencePen);
    roc.curve(rocPoints(facts), resultPen);
    roc.dot(1 - now.specificity(), now.sensitivity(), 13, "#b3261e");
    PlotArea precision(svg, say, 980, 60, 640, 640, shareAxis(sayRecall(say)), shareAxis(sayPrecision(say)));
    const double guess = shareOfPositives(facts);
    precision.curve({{0, guess}, {1, guess}}, referencePen);
    precision.curve(precisionPoints(facts), resultPen);
    precision.dot(now.sensitivity(), now.positivePredictiveValue(), 13, "#b3261e");
    return {svg.document(), 170, 80,
            say({"report.curves",
                 "Every threshold at once, nucleus by nucleus: AUROC {auroc}, average precision {precision}. The red dot is the "
                 "threshold in use, {threshold}; the dotted lines are guessing.",
                 {{"auroc", say.fixed(facts.scores.images.scores.auroc, 3)},
                  {"precision", say.fixed(averagePrecision(facts.sweep), 3)},
                  {"threshold", say.fixed(facts.point.threshold, 2)}}}),
            say({"report.curves.shown", "ROC curve and precision-recall curve."})};
}

ReportFigure calibrationFigure(const ReportFacts& facts)
{
    Svg svg(1700, 800);
    const ReportLanguage& say = facts.language;
    PlotArea reliability(svg, say, 110, 60, 640, 640, shareAxis(saySaid(say)), shareAxis(sayWasSo(say)));
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
    PlotArea histogram(svg, say, 980, 60, 640, 640, shareAxis(saySaid(say)),
                       upTo(say({"report.nuclei_counted", "nuclei"}), most));
    for (const ReliabilityBin& bin : facts.calibration.bins) {
        const auto [x, y] = histogram.at(bin.low, bin.samples);
        const auto [right, bottom] = histogram.at(bin.high, 0);
        svg.rectangle(x + 3, y, right - x - 6, bottom - y, "#9fb8d3", {"#9fb8d3", 1, {}});
    }
    return {svg.document(), 170, 80,
            say({"report.calibration",
                 "Whether the probability of {class} can be taken at its word: expected calibration error {error}, Brier score "
                 "{brier} (0 is perfect). Bars: 95 % (Wilson), as if nuclei were independent.",
                 {{"class", facts.positiveName()},
                  {"error", say.fixed(facts.calibration.expectedCalibrationError, 3)},
                  {"brier", say.fixed(facts.calibration.brierScore, 3)}}}),
            say({"report.calibration.shown", "Reliability diagram, and how often each probability was said."})};
}

} // namespace nucleoscope
