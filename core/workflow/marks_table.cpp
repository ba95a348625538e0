// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/marks_table.h"

#include "core/base/csv.h"

#include <map>

namespace nucleoscope {
namespace {

struct MarkedWords {
    std::string patient, className, predicted, positive;
};

/// By id, of the samples that are marked.
using MarkedWordsOf = std::map<std::string, MarkedWords, std::less<>>;

void addDataset(MarkedWordsOf& words, const Dataset& dataset)
{
    for (auto& [id, said] : words) {
        const int index = dataset.indexOf(id);
        if (index < 0)
            continue;
        const Sample& sample = dataset.sample(index);
        if (dataset.subjectsKnown())
            said.patient = dataset.subjects()[static_cast<std::size_t>(sample.subject)].id;
        if (sample.classIndex >= 0)
            said.className = dataset.classes()[static_cast<std::size_t>(sample.classIndex)].name;
    }
}

void addRun(MarkedWordsOf& words, const Run& run, const OperatingPoint& point)
{
    const auto& classes = run.info().classes;
    for (const RunSample& sample : run.samples())
        if (const auto found = words.find(sample.id); found != words.end()) {
            found->second.patient = run.info().subjectsKnown ? sample.subject : std::string();
            if (sample.classIndex >= 0)
                found->second.className = classes[static_cast<std::size_t>(sample.classIndex)].name;
        }
    const auto predictions = run.predictions(run.info().bestEpoch, PredictionSource::Validation);
    if (!predictions) // no epoch is finished yet
        return;
    const PredictionList called = calledAt(*predictions, run.positiveClasses(), point);
    for (int row = 0; row < called.size(); ++row) {
        const auto found = words.find(run.samples()[static_cast<std::size_t>(called.sample(row))].id);
        if (found == words.end())
            continue;
        if (called.predicted(row) >= 0)
            found->second.predicted = classes[static_cast<std::size_t>(called.predicted(row))].name;
        found->second.positive = csvNumber(positiveProbability(called, row, run.positiveClasses()));
    }
}

/// The marks, and what is said of them, under other names.
void rename(MarkList& marks, MarkedWordsOf& words, const Pseudonyms& names)
{
    std::vector<Mark> renamed;
    MarkedWordsOf others;
    for (Mark mark : marks.all()) {
        if (mark.empty())
            continue;
        MarkedWords said = words.at(mark.sample);
        mark.sample = names.sample(mark.sample, said.patient, said.className);
        mark.reviewer = names.person(mark.reviewer);
        mark.note.clear();
        said.patient = names.subject(said.patient);
        others[mark.sample] = std::move(said);
        renamed.push_back(std::move(mark));
    }
    marks = MarkList::of(std::move(renamed));
    words = std::move(others);
}

} // namespace

std::string marksTable(MarkList marks, const MarksTableContext& context)
{
    MarkedWordsOf words;
    for (const Mark& mark : marks.all())
        if (!mark.empty())
            words.try_emplace(mark.sample);
    if (context.dataset)
        addDataset(words, *context.dataset);
    if (context.run)
        addRun(words, *context.run, context.point);
    if (context.names)
        rename(marks, words, *context.names);
    return marksToCsv(marks, {"patient", "class", "predicted", "p_positive"}, [&](const Mark& mark) {
        const MarkedWords& said = words.at(mark.sample);
        return std::vector<std::string>{said.patient, said.className, said.predicted, said.positive};
    });
}

} // namespace nucleoscope
