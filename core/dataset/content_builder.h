#pragma once

#include "core/dataset/file_tree.h"

namespace nucleoscope {

/// What a layout knows of one image before tables of subjects and folds are made.
struct FoundSample {
    const TreeFile* file = nullptr;
    std::string id;
    int classIndex = -1;
    std::string subject; ///< empty: unknown, the image is its own
    std::string fold;    ///< empty: none
};

/// Sorts the samples by id, numbers subjects and folds, and ties readers to ids.
Dataset::Content contentOf(const FileTree& tree, Layout layout, std::vector<ClassInfo> classes, std::vector<FoundSample> found);

} // namespace nucleoscope
