#pragma once

#include "core/workflow/command_line.h"

#include <filesystem>
#include <string>

namespace CLI {
class App;
}

namespace nucleoscope::cli {

/// Empty where the text names a device; what there is on this machine, the engine says.
std::string deviceProblem(const std::string& device);
void addCheckpointOption(CLI::App& command, double& minutes);
void addMachineOptions(CLI::App& command, MachineOptions& options);

/// A dataset or run as the user named it: absolute, because its place is written down and read from elsewhere; without a
/// slash at its end.
std::filesystem::path placeNamed(const std::string& text);

} // namespace nucleoscope::cli
