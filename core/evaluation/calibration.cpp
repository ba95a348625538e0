#include "core/evaluation/calibration.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace nucleoscope {
namespace {

constexpr double lowestTemperature = 0.01;
constexpr double highestTemperature = 100;

double logit(const PredictionList& predictions, int row, int c)
{
    constexpr float smallestProbability = 1e-7F;
    return std::log(static_cast<double>(std::max(predictions.probability(row, c), smallestProbability)));
}

/// The mean cross-entropy as a function of the inverse temperature b, with two derivatives. It is convex in b: the
/// second derivative is a variance.
struct Objective {
    double loss = 0;
    double slope = 0;
    double curvature = 0;
};

Objective objective(const PredictionList& predictions, double inverse)
{
    const int classes = predictions.classCount();
    std::vector<double> logits(static_cast<std::size_t>(classes));
    Objective sum;
    int labelled = 0;
    for (int row = 0; row < predictions.size(); ++row) {
        if (predictions.truth(row) < 0)
            continue;
        ++labelled;
        for (int c = 0; c < classes; ++c)
            logits[static_cast<std::size_t>(c)] = logit(predictions, row, c);
        const double highest = *std::max_element(logits.begin(), logits.end());
        double partition = 0;
        double first = 0;
        double second = 0;
        for (const double z : logits) {
            const double weight = std::exp(inverse * (z - highest));
            partition += weight;
            first += weight * z;
            second += weight * z * z;
        }
        const double mean = first / partition;
        const double truth = logits[static_cast<std::size_t>(predictions.truth(row))];
        sum.loss += std::log(partition) + inverse * (highest - truth);
        sum.slope += mean - truth;
        sum.curvature += second / partition - mean * mean;
    }
    return {sum.loss / labelled, sum.slope / labelled, sum.curvature / labelled};
}

/// Newton's steps on the slope, halving the bracket wherever one would leave it.
double bestInverse(const PredictionList& predictions)
{
    double low = 1 / highestTemperature;
    double high = 1 / lowestTemperature;
    double inverse = 1;
    if (objective(predictions, low).slope >= 0)
        return low;
    if (objective(predictions, high).slope <= 0)
        return high;
    for (int step = 0; step < 100 && high - low > 1e-12 * high; ++step) {
        const Objective here = objective(predictions, inverse);
        (here.slope < 0 ? low : high) = inverse;
        const double newton = inverse - here.slope / here.curvature;
        const double next = newton > low && newton < high ? newton : (low + high) / 2;
        if (std::abs(next - inverse) <= 1e-12 * inverse)
            return next;
        inverse = next;
    }
    return inverse;
}

ReliabilityBin emptyBin(int index, int bins)
{
    ReliabilityBin bin;
    bin.low = static_cast<double>(index) / bins;
    bin.high = static_cast<double>(index + 1) / bins;
    return bin;
}

} // namespace

Calibration calibrationOf(const PredictionList& predictions, const PositiveClasses& positive, int bins)
{
    return calibrationOf(positiveScores(predictions, positive), positiveTruths(predictions, positive), bins);
}

Calibration calibrationOfCalls(const PredictionList& predictions, int bins)
{
    std::vector<float> scores;
    std::vector<bool> right;
    for (int row = 0; row < predictions.size(); ++row) {
        if (predictions.truth(row) < 0 || predictions.predicted(row) < 0)
            continue;
        scores.push_back(predictions.probability(row, predictions.predicted(row)));
        right.push_back(predictions.correct(row));
    }
    return calibrationOf(scores, right, bins);
}

Calibration calibrationOf(const std::vector<float>& scores, const std::vector<bool>& positive, int bins)
{
    assert(scores.size() == positive.size() && bins > 0);
    std::vector<double> said(static_cast<std::size_t>(bins), 0);
    std::vector<int> truePositives(static_cast<std::size_t>(bins), 0);
    Calibration result;
    for (int bin = 0; bin < bins; ++bin)
        result.bins.push_back(emptyBin(bin, bins));
    double squares = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (std::isnan(scores[i]))
            continue;
        const auto score = static_cast<double>(scores[i]);
        const auto bin = static_cast<std::size_t>(std::clamp(static_cast<int>(std::ceil(score * bins)) - 1, 0, bins - 1));
        ++result.samples;
        ++result.bins[bin].samples;
        said[bin] += score;
        truePositives[bin] += positive[i] ? 1 : 0;
        squares += (score - (positive[i] ? 1 : 0)) * (score - (positive[i] ? 1 : 0));
    }
    if (result.samples == 0)
        return result;
    double distance = 0;
    for (std::size_t i = 0; i < result.bins.size(); ++i) {
        ReliabilityBin& bin = result.bins[i];
        if (bin.samples == 0)
            continue;
        bin.meanScore = said[i] / bin.samples;
        bin.positiveShare = static_cast<double>(truePositives[i]) / bin.samples;
        bin.interval = wilsonInterval(truePositives[i], bin.samples);
        distance += std::abs(bin.positiveShare - bin.meanScore) * bin.samples;
    }
    result.expectedCalibrationError = distance / result.samples;
    result.brierScore = squares / result.samples;
    return result;
}

Result<Temperature> fitTemperature(const PredictionList& predictions)
{
    bool labelled = false;
    for (int row = 0; row < predictions.size(); ++row) {
        labelled = labelled || predictions.truth(row) >= 0;
        for (int c = 0; c < predictions.classCount(); ++c)
            if (std::isnan(predictions.probability(row, c)))
                return fail(ErrorCode::InvalidInput,
                            {"calibration.not_a_number",
                             "The network diverged: some probabilities are not numbers, and cannot be calibrated.",
                             {}});
    }
    if (!labelled)
        return fail(ErrorCode::InvalidInput,
                    {"calibration.no_labels", "Calibration needs nuclei whose class is known, and there are none here.", {}});
    const double inverse = bestInverse(predictions);
    Temperature result;
    result.value = 1 / inverse;
    result.lossBefore = objective(predictions, 1).loss;
    result.lossAfter = objective(predictions, inverse).loss;
    result.atBound = inverse <= 1 / highestTemperature || inverse >= 1 / lowestTemperature;
    return result;
}

PredictionList withTemperature(const PredictionList& predictions, double temperature)
{
    assert(temperature > 0);
    PredictionList scaled(predictions.classCount());
    scaled.reserve(predictions.size());
    std::vector<float> probabilities(static_cast<std::size_t>(predictions.classCount()));
    for (int row = 0; row < predictions.size(); ++row) {
        double highest = logit(predictions, row, 0);
        for (int c = 1; c < predictions.classCount(); ++c)
            highest = std::max(highest, logit(predictions, row, c));
        double sum = 0;
        for (int c = 0; c < predictions.classCount(); ++c)
            sum += std::exp((logit(predictions, row, c) - highest) / temperature);
        for (int c = 0; c < predictions.classCount(); ++c)
            probabilities[static_cast<std::size_t>(c)] =
                static_cast<float>(std::exp((logit(predictions, row, c) - highest) / temperature) / sum);
        scaled.add(predictions.sample(row), predictions.truth(row), probabilities.data());
    }
    return scaled;
}

} // namespace nucleoscope
