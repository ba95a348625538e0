// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/duplicates.h"
#include "core/jobs/job_queue.h"
#include "core/run/cautions.h"

namespace nucleoscope {

/// What a run says for ever: findings about its split that were left open, what an audit of the dataset found to tell the class
/// (or a note that it was not asked), and what its scores are to be held against.
struct SplitRecord {
    std::vector<RunFinding> findings;
    RunReferences references;
};

/// Of datasets up to this size every image is measured before their first training (10,661 images: some ten seconds on
/// two cores, kept for good); of larger ones, for which that takes longer than minutes, only where an audit measured them before.
inline constexpr int measuredUnasked = 100'000;

/// Never fails: what cannot be found out is not recorded. `stop` ends the measuring; identical files are compared all the
/// same. `report` hears how far it is; may be empty.
SplitRecord recordSplit(const Dataset& dataset, const Split& split, const std::function<void(const JobProgress&)>& report,
                        std::stop_token stop);

/// The same over folds, each of which learns from its own training part: of every sample that examines, pooled.
RunReferences pooledReferencesOf(const Dataset& dataset, const std::vector<Split>& folds, JobContext& context);

/// What the recipe does to the examination: augmentation that is left on, a softmax twice.
std::vector<RunFinding> findingsOf(const Recipe& recipe);

/// The same with ids instead of indices.
RunFinding toRunFinding(const Dataset& dataset, const Finding& finding);

/// Leaks and warnings of splits that were just made, each once; without what is true of every split of the dataset. `near`: as far
/// as it is known.
Cautions cautionsOfSplits(const Dataset& dataset, const ContentHashes& hashes, const NearDuplicates& near,
                          std::span<const Split> splits);

/// Which images show one nucleus, where no image has to be read to know it, be it because there are none.
std::optional<NearDuplicates> nearDuplicatesKept(const Dataset& dataset);
/// The same; datasets up to measuredUnasked are measured for it. Nothing where they are larger, or it was stopped.
std::optional<NearDuplicates> nearDuplicatesUnasked(const Dataset& dataset, const OpenOptions& options);

/// What only the training part tells, examined on the samples of the validation part: the commonest class, and the outline
/// where `facts` are known and the nuclei are cut out. `facts` may be null.
RunReferences referencesOf(const Dataset& dataset, const Split& split, const DatasetFacts* facts);

/// The run's silhouette baseline on the images of a dataset that were predicted; empty where the run has none, they are not
/// cut out, or there are too many to be measured unasked.
std::optional<ReferenceScores> silhouetteOn(const Run& run, const Dataset& dataset, const PredictionList& predictions,
                                            JobContext& context);

} // namespace nucleoscope
