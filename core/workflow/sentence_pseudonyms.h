// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/workflow/pseudonyms.h"

#include <unordered_map>

namespace nucleoscope {

/// What sentences about a dataset name, called otherwise: its subjects and images by their new names, its folds, its own name
/// and place, and other images and places not at all.
class SentencePseudonyms {
public:
    static constexpr char otherDatasetName[] = "pseudonymised";

    SentencePseudonyms(const Pseudonyms& names, std::string datasetName, std::string datasetLocation);

    /// Makes a sample known; its new name. `className` empty: unlabelled.
    std::string add(const std::string& id, const std::string& subject, const std::string& className);
    const std::string* sample(const std::string& id) const; ///< its new name; null where there is none such

    /// `aboutSubjects`: it lists subjects. A lone number is then one of these, else a count.
    Message renamed(Message message, bool aboutSubjects = false) const;
    std::string inSentence(const std::string& value, bool numbersAreSubjects) const;

private:
    std::string renamedPiece(const std::string& piece, bool numbersAreSubjects) const;
    std::string renamedFolds(const std::string& list) const;

    Pseudonyms names_;
    std::string datasetName_, datasetLocation_;
    std::unordered_map<std::string, std::string> subject_; ///< lower case → new
    std::unordered_map<std::string, std::string> sample_;  ///< id, and name without folders → new
};

/// The last part of a path, whichever system wrote it.
std::string withoutFolders(const std::string& path);

} // namespace nucleoscope
