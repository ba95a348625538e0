#pragma once

#include "core/run/run.h"

#include <optional>

namespace nucleoscope {

/// The run of a folder; of a cross-validation's, its pooled run.
std::filesystem::path runFolderNamed(const std::filesystem::path& folder);

/// What a run was trained on, where it still lies at its place.
struct RunDataset {
    std::shared_ptr<const Dataset> dataset;
    std::vector<int> indices; ///< for each of Run::samples() its index in the dataset, -1 where absent
};
/// Opens it. Empty where it is gone or another one lies there.
std::optional<RunDataset> openRunDataset(const Run& run, std::stop_token stop);

/// Rows of Run::samples() in the training part that the dataset still has; at most so many, evenly chosen.
std::vector<int> trainingRows(const Run& run, const RunDataset& located, std::size_t most);

} // namespace nucleoscope
