#include "core/audit/checks.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace nucleoscope::checks {
namespace {

constexpr std::size_t mostGroups = 8; ///< of linked patients that are told one by one
constexpr int ofACopy = 8;            ///< bits, in which one that was only saved again may differ

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

/// "26 + 27 + 28; 43 + 44": the patients whom the pairs tie together.
std::string tiedPatients(const Dataset& dataset, const DatasetAudit& audit)
{
    std::string text;
    const ContentHashes hashes = takenTogether(audit.facts.pixelHashes(), audit.nearDuplicates);
    for (const LinkedSubjects& group : linkedSubjects(dataset, hashes)) {
        std::string names;
        for (const int subject : group.subjects)
            names += (names.empty() ? "" : " + ") + dataset.subjects()[static_cast<std::size_t>(subject)].id;
        text += (text.empty() ? "" : "; ") + names;
    }
    return text;
}

Finding nearWithin(const Dataset& dataset, const Groups& pairs, const std::string& patients)
{
    Finding finding{"audit.near_within_patient", Severity::Note, AuditHeading::StateOfData};
    finding.what =
        counted(finding.id, pairs.size(), "Two images of one patient ({patients}) show one nucleus.",
                "{count} pairs of images of one patient show one nucleus (patients {patients}).", {{"patients", patients}});
    finding.howBad = {"audit.near_within_patient.bad",
                      "They count twice. Split by image, one may be learned and the other examined."};
    finding.whatToDo = {"audit.near_within_patient.do", "Split by patient."};
    if (dataset.subjectsKnown())
        return finding;
    finding.id = "audit.near_images";
    finding.severity = Severity::Warning;
    finding.heading = AuditHeading::NoCleanSeparation;
    finding.what = counted(finding.id, pairs.size(), "Two images show one nucleus though the files differ.",
                           "{count} pairs of images show one nucleus though the files differ.");
    finding.howBad = {"audit.near_images.bad", "Learned from one and examined on the other, the same cell is only recognised."};
    finding.whatToDo = {"audit.near_images.do",
                        "Split with \u201csame nuclei together\u201d (--link-similar), which keeps such images on one side."};
    return finding;
}

Finding nearAcross(const Dataset& dataset, const DatasetAudit& audit, const Groups& pairs)
{
    Finding finding{"audit.near_across_patients", Severity::Warning, AuditHeading::NoCleanSeparation};
    finding.what = counted(finding.id, pairs.size(),
                           "Two images of different patients show one nucleus. Patients who share pictures: {patients}.",
                           "{count} pairs of images of different patients show one nucleus. Patients who share pictures: "
                           "{patients}.",
                           {{"patients", tiedPatients(dataset, audit)}});
    finding.howBad = {
        "audit.near_across_patients.bad",
        "They may be one person under several numbers. Learned from one and examined on the other, the same cell is "
        "only recognised: a split by patient alone does not keep them apart."};
    finding.whatToDo = {"audit.near_across_patients.do",
                        "Split with \u201csame nuclei together\u201d (--link-similar): these patients then stay on one side."};
    return finding;
}

/// Not all pairs that may show one nucleus were compared.
Finding nearInPart(int allBits)
{
    Finding finding{"audit.near_more", Severity::Note, AuditHeading::StateOfData};
    if (allBits < ofACopy) {
        finding.what = {"audit.near_more", "So many images look alike that only the most similar ones were compared closely."};
        finding.howBad = {"audit.near_more.bad", "There may be more images of one nucleus than are told here."};
        finding.whatToDo = {"audit.near_more.do", "Look at those that are told first; they may be frames of one film."};
        return finding;
    }
    finding.id = "audit.near_part";
    finding.what = {"audit.near_part",
                    "There are so many images that only pairs that look nearly the same (they differ in {bits} of 256 bits or "
                    "less) were all compared closely, and some of the others.",
                    {{"bits", std::to_string(allBits)}}};
    finding.howBad = {"audit.near_part.bad",
                      "Most copies that were saved again, brightened, turned or mirrored differ in less than 24. Of nuclei that "
                      "were photographed twice some may be missed."};
    finding.whatToDo = {"audit.near_part.do", "To compare more, audit fewer images at a time, such as one fold."};
    return finding;
}

void nearDuplicatePairs(const Dataset& dataset, const DatasetAudit& audit, Findings& findings)
{
    Groups within;
    Groups across;
    Groups classes;
    for (const NearDuplicate& pair : audit.nearDuplicates.pairs) {
        const std::vector<int> samples{pair.first, pair.second};
        const bool subjects = dataset.subjectsKnown() && differ(dataset, samples, subjectOf);
        (differ(dataset, samples, classOf) ? classes : subjects ? across : within).push_back(samples);
    }
    const auto add = [&](const Groups& pairs, Finding finding) {
        finding.samples = flat(pairs);
        finding.subjects = subjectsOf(dataset, finding.samples);
        findings.push_back(std::move(finding));
    };
    if (!within.empty())
        add(within, nearWithin(dataset, within, subjectNames(dataset, subjectsOf(dataset, flat(within)))));
    if (!across.empty())
        add(across, nearAcross(dataset, audit, across));
    if (!classes.empty()) {
        Finding finding{"audit.near_across_classes", Severity::Serious, AuditHeading::StateOfData};
        finding.what = counted(finding.id, classes.size(), "One nucleus is there under two classes, in two different files.",
                               "{count} nuclei are there under two classes, in different files.");
        finding.howBad = {"audit.near_across_classes.bad", "One of the labels is wrong."};
        finding.whatToDo = {"audit.near_across_classes.do", "Look at the pairs side by side, and find out which label holds."};
        add(classes, std::move(finding));
    }
    if (audit.nearDuplicates.allBits < alikeBits)
        findings.push_back(nearInPart(audit.nearDuplicates.allBits));
}

} // namespace

void duplicates(const Dataset& dataset, const DatasetAudit& audit, Findings& findings)
{
    const Groups groups = identicalImages(audit.facts);
    acrossClasses(dataset, groups, findings);
    acrossSubjects(dataset, audit, groups, findings);
    if (dataset.subjectsKnown())
        withinSubjects(dataset, groups, findings);
    nearDuplicatePairs(dataset, audit, findings);
}

} // namespace nucleoscope::checks
