#include "core/inspection/prediction_filter.h"

#include "core/base/text.h"
#include "core/inspection/operating_point.h"
#include "core/inspection/sample_history.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_map>
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

double beforeUnknown(double key)
{
    return std::isnan(key) ? sortsLast : key;
}

/// Of each sample the place of its subject among all, in natural order; equal where neither comes first.
std::vector<int> subjectPlaces(const std::vector<NamedSample>& samples)
{
    std::unordered_map<std::string_view, int> places; // few, of many samples
    for (const NamedSample& sample : samples)
        places.emplace(sample.subject, 0);
    std::vector<std::string_view> sorted;
    for (const auto& [subject, place] : places)
        sorted.push_back(subject);
    std::sort(sorted.begin(), sorted.end(), naturalLess);
    int place = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        place += i > 0 && naturalLess(sorted[i - 1], sorted[i]) ? 1 : 0;
        places[sorted[i]] = place;
    }
    std::vector<int> ofSample;
    ofSample.reserve(samples.size());
    for (const NamedSample& sample : samples)
        ofSample.push_back(places[sample.subject]);
    return ofSample;
}

/// The number that the rows are sorted by, smallest first.
double sortKey(const PredictionList& p, PredictionOrder order, const PositiveClasses& positive, const SampleHistories* histories,
               int row)
{
    const double loss = static_cast<double>(p.loss(row));
    const SampleHistory* history = histories ? histories->find(p.sample(row)) : nullptr;
    switch (order) {
    case PredictionOrder::LossHighFirst: return beforeUnknown(-loss);
    case PredictionOrder::LossLowFirst: return beforeUnknown(loss);
    case PredictionOrder::LeastSureFirst: return sureness(p, row);
    case PredictionOrder::SurestFirst: return -sureness(p, row);
    case PredictionOrder::PositiveHighFirst: return beforeUnknown(-static_cast<double>(positiveProbability(p, row, positive)));
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

void sortRows(std::vector<int>& rows, const PredictionList& predictions, const std::vector<NamedSample>& samples,
              PredictionOrder order, const PositiveClasses& positive, const SampleHistories* histories)
{
    if (order == PredictionOrder::Name) {
        const auto idOf = [&](int row) -> const std::string& {
            return samples[static_cast<std::size_t>(predictions.sample(row))].id;
        };
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return naturalLess(idOf(a), idOf(b)); });
        return;
    }
    struct Keyed {
        double key;
        double tie;
        int row;
    };
    const std::vector<int> places = order == PredictionOrder::Subject ? subjectPlaces(samples) : std::vector<int>();
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.push_back({places.empty() ? sortKey(predictions, order, positive, histories, row)
                                        : places[static_cast<std::size_t>(predictions.sample(row))],
                         tieKey(predictions, order, row), row});
    // Rows were ascending: where all else is equal they stay so.
    std::sort(keyed.begin(), keyed.end(),
              [](const Keyed& a, const Keyed& b) { return std::tie(a.key, a.tie, a.row) < std::tie(b.key, b.tie, b.row); });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed& each) { return each.row; });
}

std::vector<int> allRows(const PredictionList& predictions)
{
    std::vector<int> rows(static_cast<std::size_t>(predictions.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

std::vector<int> orderedRows(const PredictionList& predictions, const std::vector<NamedSample>& samples, PredictionOrder order,
                             const PositiveClasses& positive, const SampleHistories* histories)
{
    std::vector<int> rows = allRows(predictions);
    sortRows(rows, predictions, samples, order, positive, histories);
    return rows;
}

std::vector<int> passingRows(const PredictionList& predictions, const std::vector<NamedSample>& samples,
                             const PredictionFilter& filter, const PositiveClasses& positive, std::span<const MarkFlags> marks,
                             std::span<const int> rows)
{
    std::vector<int> kept;
    if (filter.empty())
        kept.assign(rows.begin(), rows.end());
    else
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept),
                     [&](int row) { return passes(predictions, samples, filter, positive, marks, row); });
    return kept;
}

std::vector<int> filteredRows(const PredictionList& predictions, const std::vector<NamedSample>& samples,
                              const PredictionFilter& filter, PredictionOrder order, const PositiveClasses& positive,
                              const SampleHistories* histories, std::span<const MarkFlags> marks)
{
    std::vector<int> rows = passingRows(predictions, samples, filter, positive, marks, allRows(predictions));
    sortRows(rows, predictions, samples, order, positive, histories);
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
