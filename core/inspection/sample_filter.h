#pragma once

#include "core/dataset/split.h"
#include "core/evaluation/prediction.h"
#include "core/inspection/mark_filter.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nucleoscope {

/// What a person wants to see. Empty members ask for nothing; all that are set must hold.
struct SampleFilter {
    std::set<int> classes; ///< true class
    std::set<int> predictedClasses;
    std::set<int> subjects;
    std::set<int> folds;
    std::optional<bool> correct; ///< needs predictions
    std::string text;            ///< part of the id, without case
    MarkFilter marks = {};
    /// Picked one by one (a finding of an audit): indices of the dataset. Order Id keeps theirs: what belongs together stands
    /// side by side.
    std::optional<std::vector<int>> samples = {};
    std::string samplesName = {}; ///< how that set is told: "of the finding \u201cidentical images\u201d"
    bool operator==(const SampleFilter&) const = default;
    bool needsPredictions() const { return !predictedClasses.empty() || correct.has_value(); }
    bool empty() const { return *this == SampleFilter{}; }
};

/// Ties keep the order of ids. PositiveProbability: highest first; Class and Subject: in the dataset's order.
enum class SampleOrder { Id, Subject, Class, FileSize, LossHighFirst, ConfidenceLowFirst, PositiveProbability };

/// Sample indices of the dataset that pass, in order. `predictions` (rows refer to dataset samples) may be null: then
/// orders and filters by prediction do nothing; otherwise only samples with a prediction are listed.
/// `marks`: what reviewers say of each sample; empty where nothing is marked.
std::vector<int> filteredSamples(const Dataset& dataset, const SampleFilter& filter, SampleOrder order,
                                 const PredictionList* predictions = nullptr, std::span<const MarkFlags> marks = {});

/// "96 ALL nuclei called HEM, 11 patients": what the filter shows, in words.
Message describeFilter(const Dataset& dataset, const SampleFilter& filter, const std::vector<int>& shown);

} // namespace nucleoscope
