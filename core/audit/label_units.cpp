#include "core/audit/label_units.h"

#include <algorithm>
#include <numeric>

namespace nucleoscope {
namespace {

void add(Question& question, const LabelUnits& units, int sample, int label)
{
    question.samples.push_back(sample);
    question.labels.push_back(label);
    question.units.push_back(units.unitOf[static_cast<std::size_t>(sample)]);
}

} // namespace

LabelUnits labelUnits(const Dataset& dataset, const std::vector<LinkedSubjects>& linked)
{
    std::vector<int> leader(dataset.subjects().size());
    std::iota(leader.begin(), leader.end(), 0);
    for (const LinkedSubjects& group : linked)
        for (const int subject : group.subjects)
            leader[static_cast<std::size_t>(subject)] = group.subjects.front();
    std::vector<int> number(leader.size(), -1);
    LabelUnits units;
    for (std::size_t s = 0; s < leader.size(); ++s)
        if (static_cast<std::size_t>(leader[s]) == s)
            number[s] = units.count++;
    units.unitOf.reserve(dataset.samples().size());
    for (const Sample& sample : dataset.samples())
        units.unitOf.push_back(number[static_cast<std::size_t>(leader[static_cast<std::size_t>(sample.subject)])]);
    return units;
}

Subjects bootstrapSubjects(const LabelUnits& units)
{
    std::vector<std::string> ids;
    ids.reserve(units.unitOf.size());
    for (const int unit : units.unitOf)
        ids.push_back(std::to_string(unit));
    return Subjects(ids);
}

Question classQuestion(const Dataset& dataset, const LabelUnits& units)
{
    Question question;
    question.unitCount = units.count;
    question.classCount = static_cast<int>(dataset.classes().size());
    for (int c = 0; c < question.classCount; ++c)
        if (dataset.classes()[static_cast<std::size_t>(c)].positive)
            question.positive = c;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (dataset.sample(i).classIndex >= 0)
            add(question, units, i, dataset.sample(i).classIndex);
    return question;
}

Question partQuestion(const Dataset& dataset, const Split& split, Part examining, const LabelUnits& units)
{
    Question question;
    question.unitCount = units.count;
    question.classCount = 2;
    question.positive = 1;
    question.strata.assign(static_cast<std::size_t>(units.count), -1); // parts are drawn class by class
    for (int i = 0; i < dataset.sampleCount(); ++i)
        question.strata[static_cast<std::size_t>(units.unitOf[static_cast<std::size_t>(i)])] = dataset.sample(i).classIndex;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (const Part part = split.parts[static_cast<std::size_t>(i)]; part == Part::Train || part == examining)
            add(question, units, i, part == examining);
    return question;
}

int fewestUnits(const Question& question)
{
    std::vector<std::vector<bool>> has(static_cast<std::size_t>(question.classCount),
                                       std::vector<bool>(static_cast<std::size_t>(question.unitCount), false));
    for (std::size_t i = 0; i < question.labels.size(); ++i)
        has[static_cast<std::size_t>(question.labels[i])][static_cast<std::size_t>(question.units[i])] = true;
    std::ptrdiff_t fewest = has.empty() ? 0 : question.unitCount;
    for (const std::vector<bool>& units : has)
        fewest = std::min(fewest, std::count(units.begin(), units.end(), true));
    return static_cast<int>(fewest);
}

} // namespace nucleoscope
