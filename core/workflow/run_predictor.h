#pragma once

#include "core/workflow/prediction_task.h"

namespace nucleoscope {

/// The network that a run ended with. The host keeps it loaded: the next nucleus is answered at once. On the learning
/// thread. Fails with NotFound where no epoch was finished.
Result<std::unique_ptr<Predictor>> runPredictor(const Run& run, EngineHost& host, const PredictionOptions& options);

} // namespace nucleoscope
