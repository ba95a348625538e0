// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/split.h"
#include "core/dataset/split_folds.h"
#include "core/jobs/job_queue.h"

#include <memory>
#include <optional>
#include <vector>

namespace nucleoscope {

/// Whether subjects of whom images show one nucleus stay together: as wished, or else where this program chooses who examines.
/// Published folds stay as they were published.
bool linksSimilar(std::optional<bool> wish, SplitRule rule);
bool linksSimilar(std::optional<bool> wish, const FoldOptions& folds);

/// The contents by which a split keeps subjects together: identical pixels, in whatever files (core/audit/image_contents.h); with
/// `linkSimilar` also images that show one nucleus, which measures every image (core/audit, kept for the next time). In a Disk
/// job. Fails with Cancelled, or where nothing can be read.
Result<ContentHashes> contentsForSplit(const Dataset& dataset, bool linkSimilar, JobContext& context);

/// A split, and what it went by.
struct MadeSplit {
    Split split;
    std::shared_ptr<const ContentHashes> contents; ///< those of `split`
    bool linkSimilar = false;                      ///< contentsForSplit()
};

/// Where similar images tie so many subjects together that no split is left, only those with identical ones are kept together,
/// and a warning of the split says so. `known`: contentsForSplit() of these images and `linkSimilar`, where it was asked before.
/// In a Disk job. Fails as contentsForSplit() and makeSplit().
Result<MadeSplit> splitByContents(const Dataset& dataset, const SplitOptions& options, bool linkSimilar, JobContext& context,
                                  std::shared_ptr<const ContentHashes> known = {});

/// The splits of a cross-validation, and what they went by.
struct MadeFolds {
    std::vector<Split> splits; ///< makeFolds()
    ContentHashes contents;
    bool linkSimilar = false;
};
/// Likewise; the warning is one of each split. Fails as contentsForSplit() and makeFolds().
Result<MadeFolds> foldsByContents(const Dataset& dataset, const FoldOptions& options, bool linkSimilar, JobContext& context);

} // namespace nucleoscope
