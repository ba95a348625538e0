// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/audit_task.h"

#include "core/audit/audit_json.h"
#include "core/base/csv.h"
#include "core/workflow/backbone_features.h"
#include "core/workflow/feature_task.h"
#include "core/workflow/split_task.h"
#include "core/workflow/trained_samples.h"

#include <algorithm>

namespace nucleoscope {
namespace {

AuditProgress reportingTo(JobContext& context)
{
    return [&context](double fraction, const Message& activity) { context.report({fraction, activity}); };
}

/// Images of patients whom the run did not learn from.
Result<std::vector<int>> unseenSamples(const Run& run, const Dataset& dataset, JobContext& context)
{
    const auto trained = findTrainedSamples(run, dataset, context);
    if (!trained)
        return fail(trained.error());
    std::vector<int> samples;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (dataset.sample(i).classIndex >= 0 && !trained->trained[static_cast<std::size_t>(i)]
            && !trained->touchedSubjects.contains(dataset.sample(i).subject))
            samples.push_back(i);
    return samples;
}

/// Kept in the run's folder where the dataset is the run's own.
Result<FeatureRows> featuresOf(const Run& run, const std::shared_ptr<const Dataset>& dataset, const std::vector<int>& samples,
                               EngineHost& host, const PredictionOptions& options, JobContext& context)
{
    FeatureRows rows;
    const auto places = run.locateIn(*dataset);
    if (!places) {
        auto table = imageFeatures(run, dataset, samples, host, options, context);
        if (!table)
            return fail(table.error());
        return FeatureRows{table->width, std::move(table->samples), std::move(table->values)};
    }
    FeatureRequest request{dataset, *places, {}};
    for (std::size_t row = 0; row < places->size(); ++row)
        if (std::binary_search(samples.begin(), samples.end(), (*places)[row]))
            request.runSamples.push_back(static_cast<int>(row));
    auto table = runFeatures(run, request, host, options, context);
    if (!table)
        return fail(table.error());
    rows.width = table->width;
    rows.values = std::move(table->values);
    for (const int row : table->samples)
        rows.samples.push_back((*places)[static_cast<std::size_t>(row)]);
    return rows;
}

Result<FeatureNull> nullOf(const Dataset& dataset, const FeatureRows& features, const AuditOptions& audit, JobContext& context)
{
    auto hashes = contentsForSplit(dataset, false, context);
    if (!hashes)
        return fail(hashes.error());
    ShuffleOptions shuffle;
    shuffle.permutations = std::max(1, audit.permutations);
    shuffle.seed = audit.seed;
    shuffle.stop = context.stopToken();
    shuffle.progress = [&](double fraction) {
        context.report({fraction, {"audit.shuffling", "Learning from labels shuffled between patients"}});
    };
    return featureNull(classQuestion(dataset, labelUnits(dataset, linkedSubjects(dataset, *hashes))), features, shuffle);
}

} // namespace

std::vector<Finding> AuditReport::findings() const
{
    std::vector<Finding> all = audit.findings;
    if (splitAudit)
        all.insert(all.end(), splitAudit->findings.begin(), splitAudit->findings.end());
    sortFindings(all);
    return all;
}

int AuditReport::count(Severity severity) const
{
    const auto all = findings();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [&](const Finding& finding) { return finding.severity == severity; }));
}

Result<AuditReport> runAudit(const AuditRequest& request, JobContext& context)
{
    AuditReport report;
    report.dataset = request.dataset;
    auto audit = auditDataset(*request.dataset, request.options, reportingTo(context), context.stopToken());
    if (!audit)
        return fail(audit.error());
    report.audit = std::move(*audit);
    if (!request.split)
        return report;
    auto split =
        auditSplit(*request.dataset, report.audit, *request.split, request.options, reportingTo(context), context.stopToken());
    if (!split)
        return fail(split.error());
    report.split = request.split;
    report.splitAudit = std::move(*split);
    return report;
}

std::optional<AuditReport> knownAudit(const AuditRequest& request, JobContext& context)
{
    if (!auditIsKnown(*request.dataset, request.options))
        return std::nullopt;
    auto report = runAudit(request, context);
    return report ? std::optional(std::move(*report)) : std::nullopt;
}

Result<Split> splitOfRun(const Run& run, const Dataset& dataset)
{
    const auto places = run.locateIn(dataset);
    if (!places)
        return fail(places.error());
    Split split;
    split.options = run.info().split;
    split.parts.assign(dataset.samples().size(), Part::LeftOut);
    for (std::size_t row = 0; row < places->size(); ++row)
        if ((*places)[row] >= 0)
            split.parts[static_cast<std::size_t>((*places)[row])] = run.samples()[row].part;
    split.leftOutAsLinked = run.info().leftOutAsLinked;
    return split;
}

Result<FeatureNull> nullOfRun(const Run& run, std::shared_ptr<const Dataset> dataset, EngineHost& host,
                              const PredictionOptions& options, const AuditOptions& audit, JobContext& context)
{
    const auto samples = unseenSamples(run, *dataset, context);
    if (!samples)
        return fail(samples.error());
    if (samples->empty())
        return fail(
            ErrorCode::InvalidInput,
            {"audit.null_nothing",
             "{run} learned from every patient of {data}, so its features say nothing about patients it never met. Name a "
             "run that was split by patient.",
             {{"run", run.info().name}, {"data", dataset->name()}}});
    const auto features = featuresOf(run, dataset, *samples, host, options, context);
    if (!features)
        return fail(features.error());
    return nullOf(*dataset, *features, audit, context);
}

Result<FeatureNull> nullOfBackbone(std::shared_ptr<const Dataset> dataset, const Recipe& recipe,
                                   const std::filesystem::path& weights, EngineHost& host, const PredictionOptions& options,
                                   const AuditOptions& audit, JobContext& context)
{
    auto table = backboneFeatures({dataset, recipe, weights}, host, options, context);
    if (!table)
        return fail(table.error());
    return nullOf(*dataset, {table->width, std::move(table->samples), std::move(table->values)}, audit, context);
}

void addNull(AuditReport& report, FeatureNull null, const std::string& network)
{
    report.audit.findings.push_back(nullFinding(null, network));
    sortFindings(report.audit.findings);
    report.null = std::move(null);
}

std::string auditReportToJson(const AuditReport& report)
{
    return auditToJson(*report.dataset, report.audit, report.split ? &*report.split : nullptr,
                       report.splitAudit ? &*report.splitAudit : nullptr, report.null ? &*report.null : nullptr);
}

std::string findingsToCsv(const Dataset& dataset, const std::vector<Finding>& findings)
{
    std::string text =
        csvLine({"severity", "heading", "id", "what", "how_bad", "what_to_do", "images", "subjects", "subject_ids"});
    for (const Finding& finding : findings) {
        std::string ids;
        for (const int subject : finding.subjects)
            ids += (ids.empty() ? "" : " ") + dataset.subjects()[static_cast<std::size_t>(subject)].id;
        text += csvLine({std::string(severityName(finding.severity)), std::string(headingName(finding.heading)), finding.id,
                         finding.what.english(), finding.howBad.english(), finding.whatToDo.english(),
                         std::to_string(finding.samples.size()), std::to_string(finding.subjects.size()), ids});
    }
    return text;
}

} // namespace nucleoscope
