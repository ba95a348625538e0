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

/// Kinds of things that come from outside: image, dataset, weights, run, checkpoint, recipe, lesson, marks, catalogue, table.
/// Does with them what the program does when somebody opens one, as far as that needs no engine. Of an unknown kind it says so.
Outcome attempt(std::string_view kind, const std::filesystem::path& place);
/// The same of bytes that lie in memory, for kinds that are read that way; else through a file.
Outcome attemptBytes(std::string_view kind, std::span<const std::byte> bytes);

} // namespace nucleoscope::hostile
