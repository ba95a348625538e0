// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/description/preview_notes.h"

#include "core/base/csv.h"
#include "core/base/text.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace nucleoscope {
namespace {

constexpr int manyClasses = 30;

/// With which classes and folds each subject is met.
struct SubjectSeen {
    std::string id;
    std::string className;
    std::string fold;
    bool severalClasses = false;
    bool severalFolds = false;
};

void look(std::string& known, bool& several, const std::string& value)
{
    several = several || (!known.empty() && known != value);
    known = value;
}

void noteSubjects(const DatasetDescription& description, DescriptionPreview& explanation)
{
    std::unordered_map<std::string, SubjectSeen> seen;
    for (const ExplainedImage& image : explanation.images) {
        const std::string& id = image.facts.of(ImageFact::Subject);
        if (image.unexplained || id.empty())
            continue;
        SubjectSeen& subject = seen[id];
        subject.id = id;
        look(subject.className, subject.severalClasses, image.facts.of(ImageFact::Class));
        look(subject.fold, subject.severalFolds, image.facts.of(ImageFact::Fold));
    }
    std::vector<std::string> mixed, spread;
    for (const auto& [id, subject] : seen) {
        if (subject.severalClasses)
            mixed.push_back(id);
        if (subject.severalFolds)
            spread.push_back(id);
    }
    const auto first = [](const std::vector<std::string>& ids) {
        return *std::min_element(ids.begin(), ids.end(), [](const auto& a, const auto& b) { return naturalLess(a, b); });
    };
    const auto number = [](std::size_t count) { return grouped(static_cast<long long>(count)); };
    if (!mixed.empty() && !description.subjectsWithinClasses)
        explanation.notes.push_back({"describe.mixed_subjects",
                                     "Patients with images of several classes: {count}, such as {subject}. Where numbers begin "
                                     "anew in each class, these are "
                                     "different people: then say that patients are counted within their class.",
                                     {{"count", number(mixed.size())}, {"subject", first(mixed)}}});
    if (!spread.empty())
        explanation.notes.push_back({"describe.spread_subjects",
                                     "Patients with images in several folds: {count}, such as {subject}. A split by these folds "
                                     "leaves out what it would have learned from those on whom it examines.",
                                     {{"count", number(spread.size())}, {"subject", first(spread)}}});
    if (seen.size() > 1 && static_cast<int>(seen.size()) == explanation.explained)
        explanation.notes.push_back({"describe.subject_each",
                                     "Every image has a patient of its own. Is it the number of the image that was taken for the "
                                     "patient's?"});
}

void noteRules(const DatasetDescription& description, DescriptionPreview& explanation)
{
    for (std::size_t r = 0; r < explanation.rules.size(); ++r) {
        const RuleYield& rule = explanation.rules[r];
        if (rule.recoded)
            explanation.notes.push_back(csvWasRecoded(std::get<TableRule>(description.rules[r]).file));
        const int overruled = *std::max_element(rule.overruled.begin(), rule.overruled.end());
        if (overruled > 0)
            explanation.notes.push_back(
                {"describe.overruled",
                 "For {count} images rule {rule} says something else than a rule before it, which counts.",
                 {{"count", grouped(overruled)}, {"rule", std::to_string(r + 1)}}});
        if (rule.unusedRows > 0)
            explanation.notes.push_back(
                {"describe.unused_rows",
                 "{count} of {all} rows of the table of rule {rule} are of nothing that is here, such as {first}.",
                 {{"count", grouped(rule.unusedRows)},
                  {"all", grouped(rule.rows)},
                  {"rule", std::to_string(r + 1)},
                  {"first", rule.firstUnused}}});
    }
}

} // namespace

void noteWhatIsOdd(const DatasetDescription& description, DescriptionPreview& explanation)
{
    std::vector<Message>& notes = explanation.notes;
    const int all = static_cast<int>(explanation.images.size());
    if (const int left = all - explanation.explained; left > 0)
        notes.insert(notes.begin(), {"describe.left_out",
                                     "{count} of {all} images are explained by no rule and are left out.",
                                     {{"count", grouped(left)}, {"all", grouped(all)}}});
    if (!explanation.asked.of(ImageFact::Class))
        notes.push_back({"describe.no_class_rule", "No rule tells the class: the images can be looked at, not learned from."});
    else if (explanation.explained > 0 && explanation.classes.size() < 2)
        notes.push_back({"describe.one_class", "There is one class alone; learning takes two."});
    else if (explanation.different.of(ImageFact::Class) > manyClasses)
        notes.push_back({"describe.many_classes",
                         "There are {count} classes. Are they patients, or days?",
                         {{"count", grouped(explanation.different.of(ImageFact::Class))}}});
    if (!explanation.asked.of(ImageFact::Subject))
        notes.push_back(
            {"describe.no_subject_rule",
             "No rule tells the patient: each image counts as its own. Images of one patient may come into both parts "
             "of a split, and scores look better than they are."});
    noteSubjects(description, explanation);
    if (explanation.asked.of(ImageFact::Fold)) {
        const auto without = std::count_if(explanation.images.begin(), explanation.images.end(), [](const ExplainedImage& image) {
            return !image.unexplained && image.facts.of(ImageFact::Fold).empty();
        });
        if (without > 0)
            notes.push_back({"describe.without_fold",
                             "{count} images are in no fold; they stay, and a split by fold learns from them.",
                             {{"count", grouped(without)}}});
    }
    noteRules(description, explanation);
}

} // namespace nucleoscope
