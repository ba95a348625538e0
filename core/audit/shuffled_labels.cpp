#include "core/audit/shuffled_labels.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/system.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr int mostThreads = 4;
constexpr std::uint64_t shuffleStream = std::uint64_t{1} << 40; // apart from the draws of patients
constexpr int severalLabels = -2;
constexpr int noLabel = -1;

/// The one label of each unit, or that it has several or none.
std::vector<int> labelsOfUnits(const Question& question)
{
    std::vector<int> labels(static_cast<std::size_t>(question.unitCount), noLabel);
    for (std::size_t i = 0; i < question.labels.size(); ++i) {
        int& label = labels[static_cast<std::size_t>(question.units[i])];
        label = label == noLabel || label == question.labels[i] ? question.labels[i] : severalLabels;
    }
    return labels;
}

void shuffleBetweenUnits(const Question& question, std::vector<int>& labelOfUnit, Random& random)
{
    std::map<int, std::vector<std::size_t>> unitsOfStratum;
    for (std::size_t unit = 0; unit < labelOfUnit.size(); ++unit)
        if (labelOfUnit[unit] >= 0)
            unitsOfStratum[question.strata.empty() ? 0 : question.strata[unit]].push_back(unit);
    for (const auto& [stratum, units] : unitsOfStratum) {
        std::vector<int> labels;
        for (const std::size_t unit : units)
            labels.push_back(labelOfUnit[unit]);
        random.shuffle(labels);
        for (std::size_t i = 0; i < units.size(); ++i)
            labelOfUnit[units[i]] = labels[i];
    }
}

/// Ascending; those that are no number left out.
std::vector<double> drawnScores(const Question& question, const LabelScore& score, const ShuffleOptions& options)
{
    std::vector<double> drawn(static_cast<std::size_t>(options.permutations), notANumber);
    const int threads = options.threads > 0 ? options.threads : std::min(usableThreads(), mostThreads);
    inParallel(drawn.size(), {threads, options.stop, options.progress},
               [&](std::size_t i) { drawn[i] = score(shuffledLabels(question, options.seed, static_cast<int>(i))); });
    std::erase_if(drawn, [](double value) { return std::isnan(value); });
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

} // namespace

double pOf(const ShuffledNull& null)
{
    if (std::isnan(null.observed) || null.drawn.empty())
        return notANumber;
    const auto atLeast =
        std::count_if(null.drawn.begin(), null.drawn.end(), [&](double value) { return value >= null.observed; });
    return static_cast<double>(1 + atLeast) / static_cast<double>(1 + null.drawn.size());
}

std::vector<int> shuffledLabels(const Question& question, std::uint64_t seed, int permutation)
{
    Random random(seed, Random::Purpose::Bootstrap, shuffleStream + static_cast<std::uint64_t>(permutation));
    std::vector<int> labelOfUnit = labelsOfUnits(question);
    shuffleBetweenUnits(question, labelOfUnit, random);
    std::vector<int> labels = question.labels;
    std::map<int, std::vector<std::size_t>> rowsOfMixed;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const int unit = question.units[i];
        if (const int label = labelOfUnit[static_cast<std::size_t>(unit)]; label >= 0)
            labels[i] = label;
        else
            rowsOfMixed[unit].push_back(i);
    }
    for (const auto& [unit, rows] : rowsOfMixed) {
        std::vector<int> own;
        for (const std::size_t row : rows)
            own.push_back(labels[row]);
        random.shuffle(own);
        for (std::size_t i = 0; i < rows.size(); ++i)
            labels[rows[i]] = own[i];
    }
    return labels;
}

Result<ShuffledNull> shuffledLabelNull(const Question& question, const LabelScore& score, const ShuffleOptions& options)
{
    ShuffledNull null;
    null.observed = score(question.labels);
    null.drawn = drawnScores(question, score, options);
    if (options.stop.stop_requested())
        return fail(ErrorCode::Cancelled, {"audit.shuffle_cancelled", "Shuffling the labels was stopped."});
    null.p = pOf(null);
    return null;
}

std::vector<double> holmAdjusted(const std::vector<double>& p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (!std::isnan(p[i]))
            order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted = p;
    double highest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        highest = std::max(highest, std::min(1.0, static_cast<double>(order.size() - rank) * p[order[rank]]));
        adjusted[order[rank]] = highest;
    }
    return adjusted;
}

} // namespace nucleoscope
