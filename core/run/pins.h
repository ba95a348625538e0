#pragma once

#include "core/run/run.h"

namespace nucleoscope {

inline constexpr const char pinsFileName[] = "pins.json"; ///< in the run folder; docs/formats.md

/// The nuclei that somebody follows over the epochs of a run, in the order in which they were pinned: rows of
/// Run::samples(). Empty where nothing was pinned yet; ids that the run lacks are left out. Fails with Unreadable where the
/// file is none, with Unsupported where a newer program wrote it.
Result<std::vector<int>> readPins(const Run& run);
Result<void> writePins(const Run& run, const std::vector<int>& samples);

} // namespace nucleoscope
