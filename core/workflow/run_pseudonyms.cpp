// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/run_pseudonyms.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

namespace nucleoscope {
namespace {

std::string numbered(const char* prefix, std::size_t number, std::size_t count)
{
    const std::string digits = std::to_string(number);
    const std::size_t width = std::max<std::size_t>(2, std::to_string(count).size());
    return prefix + std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// As a folder's name.
std::string folderOf(const std::vector<ClassInfo>& classes, int classIndex)
{
    std::string name = classIndex < 0 ? "unlabelled" : classes[static_cast<std::size_t>(classIndex)].name;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '/' || c == '\\' || c == ':'; }, '_');
    return name;
}

bool isPartOfName(char c)
{
    return static_cast<unsigned char>(c) > 0x7f || std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.'
           || c == '/';
}

bool isNumber(const std::string& token)
{
    return !token.empty() && token.find_first_not_of("0123456789.") == std::string::npos;
}

} // namespace

RunPseudonyms RunPseudonyms::drawnFor(const Run& run)
{
    RunPseudonyms pseudonyms;
    const std::vector<RunSample>& old = run.samples();
    std::mt19937_64 lot(std::random_device{}()); // not to be repeated: that would be a key
    std::vector<std::string> subjects;
    for (const RunSample& sample : old)
        if (pseudonyms.subject_.try_emplace(lowered(sample.subject)).second)
            subjects.push_back(lowered(sample.subject));
    std::shuffle(subjects.begin(), subjects.end(), lot);
    for (std::size_t i = 0; i < subjects.size(); ++i)
        pseudonyms.subject_[subjects[i]] = numbered("P", i + 1, subjects.size());

    std::vector<int> order(old.size());
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), lot);
    std::map<std::string, std::size_t> counted;
    std::vector<std::string> ids(old.size());
    for (const int row : order) {
        const RunSample& sample = old[static_cast<std::size_t>(row)];
        const std::string& subject = pseudonyms.subject_[lowered(sample.subject)];
        ids[static_cast<std::size_t>(row)] =
            folderOf(run.info().classes, sample.classIndex) + "/" + subject + numbered("_", ++counted[subject], 9999) + ".png";
    }
    std::sort(order.begin(), order.end(),
              [&](int a, int b) { return naturalLess(ids[static_cast<std::size_t>(a)], ids[static_cast<std::size_t>(b)]); });
    pseudonyms.newRow_.resize(old.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto row = static_cast<std::size_t>(order[i]);
        RunSample sample = old[row];
        pseudonyms.oldSample_[sample.id] = ids[row];
        sample.id = ids[row];
        sample.subject = pseudonyms.subject_[lowered(sample.subject)];
        pseudonyms.newRow_[row] = static_cast<int>(i);
        pseudonyms.samples_.push_back(std::move(sample));
    }
    return pseudonyms;
}

const std::string& RunPseudonyms::idOf(int oldRow) const
{
    return samples_[static_cast<std::size_t>(newRow_[static_cast<std::size_t>(oldRow)])].id;
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

/// A number can be a subject's name or a count: it is left alone unless the sentence lists subjects there.
std::string RunPseudonyms::inSentence(const std::string& value, bool numbersAreSubjects) const
{
    std::string out;
    for (std::size_t at = 0; at < value.size();) {
        std::size_t end = at;
        while (end < value.size() && isPartOfName(value[end]))
            ++end;
        if (end == at) {
            out += value[at++];
            continue;
        }
        const std::string token = value.substr(at, end - at);
        const auto sample = oldSample_.find(token);
        const auto subject = subject_.find(lowered(token));
        if (sample != oldSample_.end())
            out += sample->second;
        else if (subject != subject_.end() && (numbersAreSubjects || !isNumber(token)))
            out += subject->second;
        else
            out += token;
        at = end;
    }
    return out;
}

void RunPseudonyms::rename(Message& message, bool aboutSubjects) const
{
    for (Message::Argument& argument : message.arguments) {
        const bool listed = argument.name == "patients" || argument.name == "patient";
        // A lone number among warnings is a count; of a finding that names its subjects it is one of these.
        argument.value = inSentence(argument.value, listed && (aboutSubjects || argument.value.find(' ') != std::string::npos));
    }
}

RunInfo RunPseudonyms::renamed(RunInfo info) const
{
    info.id = "pseudonymised-" + info.created.substr(0, 10);
    info.note.clear();
    info.failure.clear();
    info.datasetName = "pseudonymised";
    info.datasetLocation.clear();
    info.datasetFingerprint.clear();
    info.contentsFingerprint.clear();
    const auto renameSubject = [&](std::string& name) {
        const auto found = subject_.find(lowered(name));
        name = found == subject_.end() ? "P?" : found->second;
    };
    for (auto& group : info.linkedSubjects) {
        std::for_each(group.begin(), group.end(), renameSubject);
        std::sort(group.begin(), group.end()); // the old order would tell
    }
    std::sort(info.linkedSubjects.begin(), info.linkedSubjects.end());
    if (info.images && info.images->undecodable) {
        std::vector<std::string> ids;
        for (const std::string& old : *info.images->undecodable)
            if (const auto found = oldSample_.find(old); found != oldSample_.end())
                ids.push_back(found->second);
        std::sort(ids.begin(), ids.end());
        info.images->undecodable = std::move(ids);
    }
    for (Message& warning : info.warnings)
        rename(warning, false);
    for (RunFinding& finding : info.findings) {
        for (Message* part : {&finding.what, &finding.howBad, &finding.whatToDo})
            rename(*part, !finding.subjects.empty());
        std::for_each(finding.subjects.begin(), finding.subjects.end(), renameSubject);
        std::sort(finding.subjects.begin(), finding.subjects.end());
    }
    return info;
}

} // namespace nucleoscope
