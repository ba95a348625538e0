#pragma once

#include "core/dataset/content_builder.h"
#include "core/dataset/description/dataset_description.h"

namespace nucleoscope {

/// Each recognises its layout in a tree and returns nothing where it is not that.
std::optional<Dataset::Content> cnmcTrainingSet(const FileTree& tree);
/// `onlyTable`: the one that was asked for; empty: any. A table without the columns of labels is no labels table.
std::optional<Dataset::Content> labelledTestSet(const FileTree& tree, const std::string& onlyTable);
std::optional<Dataset::Content> classFolderSet(const FileTree& tree);
/// As a description says, which lies in `folder` and is called `name`. Fails where a rule cannot be used or nothing is explained.
Result<Dataset::Content> describedSet(const FileTree& tree, const DatasetDescription& description,
                                      const std::filesystem::path& folder, const std::string& name, const OpenOptions& options);
/// Anything with images.
Dataset::Content unlabelledSet(const FileTree& tree);

} // namespace nucleoscope
