#pragma once

#include "core/base/message.h"
#include "core/dataset/dataset.h"
#include "core/evaluation/scores.h"
#include "core/inspection/mark_filter.h"

#include <limits>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nucleoscope {

class SampleHistories;

/// What a prediction's sample is called and whom it came from; in the order that Prediction::sample refers to.
struct NamedSample {
    std::string id;
    std::string subject;
};

/// low ≤ value < high. NaN is in none.
struct ValueRange {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool holds(double value) const { return value >= low && value < high; }
    bool operator==(const ValueRange&) const = default;
};

/// Which predictions a person wants to see. Empty members ask for nothing; all that are set must hold.
struct PredictionFilter {
    std::optional<int> truth = {};
    std::optional<int> predicted = {}; ///< a class, or `referred`
    std::optional<bool> correct = {};  ///< what was referred is neither
    std::set<std::string> subjects = {};
    std::string text = {};                              ///< part of the id, without case
    std::optional<ValueRange> positiveProbability = {}; ///< 0…1, summed over the positive classes
    std::optional<ValueRange> loss = {};
    MarkFilter marks = {};
    std::optional<std::vector<int>> samples = {}; ///< picked by hand (a lasso, a bar): values of Prediction::sample, ascending
    std::string samplesName = {};                 ///< how that set is told: "picked in the map"
    bool operator==(const PredictionFilter&) const = default;
    bool empty() const { return *this == PredictionFilter{}; }
};

enum class PredictionOrder {
    LossHighFirst,
    LossLowFirst,
    LeastSureFirst,
    SurestFirst,
    PositiveHighFirst,
    Subject,
    Name,
    LearntLateFirst,   ///< never called right first, then by the epoch in which it first was, the latest first
    CallsChangedFirst, ///< whose call differed most often from that of the epoch before
};
/// What became of the samples over the epochs decides: filteredRows() needs their histories.
constexpr bool needsHistories(PredictionOrder order)
{
    return order == PredictionOrder::LearntLateFirst || order == PredictionOrder::CallsChangedFirst;
}

/// Rows of `predictions` that pass, in order. Samples of unknown truth count as neither right nor wrong and sort last by loss
/// and by what was learnt. Null histories: samples without any, which go last, the worst first. `marks`: what reviewers say
/// of each of `samples`; empty where nothing is marked.
std::vector<int> filteredRows(const PredictionList& predictions, const std::vector<NamedSample>& samples,
                              const PredictionFilter& filter, PredictionOrder order, const PositiveClasses& positive,
                              const SampleHistories* histories = nullptr, std::span<const MarkFlags> marks = {});

/// All rows in order, as filteredRows() sorts them; and those of `rows` that pass, in the order in which they are given: of a
/// long list sorted once, each filter then asks in O(n).
std::vector<int> orderedRows(const PredictionList& predictions, const std::vector<NamedSample>& samples, PredictionOrder order,
                             const PositiveClasses& positive, const SampleHistories* histories = nullptr);
std::vector<int> passingRows(const PredictionList& predictions, const std::vector<NamedSample>& samples,
                             const PredictionFilter& filter, const PositiveClasses& positive, std::span<const MarkFlags> marks,
                             std::span<const int> rows);

/// Distinct subjects among these rows.
int subjectCount(const PredictionList& predictions, const std::vector<NamedSample>& samples, const std::vector<int>& rows);

/// "96 ALL nuclei called HEM, 11 patients": what is shown, in words. Without a word of patients where there are 0.
Message describeFilter(const PredictionFilter& filter, const std::vector<ClassInfo>& classes, int nuclei, int patients);

} // namespace nucleoscope
