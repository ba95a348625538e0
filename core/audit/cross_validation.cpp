#include "core/audit/cross_validation.h"

#include "core/base/random.h"
#include "core/evaluation/scores.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr std::uint64_t foldStream = std::uint64_t{1} << 41; // apart from the draws of patients and the shuffles

/// Rows of each unit by class.
std::vector<std::vector<int>> countsOf(const Question& question, const std::vector<int>& labels)
{
    std::vector<std::vector<int>> counts(static_cast<std::size_t>(question.unitCount),
                                         std::vector<int>(static_cast<std::size_t>(question.classCount), 0));
    for (std::size_t i = 0; i < labels.size(); ++i)
        ++counts[static_cast<std::size_t>(question.units[i])][static_cast<std::size_t>(labels[i])];
    return counts;
}

std::vector<float> normalised(const std::vector<double>& p)
{
    const double sum = std::accumulate(p.begin(), p.end(), 0.0);
    std::vector<float> result;
    for (const double each : p)
        result.push_back(static_cast<float>(sum > 0 ? each / sum : 1 / static_cast<double>(p.size())));
    return result;
}

/// Which rows of the table are of the class.
std::vector<bool> sidesOf(const DesignTable& table, const Question& question, const std::vector<int>& labels, int classIndex)
{
    std::vector<bool> positive(static_cast<std::size_t>(table.rows), false);
    for (std::size_t i = 0; i < labels.size(); ++i)
        positive[static_cast<std::size_t>(question.samples[i])] = labels[i] == classIndex;
    return positive;
}

} // namespace

std::vector<int> unitFolds(const Question& question, const std::vector<int>& labels, const CrossValidationOptions& options)
{
    const auto counts = countsOf(question, labels);
    Question own = question;
    own.labels = labels;
    const int folds = std::min(options.folds, fewestUnits(own));
    if (folds < 2 || question.classCount < 2)
        return {};
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random random(options.seed, Random::Purpose::Bootstrap, foldStream);
    random.shuffle(order);
    const auto size = [&](std::size_t unit) { return std::accumulate(counts[unit].begin(), counts[unit].end(), 0); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return size(a) > size(b); });
    // Large ones first, each into the fold that has least of its main class so far.
    std::vector<std::vector<int>> filled(static_cast<std::size_t>(question.classCount),
                                         std::vector<int>(static_cast<std::size_t>(folds), 0));
    std::vector<int> foldOf(counts.size(), 0);
    for (const std::size_t unit : order) {
        const auto main =
            static_cast<std::size_t>(std::max_element(counts[unit].begin(), counts[unit].end()) - counts[unit].begin());
        const auto fold =
            static_cast<std::size_t>(std::min_element(filled[main].begin(), filled[main].end()) - filled[main].begin());
        foldOf[unit] = static_cast<int>(fold);
        for (std::size_t c = 0; c < filled.size(); ++c)
            filled[c][fold] += counts[unit][c];
    }
    std::vector<int> result;
    result.reserve(labels.size());
    for (const int unit : question.units)
        result.push_back(foldOf[static_cast<std::size_t>(unit)]);
    return result;
}

PredictionList learnAndExamine(const DesignTable& table, const Question& question, const std::vector<int>& labels,
                               const std::vector<int>& training, const std::vector<int>& examined, double ridge)
{
    std::vector<int> rows;
    rows.reserve(training.size());
    for (const int row : training)
        rows.push_back(question.samples[static_cast<std::size_t>(row)]);
    const bool two = question.classCount == 2;
    std::vector<RidgeLogistic> models;
    for (int c = two ? 1 : 0; c < question.classCount; ++c)
        models.push_back(RidgeLogistic::fit(table, rows, sidesOf(table, question, labels, c), ridge));
    PredictionList predictions(question.classCount);
    for (const int row : examined) {
        const int sample = question.samples[static_cast<std::size_t>(row)];
        std::vector<double> p;
        for (const RidgeLogistic& model : models)
            p.push_back(model.probability(table, sample));
        if (two)
            p.insert(p.begin(), 1 - p.front());
        predictions.add(sample, labels[static_cast<std::size_t>(row)], normalised(p).data());
    }
    return predictions;
}

PredictionList crossValidate(const DesignTable& table, const Question& question, const std::vector<int>& labels,
                             const CrossValidationOptions& options)
{
    const std::vector<int> folds = unitFolds(question, labels, options);
    PredictionList result(question.classCount);
    if (folds.empty())
        return result;
    const int count = 1 + *std::max_element(folds.begin(), folds.end());
    std::vector<std::vector<float>> probabilities(labels.size());
    for (int fold = 0; fold < count; ++fold) {
        std::vector<int> training;
        std::vector<int> examined;
        for (std::size_t i = 0; i < folds.size(); ++i)
            (folds[i] == fold ? examined : training).push_back(static_cast<int>(i));
        const PredictionList predictions = learnAndExamine(table, question, labels, training, examined, options.ridge);
        for (std::size_t k = 0; k < examined.size(); ++k)
            for (int c = 0; c < question.classCount; ++c)
                probabilities[static_cast<std::size_t>(examined[k])].push_back(predictions.probability(static_cast<int>(k), c));
    }
    result.reserve(static_cast<int>(labels.size()));
    for (std::size_t i = 0; i < labels.size(); ++i)
        result.add(question.samples[i], labels[i], probabilities[i].data());
    return result;
}

double bestAuroc(const PredictionList& predictions, const Question& question, int* best)
{
    double highest = notANumber;
    for (int c = 0; c < question.classCount; ++c) {
        if (question.classCount == 2 && c != question.positive)
            continue;
        std::vector<float> scores;
        std::vector<bool> sides;
        for (int row = 0; row < predictions.size(); ++row) {
            scores.push_back(predictions.probability(row, c));
            sides.push_back(predictions.truth(row) == c);
        }
        if (const double area = auroc(scores, sides); std::isnan(highest) || area > highest) {
            highest = area;
            if (best)
                *best = c;
        }
    }
    return highest;
}

} // namespace nucleoscope
