// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/checks.h"

#include <algorithm>
#include <set>

namespace nucleoscope::checks {
namespace {

std::set<int> foldsOf(const Dataset& dataset, const std::vector<int>& samples)
{
    std::set<int> folds;
    for (const int sample : samples)
        if (dataset.sample(sample).fold >= 0)
            folds.insert(dataset.sample(sample).fold);
    return folds;
}

/// The groups whose images stand in several folds.
std::vector<std::vector<int>> acrossFolds(const Dataset& dataset, const std::vector<std::vector<int>>& groups)
{
    std::vector<std::vector<int>> across;
    std::copy_if(groups.begin(), groups.end(), std::back_inserter(across),
                 [&](const std::vector<int>& group) { return foldsOf(dataset, group).size() > 1; });
    return across;
}

/// Takes the samples of the groups, and says what else both findings say.
Finding foldFinding(const Dataset& dataset, std::string id, const std::vector<std::vector<int>>& groups)
{
    Finding finding{std::move(id), Severity::Warning, AuditHeading::NoCleanSeparation};
    for (const std::vector<int>& group : groups)
        finding.samples.insert(finding.samples.end(), group.begin(), group.end());
    if (dataset.subjectsKnown())
        finding.subjects = subjectsOf(dataset, finding.samples);
    finding.whatToDo = {"audit.across_folds.do",
                        "Split anew instead of by fold (--split subject); a split by fold made here leaves these images out of "
                        "training."};
    return finding;
}

std::string foldNames(const Dataset& dataset, const std::set<int>& folds)
{
    std::string names;
    for (const int fold : folds)
        names += (names.empty() ? "" : ", ") + dataset.folds()[static_cast<std::size_t>(fold)];
    return names;
}

void subjectsAcrossFolds(const Dataset& dataset, Findings& findings)
{
    std::vector<std::vector<int>> samples(dataset.subjects().size());
    for (int i = 0; i < dataset.sampleCount(); ++i)
        samples[static_cast<std::size_t>(dataset.sample(i).subject)].push_back(i);
    const std::vector<std::vector<int>> across = acrossFolds(dataset, samples);
    if (across.empty())
        return;
    Finding finding = foldFinding(dataset, "audit.patients_across_folds", across);
    finding.what = counted(finding.id, across.size(), "Patient {patients} has images in several published folds ({folds}).",
                           "{count} patients have images in several published folds ({folds}): {patients}.",
                           {{"patients", subjectNames(dataset, finding.subjects)},
                            {"folds", foldNames(dataset, foldsOf(dataset, finding.samples))}});
    finding.howBad = {"audit.patients_across_folds.bad",
                      "Learned in one fold and examined in another, a patient is recognised: nuclei of one patient resemble each "
                      "other."};
    findings.push_back(std::move(finding));
}

void imagesAcrossFolds(const Dataset& dataset, const std::vector<std::vector<int>>& identical, Findings& findings)
{
    const std::vector<std::vector<int>> across = acrossFolds(dataset, identical);
    if (across.empty())
        return;
    Finding finding = foldFinding(dataset, "audit.identical_across_folds", across);
    finding.what = counted(finding.id, across.size(), "One image is there in several published folds ({folds}).",
                           "{count} images are there in several published folds ({folds}).",
                           {{"folds", foldNames(dataset, foldsOf(dataset, finding.samples))}});
    finding.howBad = {"audit.identical_across_folds.bad",
                      "Learned in one fold and examined in another, a picture is only recognised."};
    findings.push_back(std::move(finding));
}

} // namespace

void folds(const Dataset& dataset, const std::vector<std::vector<int>>& identical, Findings& findings)
{
    if (dataset.subjectsKnown())
        subjectsAcrossFolds(dataset, findings); // identical images of two patients are told with their patients
    else
        imagesAcrossFolds(dataset, identical, findings);
}

} // namespace nucleoscope::checks
