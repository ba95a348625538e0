#pragma once

#include "core/run/run.h"

#include <optional>

namespace nucleoscope::ui {

struct RunCurve {
    std::string name;
    std::vector<EpochRecord> epochs;
};

struct RunComparison {
    std::vector<RunCurve> curves;
    std::optional<Message> caution; ///< why their scores may not be compared, where so
};

/// Reads the curves. Scores of runs that were examined on different nuclei are not comparable: then `caution` says so.
Result<RunComparison> compareRuns(const std::vector<RunListing>& runs);

} // namespace nucleoscope::ui
