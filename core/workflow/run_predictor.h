#pragma once

#include "core/workflow/prediction_task.h"

namespace nucleoscope {

/// The weights of a run's best epoch. Fails with NotFound where it has none: no epoch was finished, or it pools the predictions
/// of other runs.
Result<std::filesystem::path> modelOf(const Run& run);

/// The network that a run ended with. The host keeps it loaded: the next nucleus is answered at once. On the learning
/// thread. Fails with NotFound where no epoch was finished.
Result<std::unique_ptr<Predictor>> runPredictor(const Run& run, EngineHost& host, const PredictionOptions& options);

} // namespace nucleoscope
