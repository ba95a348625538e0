#pragma once

#include "core/dataset/content_builder.h"

namespace nucleoscope {

/// Each recognises its layout in a tree and returns nothing where it is not that.
std::optional<Dataset::Content> cnmcTrainingSet(const FileTree& tree);
/// `onlyTable`: the one that was asked for; empty: any. A table without the columns of labels is no labels table.
std::optional<Dataset::Content> labelledTestSet(const FileTree& tree, const std::string& onlyTable);
std::optional<Dataset::Content> classFolderSet(const FileTree& tree);
/// Anything with images.
Dataset::Content unlabelledSet(const FileTree& tree);

} // namespace nucleoscope
