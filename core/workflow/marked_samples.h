#pragma once

#include "core/dataset/split.h"
#include "core/inspection/marks.h"

#include <map>
#include <set>

namespace nucleoscope {

/// What a training is to do with what reviewers marked.
struct MarkUse {
    bool leaveOut = false; ///< learn from no nucleus that is marked label doubtful or poor image
    bool relabel = false;  ///< learn the class that reviewers suggest; goes before leaving out. Not for poor images
    bool any() const { return leaveOut || relabel; }
    bool operator==(const MarkUse&) const = default;
};

/// What that means for a split. Only the training part changes: validation and test keep their nuclei and published
/// labels, so that scores stay comparable and nobody improves them by marking mistakes.
struct MarkEffect {
    std::vector<int> leftOut;        ///< samples of the training part, ascending
    std::map<int, int> relabelled;   ///< sample of the training part → class to learn
    int disagreed = 0;               ///< not relabelled because reviewers suggest different classes
    int examined = 0;                ///< marked so, but outside the training part: nothing changes
    std::set<std::string> reviewers; ///< whose marks have an effect
    bool empty() const { return leftOut.empty() && relabelled.empty(); }
};

/// Marks of nuclei that the dataset does not have, and suggested classes that it does not know, have no effect. The
/// labels that all reviewers suggest must be one; it may be the published one (nothing to learn anew, nothing left out).
MarkEffect effectOf(const MarkList& marks, const Dataset& dataset, const Split& split, const MarkUse& use);

/// "3 nuclei marked by Ada were left out of the training, 2 were learned under another class than the published one."
/// For run.json, where it is shown with every score.
Message describe(const MarkEffect& effect);

} // namespace nucleoscope
