// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/final_run.h"
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

/// The run of the final network, where that is to be asked about these images in the place of the run's own: it is finished, and
/// (Suitable) none of the images is one that examined the run's own network, from which the final one learned. `run` may be the
/// final one itself. Nothing where the run itself is to be asked. Fails with NotFound where Final is asked for and is not there.
Result<std::optional<Run>> finalRunFor(const Run& run, const Dataset& images, NetworkChoice choice);
/// The same for one image, and for images that nobody has named yet: a model that is taken away.
Result<std::optional<Run>> finalRunFor(const Run& run, const Sample& image, NetworkChoice choice);
Result<std::optional<Run>> finalRunFor(const Run& run, NetworkChoice choice);

/// "suitable", "examined" or "final".
const char* nameOf(NetworkChoice choice);
std::optional<NetworkChoice> networkChoiceNamed(std::string_view name);

} // namespace nucleoscope
