// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

namespace nucleoscope {

/// A run whose network was not trained here but came as a file of somebody else. It has that network, no training part, and
/// predictions of one dataset, all of which examines, or of none. It is one by a warning that it carries.
inline constexpr const char importedRunWarning[] = "import.model";
bool isImportedRun(const RunInfo& info);

/// What such a run is made of.
struct ImportedRun {
    RunInfo info;                   ///< state and times are filled in, and an id that is missing
    std::vector<RunSample> samples; ///< of the dataset that examines; empty: none does
};

/// Writes the folder, which must not exist or be empty, as a run of one epoch without predictions; its weights go to
/// Run::bestModel(). run.json comes last.
Result<void> writeImportedRun(const std::filesystem::path& folder, const ImportedRun& run);
/// What its network says of its samples (rows refer to them), the scores of that, and what became known of it meanwhile.
Result<void> finishImportedRun(const std::filesystem::path& folder, const RunInfo& info, const PredictionList& predictions,
                               const Scores& scores);

} // namespace nucleoscope
