#pragma once

#include "core/audit/duplicates.h"
#include "core/audit/finding.h"
#include "core/audit/proxy_labels.h"

namespace nucleoscope {

struct AuditOptions {
    std::uint64_t seed = 1; ///< of folds and shuffles
    int permutations = 200; ///< of labels between patients; 0: proxies are not judged
    bool quick = false;     ///< files, identical images, names, classes: nothing that compares, learns or shuffles
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

/// What can be said of a split without a look at the images: whose they are, which files are the same (`hashes`), which
/// show one nucleus (`near`, where that is known); and of the dataset, what its classes' names and patients tell. Serious
/// ones first. What every training records.
std::vector<Finding> splitFindings(const Dataset& dataset, const ContentHashes& hashes, const NearDuplicates& near,
                                   const Split& split);

struct SplitAudit {
    std::vector<Finding> findings;
    std::vector<ProxyResult> parts;               ///< whether training and validation can be told apart, and by what
    std::vector<ProxyResult> testPart;            ///< the same of training and the test part; empty where there is none
    std::optional<SilhouetteBaseline> silhouette; ///< on the validation part, learned from the training part
};

/// Reads every file once (10,661 images: under half a minute on two cores), then asks what else than the cell tells the
/// class. What is done is kept below cacheFolder()/audit by fingerprint and file times, stage by stage: an audit that was
/// stopped goes on from there, a second one answers at once. Fails with Cancelled, or where nothing can be read.
Result<DatasetAudit> auditDataset(const Dataset& dataset, const AuditOptions& options = {}, const AuditProgress& progress = {},
                                  std::stop_token stop = {});

/// `audit`: of the same dataset. Fails with Cancelled, with InvalidInput where the split is of another dataset.
Result<SplitAudit> auditSplit(const Dataset& dataset, const DatasetAudit& audit, const Split& split,
                              const AuditOptions& options = {}, const AuditProgress& progress = {}, std::stop_token stop = {});

/// Whether anything is kept of an audit of a dataset of this fingerprint, of whatever age: a look at one folder.
bool auditMayBeKnown(const Dataset& dataset);

/// Whether auditDataset() with these options would read no image and ask nothing anew. Looks at files' ages only.
bool auditIsKnown(const Dataset& dataset, const AuditOptions& options = {});

/// Which images show one nucleus, from the measurements: read, or found out and kept. Fails as nearDuplicates().
Result<NearDuplicates> knownNearDuplicates(const Dataset& dataset, const DatasetFacts& facts, const OpenOptions& options = {});

} // namespace nucleoscope
