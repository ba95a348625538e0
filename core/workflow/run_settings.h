#pragma once

#include "core/workflow/run_comparison.h"

namespace nucleoscope {

/// What the runs were told differently: every leaf of the recipes' JSON but name, title and description, then dataset,
/// planned epochs, seed, split, first weights. Arrays (a head's layers) count as one field.
std::vector<RunSetting> differentSettings(const std::vector<RunInfo>& runs);

} // namespace nucleoscope
