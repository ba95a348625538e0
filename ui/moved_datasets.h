// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <map>
#include <string>

namespace nucleoscope::ui {

/// Where datasets were found again on this machine, by movedFrom() of the runs that were trained on them. What a run says of
/// its origin stays as it is.
using MovedDatasets = std::map<std::string, std::string>;

/// The place that the run tells; its own folder where it tells none, as one that came packed.
std::string movedFrom(const Run& run);
/// Where its images may lie, to be tried in this order.
std::vector<std::filesystem::path> placesOfImages(const Run& run, const MovedDatasets& moved);

} // namespace nucleoscope::ui
