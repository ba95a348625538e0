// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/command_line.h"

namespace nucleoscope {

/// What can be asked of `nucleoscope classroom`, as core/workflow/command_line.h has it for the others.

struct ClassPackOptions {
    std::string lesson; ///< a name, or a lesson's file
    std::string out;    ///< .nucleopack
    std::string title, words;
    std::string data;       ///< whose images go along; empty: the demo, drawn where the pack is opened
    int images = 0;         ///< so many of them at most, whole patients; 0: all
    std::uint64_t seed = 1; ///< of the demo
    double scale = 1;       ///< of the demo
    bool pseudonyms = false;
    bool replace = false;
    bool operator==(const ClassPackOptions&) const = default;
};

struct ClassLessonOptions {
    std::string pack;    ///< or the folder of an opened one
    std::string predict; ///< name of a choice
    bool json = false;
    MachineOptions machine;
    bool operator==(const ClassLessonOptions&) const = default;
};

struct HandInOptions {
    std::string pack; ///< or the folder of an opened one
    std::string out;
    std::string name; ///< as the student wishes to be called
    bool replace = false;
    bool operator==(const HandInOptions&) const = default;
};

struct CollectOptions {
    std::vector<std::string> places; ///< files that were handed in, and folders of them
    std::string pack;                ///< or the folder of an opened one; empty: that of most of the files
    std::string csv;                 ///< a file for the table; "-": standard output; empty: none
    bool replace = false;
    bool operator==(const CollectOptions&) const = default;
};

CommandWords commandOf(const ClassPackOptions& options);
CommandWords commandOf(const ClassLessonOptions& options);
CommandWords commandOf(const HandInOptions& options);
CommandWords commandOf(const CollectOptions& options);

} // namespace nucleoscope
