#pragma once

#include <string_view>

namespace nucleoscope::cli {

/// Parses the arguments, runs the subcommand that they name and returns the process's exit code.
/// Loads neither Qt nor, before a network is needed, the learning engine.
int runCommandLine(int argc, char** argv);

/// A word that stands for a subcommand, and not for a file to open.
bool isSubcommand(std::string_view word);

} // namespace nucleoscope::cli
