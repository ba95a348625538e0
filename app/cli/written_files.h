// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

#include <functional>
#include <string>
#include <vector>

namespace nucleoscope::cli {

/// Files that a command is to write, as the user named them; "" and "-" are none.
using WrittenFiles = std::function<std::vector<std::string>()>;

/// Declares --replace on the command. Its work, which does not begin where one of the files is there already and --replace was not
/// said: no command overwrites anything unasked.
Command sparingFiles(CLI::App& command, WrittenFiles files, Command work);

} // namespace nucleoscope::cli
