#include "core/audit/checks.h"
#include "core/audit/structural_names.h"
#include "core/base/text.h"

#include <algorithm>

namespace nucleoscope::checks {
namespace {

constexpr double unevenClasses = 1.5; ///< times as many images
constexpr double veryUneven = 5;
constexpr int fewSubjects = 5;      ///< as makeSplit() has it
constexpr double largeShare = 0.25; ///< of a class's images from one patient
constexpr double nearlyAll = 0.9;   ///< of the patients: a few misplaced files hide nothing

void structuralNames(const Dataset& dataset, Findings& findings)
{
    std::string names;
    for (const ClassInfo& info : dataset.classes())
        if (namesStructure(info.name))
            names += (names.empty() ? "" : ", ") + info.name;
    if (names.empty())
        return;
    Finding finding{"audit.structural_classes", Severity::Serious, AuditHeading::IllegitimateFeatures};
    finding.what = {"audit.structural_classes",
                    "The classes are named as folders of a study are, not as cells: {names}.",
                    {{"names", names}}};
    finding.howBad = {"audit.structural_classes.bad",
                      "A network would learn which folder an image came from: its scores would say nothing about cells."};
    finding.whatToDo = {"audit.structural_classes.do", "Open the folder whose subfolders are the classes of the cells."};
    findings.push_back(std::move(finding));
}

void balance(const Dataset& dataset, Findings& findings)
{
    const std::vector<int> counts = dataset.countByClass();
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    if (*least == 0 || *most < unevenClasses * *least)
        return;
    const bool very = *most >= veryUneven * *least;
    const double share = static_cast<double>(*most) / dataset.sampleCount();
    Finding finding{"audit.uneven_classes", very ? Severity::Warning : Severity::Note, AuditHeading::StateOfData};
    finding.what = {"audit.uneven_classes",
                    "There are {many} images of {more} and {few} of {less}.",
                    {{"many", grouped(*most)},
                     {"more", className(dataset, static_cast<int>(most - counts.begin()))},
                     {"few", grouped(*least)},
                     {"less", className(dataset, static_cast<int>(least - counts.begin()))}}};
    finding.howBad = {"audit.uneven_classes.bad",
                      "Calling every nucleus {more} is right in {share} % of the cases: accuracy alone says little.",
                      {{"more", finding.what.argument("more")}, {"share", percent(share)}}};
    finding.whatToDo = {"audit.uneven_classes.do",
                        "Read balanced accuracy and AUROC first, and balance once: in the sampler or in the loss."};
    findings.push_back(std::move(finding));
}

struct ClassSubjects {
    std::vector<int> subjects; ///< ascending
    std::vector<int> images;   ///< of each
};

std::vector<ClassSubjects> subjectsByClass(const Dataset& dataset)
{
    std::vector<std::vector<int>> images(dataset.classes().size(), std::vector<int>(dataset.subjects().size(), 0));
    for (const Sample& sample : dataset.samples())
        if (sample.classIndex >= 0)
            ++images[static_cast<std::size_t>(sample.classIndex)][static_cast<std::size_t>(sample.subject)];
    std::vector<ClassSubjects> result(dataset.classes().size());
    for (std::size_t c = 0; c < images.size(); ++c)
        for (std::size_t s = 0; s < images[c].size(); ++s)
            if (images[c][s] > 0) {
                result[c].subjects.push_back(static_cast<int>(s));
                result[c].images.push_back(images[c][s]);
            }
    return result;
}

void fewSubjectsOf(const Dataset& dataset, int c, const ClassSubjects& found, Findings& findings)
{
    if (found.subjects.empty() || std::ssize(found.subjects) >= fewSubjects)
        return;
    Finding finding{"audit.few_patients", Severity::Warning, AuditHeading::OtherPopulation};
    finding.what = counted("audit.few_patients", found.subjects.size(), "All images of {class} come from a single patient.",
                           "All images of {class} come from {count} patients.", {{"class", className(dataset, c)}});
    finding.howBad = {"audit.few_patients.bad",
                      "Nuclei of one patient resemble each other: scores tell about these people more than about {class}.",
                      {{"class", className(dataset, c)}}};
    finding.whatToDo = {"audit.few_patients.do", "Add patients; more images of the same ones help little."};
    finding.subjects = found.subjects;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (dataset.sample(i).classIndex == c)
            finding.samples.push_back(i);
    findings.push_back(std::move(finding));
}

void dominantSubject(const Dataset& dataset, int c, const ClassSubjects& found, Findings& findings)
{
    if (std::ssize(found.subjects) < fewSubjects)
        return;
    const auto most = std::max_element(found.images.begin(), found.images.end());
    double all = 0;
    for (const int images : found.images)
        all += images;
    if (*most < largeShare * all)
        return;
    const int subject = found.subjects[static_cast<std::size_t>(most - found.images.begin())];
    Finding finding{"audit.dominant_patient", Severity::Warning, AuditHeading::OtherPopulation};
    finding.what = {
        "audit.dominant_patient",
        "Of the images of {class}, {share} % come from patient {patient}.",
        {{"class", className(dataset, c)}, {"share", percent(*most / all)}, {"patient", subjectNames(dataset, {subject})}}};
    finding.howBad = {"audit.dominant_patient.bad", "Scores by image are largely scores of this one patient."};
    finding.whatToDo = {"audit.dominant_patient.do", "Read the scores by patient, and let the sampler draw patients evenly."};
    finding.subjects = {subject};
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (dataset.sample(i).subject == subject && dataset.sample(i).classIndex == c)
            finding.samples.push_back(i);
    findings.push_back(std::move(finding));
}

void oneClassEach(const Dataset& dataset, Findings& findings)
{
    const auto& subjects = dataset.subjects();
    const auto pure = static_cast<std::size_t>(
        std::count_if(subjects.begin(), subjects.end(), [](const SubjectInfo& s) { return s.classIndex >= 0; }));
    // A patient with a single image has one class whatever the study did.
    const bool several = std::any_of(subjects.begin(), subjects.end(),
                                     [](const SubjectInfo& s) { return s.classIndex >= 0 && s.sampleCount > 1; });
    if (static_cast<double>(pure) < nearlyAll * static_cast<double>(subjects.size()) || !several)
        return;
    Finding finding{"audit.one_class_each", Severity::Warning, AuditHeading::IllegitimateFeatures};
    if (pure == subjects.size())
        finding.what = {"audit.one_class_each", "Every patient has nuclei of one class only."};
    else
        finding.what = {"audit.one_class_each.nearly",
                        "{count} of {all} patients have nuclei of one class only.",
                        {{"count", std::to_string(pure)}, {"all", std::to_string(subjects.size())}}};
    finding.howBad = {"audit.one_class_each.bad",
                      "A network may recognise patients, by stain, focus or microscope, instead of the disease; no split of "
                      "these data can tell the two apart."};
    finding.whatToDo = {
        "audit.one_class_each.do",
        "Split by patient, compare with labels shuffled between patients (nucleoscope audit DATA --null RUN), and "
        "examine on data from elsewhere."};
    findings.push_back(std::move(finding));
}

} // namespace

void classes(const Dataset& dataset, Findings& findings)
{
    if (!dataset.labelled())
        return;
    structuralNames(dataset, findings);
    balance(dataset, findings);
    if (!dataset.subjectsKnown()) {
        Finding finding{"audit.patients_unknown", Severity::Warning, AuditHeading::NoCleanSeparation};
        finding.what = {"audit.patients_unknown", "The files do not tell which patient an image comes from."};
        finding.howBad = {"audit.patients_unknown.bad",
                          "Each image counts as its own patient. If several are of the same one, the examination holds patients "
                          "that were learned, and scores look better than they are for new ones."};
        finding.whatToDo = {"audit.patients_unknown.do", "Look for a table that tells the patients, and name the files by it."};
        findings.push_back(std::move(finding));
        return;
    }
    const std::vector<ClassSubjects> found = subjectsByClass(dataset);
    for (int c = 0; c < static_cast<int>(found.size()); ++c) {
        fewSubjectsOf(dataset, c, found[static_cast<std::size_t>(c)], findings);
        dominantSubject(dataset, c, found[static_cast<std::size_t>(c)], findings);
    }
    oneClassEach(dataset, findings);
}

} // namespace nucleoscope::checks
