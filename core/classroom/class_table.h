// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classroom/class_result.h"

#include <stop_token>

namespace nucleoscope {

/// What one student handed in.
struct ClassTableRow {
    std::string student;               ///< empty: without a name
    std::filesystem::path file;        ///< the one that counts
    std::optional<ClassResult> result; ///< none: a quiz file alone
    std::optional<QuizSummary> quiz;   ///< of the result, or of a quiz file of the student's name
    std::vector<Message> notes;        ///< what a teacher should know of this row: an earlier hand-in, a name twice
    bool asPredicted() const { return result && !result->right.empty() && result->prediction == result->right; }
    bool judged() const { return result && !result->right.empty() && !result->prediction.empty(); }
};

/// A file that does not count, and why.
struct UncountedFile {
    std::filesystem::path file;
    Message reason;
};

struct ClassroomTable {
    std::string pack, packTitle, lessonTitle; ///< fingerprint and titles; empty where nothing was read
    std::vector<ClassTableRow> rows;          ///< in the order of names, those without one last
    std::vector<UncountedFile> uncounted;     ///< unreadable, of another pack, handed in anew: listed, never fatal
};

/// The most files that are looked at.
inline constexpr std::size_t mostHandedIn = 5000;

/// Reads what was handed in. `places`: files, and folders in which .json files are looked for, four levels deep. A quiz file
/// (docs/formats.md) counts for the student of its file's name, or as a row of that name. `pack`: fingerprint; empty: that of most of
/// the files. Where one computer handed in twice under one name the newest counts. Fails only with Cancelled and, where a place is not
/// there or there is no file at all, with NotFound.
Result<ClassroomTable> collectClass(const std::vector<std::filesystem::path>& places, const std::string& pack = {},
                                    const std::stop_token& stop = {});

/// "Handed in: 12." "It came as predicted: 5 of 11." "Quiz answers that were right: 181 of 240."
std::vector<Message> classTableSummary(const ClassroomTable& table);

/// One row a student. Columns: docs/formats.md. Texts that a spreadsheet would take for a formula get an apostrophe before them.
std::string classTableToCsv(const ClassroomTable& table);

} // namespace nucleoscope
