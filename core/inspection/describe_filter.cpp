#include "core/base/text.h"
#include "core/inspection/filter_sentence.h"
#include "core/inspection/sample_filter.h"

#include <algorithm>

namespace nucleoscope {
namespace {

std::size_t countSubjects(const Dataset& dataset, const std::vector<int>& samples)
{
    std::vector<bool> seen(dataset.subjects().size(), false);
    for (const int sample : samples)
        seen[static_cast<std::size_t>(dataset.sample(sample).subject)] = true;
    return static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
}

/// "ALL", "ALL or HEM", "a, b or c".
template <typename NameOf>
std::string alternatives(const std::set<int>& indices, NameOf nameOfIndex)
{
    std::string text;
    std::size_t left = indices.size();
    for (const int index : indices) {
        --left;
        text += (text.empty() ? "" : left == 0 ? " or " : ", ") + nameOfIndex(index);
    }
    return text;
}

void addCall(FilterSentence& sentence, const Dataset& dataset, const SampleFilter& filter)
{
    if (!filter.predictedClasses.empty()) {
        sentence.add("called", " called {predicted}");
        sentence.argument("predicted", alternatives(filter.predictedClasses,
                                                    [&](int c) { return dataset.classes()[static_cast<std::size_t>(c)].name; }));
    }
    if (filter.correct) {
        const std::string called = filter.predictedClasses.empty() ? " called" : ",";
        sentence.add(*filter.correct ? "rightly" : "wrongly", called + (*filter.correct ? " rightly" : " wrongly"));
    }
}

void addRestrictions(FilterSentence& sentence, const Dataset& dataset, const SampleFilter& filter)
{
    if (!filter.folds.empty()) {
        sentence.add("folds", " in {folds}");
        sentence.argument("folds",
                          alternatives(filter.folds, [&](int f) { return dataset.folds()[static_cast<std::size_t>(f)]; }));
    }
    if (filter.samples) {
        sentence.add("picked", filter.samplesName.empty() ? " picked by hand" : " {picked}");
        sentence.argument("picked", filter.samplesName);
    }
    if (!filter.text.empty()) {
        sentence.add("text", " with \u201c{text}\u201d in the name");
        sentence.argument("text", filter.text);
    }
    if (!filter.marks.empty()) {
        const auto [id, text] = describeMarks(filter.marks);
        sentence.add(id, text);
    }
}

void addSubjects(FilterSentence& sentence, const Dataset& dataset, const SampleFilter& filter, const std::vector<int>& shown)
{
    if (!dataset.subjectsKnown())
        return;
    if (filter.subjects.size() == 1) {
        sentence.add("of_subject", ", patient {patient}");
        sentence.argument("patient", dataset.subjects()[static_cast<std::size_t>(*filter.subjects.begin())].id);
    } else if (!shown.empty()) {
        const std::size_t subjects = countSubjects(dataset, shown);
        sentence.add(subjects == 1 ? "one_subject" : "subjects", subjects == 1 ? ", 1 patient" : ", {patients} patients");
        sentence.argument("patients", grouped(static_cast<long long>(subjects)));
    }
}

} // namespace

Message describeFilter(const Dataset& dataset, const SampleFilter& filter, const std::vector<int>& shown)
{
    FilterSentence sentence;
    sentence.argument("count", grouped(static_cast<long long>(shown.size())));
    const std::string noun = shown.size() == 1 ? "nucleus" : "nuclei";
    if (shown.empty())
        sentence.add("none", "No");
    else if (filter.empty())
        sentence.add("all", shown.size() == 1 ? "{count}" : "All {count}");
    else
        sentence.add(shown.size() == 1 ? "one" : "some", "{count}");
    if (!filter.classes.empty()) {
        sentence.add("class", " {class} " + noun);
        sentence.argument("class", alternatives(filter.classes,
                                                [&](int c) { return dataset.classes()[static_cast<std::size_t>(c)].name; }));
    } else {
        sentence.add("any", ' ' + noun);
    }
    addCall(sentence, dataset, filter);
    addRestrictions(sentence, dataset, filter);
    addSubjects(sentence, dataset, filter, shown);
    return sentence.take();
}

} // namespace nucleoscope
