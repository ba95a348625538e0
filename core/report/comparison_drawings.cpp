// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_drawings.h"

#include "core/base/utf8.h"
#include "core/evaluation/precision_recall.h"
#include "core/report/report_drawings.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nucleoscope {
namespace {

constexpr double sheetWidth = 1700; // tenths of a millimetre
constexpr double plotSide = 640;
constexpr double leftPlot = 110, rightPlot = 980, plotTop = 60;
constexpr double legendLine = 46;

/// Okabe and Ito's without the colours of the classes, dark enough for paper; dashes for who sees no colours.
Svg::Pen penOf(std::size_t run)
{
    constexpr std::array colours{"#0b4f8a", "#b03a7c", "#00795b", "#a86a00", "#52606d", "#7a6c00"};
    constexpr std::array dashes{"", "22 10", "6 8", "22 8 6 8", "40 12", "12 12"};
    return {colours[run % colours.size()], 5, dashes[run % dashes.size()]};
}

/// A line for each run below the plots; the last line's end is the drawing's. `words`: the line, of which {run} is the name.
template <typename Words>
void legends(Svg& svg, DrawnRuns runs, double y, const Words& words)
{
    for (std::size_t i = 0; i < runs.size(); ++i, y += legendLine)
        legend(svg, leftPlot, y, words(*runs[i], withoutMiddle(runs[i]->info.name, 44)), penOf(i), svg.width());
}

double heightWithLegends(double plots, DrawnRuns runs)
{
    return plots + 10 + legendLine * static_cast<double>(runs.size());
}

/// How often each probability was said, as steps.
PlotPoints stepsOf(const Calibration& calibration)
{
    PlotPoints points;
    for (const ReliabilityBin& bin : calibration.bins) {
        const double share = static_cast<double>(bin.samples) / std::max(1, calibration.samples);
        points.emplace_back(bin.low, share);
        points.emplace_back(bin.high, share);
    }
    return points;
}

double greatestShare(DrawnRuns runs)
{
    double greatest = 0;
    for (const ReportFacts* run : runs)
        for (const auto& [low, share] : stepsOf(run->calibration))
            greatest = std::max(greatest, share);
    return greatest;
}

} // namespace

ReportFigure matricesFigure(DrawnRuns runs)
{
    constexpr double titleHeight = 56, between = 40;
    const ReportLanguage& say = runs.front()->language;
    const int classes = static_cast<int>(runs.front()->info.classes.size());
    const std::size_t columns = classes > 3 ? 1 : 2;
    const double cell = (sheetWidth - between) / static_cast<double>(columns);
    const MatrixPlace place(classes, std::min(1400.0, cell - MatrixPlace::left - 10));
    const std::size_t rows = (runs.size() + columns - 1) / columns;
    Svg svg(sheetWidth, static_cast<double>(rows) * (place.height + titleHeight + between) - between);
    std::vector<std::string> told;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const double x = static_cast<double>(i % columns) * (cell + between);
        const std::size_t row = i / columns;
        const double y = static_cast<double>(row) * (place.height + titleHeight + between);
        svg.text(x, y + 34, withoutMiddle(runs[i]->info.name, columns == 2 ? 42 : 80), 30, Svg::Anchor::Start, true);
        told.push_back(say({"report.matrix.of_run",
                            "{run}: {calls}",
                            {{"run", runs[i]->info.name}, {"calls", drawMatrix(svg, x, y + titleHeight, place, *runs[i])}}}));
    }
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            say({"report.matrix", "How the nuclei of the validation part were called. Percent: of the true class."}),
            sentences(told)};
}

ReportFigure overlaidCurvesFigure(DrawnRuns runs)
{
    Svg svg(sheetWidth, heightWithLegends(plotTop + plotSide + 100, runs));
    const ReportLanguage& say = runs.front()->language;
    PlotArea roc(svg, say, leftPlot, plotTop, plotSide, plotSide, shareAxis(sayFalseAlarms(say)), shareAxis(saySensitivity(say)));
    roc.curve({{0, 0}, {1, 1}}, referencePen);
    PlotArea precision(svg, say, rightPlot, plotTop, plotSide, plotSide, shareAxis(sayRecall(say)), shareAxis(sayPrecision(say)));
    const double guess = shareOfPositives(*runs.front());
    precision.curve({{0, guess}, {1, guess}}, referencePen);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const ThresholdOutcome now = runs[i]->sweep.at(runs[i]->point.threshold);
        roc.curve(rocPoints(*runs[i]), penOf(i));
        precision.curve(precisionPoints(*runs[i]), penOf(i));
        roc.dot(1 - now.specificity(), now.sensitivity(), 12, penOf(i).colour);
        precision.dot(now.sensitivity(), now.positivePredictiveValue(), 12, penOf(i).colour);
    }
    legends(svg, runs, plotTop + plotSide + 140, [&say](const ReportFacts& facts, const std::string& name) {
        const ReportedScores& scores = facts.scores.images;
        return say({"report.legend.curves",
                    "{run}: AUROC {auroc}, average precision {precision}",
                    {{"run", name},
                     {"auroc", withInterval(scores.scores.auroc, scores.intervals.of(ScoreKind::Auroc), 2, say)},
                     {"precision", say.fixed(averagePrecision(facts.sweep), 3)}}});
    });
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            say({"report.curves.of_runs",
                 "Every threshold at once, nucleus by nucleus. Dots: the threshold {threshold}; dotted grey: guessing. Where "
                 "curves cross, neither network is the better one everywhere.",
                 {{"threshold", say.fixed(runs.front()->point.threshold, 2)}}}),
            say({"report.curves.of_runs_shown", "ROC curves and precision-recall curves of the runs."})};
}

ReportFigure overlaidCalibrationFigure(DrawnRuns runs)
{
    Svg svg(sheetWidth, heightWithLegends(plotTop + plotSide + 100, runs));
    const ReportLanguage& say = runs.front()->language;
    PlotArea reliability(svg, say, leftPlot, plotTop, plotSide, plotSide, shareAxis(saySaid(say)), shareAxis(sayWasSo(say)));
    reliability.curve({{0, 0}, {1, 1}}, referencePen);
    PlotArea often(svg, say, rightPlot, plotTop, plotSide, plotSide, shareAxis(saySaid(say)),
                   upTo(say({"report.axis.share", "share of the nuclei"}), greatestShare(runs)));
    for (std::size_t i = 0; i < runs.size(); ++i) {
        PlotPoints means;
        for (const ReliabilityBin& bin : runs[i]->calibration.bins) {
            if (bin.samples == 0)
                continue;
            means.emplace_back(bin.meanScore, bin.positiveShare);
            if (bin.interval.known() && runs.size() < 3) // more of them hide each other
                reliability.curve({{bin.meanScore, bin.interval.low}, {bin.meanScore, bin.interval.high}},
                                  {penOf(i).colour, 1.5, {}});
            reliability.dot(bin.meanScore, bin.positiveShare, 9, penOf(i).colour);
        }
        reliability.curve(means, penOf(i));
        often.curve(stepsOf(runs[i]->calibration), penOf(i));
    }
    legends(svg, runs, plotTop + plotSide + 140, [&say](const ReportFacts& facts, const std::string& name) {
        return say({"report.legend.calibration",
                    "{run}: expected calibration error {error}, Brier score {brier}",
                    {{"run", name},
                     {"error", say.fixed(facts.calibration.expectedCalibrationError, 3)},
                     {"brier", say.fixed(facts.calibration.brierScore, 3)}}});
    });
    const std::string caption = say({"report.calibration.of_runs",
                                     "Whether the probability of {class} can be taken at its word (0 is perfect), and how often "
                                     "each was said.",
                                     {{"class", runs.front()->positiveName()}}});
    const std::string bars =
        runs.size() < 3 ? say({"report.calibration.bars", "Bars: 95 % (Wilson), as if nuclei were independent."}) : std::string();
    return {svg.document(), svg.width() / 10, svg.height() / 10, sentences({caption, bars}),
            say({"report.calibration.of_runs_shown", "Reliability diagrams, and how often each probability was said."})};
}

ReportFigure overlaidLearningFigure(DrawnRuns runs)
{
    constexpr double plotHeight = 420;
    Svg svg(sheetWidth, heightWithLegends(plotTop + plotHeight + 100, runs));
    double highest = 0;
    int epochs = 0;
    for (const ReportFacts* run : runs) {
        epochs = std::max(epochs, static_cast<int>(run->epochs.size()));
        for (const EpochRecord& epoch : run->epochs)
            highest = std::isfinite(epoch.validation.loss) ? std::max(highest, epoch.validation.loss) : highest;
    }
    const ReportLanguage& say = runs.front()->language;
    PlotArea losses(svg, say, leftPlot, plotTop, 700, plotHeight, epochAxis(sayEpoch(say), epochs), upTo(sayLoss(say), highest));
    PlotArea scores(svg, say, rightPlot, plotTop, 700, plotHeight, epochAxis(sayEpoch(say), epochs),
                    shareAxis(nameOfScore(ScoreKind::BalancedAccuracy, say)));
    for (std::size_t i = 0; i < runs.size(); ++i) {
        PlotPoints loss, balanced;
        for (const EpochRecord& epoch : runs[i]->epochs) {
            loss.emplace_back(epoch.epoch, epoch.validation.loss);
            balanced.emplace_back(epoch.epoch, epoch.validation.balancedAccuracy);
            if (epoch.epoch != runs[i]->info.bestEpoch)
                continue;
            losses.dot(epoch.epoch, epoch.validation.loss, 11, penOf(i).colour);
            scores.dot(epoch.epoch, epoch.validation.balancedAccuracy, 11, penOf(i).colour);
        }
        losses.curve(loss, penOf(i));
        scores.curve(balanced, penOf(i));
    }
    legends(svg, runs, plotTop + plotHeight + 140, [&say](const ReportFacts& facts, const std::string& name) {
        return say(
            {"report.legend.learning",
             "{run}: epoch {epoch} of {epochs} was kept",
             {{"run", name}, {"epoch", say.grouped(facts.info.bestEpoch)}, {"epochs", say.grouped(std::ssize(facts.epochs))}}});
    });
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            say({"report.learning.of_runs", "How they learned: scores of the validation part after each epoch. Dots: the epochs "
                                            "that were kept."}),
            say({"report.learning.of_runs_shown",
                 "Loss and balanced accuracy of the validation part over the epochs, of each run."})};
}

ReportFigure differencesFigure(const Comparison& found, const std::string& first, const std::string& other,
                               const ReportLanguage& say)
{
    std::vector<ScoreKind> kinds{ScoreKind::BalancedAccuracy, ScoreKind::Sensitivity, ScoreKind::Specificity, ScoreKind::Auroc,
                                 ScoreKind::Accuracy,         ScoreKind::WeightedF1};
    std::erase_if(kinds, [&](ScoreKind kind) { return std::isnan(found.of(kind).difference()); });
    constexpr double labels = 420, top = 60, rowHeight = 52;
    double furthest = 0.01;
    for (const ScoreKind kind : kinds)
        for (const double value : {found.of(kind).interval.low, found.of(kind).interval.high, found.of(kind).difference()})
            furthest = std::isfinite(value) ? std::max(furthest, std::abs(value)) : furthest;
    PlotArea::Axis across = upTo(say({"report.axis.difference",
                                      "difference: “{other}” less “{first}”",
                                      {{"other", withoutMiddle(other, 28)}, {"first", withoutMiddle(first, 28)}}}),
                                 furthest);
    for (const double tick : PlotArea::Axis(across).ticks)
        if (tick > 0)
            across.ticks.push_back(-tick);
    across.from = -across.to;
    const auto count = static_cast<double>(kinds.size());
    Svg svg(sheetWidth, top + rowHeight * count + 100);
    PlotArea plot(svg, say, labels, top, sheetWidth - labels - 60, rowHeight * count, across, {{}, 0, 1, {}, 0});
    const std::string worse = say({"report.axis.worse", "← worse than the first"});
    const std::string better = say({"report.axis.better", "better than the first →"});
    const double half = (sheetWidth - labels - 60) / 2 - 10;
    svg.text(plot.at(across.from, 0).first, top - 18, worse, fittedSize(worse, plotLetters, half));
    svg.text(plot.at(across.to, 0).first, top - 18, better, fittedSize(better, plotLetters, half), Svg::Anchor::End);
    plot.curve({{0, 0}, {0, 1}}, referencePen);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const ScoreDifference& score = found.of(kinds[i]);
        const double up = 1 - (static_cast<double>(i) + 0.5) / count;
        const std::string colour = score.told() ? "#0b4f8a" : "#7b8794";
        const std::string name = nameOfScore(kinds[i], say);
        svg.text(labels - 20, plot.at(0, up).second + plotLetters / 3, name, fittedSize(name, plotLetters, labels - 20),
                 Svg::Anchor::End);
        if (score.interval.known())
            plot.curve({{score.interval.low, up}, {score.interval.high, up}}, {colour, 7, {}});
        plot.dot(score.difference(), up, 13, colour);
    }
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            say({"report.differences", "Dots: the difference of each score; bars: its 95 % interval. Grey: holds 0, so that "
                                       "nothing may be concluded."}),
            say({"report.differences.shown", "Differences of the scores with their intervals; the table has the numbers."})};
}

ReportFigure agreementFigure(const PairedCalls& calls, const std::string& first, const std::string& other,
                             const ReportLanguage& say)
{
    constexpr double left = 130, top = 130, cellWidth = 240, cellHeight = 112;
    Svg svg(left + 2 * cellWidth + 10, top + 2 * cellHeight + 10);
    const std::string across = withoutMiddle(other, 28) == other ? other : say({"report.the_other_network", "the other network"});
    const std::string down = withoutMiddle(first, 14) == first ? first : say({"report.the_first", "the first"});
    svg.text(left + cellWidth, 34, across, fittedSize(across, plotLetters, 2 * cellWidth, true), Svg::Anchor::Middle, true);
    svg.verticalText(34, top + cellHeight, down, fittedSize(down, plotLetters, 2 * cellHeight));
    const double total = std::max(1, calls.total());
    for (const int firstRight : {1, 0})
        for (const int otherRight : {1, 0}) {
            const double x = left + cellWidth * (1 - otherRight), y = top + cellHeight * (1 - firstRight);
            const int count = calls.count(firstRight, otherRight);
            const std::uint32_t colour = firstRight == otherRight ? 0x7b8794 : 0x0b4f8a;
            svg.rectangle(x, y, cellWidth, cellHeight, tinted(colour, count / total), {"#ffffff", 6, {}});
            svg.text(x + cellWidth / 2, y + cellHeight / 2, say.grouped(count), 40, Svg::Anchor::Middle,
                     firstRight != otherRight);
            svg.text(x + cellWidth / 2, y + cellHeight / 2 + 36, say.percent(count / total, 1), plotLetters - 3,
                     Svg::Anchor::Middle);
        }
    for (const int right : {1, 0}) {
        const std::string word = right ? say({"report.rightly", "right"}) : say({"report.wrongly", "wrong"});
        svg.text(left + cellWidth * (1.5 - right), top - 22, word, fittedSize(word, plotLetters, cellWidth), Svg::Anchor::Middle);
        svg.verticalText(left - 24, top + cellHeight * (1.5 - right), word, fittedSize(word, plotLetters, cellHeight));
    }
    return {svg.document(), svg.width() / 10, svg.height() / 10,
            say({"report.agreement", "Who was right about how many nuclei."}),
            say({"report.agreement.shown",
                 "Both right: {both}; only {first}: {only_first}; only {other}: {only_other}; neither: {neither}.",
                 {{"both", say.grouped(calls.count(true, true))},
                  {"first", first},
                  {"only_first", say.grouped(calls.count(true, false))},
                  {"other", other},
                  {"only_other", say.grouped(calls.count(false, true))},
                  {"neither", say.grouped(calls.count(false, false))}}})};
}

} // namespace nucleoscope
