#pragma once

#include "core/dataset/file_tree.h"

namespace nucleoscope {

/// What a name of the C-NMC set tells: UID_<subject>_<image>_<cell>_<all|hem>, in any case.
struct CnmcName {
    std::string subject;   ///< "11", "H10"; the H of healthy ones always capital
    int classIndex = -1;   ///< into cnmcClasses()
    bool canonical = true; ///< capitals as published; 36 names of the set are not: "UID_h3_…"
};
std::optional<CnmcName> cnmcName(std::string_view fileName);

/// ALL, positive, and HEM, in this order.
std::vector<ClassInfo> cnmcClasses();
/// "all" and "hem" in any case, or -1.
int cnmcClassIndex(std::string_view text);

/// "fold_0", "fold 1", "Fold-2".
bool isFoldName(std::string_view name);
/// A fold, or a part of a published split: train, val, test …
bool isPartName(std::string_view name);

/// Id of a file of the test folders, the same whichever level was opened: from "validation_data" or "testing_data" on.
/// Below other folders: the path without `commonFolder`.
std::string testSetId(const FileTree& tree, const std::string& path, const std::string& commonFolder);

} // namespace nucleoscope
