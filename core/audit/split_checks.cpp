#include "core/audit/checks.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace nucleoscope::checks {
namespace {

constexpr int fewSubjects = 5;
constexpr double manyRecognised = 0.01; ///< of the images examined
constexpr double otherShare = 0.1;      ///< by which a class's share may differ between parts
constexpr std::array examinedParts{Part::Validation, Part::Test};

Part partOf(const Split& split, int sample)
{
    return split.parts[static_cast<std::size_t>(sample)];
}

std::string partWord(Part part)
{
    return part == Part::Test ? "test" : "validation";
}

/// What is chosen by and then examined was not learned: less bad, and another sentence.
Finding ofValidationAndTest(const Dataset& dataset, std::string id, std::vector<int> samples, Message what)
{
    Finding finding{std::move(id), Severity::Warning, AuditHeading::NoCleanSeparation};
    finding.subjects = subjectsOf(dataset, samples);
    finding.samples = std::move(samples);
    finding.what = std::move(what);
    finding.howBad = {"audit.validation_test.bad",
                      "The best epoch is chosen on what the test part then examines: its score is a little too good for new "
                      "patients."};
    finding.whatToDo = {
        "audit.validation_test.do",
        "Split by patient with \u201csame nuclei together\u201d (--link-similar): patients who share images stay in "
        "one part."};
    return finding;
}

bool onlyExamined(const std::set<Part>& parts)
{
    return parts == std::set{Part::Validation, Part::Test};
}

void subjectsChosenByAndTested(const Dataset& dataset, const Split& split, const std::vector<std::set<Part>>& parts,
                               Findings& findings)
{
    std::vector<int> samples;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (partOf(split, i) != Part::LeftOut && onlyExamined(parts[static_cast<std::size_t>(dataset.sample(i).subject)]))
            samples.push_back(i);
    if (samples.empty())
        return;
    const std::vector<int> subjects = subjectsOf(dataset, samples);
    findings.push_back(ofValidationAndTest(dataset, "audit.patients_validation_test", std::move(samples),
                                           counted("audit.patients_validation_test", subjects.size(),
                                                   "Patient {patients} is both in validation and in the test part.",
                                                   "{count} patients are both in validation and in the test part.",
                                                   {{"patients", subjectNames(dataset, subjects)}})));
}

void subjectsOnBothSides(const Dataset& dataset, const Split& split, Findings& findings)
{
    if (!dataset.subjectsKnown())
        return;
    std::vector<std::set<Part>> parts(dataset.subjects().size());
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (partOf(split, i) != Part::LeftOut)
            parts[static_cast<std::size_t>(dataset.sample(i).subject)].insert(partOf(split, i));
    subjectsChosenByAndTested(dataset, split, parts, findings);
    Finding finding{"audit.patients_on_both_sides", Severity::Serious, AuditHeading::NoCleanSeparation};
    for (std::size_t s = 0; s < parts.size(); ++s)
        if (parts[s].size() > 1 && !onlyExamined(parts[s]))
            finding.subjects.push_back(static_cast<int>(s));
    if (finding.subjects.empty())
        return;
    int examined = 0;
    int shared = 0;
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const std::set<Part>& own = parts[static_cast<std::size_t>(dataset.sample(i).subject)];
        const bool both = own.size() > 1 && !onlyExamined(own);
        const bool isExamined = partOf(split, i) == Part::Validation || partOf(split, i) == Part::Test;
        examined += isExamined;
        shared += isExamined && both;
        if (both && partOf(split, i) != Part::LeftOut)
            finding.samples.push_back(i);
    }
    finding.what = counted("audit.patients_on_both_sides", finding.subjects.size(),
                           "Patient {patients} is both in training and in the examination: {share} % of the images examined.",
                           "{count} patients are both in training and in the examination: {share} % of the images examined are "
                           "of patients that were learned.",
                           {{"patients", subjectNames(dataset, finding.subjects)}, {"share", percent(1.0 * shared / examined)}});
    finding.howBad = {"audit.patients_on_both_sides.bad",
                      "The scores look better than they are for new patients: nuclei of one patient resemble each other."};
    finding.whatToDo = {"audit.patients_on_both_sides.do", "Split by patient."};
    findings.push_back(std::move(finding));
}

/// Those of the samples that are used; nothing where all of them stand in one part.
struct AcrossParts {
    std::vector<int> samples;
    bool learned = false; ///< one of the parts is training
};

AcrossParts acrossParts(const Split& split, const std::vector<int>& samples)
{
    std::set<Part> parts;
    std::vector<int> used;
    for (const int sample : samples)
        if (partOf(split, sample) != Part::LeftOut) {
            parts.insert(partOf(split, sample));
            used.push_back(sample);
        }
    return parts.size() > 1 ? AcrossParts{std::move(used), parts.contains(Part::Train)} : AcrossParts();
}

void append(std::vector<int>& to, const std::vector<int>& samples)
{
    to.insert(to.end(), samples.begin(), samples.end());
}

void identicalAcrossParts(const Dataset& dataset, const std::vector<std::vector<int>>& identical, const Split& split,
                          Findings& findings)
{
    Finding finding{"audit.identical_across_parts", Severity::Serious, AuditHeading::NoCleanSeparation};
    std::size_t count = 0;
    std::vector<int> chosen;
    std::size_t chosenCount = 0;
    for (const std::vector<int>& group : identical) {
        const AcrossParts across = acrossParts(split, group);
        append(across.learned ? finding.samples : chosen, across.samples);
        count += across.learned;
        chosenCount += !across.learned && !across.samples.empty();
    }
    if (chosenCount > 0)
        findings.push_back(ofValidationAndTest(dataset, "audit.identical_validation_test", std::move(chosen),
                                               counted("audit.identical_validation_test", chosenCount,
                                                       "One image is both in validation and in the test part.",
                                                       "{count} images are both in validation and in the test part.")));
    if (count == 0)
        return;
    finding.subjects = subjectsOf(dataset, finding.samples);
    finding.what = counted("audit.identical_across_parts", count, "One image is both in training and in the examination.",
                           "{count} images are both in training and in the examination.");
    finding.howBad = {"audit.identical_across_parts.bad", "What was learned by heart is examined."};
    finding.whatToDo = {"audit.identical_across_parts.do", "Split by patient: patients that share images stay on one side."};
    findings.push_back(std::move(finding));
}

void nearAcrossParts(const Dataset& dataset, const NearDuplicates& near, const Split& split, Findings& findings)
{
    Finding finding{"audit.near_across_parts", Severity::Warning, AuditHeading::NoCleanSeparation};
    std::set<int> examined;
    std::vector<int> chosen;
    for (const NearDuplicate& pair : near.pairs) {
        const AcrossParts across = acrossParts(split, {pair.first, pair.second});
        append(across.learned ? finding.samples : chosen, across.samples);
        for (const int sample : across.learned ? across.samples : std::vector<int>())
            if (partOf(split, sample) != Part::Train)
                examined.insert(sample);
    }
    if (const std::size_t pairs = chosen.size() / 2; pairs > 0)
        findings.push_back(ofValidationAndTest(
            dataset, "audit.near_validation_test", std::move(chosen),
            counted("audit.near_validation_test", pairs,
                    "One nucleus of the test part was photographed twice, and the other picture is in validation.",
                    "{count} nuclei of the test part were photographed twice, and the other pictures are in validation.")));
    if (finding.samples.empty())
        return;
    const double share = static_cast<double>(examined.size()) / (split.count(Part::Validation) + split.count(Part::Test));
    if (share >= manyRecognised)
        finding.severity = Severity::Serious;
    finding.subjects = subjectsOf(dataset, finding.samples);
    finding.what = counted(
        "audit.near_across_parts", examined.size(),
        "One nucleus that is examined was photographed twice, and the other picture is in training (patients {patients}).",
        "{count} nuclei that are examined were photographed twice, and the other pictures are in training (patients "
        "{patients}).",
        {{"patients", subjectNames(dataset, finding.subjects)}});
    finding.howBad = {"audit.near_across_parts.bad",
                      "They are {share} % of the images examined: what was learned by heart is examined.",
                      {{"share", tenthsOfPercent(share)}}};
    finding.whatToDo = {"audit.near_across_parts.do",
                        "Split by patient with \u201csame nuclei together\u201d (--link-similar): patients who share a nucleus "
                        "stay on one side."};
    findings.push_back(std::move(finding));
}

void linkedAcrossParts(const Dataset& dataset, const std::vector<LinkedSubjects>& groups, const Split& split, Findings& findings)
{
    if (!dataset.subjectsKnown())
        return;
    std::vector<std::vector<int>> samplesOf(dataset.subjects().size());
    for (int i = 0; i < dataset.sampleCount(); ++i)
        samplesOf[static_cast<std::size_t>(dataset.sample(i).subject)].push_back(i);
    for (const LinkedSubjects& linked : groups) {
        std::vector<int> samples;
        for (const int subject : linked.subjects)
            samples.insert(samples.end(), samplesOf[static_cast<std::size_t>(subject)].begin(),
                           samplesOf[static_cast<std::size_t>(subject)].end());
        std::sort(samples.begin(), samples.end());
        Finding finding{"audit.linked_across_parts", Severity::Serious, AuditHeading::NoCleanSeparation};
        AcrossParts across = acrossParts(split, samples);
        if (across.samples.empty())
            continue;
        if (!across.learned) {
            findings.push_back(
                ofValidationAndTest(dataset, "audit.linked_validation_test", std::move(across.samples),
                                    {"audit.linked_validation_test",
                                     "Patients {patients} share identical images and stand in validation and in the test part.",
                                     {{"patients", subjectNames(dataset, linked.subjects)}}}));
            continue;
        }
        finding.samples = std::move(across.samples);
        finding.subjects = linked.subjects;
        finding.what = {"audit.linked_across_parts",
                        "Patients {patients} share identical images and stand on both sides of the split.",
                        {{"patients", subjectNames(dataset, linked.subjects)}}};
        finding.howBad = {"audit.linked_across_parts.bad", "They may be one person under several names, learned and examined."};
        finding.whatToDo = {"audit.linked_across_parts.do", "Split by patient: patients that share images stay on one side."};
        findings.push_back(std::move(finding));
    }
}

struct PartClass {
    int images = 0;
    std::set<int> subjects;
};

std::vector<PartClass> byClass(const Dataset& dataset, const Split& split, Part part)
{
    std::vector<PartClass> result(dataset.classes().size());
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (const int c = dataset.sample(i).classIndex; c >= 0 && partOf(split, i) == part) {
            ++result[static_cast<std::size_t>(c)].images;
            result[static_cast<std::size_t>(c)].subjects.insert(dataset.sample(i).subject);
        }
    return result;
}

void fewSubjectsIn(const Dataset& dataset, const Split& split, Part part, Findings& findings)
{
    const std::vector<PartClass> found = byClass(dataset, split, part);
    for (std::size_t c = 0; c < found.size(); ++c) {
        const auto count = static_cast<int>(found[c].subjects.size());
        if (split.count(part) == 0 || count >= fewSubjects)
            continue;
        Finding finding{"audit.few_patients_in_part", count < 2 ? Severity::Serious : Severity::Warning,
                        AuditHeading::OtherPopulation};
        const std::vector<Message::Argument> arguments{{"part", partWord(part)}, {"class", dataset.classes()[c].name}};
        finding.what =
            count == 0 ? Message{"audit.few_patients_in_part.none", "The {part} part holds no patient with {class}.", arguments}
                       : counted("audit.few_patients_in_part", found[c].subjects.size(),
                                 "The {part} part holds a single patient with {class}.",
                                 "The {part} part holds {count} patients with {class}.", arguments);
        finding.howBad = {"audit.few_patients_in_part.bad",
                          "Its scores tell about these people and may be very different for others."};
        finding.whatToDo = {"audit.few_patients_in_part.do",
                            "Choose another seed or fold, a larger part, or several folds in turn."};
        finding.subjects.assign(found[c].subjects.begin(), found[c].subjects.end());
        for (int i = 0; i < dataset.sampleCount(); ++i)
            if (partOf(split, i) == part && dataset.sample(i).classIndex == static_cast<int>(c))
                finding.samples.push_back(i);
        findings.push_back(std::move(finding));
    }
}

void otherShares(const Dataset& dataset, const Split& split, Findings& findings)
{
    const std::vector<PartClass> training = byClass(dataset, split, Part::Train);
    for (const Part part : examinedParts) {
        const std::vector<PartClass> examined = byClass(dataset, split, part);
        for (std::size_t c = 0; c < examined.size(); ++c) {
            if (split.count(part) == 0 || split.count(Part::Train) == 0)
                continue;
            const double here = static_cast<double>(examined[c].images) / split.count(part);
            const double there = static_cast<double>(training[c].images) / split.count(Part::Train);
            if (std::abs(here - there) <= otherShare)
                continue;
            Finding finding{"audit.other_shares", Severity::Warning, AuditHeading::OtherPopulation};
            finding.what = {"audit.other_shares",
                            "{class} makes up {here} % of the {part} part and {there} % of training.",
                            {{"class", dataset.classes()[c].name},
                             {"here", percent(here)},
                             {"there", percent(there)},
                             {"part", partWord(part)}}};
            finding.howBad = {"audit.other_shares.bad",
                              "Accuracy and the best threshold depend on the shares of the classes: they do not carry over."};
            finding.whatToDo = {"audit.other_shares.do", "Read balanced accuracy and AUROC, or split with another seed."};
            findings.push_back(std::move(finding));
            break; // of two classes the other says the same
        }
    }
}

void noTestPart(const Split& split, Findings& findings)
{
    if (split.count(Part::Test) > 0 || nobodyExamines(split.options)) // then no epoch is chosen by anybody's images
        return;
    Finding finding{"audit.no_test_part", Severity::Note, AuditHeading::NoCleanSeparation};
    finding.what = {"audit.no_test_part", "There is no test part: the best epoch is chosen on the images that are then scored."};
    finding.howBad = {"audit.no_test_part.bad",
                      "The score of a chosen epoch is a little too good, the more epochs there are to choose from."};
    finding.whatToDo = {"audit.no_test_part.do", "Set a test part aside and open it once, at the end."};
    findings.push_back(std::move(finding));
}

} // namespace

void splits(const Dataset& dataset, const std::vector<std::vector<int>>& identical, const NearDuplicates& near,
            const std::vector<LinkedSubjects>& linked, const Split& split, Findings& findings)
{
    subjectsOnBothSides(dataset, split, findings);
    identicalAcrossParts(dataset, identical, split, findings);
    nearAcrossParts(dataset, near, split, findings);
    linkedAcrossParts(dataset, linked, split, findings);
    for (const Part part : examinedParts)
        if (dataset.subjectsKnown())
            fewSubjectsIn(dataset, split, part, findings);
    otherShares(dataset, split, findings);
    noTestPart(split, findings);
}

} // namespace nucleoscope::checks
