// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"
#include "core/workflow/command_line.h"
#include "core/workflow/run_dataset.h"

namespace nucleoscope {

/// A run as one file, to be passed on: a zip archive, docs/formats.md.
inline constexpr const char packedRunEnding[] = ".nucleorun";
/// By its ending; nothing is read.
bool isPackedRun(const std::filesystem::path& place);

struct PackCommandOptions {
    std::string run;
    std::string out;
    std::string data;        ///< empty: where the run's dataset was
    bool pictures = false;   ///< of the nuclei that were called wrongly
    bool pseudonyms = false; ///< patients and images under other names
    bool operator==(const PackCommandOptions&) const = default;
};
CommandWords commandOf(const PackCommandOptions& options);

struct PackOptions {
    bool pictures = false;
    bool pseudonyms = false;
    std::optional<RunDataset> located; ///< where the pictures come from
};

struct PackedRun {
    std::filesystem::path file;
    std::uint64_t bytes = 0;
    int pictures = 0;
    int missingPictures = 0; ///< mistakes whose file could not be read
};

/// Without what only continuing needs (checkpoints but the best, lock, log) and without the place of the dataset. Fails with
/// WriteFailed, Cancelled, and as Run's readers do.
Result<PackedRun> packRun(const Run& run, const std::filesystem::path& out, const PackOptions& options, JobContext& context);

/// Unpacks it below `runsFolder`, in a folder of its own that is the same for the same archive: one that is there already is
/// taken as it is. Returns the run's folder. Fails with Unreadable (damaged, or refused: core/archive), Unsupported (of a newer
/// program), WriteFailed, Cancelled.
Result<std::filesystem::path> unpackRun(const std::filesystem::path& file, const std::filesystem::path& runsFolder,
                                        JobContext& context);

} // namespace nucleoscope
