// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

namespace nucleoscope {

/// What an audit found out beyond the measurements, below cacheFolder()/audit: by fingerprint, file times, seed and number of
/// shuffles. May be deleted at any time. Where the files' ages are not known, nothing is read or kept.
class AuditMemory {
public:
    AuditMemory(const Dataset& dataset, const AuditOptions& options);

    std::optional<NearDuplicates> near;
    /// Empty: not asked yet. An empty baseline: it cannot be made.
    std::optional<std::optional<SilhouetteBaseline>> silhouette;
    std::optional<std::vector<ProxyResult>> proxies; ///< without their predictions

    bool whole(const Dataset& dataset) const { return near && (!dataset.labelled() || (silhouette && proxies)); }
    /// One that cannot be written costs time, nothing else.
    void keep() const;

private:
    std::filesystem::path file_; ///< empty: nothing is kept
};

/// What an audit of this dataset, asked as usual, found else to tell the class; nothing where that was not asked so far.
/// `linked`: of the dataset.
std::optional<std::vector<Finding>> knownProxyFindings(const Dataset& dataset, const std::vector<LinkedSubjects>& linked);

} // namespace nucleoscope
