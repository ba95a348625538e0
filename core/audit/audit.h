#pragma once

#include "core/audit/duplicates.h"
#include "core/audit/finding.h"
#include "core/audit/proxy_labels.h"

namespace nucleoscope {

struct AuditOptions {
    std::uint64_t seed = 1; ///< of folds and shuffles
    int permutations = 200; ///< of labels between patients; 0: proxies are not judged
};

/// How far an audit is; on the calling thread.
using AuditProgress = std::function<void(double fraction, const Message& activity)>;

/// What an audit of a dataset saw, and what one of its splits needs to know.
struct DatasetAudit {
    std::vector<Finding> findings;                ///< serious ones first
    std::vector<ProxyResult> proxies;             ///< what each proxy tells of the class, whether it is a finding or not
    std::optional<SilhouetteBaseline> silhouette; ///< empty where it cannot be made
    DatasetFacts facts;
    std::vector<LinkedSubjects> linked; ///< by identical pixels
    NearDuplicates nearDuplicates;
};

struct SplitAudit {
    std::vector<Finding> findings;
    std::vector<ProxyResult> parts;               ///< whether training and validation can be told apart, and by what
    std::optional<SilhouetteBaseline> silhouette; ///< on the validation part, learned from the training part
};

/// Reads every file once (10,661 images: under half a minute on two cores; what is known from the last time is not read
/// again), then asks what else than the cell tells the class. Fails with Cancelled, or where nothing can be read.
Result<DatasetAudit> auditDataset(const Dataset& dataset, const AuditOptions& options = {}, const AuditProgress& progress = {},
                                  std::stop_token stop = {});

/// `audit`: of the same dataset. Fails with Cancelled, with InvalidInput where the split is of another dataset.
Result<SplitAudit> auditSplit(const Dataset& dataset, const DatasetAudit& audit, const Split& split,
                              const AuditOptions& options = {}, const AuditProgress& progress = {}, std::stop_token stop = {});

} // namespace nucleoscope
