#include "core/evaluation/scores.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <functional>
#include <string>
#include <utility>

namespace nucleoscope {
namespace {

constexpr std::array<std::pair<Metric, std::string_view>, 5> metricNames{{{Metric::Loss, "loss"},
                                                                          {Metric::Accuracy, "accuracy"},
                                                                          {Metric::BalancedAccuracy, "balanced_accuracy"},
                                                                          {Metric::WeightedF1, "weighted_f1"},
                                                                          {Metric::Auroc, "auroc"}}};

struct Scored {
    float score;
    bool positive;
};

/// Highest score first; empty where one side is empty or a score is not a number.
std::vector<Scored> ranked(const std::vector<float>& scores, const std::vector<bool>& positive)
{
    assert(scores.size() == positive.size());
    const auto positives = std::count(positive.begin(), positive.end(), true);
    if (positives == 0 || positives == std::ssize(positive)
        || std::any_of(scores.begin(), scores.end(), [](float s) { return std::isnan(s); }))
        return {};
    std::vector<Scored> sorted;
    sorted.reserve(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        sorted.push_back({scores[i], positive[i]});
    std::sort(sorted.begin(), sorted.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
    return sorted;
}

/// Sensitivity and specificity of "one of the positive classes", whichever of them.
void scoreSides(const ConfusionMatrix& matrix, const PositiveClasses& positive, Scores& scores)
{
    std::int64_t count[2] = {0, 0};
    std::int64_t right[2] = {0, 0};
    for (int truth = 0; truth < matrix.classCount(); ++truth)
        for (int predicted = 0; predicted < matrix.classCount(); ++predicted) {
            const bool side = isPositive(positive, truth);
            count[side] += matrix.count(truth, predicted);
            if (side == isPositive(positive, predicted))
                right[side] += matrix.count(truth, predicted);
        }
    if (!hasTwoSides(positive))
        return;
    if (count[1] > 0)
        scores.sensitivity = static_cast<double>(right[1]) / static_cast<double>(count[1]);
    if (count[0] > 0)
        scores.specificity = static_cast<double>(right[0]) / static_cast<double>(count[0]);
}

double meanLoss(const PredictionList& predictions)
{
    double sum = 0;
    int rows = 0;
    for (int row = 0; row < predictions.size(); ++row)
        if (predictions.truth(row) >= 0) {
            sum += static_cast<double>(predictions.loss(row));
            ++rows;
        }
    return rows == 0 ? notANumber : sum / rows;
}

} // namespace

bool isPositive(const PositiveClasses& positive, int classIndex)
{
    return classIndex >= 0 && classIndex < static_cast<int>(positive.size()) && positive[static_cast<std::size_t>(classIndex)];
}

bool hasTwoSides(const PositiveClasses& positive)
{
    return std::adjacent_find(positive.begin(), positive.end(), std::not_equal_to<>()) != positive.end();
}

Result<Scores> scoresOf(const PredictionList& predictions, const PositiveClasses& positive)
{
    if (static_cast<int>(positive.size()) != predictions.classCount())
        return fail(ErrorCode::InvalidInput,
                    {"predictions.positive",
                     "The predictions are of {count} classes, and {given} were described.",
                     {{"count", std::to_string(predictions.classCount())}, {"given", std::to_string(positive.size())}}});
    const Result<ConfusionMatrix> matrix = ConfusionMatrix::of(predictions);
    if (!matrix)
        return fail(matrix.error());
    Scores scores = scoresOf(*matrix, positive);
    scores.loss = meanLoss(predictions);
    scores.auroc = auroc(positiveScores(predictions, positive), positiveTruths(predictions, positive));
    return scores;
}

Scores scoresOf(const ConfusionMatrix& matrix, const PositiveClasses& positive)
{
    Scores scores;
    scores.samples = static_cast<int>(matrix.total());
    scores.accuracy = matrix.accuracy();
    scores.balancedAccuracy = matrix.balancedAccuracy();
    scores.weightedF1 = matrix.weightedF1();
    scoreSides(matrix, positive, scores);
    return scores;
}

double auroc(const std::vector<float>& scores, const std::vector<bool>& positive)
{
    const std::vector<Scored> sorted = ranked(scores, positive);
    if (sorted.empty())
        return notANumber;
    // Pairs (positive, negative) with the positive above; those at the same score count one half.
    double pairs = 0;
    double positivesAbove = 0;
    double negatives = 0;
    for (auto from = sorted.begin(); from != sorted.end();) {
        const auto to = std::find_if(from, sorted.end(), [&](const Scored& s) { return s.score != from->score; });
        const auto tiedPositives = static_cast<double>(std::count_if(from, to, [](const Scored& s) { return s.positive; }));
        const double tiedNegatives = static_cast<double>(to - from) - tiedPositives;
        pairs += tiedNegatives * (positivesAbove + tiedPositives / 2);
        positivesAbove += tiedPositives;
        negatives += tiedNegatives;
        from = to;
    }
    return pairs / (positivesAbove * negatives);
}

std::vector<RocPoint> rocCurve(const std::vector<float>& scores, const std::vector<bool>& positive)
{
    const std::vector<Scored> sorted = ranked(scores, positive);
    if (sorted.empty())
        return {};
    const auto positives = static_cast<double>(std::count(positive.begin(), positive.end(), true));
    const double negatives = static_cast<double>(positive.size()) - positives;
    std::vector<RocPoint> curve{{std::numeric_limits<double>::infinity(), 0, 0}};
    double truePositives = 0;
    double falsePositives = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        (sorted[i].positive ? truePositives : falsePositives) += 1;
        if (i + 1 == sorted.size() || sorted[i + 1].score != sorted[i].score)
            curve.push_back({static_cast<double>(sorted[i].score), falsePositives / negatives, truePositives / positives});
    }
    return curve;
}

std::vector<float> positiveScores(const PredictionList& predictions, const PositiveClasses& positive)
{
    std::vector<float> scores;
    scores.reserve(static_cast<std::size_t>(predictions.size()));
    for (int row = 0; row < predictions.size(); ++row) {
        if (predictions.truth(row) < 0)
            continue;
        float score = 0;
        for (int c = 0; c < predictions.classCount(); ++c)
            if (isPositive(positive, c))
                score += predictions.probability(row, c);
        scores.push_back(score);
    }
    return scores;
}

std::vector<bool> positiveTruths(const PredictionList& predictions, const PositiveClasses& positive)
{
    std::vector<bool> truths;
    truths.reserve(static_cast<std::size_t>(predictions.size()));
    for (int row = 0; row < predictions.size(); ++row)
        if (predictions.truth(row) >= 0)
            truths.push_back(isPositive(positive, predictions.truth(row)));
    return truths;
}

std::string_view metricName(Metric metric)
{
    return metricNames[static_cast<std::size_t>(metric)].second;
}

std::optional<Metric> metricFromName(std::string_view name)
{
    const auto found =
        std::find_if(metricNames.begin(), metricNames.end(), [&](const auto& entry) { return entry.second == name; });
    return found == metricNames.end() ? std::nullopt : std::optional(found->first);
}

double metricValue(const Scores& scores, Metric metric)
{
    switch (metric) {
    case Metric::Loss: return scores.loss;
    case Metric::Accuracy: return scores.accuracy;
    case Metric::BalancedAccuracy: return scores.balancedAccuracy;
    case Metric::WeightedF1: return scores.weightedF1;
    case Metric::Auroc: return scores.auroc;
    }
    return notANumber;
}

bool isBetter(Metric metric, double a, double b)
{
    if (std::isnan(a) || std::isnan(b))
        return !std::isnan(a);
    return metric == Metric::Loss ? a < b : a > b;
}

} // namespace nucleoscope
