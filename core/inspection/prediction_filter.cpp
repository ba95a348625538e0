#include "core/inspection/prediction_filter.h"

#include "core/base/text.h"
#include "core/inspection/operating_point.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_set>

namespace nucleoscope {
namespace {

bool passes(const PredictionList& p, const std::vector<NamedSample>& samples, const PredictionFilter& filter,
            const PositiveClasses& positive, int row)
{
    const NamedSample& sample = samples[static_cast<std::size_t>(p.sample(row))];
    return (!filter.truth || p.truth(row) == *filter.truth) && (!filter.predicted || p.predicted(row) == *filter.predicted)
           && (!filter.correct || (p.truth(row) >= 0 && p.predicted(row) != referred && p.correct(row) == *filter.correct))
           && (!filter.positiveProbability || filter.positiveProbability->holds(positiveProbability(p, row, positive)))
           && (!filter.loss || filter.loss->holds(p.loss(row)))
           && (!filter.samples || std::binary_search(filter.samples->begin(), filter.samples->end(), p.sample(row)))
           && (filter.subjects.empty() || filter.subjects.contains(sample.subject))
           && (filter.text.empty() || containsIgnoringCase(sample.id, filter.text));
}

/// The number that the rows are sorted by, smallest first.
double sortKey(const PredictionList& p, PredictionOrder order, const PositiveClasses& positive, int row)
{
    const double loss = p.loss(row);
    switch (order) {
    case PredictionOrder::LossHighFirst: return std::isnan(loss) ? std::numeric_limits<double>::infinity() : -loss;
    case PredictionOrder::LossLowFirst: return std::isnan(loss) ? std::numeric_limits<double>::infinity() : loss;
    case PredictionOrder::LeastSureFirst: {
        float highest = 0;
        for (int c = 0; c < p.classCount(); ++c)
            highest = std::max(highest, p.probability(row, c));
        return highest;
    }
    case PredictionOrder::PositiveHighFirst: return -positiveProbability(p, row, positive);
    case PredictionOrder::Subject:
    case PredictionOrder::Name: return 0;
    }
    return 0;
}

} // namespace

std::vector<int> filteredRows(const PredictionList& predictions, const std::vector<NamedSample>& samples,
                              const PredictionFilter& filter, PredictionOrder order, const PositiveClasses& positive)
{
    struct Keyed {
        double key;
        int row;
    };
    std::vector<Keyed> kept;
    for (int row = 0; row < predictions.size(); ++row)
        if (passes(predictions, samples, filter, positive, row))
            kept.push_back({sortKey(predictions, order, positive, row), row});
    const auto sampleOf = [&](const Keyed& k) -> const NamedSample& {
        return samples[static_cast<std::size_t>(predictions.sample(k.row))];
    };
    if (order == PredictionOrder::Subject || order == PredictionOrder::Name)
        std::stable_sort(kept.begin(), kept.end(), [&](const Keyed& a, const Keyed& b) {
            return order == PredictionOrder::Subject ? naturalLess(sampleOf(a).subject, sampleOf(b).subject)
                                                     : naturalLess(sampleOf(a).id, sampleOf(b).id);
        });
    else
        std::stable_sort(kept.begin(), kept.end(), [](const Keyed& a, const Keyed& b) { return a.key < b.key; });
    std::vector<int> rows;
    rows.reserve(kept.size());
    for (const Keyed& k : kept)
        rows.push_back(k.row);
    return rows;
}

int subjectCount(const PredictionList& predictions, const std::vector<NamedSample>& samples, const std::vector<int>& rows)
{
    std::unordered_set<std::string_view> subjects;
    for (const int row : rows)
        subjects.insert(samples[static_cast<std::size_t>(predictions.sample(row))].subject);
    return static_cast<int>(subjects.size());
}

} // namespace nucleoscope
