#pragma once

#include "core/inspection/marks.h"

#include <filesystem>

namespace nucleoscope {

inline constexpr char runMarksFileName[] = "marks.json"; ///< the copy in a run's folder

/// dataFolder()/marks/FINGERPRINT.json: the marks of the dataset with this fingerprint, never inside the user's data.
std::filesystem::path marksFile(const std::string& datasetFingerprint);

/// Empty where the file is not there.
Result<MarkList> readMarks(const std::filesystem::path& file);

/// Merges into the file and gives what it then holds. Other windows and programs that do the same are waited for, and lose
/// nothing. A file that is damaged is refused and stays as it is. Reads and writes: not in the window's thread.
Result<MarkList> mergeMarksIntoFile(const std::filesystem::path& file, const MarkList& marks);

/// A JSON or CSV file that somebody made, told apart by its first letter.
Result<MarkList> importMarks(const std::filesystem::path& file);

} // namespace nucleoscope
