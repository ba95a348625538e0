#pragma once

#include "core/dataset/dataset.h"
#include "core/imaging/batch.h"
#include "core/learning/recipe.h"

namespace nucleoscope {

/// One nucleus as a recipe shows it to its network: first as it is when examining, then `augmentedCount` times as while
/// learning, each changed at random; another `draw` gives other chances. Needs no engine; in a Decode job.
Result<PixelBatch> networkViews(const Dataset& dataset, int sample, const Recipe& recipe, int augmentedCount, int draw);

} // namespace nucleoscope
