#include "core/audit/checks.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace nucleoscope::checks {
namespace {

constexpr std::size_t mostGroups = 8; ///< of linked patients that are told one by one

using Groups = std::vector<std::vector<int>>;

int classOf(const Dataset& dataset, int sample)
{
    return dataset.sample(sample).classIndex;
}
int subjectOf(const Dataset& dataset, int sample)
{
    return dataset.sample(sample).subject;
}

/// Whether two of the samples differ in what is asked.
template <typename Of>
bool differ(const Dataset& dataset, const std::vector<int>& samples, Of of)
{
    return std::any_of(samples.begin(), samples.end(),
                       [&](int sample) { return of(dataset, sample) != of(dataset, samples.front()); });
}

std::size_t pairsIn(const Groups& groups)
{
    std::size_t pairs = 0;
    for (const std::vector<int>& group : groups)
        pairs += group.size() * (group.size() - 1) / 2;
    return pairs;
}

std::vector<int> flat(const Groups& groups)
{
    std::vector<int> samples;
    for (const std::vector<int>& group : groups)
        samples.insert(samples.end(), group.begin(), group.end());
    return samples;
}

template <typename Holds>
Groups only(const Groups& groups, Holds holds)
{
    Groups result;
    std::copy_if(groups.begin(), groups.end(), std::back_inserter(result), holds);
    return result;
}

std::string foldNames(const Dataset& dataset, const std::vector<int>& samples)
{
    std::set<int> folds;
    for (const int sample : samples)
        if (dataset.sample(sample).fold >= 0)
            folds.insert(dataset.sample(sample).fold);
    std::string names;
    if (folds.size() > 1)
        for (const int fold : folds)
            names += (names.empty() ? "" : ", ") + dataset.folds()[static_cast<std::size_t>(fold)];
    return names;
}

void acrossClasses(const Dataset& dataset, const Groups& groups, Findings& findings)
{
    const Groups found = only(groups, [&](const std::vector<int>& group) { return differ(dataset, group, classOf); });
    if (found.empty())
        return;
    Finding finding{"audit.identical_across_classes", Severity::Serious, AuditHeading::StateOfData};
    finding.samples = flat(found);
    finding.subjects = subjectsOf(dataset, finding.samples);
    finding.what = counted("audit.identical_across_classes", found.size(), "One image is there under two classes.",
                           "{count} images are there under more than one class.");
    finding.howBad = {"audit.identical_across_classes.bad",
                      "At least one of the labels is wrong, and nobody can be right about both."};
    finding.whatToDo = {"audit.identical_across_classes.do",
                        "Look at them, find out which label holds, and delete the other file."};
    findings.push_back(std::move(finding));
}

Finding linkedFinding(const Dataset& dataset, const std::vector<int>& subjects, const Groups& groups)
{
    Finding finding{"audit.identical_across_patients", Severity::Warning, AuditHeading::NoCleanSeparation};
    finding.samples = flat(groups);
    finding.subjects = subjects;
    finding.what =
        counted("audit.identical_across_patients", pairsIn(groups), "Patients {patients} share one identical image.",
                "Patients {patients} share {count} pairs of identical images.", {{"patients", subjectNames(dataset, subjects)}});
    if (const std::string folds = foldNames(dataset, finding.samples); folds.empty())
        finding.howBad = {"audit.identical_across_patients.bad",
                          "They may be one person under several names. Learned from one and examined on the other, the same "
                          "picture is only recognised."};
    else
        finding.howBad = {"audit.identical_across_patients.folds",
                          "They may be one person under several names, and they stand in different published folds ({folds}): "
                          "validated fold by fold, the same picture is only recognised.",
                          {{"folds", folds}}};
    finding.whatToDo = {"audit.identical_across_patients.do",
                        "Nothing for a split made here: these patients are merged and stay on one side."};
    return finding;
}

void acrossSubjects(const Dataset& dataset, const DatasetAudit& audit, const Groups& groups, Findings& findings)
{
    const Groups across = only(groups, [&](const std::vector<int>& group) { return differ(dataset, group, subjectOf); });
    if (across.empty())
        return;
    if (!dataset.subjectsKnown()) {
        Finding finding{"audit.identical_images", Severity::Warning, AuditHeading::NoCleanSeparation};
        finding.samples = flat(across);
        finding.what = counted("audit.identical_images", pairsIn(across), "One pair of images is identical.",
                               "{count} pairs of images are identical.");
        finding.howBad = {"audit.identical_images.bad",
                          "Learned from one and examined on the other, a picture is only recognised."};
        finding.whatToDo = {"audit.identical_images.do", "Nothing for a split made here: identical images stay on one side."};
        findings.push_back(std::move(finding));
        return;
    }
    if (audit.linked.size() > mostGroups) {
        findings.push_back(linkedFinding(dataset, subjectsOf(dataset, flat(across)), across));
        return;
    }
    for (const LinkedSubjects& linked : audit.linked)
        findings.push_back(linkedFinding(dataset, linked.subjects, only(across, [&](const std::vector<int>& group) {
                                             return std::binary_search(linked.subjects.begin(), linked.subjects.end(),
                                                                       subjectOf(dataset, group.front()));
                                         })));
}

void withinSubjects(const Dataset& dataset, const Groups& groups, Findings& findings)
{
    const Groups within = only(groups, [&](const std::vector<int>& group) { return !differ(dataset, group, subjectOf); });
    if (within.empty())
        return;
    Finding finding{"audit.identical_within_patient", Severity::Note, AuditHeading::StateOfData};
    finding.samples = flat(within);
    finding.subjects = subjectsOf(dataset, finding.samples);
    finding.what = counted("audit.identical_within_patient", pairsIn(within), "One image of patient {patients} is there twice.",
                           "{count} pairs of images of one patient are identical (patients {patients}).",
                           {{"patients", subjectNames(dataset, finding.subjects)}});
    finding.howBad = {"audit.identical_within_patient.bad",
                      "They count twice. Split by image, one may be learned and the other examined."};
    finding.whatToDo = {"audit.identical_within_patient.do", "Split by patient."};
    findings.push_back(std::move(finding));
}

struct NearKind {
    std::string id;
    Severity severity;
    AuditHeading heading;
    const char* one;
    const char* many;
    Message howBad;
    Message whatToDo;
};

void addNear(const Dataset& dataset, const Groups& pairs, bool all, const NearKind& kind, Findings& findings)
{
    if (pairs.empty())
        return;
    Finding finding{kind.id, kind.severity, kind.heading};
    finding.samples = flat(pairs);
    finding.subjects = subjectsOf(dataset, finding.samples);
    finding.what =
        counted(all ? kind.id : kind.id + ".at_least", pairs.size(), kind.one,
                all ? kind.many : std::string("At least ") + kind.many, {{"patients", subjectNames(dataset, finding.subjects)}});
    finding.howBad = kind.howBad;
    finding.whatToDo = kind.whatToDo;
    findings.push_back(std::move(finding));
}

void nearDuplicatePairs(const Dataset& dataset, const NearDuplicates& near, Findings& findings)
{
    Groups byKind[3]; // within a patient, across patients, across classes
    for (const NearDuplicate& pair : near.pairs) {
        const std::vector<int> samples{pair.first, pair.second};
        byKind[differ(dataset, samples, classOf) ? 2 : differ(dataset, samples, subjectOf) ? 1 : 0].push_back(samples);
    }
    const Message look{"audit.near.do", "Look at the pairs side by side; if they show one nucleus, keep one file of each."};
    const NearKind kinds[3] = {
        {"audit.near_within_patient",
         Severity::Note,
         AuditHeading::StateOfData,
         "One pair of images of one patient ({patients}) looks the same though the files differ.",
         "{count} pairs of images of one patient look the same though the files differ (patients {patients}).",
         {"audit.near_within_patient.bad", "They count twice. Split by image, one may be learned and the other examined."},
         {"audit.near_within_patient.do", "Split by patient."}},
        {"audit.near_across_patients",
         Severity::Warning,
         AuditHeading::NoCleanSeparation,
         "One pair of images of different patients ({patients}) looks the same though the files differ.",
         "{count} pairs of images of different patients look the same though the files differ (patients {patients}).",
         {"audit.near_across_patients.bad",
          "If they show one nucleus, the same cell may be learned and examined: similar images do "
          "not merge patients, identical ones do."},
         look},
        {"audit.near_across_classes",
         Severity::Serious,
         AuditHeading::StateOfData,
         "One pair of images of different classes looks the same though the files differ (patients {patients}).",
         "{count} pairs of images of different classes look the same though the files differ (patients {patients}).",
         {"audit.near_across_classes.bad", "If they show one nucleus, one of the labels is wrong."},
         look}};
    for (std::size_t kind = 0; kind < 3; ++kind)
        addNear(dataset, byKind[kind], near.all, kinds[kind], findings);
}

} // namespace

void duplicates(const Dataset& dataset, const DatasetAudit& audit, Findings& findings)
{
    const Groups groups = identicalImages(audit.facts);
    acrossClasses(dataset, groups, findings);
    acrossSubjects(dataset, audit, groups, findings);
    if (dataset.subjectsKnown())
        withinSubjects(dataset, groups, findings);
    nearDuplicatePairs(dataset, audit.nearDuplicates, findings);
}

} // namespace nucleoscope::checks
