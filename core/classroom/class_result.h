// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classroom/class_pack_file.h"
#include "core/inspection/quiz.h"
#include "core/lessons/lesson_conclusion.h"

#include <optional>

namespace nucleoscope {

/// What a student hands in: JSON, docs/formats.md. Numbers and the name that they choose; no path, no account, no picture, nothing of
/// the computer but the program's version.
struct ClassResult {
    std::string student; ///< as they wish to be called; empty: without a name
    std::string ticket;  ///< 16 hexadecimal digits, drawn by lot where the pack was opened: which hand-ins are of one computer
    std::string pack, packTitle;     ///< ClassPack::fingerprint, title
    std::string lesson, lessonTitle; ///< of the pack
    std::string handedIn;            ///< UTC
    std::string program;             ///< "nucleoscope 1.2"
    std::string prediction;          ///< name of a choice; empty: none was made
    std::string predictionText;      ///< what it says; may be empty
    std::string predicted, finished; ///< UTC; empty: not yet
    std::string right;               ///< name of the choice that was right to make; empty: nobody can tell
    std::string rightText;           ///< what it says; may be empty
    double seconds = 0;              ///< that the networks needed
    std::optional<LessonConclusion> conclusion;
    std::vector<std::string> checks; ///< of the conclusion's: "difference of balanced_accuracy"
    std::vector<std::string> shown;  ///< of the conclusion's: "balanced_accuracy"
    std::optional<QuizSummary> quiz; ///< counts alone: its lists of questions are empty
};

inline constexpr const char classResultFormat[] = "nucleoscope-class-result";
inline constexpr int classResultVersion = 1;
inline constexpr const char classResultEnding[] = ".result.json";
inline constexpr std::size_t longestStudentName = 80; ///< bytes

/// Why a student cannot be called so; nothing where they can. An empty name can be.
std::optional<Message> studentNameDefect(const std::string& name);

/// What there is to hand in: the pack's lesson as it was left, and the quiz on its images, where one was made. `student`: see above.
/// Remembers the name beside the pack. On a thread where files may be read.
/// Fails with NotFound where nothing was predicted, run or asked yet; with InvalidInput where the name cannot be.
Result<ClassResult> classResultOf(const OpenedClassPack& opened, const std::string& student);
/// The name under which somebody handed in from here last; empty: nobody did. On a thread where files may be read.
std::string lastStudentOf(const OpenedClassPack& opened);

std::string classResultToJson(const ClassResult& result);
/// Fails with Unreadable, naming `sourceName` and what is wrong; with Unsupported where a newer program wrote it.
Result<ClassResult> classResultFromJson(std::string_view text, const std::string& sourceName);

/// "Fox.result.json"; where there is no name, after the pack.
std::string classResultFileName(const ClassResult& result);
/// Fails with InvalidInput where the file is there and `replace` is not set; with WriteFailed.
Result<void> writeClassResult(const std::filesystem::path& file, const ClassResult& result, bool replace);

} // namespace nucleoscope
