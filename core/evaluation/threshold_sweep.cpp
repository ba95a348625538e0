#include "core/evaluation/threshold_sweep.h"

#include "core/evaluation/share.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace nucleoscope {

double ThresholdOutcome::sensitivity() const
{
    return share(truePositives, truePositives + falseNegatives);
}
double ThresholdOutcome::specificity() const
{
    return share(trueNegatives, trueNegatives + falsePositives);
}
double ThresholdOutcome::positivePredictiveValue() const
{
    return share(truePositives, truePositives + falsePositives);
}
double ThresholdOutcome::negativePredictiveValue() const
{
    return share(trueNegatives, trueNegatives + falseNegatives);
}
double ThresholdOutcome::accuracy() const
{
    return share(truePositives + trueNegatives, samples());
}
double ThresholdOutcome::balancedAccuracy() const
{
    return (sensitivity() + specificity()) / 2;
}
double ThresholdOutcome::youden() const
{
    return sensitivity() + specificity() - 1;
}
double ThresholdOutcome::f1() const
{
    return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
}

double ReferOutcome::referredShare() const
{
    return share(referred(), samples);
}
double ReferOutcome::errorShare() const
{
    return share(errors(), samples - referred());
}

PredictiveValues predictiveValues(double sensitivity, double specificity, double prevalence)
{
    const double calledPositive = sensitivity * prevalence + (1 - specificity) * (1 - prevalence);
    const double calledNegative = (1 - sensitivity) * prevalence + specificity * (1 - prevalence);
    PredictiveValues values;
    if (calledPositive > 0)
        values.positive = sensitivity * prevalence / calledPositive;
    if (calledNegative > 0)
        values.negative = specificity * (1 - prevalence) / calledNegative;
    return values;
}

ThresholdSweep::ThresholdSweep(const PredictionList& predictions, const PositiveClasses& positive)
{
    build(positiveScores(predictions, positive), positiveTruths(predictions, positive));
}

ThresholdSweep::ThresholdSweep(const std::vector<float>& scores, const std::vector<bool>& positive)
{
    build(scores, positive);
}

void ThresholdSweep::build(const std::vector<float>& scores, const std::vector<bool>& positive)
{
    assert(scores.size() == positive.size());
    struct Scored {
        float score;
        bool positive;
    };
    std::vector<Scored> sorted;
    sorted.reserve(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (!std::isnan(scores[i]))
            sorted.push_back({scores[i], positive[i]});
    std::sort(sorted.begin(), sorted.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
    auto counted = std::make_shared<Counted>();
    Above so;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        ++(sorted[i].positive ? so.positives : so.negatives);
        if (i + 1 < sorted.size() && sorted[i + 1].score == sorted[i].score)
            continue;
        counted->thresholds.push_back(sorted[i].score);
        counted->counts.push_back(so);
    }
    counted_ = std::move(counted);
}

ThresholdSweep::Above ThresholdSweep::above(double threshold) const
{
    const auto below = std::partition_point(thresholds().begin(), thresholds().end(),
                                            [&](float score) { return static_cast<double>(score) >= threshold; });
    return counted_->counts[static_cast<std::size_t>(below - thresholds().begin())];
}

std::vector<float> ThresholdSweep::thresholdsToDraw(int steps) const
{
    assert(steps > 0);
    const auto few = static_cast<std::size_t>(steps);
    if (thresholds().size() <= 3 * few)
        return thresholds();
    const std::vector<Above>& counts = counted_->counts;
    std::vector<std::size_t> chosen;
    for (std::size_t step = 1; step <= few; ++step)
        chosen.push_back(step);
    const auto everyStepOf = [&](std::int64_t Above::*side) {
        for (std::int64_t step = 1; step <= steps; ++step) {
            const std::int64_t wanted = counts.back().*side * step / steps;
            const auto reached =
                std::partition_point(counts.begin() + 1, counts.end() - 1, [&](const Above& so) { return so.*side < wanted; });
            chosen.push_back(static_cast<std::size_t>(reached - counts.begin()));
        }
    };
    everyStepOf(&Above::positives);
    everyStepOf(&Above::negatives);
    chosen.push_back(counts.size() - 1);
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    std::vector<float> drawn;
    drawn.reserve(chosen.size());
    for (const std::size_t step : chosen)
        drawn.push_back(thresholds()[step - 1]);
    return drawn;
}

ThresholdOutcome ThresholdSweep::at(double threshold) const
{
    const Above called = above(threshold);
    return {threshold, called.positives, positives() - called.positives, called.negatives, negatives() - called.negatives};
}

ReferOutcome ThresholdSweep::between(double lower, double upper) const
{
    assert(lower <= upper);
    const Above fromLower = above(lower);
    const Above fromUpper = above(upper);
    ReferOutcome result;
    result.lower = lower;
    result.upper = upper;
    result.referredPositives = fromLower.positives - fromUpper.positives;
    result.referredNegatives = fromLower.negatives - fromUpper.negatives;
    result.missed = positives() - fromLower.positives;
    result.falseAlarms = fromUpper.negatives;
    result.samples = samples();
    return result;
}

ThresholdOutcome ThresholdSweep::outcome(std::size_t step) const
{
    // Above all scores: the next float, so that the highest of them is not called positive.
    return at(step == 0 ? static_cast<double>(std::nextafter(thresholds().front(), 2.0F))
                        : static_cast<double>(thresholds()[step - 1]));
}

template <typename Worth>
std::optional<ThresholdOutcome> ThresholdSweep::best(Worth worth) const
{
    if (!hasBothSides())
        return std::nullopt;
    const std::vector<Above>& counts = counted_->counts;
    std::size_t bestStep = 0;
    double bestWorth = worth(counts.front());
    for (std::size_t step = 1; step < counts.size(); ++step)
        if (const double value = worth(counts[step]); value > bestWorth) {
            bestWorth = value;
            bestStep = step;
        }
    return outcome(bestStep);
}

std::optional<ThresholdOutcome> ThresholdSweep::bestByYouden() const
{
    // Whole numbers where shares would be compared: two thresholds that do equally well must be equal here, too.
    return best([this](const Above& called) {
        return static_cast<double>(called.positives * negatives() - called.negatives * positives());
    });
}

std::optional<ThresholdOutcome> ThresholdSweep::reachingSensitivity(double sensitivity) const
{
    if (!hasBothSides())
        return std::nullopt;
    const std::vector<Above>& counts = counted_->counts;
    const auto reaches = std::partition_point(counts.begin(), counts.end(), [&](const Above& called) {
        return share(called.positives, positives()) < sensitivity;
    });
    return reaches == counts.end() ? std::nullopt : std::optional(outcome(static_cast<std::size_t>(reaches - counts.begin())));
}

std::optional<ThresholdOutcome> ThresholdSweep::cheapest(double missesPerFalseAlarm) const
{
    assert(missesPerFalseAlarm > 0);
    return best([&](const Above& called) {
        return -(missesPerFalseAlarm * static_cast<double>(positives() - called.positives)
                 + static_cast<double>(called.negatives));
    });
}

std::vector<ReferOutcome> ThresholdSweep::bandsAround(double threshold, int steps) const
{
    assert(steps > 0);
    std::vector<ReferOutcome> bands;
    bands.reserve(static_cast<std::size_t>(steps) + 1);
    // The widest band holds a score of exactly 1, too.
    const double top = std::nextafter(1.0, 2.0);
    for (int step = 0; step <= steps; ++step) {
        const double reach = static_cast<double>(step) / steps;
        bands.push_back(between(threshold * (1 - reach), step == steps ? top : threshold + reach * (1 - threshold)));
    }
    return bands;
}

} // namespace nucleoscope
