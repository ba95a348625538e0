// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/prediction_task.h"

namespace nucleoscope {

/// The weights of a run's best epoch; of a pooled run the ensemble of its folds' networks. Fails with NotFound where it has none:
/// no epoch was finished, or it was pooled before ensembles were kept, or without one of its folds' networks.
Result<std::filesystem::path> modelOf(const Run& run);

/// The network that a run ended with. The host keeps it loaded: the next nucleus is answered at once. On the learning
/// thread. Fails with NotFound where no epoch was finished.
Result<std::unique_ptr<Predictor>> runPredictor(const Run& run, EngineHost& host, const PredictionOptions& options);

/// The run whose network is to be asked about one of a pooled run's own nuclei: that of the fold which examined it, because the
/// others learned from it. Nothing where the run itself is to be asked: it pools nothing, or the nucleus is none of its own.
/// Fails with NotFound where the fold's run does not lie beside the pooled one any more.
Result<std::optional<Run>> examinerOf(const Run& run, const Sample& sample);

} // namespace nucleoscope
