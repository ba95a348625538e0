#pragma once

#include "core/workflow/feature_table.h"
#include "core/workflow/prediction_task.h"

namespace nucleoscope {

/// What one pass over images needs. Both lists are in the order of the pass, whichever it is.
struct FeaturePassRequest {
    std::shared_ptr<const Dataset> dataset;
    Preprocessing input;
    std::vector<int> samples; ///< indices into the dataset
    std::vector<int> names;   ///< under which index each one's features are kept
};

/// Has the network look at them once and fills `table` with a row for each; what cannot be read has none and is listed as
/// unreadable. Fails with Cancelled when stopped: `table` has what was done until then.
Result<void> passFeatures(const FeaturePassRequest& request, Predictor& predictor, const PredictionOptions& options,
                          JobContext& context, FeatureTable& table);

} // namespace nucleoscope
