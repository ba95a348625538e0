// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

namespace nucleoscope {

/// A run that holds what the networks of a cross-validation said of the patients that they did not learn from: its validation
/// part is all that examined. Its own network is the ensemble of theirs (core/learning/ensemble.h), for images that none of them
/// has seen; runs of earlier versions have none. It is one by a warning that it carries.
inline constexpr const char pooledRunWarning[] = "crossvalidation.pooled";
bool isPooledRun(const RunInfo& info);

/// Where the run of a fold (from 0) lies beside the pooled one.
std::filesystem::path foldFolderBeside(const std::filesystem::path& pooledRun, int fold);
std::string foldFolderName(int fold); ///< "fold-1"

/// Of how many networks the run's predictions are: the folds of a pooled run; 1 else.
int networkCount(const RunInfo& info);

/// Whether the run's network learned from images of this part. An ensemble did from those that examine, too: each of them was
/// left out by one member only.
bool learnedFrom(const RunInfo& info, Part part);

} // namespace nucleoscope
