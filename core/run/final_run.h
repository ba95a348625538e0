// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

namespace nucleoscope {

/// A run can hold a second one, that of its final network: once the first network was examined, the same training was done anew
/// with all, those who examined included ("refit"). It is an ordinary run that nobody examines, in the folder `final` of the
/// examined one. Scores, thresholds, maps and what is said of the run's own images are the examined network's; the final one answers for
/// images of others, and is the one to take away.

inline constexpr const char finalRunName[] = "final";
std::filesystem::path finalRunFolder(const std::filesystem::path& run);

FinalNetwork finalNetworkOf(const std::filesystem::path& run); ///< reads its run.json

/// Gives the run a final network that is yet to be trained; leaves one that is there. Fails where it cannot be written.
Result<void> addFinalRun(const Run& run);

/// The run of the final network, where that is finished and its weights are there.
std::optional<Run> finishedFinalRun(const Run& run);

/// RunInfo::finalRun of the run in that folder.
FinalRun finalRunIn(const std::filesystem::path& run);

/// That there is a final network, or will be, and what it is; nothing where none was wished for.
std::optional<Message> finalNetworkNote(const RunInfo& info);

} // namespace nucleoscope
