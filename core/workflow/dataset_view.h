#pragma once

#include "core/dataset/dataset.h"

namespace nucleoscope {

/// All of a dataset but its reader: what a view that shows the same samples otherwise begins with.
Dataset::Content contentOf(const Dataset& dataset);

/// The published folds taken for classes, none of them positive: a mistake of loaders that take every folder for a class, for
/// lessons and for repeating those who made it. Never by default. Fails with InvalidInput where there are not two folds.
Result<std::shared_ptr<const Dataset>> foldsAsClasses(const std::shared_ptr<const Dataset>& dataset);
/// What every page has to say of a score that was made so.
Message foldsAsClassesWarning();

} // namespace nucleoscope
