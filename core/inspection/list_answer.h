#pragma once

#include "core/evaluation/threshold_sweep.h"
#include "core/inspection/operating_point.h"
#include "core/inspection/prediction_filter.h"

#include <memory>
#include <stop_token>

namespace nucleoscope {

/// How a person looks at a list of predictions.
struct ListQuestion {
    std::shared_ptr<const PredictionList> predictions = nullptr;       ///< as the network called; never null where it is answered
    std::shared_ptr<const std::vector<NamedSample>> samples = nullptr; ///< likewise
    PositiveClasses positive = {};
    OperatingPoint point = {};
    PredictionFilter filter = {};
    PredictionOrder order = PredictionOrder::LossHighFirst;
    std::shared_ptr<const SampleHistories> histories = nullptr; ///< may be null
    std::vector<MarkFlags> marks = {};                          ///< as for filteredRows()
};

/// What is seen then. Parts that two answers have in common are the same objects.
struct ListAnswer {
    std::shared_ptr<const PredictionList> called = std::make_shared<const PredictionList>();   ///< calledAt() the point
    std::shared_ptr<const std::vector<int>> rows = std::make_shared<const std::vector<int>>(); ///< filteredRows() of `called`
    int subjects = 0;                                                                          ///< subjectCount() of these rows
    Result<ConfusionMatrix> matrix = ConfusionMatrix();                                        ///< of all rows of `called`
    Result<Scores> scores = Scores();                                                          ///< likewise
    ThresholdSweep sweep;                                                                      ///< of all rows
    /// Distinct subjects of all rows, in natural order; never null.
    std::shared_ptr<const std::vector<std::string>> subjectNames = std::make_shared<const std::vector<std::string>>();

    /// Kept for the next question: all rows in the order that was asked for.
    std::shared_ptr<const std::vector<int>> ordered;
};

/// What `last`, the answer to `lastQuestion`, shares with this one is taken from it: of a long list a moved threshold costs O(n)
/// and no sorting, and so does another filter. Both null: nothing is known yet. Where a stop is requested what comes back is of
/// no use.
ListAnswer answerTo(const ListQuestion& question, const ListQuestion* lastQuestion = nullptr, const ListAnswer* last = nullptr,
                    const std::stop_token& stop = {});

} // namespace nucleoscope
