#pragma once

#include "core/inspection/projection.h"

namespace nucleoscope {

/// Shared by the projections: the numbers fit together, are finite, and there are enough rows.
Result<void> checkFeatures(const FeatureView& features, int fewestRows);

} // namespace nucleoscope
