// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

namespace nucleoscope {

/// What is to be said with scores, of one run or of what several gave together.
struct Cautions {
    std::vector<Message> leaks; ///< leaksOf(): nobody may see the scores without them
    std::vector<Message> all;   ///< cautionsOf(): leaks first
};
Cautions cautionsWith(const RunInfo& info);
/// leaksOf() the run in this folder; empty where there is none that can be read.
std::vector<Message> leaksIn(const std::filesystem::path& runFolder);

/// What is said of one holds of all: its findings and warnings join those of `all`, each once, the worst first.
void addFindings(RunInfo& all, const RunInfo& one);

/// As programs read them.
std::vector<std::string> inEnglish(const std::vector<Message>& messages);

} // namespace nucleoscope
