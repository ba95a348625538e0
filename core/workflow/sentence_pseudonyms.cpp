// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sentence_pseudonyms.h"

#include "core/base/file_names.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace nucleoscope {
namespace {

constexpr char leftOutName[] = "(left out)";

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

} // namespace

std::string withoutFolders(const std::string& path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

SentencePseudonyms::SentencePseudonyms(const Pseudonyms& names, std::string datasetName, std::string datasetLocation)
    : names_(names), datasetName_(std::move(datasetName)), datasetLocation_(std::move(datasetLocation))
{}

std::string SentencePseudonyms::add(const std::string& id, const std::string& subject, const std::string& className)
{
    std::string name = names_.sample(id, subject, className);
    subject_[lowered(subject)] = names_.subject(subject);
    sample_[id] = name;
    sample_.try_emplace(withoutFolders(id), name);
    return name;
}

const std::string* SentencePseudonyms::sample(const std::string& id) const
{
    const auto found = sample_.find(id);
    return found == sample_.end() ? nullptr : &found->second;
}

/// A number can be a subject's name or a count: it is left alone unless the sentence lists subjects there.
std::string SentencePseudonyms::renamedPiece(const std::string& piece, bool numbersAreSubjects) const
{
    if (const auto sample = sample_.find(piece); sample != sample_.end())
        return sample->second;
    if (const auto subject = subject_.find(lowered(piece)); subject != subject_.end() && (numbersAreSubjects || !isNumber(piece)))
        return subject->second;
    return piece;
}

/// Names between commas first, which may hold blanks; then words.
std::string SentencePseudonyms::inSentence(const std::string& value, bool numbersAreSubjects) const
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

/// "fold_0, fold_1"
std::string SentencePseudonyms::renamedFolds(const std::string& list) const
{
    std::string renamed;
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t comma = std::min(list.find(", ", at), list.size());
        renamed += (at > 0 ? ", " : "") + names_.fold(list.substr(at, comma - at));
        at = comma + 2;
    }
    return renamed;
}

Message SentencePseudonyms::renamed(Message message, bool aboutSubjects) const
{
    for (Message::Argument& argument : message.arguments) {
        if (argument.name.starts_with("fold"))
            argument.value = renamedFolds(argument.value);
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

} // namespace nucleoscope
