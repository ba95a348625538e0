// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/split_record.h"

#include "core/audit/audit.h"
#include "core/audit/audit_memory.h"
#include "core/audit/image_contents.h"

#include <algorithm>

namespace nucleoscope {
namespace {

PositiveClasses positiveClassesOf(const Dataset& dataset)
{
    PositiveClasses positive;
    for (const ClassInfo& info : dataset.classes())
        positive.push_back(info.positive);
    return positive;
}

std::vector<int> labelledOf(const Dataset& dataset, const Split& split, Part part)
{
    std::vector<int> samples = split.samplesOf(part);
    std::erase_if(samples, [&](int sample) { return dataset.sample(sample).classIndex < 0; });
    return samples;
}

std::vector<double> classSharesOf(const Dataset& dataset, const std::vector<int>& samples)
{
    std::vector<double> shares(dataset.classes().size(), 0);
    for (const int sample : samples)
        shares[static_cast<std::size_t>(dataset.sample(sample).classIndex)] += 1.0 / static_cast<double>(samples.size());
    return shares;
}

/// Calls everything by the commonest class, as sure as that class is common.
PredictionList sayingTheCommonest(const Dataset& dataset, const std::vector<int>& samples, const std::vector<double>& shares)
{
    PredictionList predictions(static_cast<int>(shares.size()));
    const std::vector<float> p(shares.begin(), shares.end());
    for (const int sample : samples)
        predictions.add(sample, dataset.sample(sample).classIndex, p.data());
    return predictions;
}

ReferenceScores scored(const PredictionList& predictions, const PositiveClasses& positive, const Subjects& subjects)
{
    ReferenceScores reference;
    if (const auto scores = scoresOf(predictions, positive))
        reference.scores = *scores;
    reference.intervals = scoreIntervals(predictions, positive, subjects);
    return reference;
}

/// Nothing where it was stopped, or not to be had unasked.
std::optional<DatasetFacts> measured(const Dataset& dataset, const OpenOptions& options)
{
    if (dataset.sampleCount() > measuredUnasked && !imagesAreMeasured(dataset))
        return std::nullopt;
    auto facts = measureImages(dataset, options);
    return facts ? std::optional(std::move(*facts)) : std::nullopt;
}

/// What else tells the class, as far as an audit asked.
void addProxies(const Dataset& dataset, const Split& split, std::vector<RunFinding>& findings)
{
    const auto known = knownProxyFindings(dataset, split.linked);
    if (!known) {
        findings.push_back({notAuditedId,
                            Severity::Note,
                            AuditHeading::IllegitimateFeatures,
                            {"audit.not_audited", // notAuditedId, so that core_messages.py finds the text
                             "The dataset was not audited: whether something else than the cell tells the class was not asked."},
                            {"audit.not_audited.bad", "A network may go by it, and its score would be of that."},
                            {"audit.not_audited.do", "Audit the dataset before the next training."},
                            {},
                            0});
        return;
    }
    for (const Finding& finding : *known)
        findings.push_back(toRunFinding(dataset, finding));
    std::stable_sort(findings.begin(), findings.end(),
                     [](const RunFinding& a, const RunFinding& b) { return a.severity > b.severity; });
}

void append(PredictionList& to, const PredictionList& from)
{
    std::vector<float> p(static_cast<std::size_t>(from.classCount()));
    for (int row = 0; row < from.size(); ++row) {
        for (int c = 0; c < from.classCount(); ++c)
            p[static_cast<std::size_t>(c)] = from.probability(row, c);
        to.add(from.sample(row), from.truth(row), p.data());
    }
}

/// What the outline says of the examined samples, learned from the others; nothing where there is none.
std::optional<PredictionList> outlineOfFold(const Dataset& dataset, const DatasetFacts& facts, const std::vector<int>& training,
                                            const std::vector<int>& examined)
{
    std::vector<int> truths;
    for (const int sample : examined)
        truths.push_back(dataset.sample(sample).classIndex);
    const auto model = SilhouetteModel::fit(dataset, facts, training);
    auto predictions = model ? model->examine(dataset, facts, examined, truths) : fail(model.error());
    return predictions ? std::optional(std::move(*predictions)) : std::nullopt;
}

} // namespace

RunReferences pooledReferencesOf(const Dataset& dataset, const std::vector<Split>& folds, JobContext& context)
{
    RunReferences references;
    const auto facts = measured(dataset, {context.stopToken(), {}});
    const auto classCount = static_cast<int>(dataset.classes().size());
    PredictionList commonest(classCount);
    std::optional<PredictionList> outlines;
    if (facts)
        outlines = PredictionList(classCount);
    std::vector<int> all;
    for (const Split& fold : folds) {
        const std::vector<int> training = labelledOf(dataset, fold, Part::Train);
        const std::vector<int> examined = labelledOf(dataset, fold, Part::Validation);
        if (training.empty() || examined.empty())
            return references;
        all.insert(all.end(), examined.begin(), examined.end());
        append(commonest, sayingTheCommonest(dataset, examined, classSharesOf(dataset, training)));
        if (const auto own = outlines ? outlineOfFold(dataset, *facts, training, examined) : std::nullopt)
            append(*outlines, *own);
        else
            outlines.reset();
    }
    const PositiveClasses positive = positiveClassesOf(dataset);
    const std::vector<double> shares = classSharesOf(dataset, all);
    references.majorityClass = static_cast<int>(std::max_element(shares.begin(), shares.end()) - shares.begin());
    if (const auto scores = scoresOf(commonest, positive))
        references.majority.scores = *scores;
    if (outlines)
        references.silhouette = scored(*outlines, positive, bootstrapSubjects(labelUnits(dataset, folds.front().linked)));
    return references;
}

std::vector<RunFinding> findingsOf(const Recipe& recipe)
{
    std::vector<RunFinding> findings;
    if (recipe.augmentation.onValidation)
        findings.push_back({"audit.augmented_validation",
                            Severity::Warning,
                            AuditHeading::StateOfData,
                            {"audit.augmented_validation", "Validation images are changed at random as training images are."},
                            {"audit.augmented_validation.bad",
                             "The scores are of images that nobody took, differ from one look to the next, and choose the best "
                             "epoch partly by luck."},
                            {"audit.augmented_validation.do", "Switch augmentation off for validation."},
                            {},
                            0});
    if (recipe.network.output == OutputActivation::Softmax)
        findings.push_back({"audit.softmax_twice",
                            Severity::Note,
                            AuditHeading::StateOfData,
                            {"audit.softmax_twice", "The network ends in a softmax, and the loss applies another one."},
                            {"audit.softmax_twice.bad",
                             "With two classes the loss cannot fall below 0.313, the gradients are small, and the probabilities "
                             "say less than they seem to."},
                            {"audit.softmax_twice.do", "Let the network end without a softmax."},
                            {},
                            0});
    return findings;
}

RunFinding toRunFinding(const Dataset& dataset, const Finding& finding)
{
    RunFinding result{finding.id,
                      finding.severity,
                      finding.heading,
                      finding.what,
                      finding.howBad,
                      finding.whatToDo,
                      {},
                      static_cast<int>(finding.samples.size())};
    for (const int subject : finding.subjects)
        result.subjects.push_back(dataset.subjects()[static_cast<std::size_t>(subject)].id);
    return result;
}

Cautions cautionsOfSplits(const Dataset& dataset, const ContentHashes& hashes, const NearDuplicates& near,
                          std::span<const Split> splits)
{
    RunInfo all;
    for (const Split& split : splits) {
        RunInfo one;
        one.warnings = split.warnings;
        for (const Finding& finding : splitFindings(dataset, hashes, near, split))
            if (isLeak(finding.severity, finding.heading))
                one.findings.push_back(toRunFinding(dataset, finding));
        addFindings(all, one);
    }
    return cautionsWith(all);
}

std::optional<NearDuplicates> nearDuplicatesKept(const Dataset& dataset)
{
    return AuditMemory(dataset, AuditOptions()).near;
}

std::optional<NearDuplicates> nearDuplicatesUnasked(const Dataset& dataset, const OpenOptions& options)
{
    const auto facts = measured(dataset, options);
    auto near = facts ? knownNearDuplicates(dataset, *facts, options) : Result<NearDuplicates>();
    return facts && near ? std::optional(std::move(*near)) : std::nullopt;
}

RunReferences referencesOf(const Dataset& dataset, const Split& split, const DatasetFacts* facts)
{
    RunReferences references;
    const std::vector<int> training = labelledOf(dataset, split, Part::Train);
    const std::vector<int> examined = labelledOf(dataset, split, Part::Validation);
    if (training.empty())
        return references;
    const PositiveClasses positive = positiveClassesOf(dataset);
    const Subjects subjects = bootstrapSubjects(labelUnits(dataset, split.linked));
    const std::vector<double> shares = classSharesOf(dataset, training);
    references.majorityClass = static_cast<int>(std::max_element(shares.begin(), shares.end()) - shares.begin());
    if (const auto scores = scoresOf(sayingTheCommonest(dataset, examined, shares), positive))
        references.majority.scores = *scores; // as certain as the shares of the classes: no interval
    if (!facts)
        return references;
    std::vector<int> truths;
    for (const int sample : examined)
        truths.push_back(dataset.sample(sample).classIndex);
    auto model = SilhouetteModel::fit(dataset, *facts, training);
    if (!model)
        return references; // not cut out: there is no outline
    if (const auto predictions = model->examine(dataset, *facts, examined, truths)) {
        references.silhouette = scored(*predictions, positive, subjects);
        references.silhouetteModel = std::move(*model);
    }
    return references;
}

SplitRecord recordSplit(const Dataset& dataset, const Split& split, const std::function<void(const JobProgress&)>& report,
                        std::stop_token stop)
{
    const OpenOptions options{stop, [&](double fraction) {
                                  if (report)
                                      report({fraction, {"training.measuring", "Looking at every image once"}});
                              }};
    const auto facts = measured(dataset, options);
    NearDuplicates near;
    if (facts)
        if (auto found = knownNearDuplicates(dataset, *facts, options))
            near = std::move(*found);
    SplitRecord record;
    record.references = referencesOf(dataset, split, facts ? &*facts : nullptr);
    // Where a stop was asked for, images are compared all the same: that is known since the split was made.
    const auto hashes = facts ? Result<ContentHashes>(facts->pixelHashes()) : imageContents(dataset);
    if (hashes)
        for (const Finding& finding : splitFindings(dataset, *hashes, near, split))
            record.findings.push_back(toRunFinding(dataset, finding));
    addProxies(dataset, split, record.findings);
    return record;
}

} // namespace nucleoscope
