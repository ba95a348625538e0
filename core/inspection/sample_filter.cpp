#include "core/inspection/sample_filter.h"

#include "core/base/text.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr int noRow = -1;

/// Membership by index; an empty set asks for nothing and holds everything.
class IndexSet {
public:
    IndexSet(const std::set<int>& indices, std::size_t count) : all_(indices.empty()), in_(count, 0)
    {
        for (const int index : indices)
            if (index >= 0 && static_cast<std::size_t>(index) < count)
                in_[static_cast<std::size_t>(index)] = 1;
    }
    bool holds(int index) const { return all_ || (index >= 0 && in_[static_cast<std::size_t>(index)]); }

private:
    bool all_;
    std::vector<char> in_;
};

/// Finds a text in many others without case. memchr looks for the first letter: ids are long, hits are rare.
class TextSearch {
public:
    explicit TextSearch(std::string_view text) : lower_(lowered(text))
    {
        if (lower_.empty())
            return;
        first_[0] = lower_[0];
        first_[1] = lower_[0] >= 'a' && lower_[0] <= 'z' ? static_cast<char>(lower_[0] - 'a' + 'A') : lower_[0];
    }

    bool isIn(std::string_view text) const
    {
        if (lower_.empty())
            return true;
        return startsSomewhere(text, first_[0]) || (first_[1] != first_[0] && startsSomewhere(text, first_[1]));
    }

private:
    bool startsSomewhere(std::string_view text, char first) const
    {
        while (text.size() >= lower_.size()) {
            const void* const found = std::memchr(text.data(), first, text.size() - lower_.size() + 1);
            if (!found)
                return false;
            text.remove_prefix(static_cast<std::size_t>(static_cast<const char*>(found) - text.data()));
            if (equalsIgnoringCase(text.substr(0, lower_.size()), lower_))
                return true;
            text.remove_prefix(1);
        }
        return false;
    }

    std::string lower_;
    char first_[2] = {0, 0};
};

/// The row of each sample's prediction; of several the last.
std::vector<int> rowsBySample(const PredictionList& predictions, std::size_t count)
{
    std::vector<int> rows(count, noRow);
    for (int row = 0; row < predictions.size(); ++row)
        if (const int sample = predictions.sample(row); sample >= 0 && static_cast<std::size_t>(sample) < count)
            rows[static_cast<std::size_t>(sample)] = row;
    return rows;
}

float confidence(const PredictionList& predictions, int row)
{
    float highest = 0;
    for (int c = 0; c < predictions.classCount(); ++c)
        highest = std::max(highest, predictions.probability(row, c));
    return highest;
}

float positiveProbability(const Dataset& dataset, const PredictionList& predictions, int row)
{
    float sum = 0;
    const int classes = std::min(predictions.classCount(), static_cast<int>(dataset.classes().size()));
    for (int c = 0; c < classes; ++c)
        if (dataset.classes()[static_cast<std::size_t>(c)].positive)
            sum += predictions.probability(row, c);
    return sum;
}

bool needsPredictions(SampleOrder order)
{
    return order == SampleOrder::LossHighFirst || order == SampleOrder::ConfidenceLowFirst
           || order == SampleOrder::PositiveProbability;
}

/// The order of numbers as the order of unsigned integers: sign and magnitude turned into one scale.
std::uint32_t ascending(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return bits & 0x8000'0000u ? ~bits : bits | 0x8000'0000u;
}

/// What a sample is sorted by, smallest first.
std::uint32_t sortKey(const Dataset& dataset, SampleOrder order, int sample, const PredictionList* predictions, int row)
{
    constexpr std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
    const Sample& s = dataset.sample(sample);
    switch (order) {
    case SampleOrder::Id: return 0;
    case SampleOrder::Subject: return static_cast<std::uint32_t>(s.subject);
    case SampleOrder::Class: return static_cast<std::uint32_t>(s.classIndex); // -1, unlabelled, is the last
    case SampleOrder::FileSize: return static_cast<std::uint32_t>(std::min<std::uint64_t>(s.bytes, last));
    case SampleOrder::LossHighFirst: return std::isnan(predictions->loss(row)) ? last : ascending(-predictions->loss(row));
    case SampleOrder::ConfidenceLowFirst: return ascending(confidence(*predictions, row));
    case SampleOrder::PositiveProbability: return ascending(-positiveProbability(dataset, *predictions, row));
    }
    return 0;
}

void sortSamples(std::vector<int>& samples, const Dataset& dataset, SampleOrder order, const PredictionList* predictions,
                 const std::vector<int>& rows)
{
    // Ids ascend already: a dataset lies in their order. What was picked stays in the order in which it was.
    if (order == SampleOrder::Id || (needsPredictions(order) && !predictions))
        return;
    // Key and index in one number: 200,000 of them sort while a finger leaves the mouse.
    std::vector<std::uint64_t> keyed;
    keyed.reserve(samples.size());
    for (const int sample : samples) {
        const std::uint64_t key =
            sortKey(dataset, order, sample, predictions, predictions ? rows[static_cast<std::size_t>(sample)] : noRow);
        keyed.push_back(key << 32 | static_cast<std::uint32_t>(sample));
    }
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.begin(), keyed.end(), samples.begin(),
                   [](std::uint64_t entry) { return static_cast<int>(entry & 0xFFFF'FFFFu); });
}

} // namespace

std::vector<int> filteredSamples(const Dataset& dataset, const SampleFilter& filter, SampleOrder order,
                                 const PredictionList* predictions, std::span<const MarkFlags> marks)
{
    const std::size_t count = dataset.samples().size();
    const IndexSet classes(filter.classes, dataset.classes().size());
    const IndexSet subjects(filter.subjects, dataset.subjects().size());
    const IndexSet folds(filter.folds, dataset.folds().size());
    const TextSearch text(filter.text);
    const std::vector<int> rows = predictions ? rowsBySample(*predictions, count) : std::vector<int>();
    const auto passesPrediction = [&](std::size_t i) {
        if (!predictions)
            return true;
        const int row = rows[i];
        return row != noRow && (filter.predictedClasses.empty() || filter.predictedClasses.contains(predictions->predicted(row)))
               && (!filter.correct || (predictions->truth(row) >= 0 && predictions->correct(row) == *filter.correct));
    };
    std::vector<int> samples;
    samples.reserve(count);
    std::vector<char> seen(filter.samples ? count : 0, 0);
    const std::size_t asked = filter.samples ? filter.samples->size() : count;
    for (std::size_t k = 0; k < asked; ++k) {
        const std::size_t i = filter.samples ? static_cast<std::size_t>((*filter.samples)[k]) : k;
        if (i >= count || (filter.samples && seen[i]++ > 0))
            continue;
        const Sample& sample = dataset.samples()[i];
        if (classes.holds(sample.classIndex) && subjects.holds(sample.subject) && folds.holds(sample.fold) && passesPrediction(i)
            && filter.marks.holds(marksOf(marks, static_cast<int>(i))) && text.isIn(sample.id))
            samples.push_back(static_cast<int>(i));
    }
    sortSamples(samples, dataset, order, predictions, rows);
    return samples;
}

} // namespace nucleoscope
