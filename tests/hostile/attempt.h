// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace nucleoscope::hostile {

/// What one of the program's readers made of a file or folder.
struct Outcome {
    bool read = false; ///< taken, in whole or in part
    std::string words; ///< what was read, or why it was refused; a line
};

/// Kinds of things that come from outside: image, dataset, weights, run, checkpoint, recipe, marks, catalogue, table, description; and of those that
/// the program keeps for itself, where a disk or a person may have damaged them: quiz, pixels. Does with them what the program does when somebody opens one, as far as that needs no engine. Of an unknown kind it says so.
Outcome attempt(std::string_view kind, const std::filesystem::path& place);
/// The same of bytes that lie in memory, for kinds that are read that way. Of others it says so.
Outcome attemptBytes(std::string_view kind, std::span<const std::byte> bytes);

/// A description of somebody's own images: read, written and read again, and tried on eight images and two tables.
Outcome attemptDescription(std::string_view json);

/// What lessons are made of, and the rooms below them keep: lesson, lesson_record, seal, familiar, preferences, queue; model; and what a class
/// passes on: class_pack, class_manifest, class_result. In a library of its own, because these
/// rooms rest on most others.
bool isOfLessons(std::string_view kind);
Outcome attemptOfLessons(std::string_view kind, const std::filesystem::path& place);

} // namespace nucleoscope::hostile
