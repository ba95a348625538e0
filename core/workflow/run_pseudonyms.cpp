// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/run_pseudonyms.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace nucleoscope {

RunPseudonyms::RunPseudonyms(const Pseudonyms& names, const Run& run)
    : names_(names), sentences_(names, run.info().datasetName, run.info().datasetLocation)
{
    const auto& classes = run.info().classes;
    for (const RunSample& old : run.samples()) {
        RunSample sample = old;
        sample.subject = names.subject(old.subject);
        const std::string className = old.classIndex < 0 ? "" : classes[static_cast<std::size_t>(old.classIndex)].name;
        sample.id = sentences_.add(old.id, old.subject, className);
        samples_.push_back(std::move(sample));
    }
    std::vector<int> order(samples_.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return naturalLess(samples_[static_cast<std::size_t>(a)].id, samples_[static_cast<std::size_t>(b)].id);
    });
    newRow_.resize(order.size());
    std::vector<RunSample> sorted;
    for (const int row : order) {
        newRow_[static_cast<std::size_t>(row)] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(samples_[static_cast<std::size_t>(row)]));
    }
    samples_ = std::move(sorted);
}

const RunSample& RunPseudonyms::sampleOf(int oldRow) const
{
    return samples_[static_cast<std::size_t>(newRow_[static_cast<std::size_t>(oldRow)])];
}

std::vector<RunSample> RunPseudonyms::inOldOrder() const
{
    std::vector<RunSample> samples;
    for (const int row : newRow_)
        samples.push_back(samples_[static_cast<std::size_t>(row)]);
    return samples;
}

PredictionList RunPseudonyms::inNewOrder(const PredictionList& predictions) const
{
    std::vector<int> rows(static_cast<std::size_t>(predictions.size()));
    std::iota(rows.begin(), rows.end(), 0);
    const auto place = [&](int row) { return newRow_[static_cast<std::size_t>(predictions.sample(row))]; };
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return place(a) < place(b); });
    PredictionList sorted(predictions.classCount());
    sorted.reserve(predictions.size());
    std::vector<float> probabilities(static_cast<std::size_t>(predictions.classCount()));
    for (const int row : rows) {
        for (int c = 0; c < predictions.classCount(); ++c)
            probabilities[static_cast<std::size_t>(c)] = predictions.probability(row, c);
        sorted.add(predictions.sample(row), predictions.truth(row), probabilities.data());
    }
    return sorted;
}

Message RunPseudonyms::renamed(Message message, bool aboutSubjects) const
{
    return sentences_.renamed(std::move(message), aboutSubjects);
}

RunInfo RunPseudonyms::renamed(RunInfo info) const
{
    info.id = "pseudonymised-" + info.created.substr(0, 10);
    info.name = sentences_.inSentence(info.name, false);
    info.note.clear();
    info.failure.clear();
    info.datasetName = SentencePseudonyms::otherDatasetName;
    info.datasetLocation.clear();
    info.datasetFingerprint.clear();
    info.contentsFingerprint.clear();
    info.split.validationFold = names_.fold(info.split.validationFold);
    info.recipe.network.weights = sentences_.inSentence(withoutFolders(info.recipe.network.weights), false);
    info.weightsName = sentences_.inSentence(withoutFolders(info.weightsName), false);
    const auto renameSubject = [&](std::string& name) { name = names_.subject(name); };
    for (auto& group : info.linkedSubjects) {
        std::for_each(group.begin(), group.end(), renameSubject);
        std::sort(group.begin(), group.end()); // the old order would tell
    }
    std::sort(info.linkedSubjects.begin(), info.linkedSubjects.end());
    if (info.images && info.images->undecodable) {
        std::vector<std::string> ids;
        for (const std::string& old : *info.images->undecodable)
            if (const std::string* name = sentences_.sample(old))
                ids.push_back(*name);
        std::sort(ids.begin(), ids.end());
        info.images->undecodable = std::move(ids);
    }
    for (Message& warning : info.warnings)
        warning = renamed(std::move(warning));
    for (RunFinding& finding : info.findings) {
        for (Message* part : {&finding.what, &finding.howBad, &finding.whatToDo})
            *part = renamed(std::move(*part), !finding.subjects.empty());
        std::for_each(finding.subjects.begin(), finding.subjects.end(), renameSubject);
        std::sort(finding.subjects.begin(), finding.subjects.end());
    }
    return info;
}

} // namespace nucleoscope
