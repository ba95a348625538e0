// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/split.h"

namespace nucleoscope {

/// How a dataset is divided for a cross-validation.
struct FoldOptions {
    bool published = true;  ///< the dataset's own folds; else `count` new ones by subject
    int count = 5;          ///< of new ones; 2 at least
    std::uint64_t seed = 1; ///< of new ones
    bool operator==(const FoldOptions&) const = default;
};

/// One split a fold: that fold is its validation part, the others are its training part. Every labelled sample is in the
/// validation part of one split, and one only; published: training images of subjects that share identical images with the
/// fold are left out. New folds keep linked subjects together, and are alike in images of each class.
/// Fails with InvalidInput where there are fewer than two published folds, or a class has fewer subjects than folds.
Result<std::vector<Split>> makeFolds(const Dataset& dataset, const ContentHashes& hashes, const FoldOptions& options);

/// "fold_1" where published, else "fold 2 of 5".
std::string foldName(const Dataset& dataset, const FoldOptions& options, int fold);

/// Less to learn from, to see what it is worth. What examines stays as it is.
struct Thinning {
    int imagesPerClass = 0; ///< at most so many training images of each class, drawn by lot; 0: all
    double subjects = 1;    ///< share of the training part's subjects of each class, one at least, linked ones together; (0, 1]
    bool any() const { return imagesPerClass > 0 || subjects < 1; }
    bool operator==(const Thinning&) const = default;
};
/// Training samples that are not drawn become left out; the split's warnings say so. Subjects are drawn before images. A larger
/// share of the same seed holds the smaller one. Needs a split of this dataset.
Split thinned(const Dataset& dataset, Split split, const Thinning& thinning, std::uint64_t seed);

} // namespace nucleoscope
