#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/inspection/quiz.h"

#include <filesystem>
#include <string>

namespace nucleoscope {

/// A quiz as it lies on disk, so that one can leave it in the middle and go on another day.
struct KeptQuiz {
    std::vector<std::string> classes; ///< names, in the order that questions and answers refer to
    std::string network;              ///< name of the run whose calls the questions hold; empty: none was asked
    Quiz quiz;
};

/// dataFolder()/quizzes/FINGERPRINT.json: the latest quiz on the dataset with this fingerprint.
std::filesystem::path quizFile(const std::string& datasetFingerprint);

/// Nuclei are written by id. `dataset`: whose samples the questions are.
std::string quizToJson(const KeptQuiz& kept, const Dataset& dataset);
/// Fails with Unreadable where the text is no such file, with Unsupported where a newer program wrote it, with Mismatch
/// where it asks about nuclei that the dataset does not have.
Result<KeptQuiz> quizFromJson(std::string_view text, const std::string& name, const Dataset& dataset);

/// How somebody did, from the text alone: whether there are such nuclei is not asked. Fails as quizFromJson(), never with Mismatch.
Result<QuizSummary> quizSummaryFromJson(std::string_view text, const std::string& name);

/// Of the dataset's quiz file. NotFound where there is none.
Result<KeptQuiz> readQuiz(const Dataset& dataset);
Result<void> writeQuiz(const KeptQuiz& kept, const Dataset& dataset);

} // namespace nucleoscope
