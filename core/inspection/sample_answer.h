#pragma once

#include "core/inspection/sample_filter.h"

#include <memory>

namespace nucleoscope {

/// How a person looks at the samples of a dataset.
struct SampleQuestion {
    std::shared_ptr<const Dataset> dataset = nullptr; ///< never null where it is answered
    SampleFilter filter = {};                         ///< without predictions
    SampleOrder order = SampleOrder::Id;              ///< likewise
    std::vector<MarkFlags> marks = {};                ///< as for filteredSamples()
};

/// What is seen then.
struct SampleAnswer {
    std::vector<int> samples = {}; ///< filteredSamples()
    std::set<int> subjects = {};   ///< whose they are: indices of the dataset; empty where its subjects are not known
    Message words = {};            ///< describeFilter()
};

/// O(n) for another filter, O(n log n) for another order.
SampleAnswer answerTo(const SampleQuestion& question);

} // namespace nucleoscope
