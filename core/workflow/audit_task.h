// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/audit/feature_null.h"
#include "core/workflow/prediction_task.h"

namespace nucleoscope {

/// What both faces ask of an audit. The functions block: run them in a job (Resource::Disk; nullOfRun(): Learning).

struct AuditRequest {
    std::shared_ptr<const Dataset> dataset;
    std::optional<Split> split; ///< of that dataset, to be audited as well
    AuditOptions options;
};

struct AuditReport {
    std::shared_ptr<const Dataset> dataset;
    DatasetAudit audit;
    std::optional<Split> split;
    std::optional<SplitAudit> splitAudit; ///< where there is a split
    std::optional<FeatureNull> null;      ///< where it was asked for; its finding is among the audit's
    /// The dataset's and the split's together, serious ones first.
    std::vector<Finding> findings() const;
    int count(Severity severity) const;
};

/// Fails with Cancelled where it is stopped; what was found out until then is kept, and the next audit goes on from there.
Result<AuditReport> runAudit(const AuditRequest& request, JobContext& context);

/// The same where all is known from before, in an instant; nothing otherwise.
std::optional<AuditReport> knownAudit(const AuditRequest& request, JobContext& context);

/// A run's split as of a dataset; images that the run does not know are left out of it. Fails with Mismatch where the dataset
/// is not the run's.
Result<Split> splitOfRun(const Run& run, const Dataset& dataset);

/// Features of the run's network, of patients whom it did not learn from, with the true labels and with labels shuffled
/// between patients. Fails with InvalidInput where fewer than two patients of a class are left, with Cancelled.
Result<FeatureNull> nullOfRun(const Run& run, std::shared_ptr<const Dataset> dataset, EngineHost& host,
                              const PredictionOptions& options, const AuditOptions& audit, JobContext& context);
/// The same of a backbone that was not trained on these images: of every patient. `recipe`: its architecture and input;
/// `weights`: a file. Features are kept for the instant recipe.
Result<FeatureNull> nullOfBackbone(std::shared_ptr<const Dataset> dataset, const Recipe& recipe,
                                   const std::filesystem::path& weights, EngineHost& host, const PredictionOptions& options,
                                   const AuditOptions& audit, JobContext& context);
/// Puts it and its finding into the report.
void addNull(AuditReport& report, FeatureNull null, const std::string& network);

/// Format: docs/formats.md.
std::string auditReportToJson(const AuditReport& report);
std::string findingsToCsv(const Dataset& dataset, const std::vector<Finding>& findings);

} // namespace nucleoscope
