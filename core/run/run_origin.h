// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

namespace nucleoscope {

/// Writes into `info` what the run is made of: dataset, split, and what it does without.
void describeOrigin(RunInfo& info, const Dataset& dataset, const Split& split);
/// The rows of split.csv, in sample order. `relabelled`: RunWriter::create()'s.
std::vector<RunSample> rowsFor(const Dataset& dataset, const Split& split, const std::map<int, int>& relabelled);

} // namespace nucleoscope
