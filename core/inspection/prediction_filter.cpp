#include "core/inspection/prediction_filter.h"

#include "core/base/text.h"
#include "core/inspection/operating_point.h"
#include "core/inspection/sample_history.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <unordered_set>

namespace nucleoscope {
namespace {

bool passes(const PredictionList& p, const std::vector<NamedSample>& samples, const PredictionFilter& filter,
            const PositiveClasses& positive, std::span<const MarkFlags> marks, int row)
{
    const NamedSample& sample = samples[static_cast<std::size_t>(p.sample(row))];
    return (!filter.truth || p.truth(row) == *filter.truth) && (!filter.predicted || p.predicted(row) == *filter.predicted)
           && (!filter.correct || (p.truth(row) >= 0 && p.predicted(row) != referred && p.correct(row) == *filter.correct))
           && (!filter.positiveProbability || filter.positiveProbability->holds(positiveProbability(p, row, positive)))
           && (!filter.loss || filter.loss->holds(p.loss(row))) && filter.marks.holds(marksOf(marks, p.sample(row)))
           && (!filter.samples || std::binary_search(filter.samples->begin(), filter.samples->end(), p.sample(row)))
           && (filter.subjects.empty() || filter.subjects.contains(sample.subject))
           && (filter.text.empty() || containsIgnoringCase(sample.id, filter.text));
}

constexpr double sortsLast = std::numeric_limits<double>::infinity();

/// Of the class that is most probable.
double sureness(const PredictionList& p, int row)
{
    float highest = 0;
    for (int c = 0; c < p.classCount(); ++c)
        highest = std::max(highest, p.probability(row, c));
    return static_cast<double>(highest);
}

double learntKey(const SampleHistory* history)
{
    if (!history || history->truth < 0)
        return sortsLast;
    return history->everRight() ? -history->firstEpochRight : -sortsLast;
}

/// The number that the rows are sorted by, smallest first.
double sortKey(const PredictionList& p, PredictionOrder order, const PositiveClasses& positive, const SampleHistories* histories,
               int row)
{
    const double loss = static_cast<double>(p.loss(row));
    const SampleHistory* history = histories ? histories->find(p.sample(row)) : nullptr;
    switch (order) {
    case PredictionOrder::LossHighFirst: return std::isnan(loss) ? sortsLast : -loss;
    case PredictionOrder::LossLowFirst: return std::isnan(loss) ? sortsLast : loss;
    case PredictionOrder::LeastSureFirst: return sureness(p, row);
    case PredictionOrder::SurestFirst: return -sureness(p, row);
    case PredictionOrder::PositiveHighFirst: return -static_cast<double>(positiveProbability(p, row, positive));
    case PredictionOrder::LearntLateFirst: return learntKey(history);
    case PredictionOrder::CallsChangedFirst: return history ? -history->callChanges : sortsLast;
    case PredictionOrder::Subject:
    case PredictionOrder::Name: return 0;
    }
    return 0;
}

/// Many samples have the same history: the worst of them first.
double tieKey(const PredictionList& p, PredictionOrder order, int row)
{
    return needsHistories(order) ? sortKey(p, PredictionOrder::LossHighFirst, {}, nullptr, row) : 0;
}

} // namespace

std::vector<int> filteredRows(const PredictionList& predictions, const std::vector<NamedSample>& samples,
                              const PredictionFilter& filter, PredictionOrder order, const PositiveClasses& positive,
                              const SampleHistories* histories, std::span<const MarkFlags> marks)
{
    struct Keyed {
        double key;
        double tie;
        int row;
    };
    std::vector<Keyed> kept;
    for (int row = 0; row < predictions.size(); ++row)
        if (passes(predictions, samples, filter, positive, marks, row))
            kept.push_back({sortKey(predictions, order, positive, histories, row), tieKey(predictions, order, row), row});
    const auto sampleOf = [&](const Keyed& k) -> const NamedSample& {
        return samples[static_cast<std::size_t>(predictions.sample(k.row))];
    };
    if (order == PredictionOrder::Subject || order == PredictionOrder::Name)
        std::stable_sort(kept.begin(), kept.end(), [&](const Keyed& a, const Keyed& b) {
            return order == PredictionOrder::Subject ? naturalLess(sampleOf(a).subject, sampleOf(b).subject)
                                                     : naturalLess(sampleOf(a).id, sampleOf(b).id);
        });
    else
        std::stable_sort(kept.begin(), kept.end(),
                         [](const Keyed& a, const Keyed& b) { return std::tie(a.key, a.tie) < std::tie(b.key, b.tie); });
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
