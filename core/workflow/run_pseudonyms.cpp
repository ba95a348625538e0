// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/run_pseudonyms.h"

#include "core/base/file_names.h"
#include "core/base/files.h"
#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr char leftOutName[] = "(left out)";
constexpr char otherDatasetName[] = "pseudonymised";

bool isPartOfName(char c)
{
    return static_cast<unsigned char>(c) > 0x7f || std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.'
           || c == '/' || c == '\\';
}

bool isNumber(const std::string& token)
{
    return !token.empty() && token.find_first_not_of("0123456789.") == std::string::npos;
}

/// An image that the run lacks, or a place on this computer.
bool namesAPlace(const std::string& token)
{
    return endsAsImage(token) || token.front() == '/' || token.find('\\') != std::string::npos;
}

std::string withoutFolders(const std::string& path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

} // namespace

RunPseudonyms::RunPseudonyms(const Pseudonyms& names, const Run& run)
    : names_(names), datasetName_(run.info().datasetName), datasetLocation_(run.info().datasetLocation)
{
    const auto& classes = run.info().classes;
    for (const RunSample& old : run.samples()) {
        RunSample sample = old;
        sample.subject = names.subject(old.subject);
        const std::string className = old.classIndex < 0 ? "" : classes[static_cast<std::size_t>(old.classIndex)].name;
        sample.id = names.sample(old.id, old.subject, className);
        subject_[lowered(old.subject)] = sample.subject;
        oldSample_[old.id] = sample.id;
        oldSample_.try_emplace(withoutFolders(old.id), sample.id);
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

/// A number can be a subject's name or a count: it is left alone unless the sentence lists subjects there.
std::string RunPseudonyms::renamedPiece(const std::string& piece, bool numbersAreSubjects) const
{
    if (const auto sample = oldSample_.find(piece); sample != oldSample_.end())
        return sample->second;
    if (const auto subject = subject_.find(lowered(piece)); subject != subject_.end() && (numbersAreSubjects || !isNumber(piece)))
        return subject->second;
    return piece;
}

/// Names between commas first, which may hold blanks; then words.
std::string RunPseudonyms::inSentence(const std::string& value, bool numbersAreSubjects) const
{
    if (const std::size_t comma = value.find(", "); comma != std::string::npos)
        return inSentence(value.substr(0, comma), numbersAreSubjects) + ", "
               + inSentence(value.substr(comma + 2), numbersAreSubjects);
    if (const std::string whole = renamedPiece(value, numbersAreSubjects); whole != value)
        return whole;
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
        const std::string other = renamedPiece(token, numbersAreSubjects);
        out += other == token && namesAPlace(token) ? leftOutName : other;
        at = end;
    }
    return out;
}

Message RunPseudonyms::renamed(Message message, bool aboutSubjects) const
{
    for (Message::Argument& argument : message.arguments) {
        if (argument.name.starts_with("fold"))
            argument.value = names_.fold(argument.value);
        if (argument.value == datasetName_)
            argument.value = otherDatasetName;
        if (const std::size_t at = argument.value.find(datasetLocation_); !datasetLocation_.empty() && at != std::string::npos)
            argument.value.replace(at, datasetLocation_.size(), leftOutName);
        const bool listed = argument.name == "patients" || argument.name == "patient";
        // A lone number among warnings is a count; of a finding that names its subjects it is one of these.
        argument.value = inSentence(argument.value, listed && (aboutSubjects || argument.value.find(' ') != std::string::npos));
    }
    return message;
}

RunInfo RunPseudonyms::renamed(RunInfo info) const
{
    info.id = "pseudonymised-" + info.created.substr(0, 10);
    info.name = inSentence(info.name, false);
    info.note.clear();
    info.failure.clear();
    info.datasetName = otherDatasetName;
    info.datasetLocation.clear();
    info.datasetFingerprint.clear();
    info.contentsFingerprint.clear();
    info.split.validationFold = names_.fold(info.split.validationFold);
    info.recipe.network.weights = inSentence(withoutFolders(info.recipe.network.weights), false);
    info.weightsName = inSentence(withoutFolders(info.weightsName), false);
    const auto renameSubject = [&](std::string& name) { name = names_.subject(name); };
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
