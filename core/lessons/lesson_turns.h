#pragma once

#include "core/dataset/split.h"

namespace nucleoscope {

/// Cross-validation: `turns` splits by the options' rule whose validation parts are disjoint and together are the whole
/// dataset, each as large as the others as far as whole subjects allow. By fold there is one turn a published fold, the
/// first `turns` of them. With one turn it is makeSplit() as it is.
/// Fails with InvalidInput as makeSplit() does, e.g. where there are fewer subjects of a class than turns.
Result<std::vector<Split>> splitsInTurns(const Dataset& dataset, const ContentHashes& hashes, const SplitOptions& options,
                                         int turns);

} // namespace nucleoscope
