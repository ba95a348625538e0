// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/dataset/dataset.h"
#include "core/learning/recipe.h"

namespace nucleoscope {

/// What a network of the recipe sees of a sample, as PNG; enlarged like the panels of an explanation.
Result<Bytes> inputPicture(const Dataset& dataset, int sample, const Recipe& recipe);

} // namespace nucleoscope
