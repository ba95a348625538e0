// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace nucleoscope::cli {

/// What may stand in the place of the last of these words, which is begun and perhaps empty: subcommands, options, or values of the
/// option before it. Nothing where a file or a text of one's own may stand. The first word is the one behind the program's name.
std::vector<std::string> completions(const CLI::App& app, std::vector<std::string> words);

} // namespace nucleoscope::cli
