#pragma once

#include "core/base/message.h"
#include "core/dataset/dataset.h"
#include "core/evaluation/scores.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nucleoscope {

/// What a prediction's sample is called and whom it came from; in the order that Prediction::sample refers to.
struct NamedSample {
    std::string id;
    std::string subject;
};

/// Which predictions a person wants to see. Empty members ask for nothing; all that are set must hold.
struct PredictionFilter {
    std::optional<int> truth;
    std::optional<int> predicted;
    std::optional<bool> correct;
    std::set<std::string> subjects;
    std::string text; ///< part of the id, without case
    bool operator==(const PredictionFilter&) const = default;
    bool empty() const { return *this == PredictionFilter{}; }
};

enum class PredictionOrder { LossHighFirst, LossLowFirst, LeastSureFirst, PositiveHighFirst, Subject, Name };

/// Rows of `predictions` that pass, in order. Samples of unknown truth count as neither right nor wrong and sort last by loss.
std::vector<int> filteredRows(const PredictionList& predictions, const std::vector<NamedSample>& samples,
                              const PredictionFilter& filter, PredictionOrder order, const PositiveClasses& positive);

/// Distinct subjects among these rows.
int subjectCount(const PredictionList& predictions, const std::vector<NamedSample>& samples, const std::vector<int>& rows);

/// "96 ALL nuclei called HEM, 11 patients": what is shown, in words. Without a word of patients where there are 0.
Message describeFilter(const PredictionFilter& filter, const std::vector<ClassInfo>& classes, int nuclei, int patients);

} // namespace nucleoscope
