#pragma once

#include "core/dataset/dataset.h"
#include "core/imaging/batch.h"
#include "core/learning/recipe.h"
#include "core/workflow/nucleus_input.h"

namespace nucleoscope {

struct NetworkViews {
    PixelBatch pixels;
    CropPlace place; ///< of the first, in the picture
};

/// One nucleus as a recipe shows it to its network: first as it is when examining, then `augmentedCount` times as while
/// learning, each changed at random; another `draw` gives other chances. Needs no engine; in a Decode job.
Result<NetworkViews> networkViews(const Dataset& dataset, int sample, const Recipe& recipe, int augmentedCount, int draw);

} // namespace nucleoscope
