#pragma once

#include "core/run/run.h"

#include <optional>

namespace nucleoscope {

/// The run of a folder; of a cross-validation's, its pooled run.
std::filesystem::path runFolderNamed(const std::filesystem::path& folder);

/// Whether nothing lies any more where the run's images were opened from, or nobody knows where that was. Asks the disk.
bool isDatasetGone(const RunInfo& run);

/// What a run was trained on, where it still lies at its place.
struct RunDataset {
    std::shared_ptr<const Dataset> dataset;
    std::vector<int> indices; ///< for each of Run::samples() its index in the dataset, -1 where absent
};
/// Opens it; where it is gone or another one lies there, the pictures that were packed with the run, if any; else empty.
std::optional<RunDataset> openRunDataset(const Run& run, std::stop_token stop);

/// What lies in the run's own folder pictures/: of a run that came packed (run_archive.h). Most samples are absent there.
std::optional<RunDataset> packedPictures(const Run& run, std::stop_token stop);

/// Rows of Run::samples() in the training part that the dataset still has; at most so many, evenly chosen.
std::vector<int> trainingRows(const Run& run, const RunDataset& located, std::size_t most);

/// The run's images alone, in the run's order: the indices, which key the augmentation, are then those of the beginning; the folds
/// as classes where they were. Fails with Mismatch where it is another dataset.
Result<std::shared_ptr<const Dataset>> datasetOfRun(const Run& run, const std::shared_ptr<const Dataset>& dataset);

/// As datasetOfRun(), also where some of the run's images were deleted since, a tenth at most, and nothing came or changed as far as ids,
/// classes and subjects tell: these are there by name, and reading them fails with NotFound, as when they go under a training.
Result<std::shared_ptr<const Dataset>> datasetToResume(const Run& run, const std::shared_ptr<const Dataset>& dataset);

/// A hash of what all files hold, with their ids; empty where nothing can be read. Reads every file unless that was done before.
std::string contentsFingerprint(const Dataset& dataset);
/// A hash of the file's bytes; empty where there is none.
std::string weightsFingerprint(const std::filesystem::path& file);

} // namespace nucleoscope
