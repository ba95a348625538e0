#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace nucleoscope::cli {

/// Walks through the window and saves pictures into `out`; `data` empty: of the demo. Returns the exit code.
struct TourWish {
    std::filesystem::path out;
    std::filesystem::path data; ///< empty: the demo
    int width = 1280;
    int height = 800;
    int epochs = 3;
    bool dark = false;
};
using Tour = std::function<int(const TourWish& wish)>;

/// Parses the arguments, runs the subcommand that they name and returns the process's exit code.
/// Loads neither Qt nor, before a network is needed, the learning engine.
/// `tour`: empty in a build without a window; given, because the command line itself knows nothing of one.
int runCommandLine(int argc, char** argv, const Tour& tour);

/// A word that stands for a subcommand, and not for a file to open.
bool isSubcommand(std::string_view word);

} // namespace nucleoscope::cli
