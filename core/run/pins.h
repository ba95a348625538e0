#pragma once

#include "core/run/run.h"

namespace nucleoscope {

inline constexpr const char pinsFileName[] = "pins.json"; ///< in the run folder; docs/formats.md

/// The nuclei that somebody follows over the epochs of a run, in the order in which they were pinned: rows of
/// Run::samples(). Empty where nothing was pinned yet; ids that the run lacks are left out. Fails with Unreadable where the
/// file is none, with Unsupported where a newer program wrote it.
Result<std::vector<int>> readPins(const Run& run);
Result<void> writePins(const Run& run, const std::vector<int>& samples);

/// `now` with what somebody changed from `from` to `to`: what he took out is out, what he added stands last; just `to` where nobody
/// else changed anything.
std::vector<int> mergedPins(const std::vector<int>& now, const std::vector<int>& from, const std::vector<int>& to);
/// mergedPins() of what lies with the run, which is written and returned. Of several windows that do this at once none undoes what
/// another did. Waits for others: not in the window's thread. Fails as readPins() does, and with WriteFailed.
Result<std::vector<int>> changePins(const Run& run, const std::vector<int>& from, const std::vector<int>& to);

} // namespace nucleoscope
